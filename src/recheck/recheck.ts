import { pairUp } from '../align/align.js';
import { nearIdentical } from '../align/copies.js';
import { outlineOf } from '../align/outline.js';
import type { Since } from '../align/related.js';
import { witnesses } from '../check/company.js';
import { toDiscrepancy } from '../check/findings.js';
import { documentsOf, investigate, reportOf, termsOf, type EngineOptions, type Terms } from '../engine.js';
import { rarity } from '../languages/packs.js';
import { isDraft, type Article } from '../model/article.js';
import type { Report } from '../model/report.js';
import { WrittenDiscrepancy } from '../report/written.js';
import { changeOf } from './change.js';
import { BrokenPiece, Renewal } from './renewal.js';
import { articleKeys, EMPTY, rulesKey, type Snapshot } from './snapshot.js';
import type { SnapshotStore } from './store.js';
import { snapshotOf } from './whole.js';

/** Share of the articles an earlier check must have seen for it to be of use: below, most would be done anew in a slower way. */
const MOSTLY_KNOWN = 0.5;

/**
 * The report of a check, byte for byte the same as without what the store has of earlier ones. What has changed since is read; of the other
 * articles, those are looked into again whose findings the change can touch. What it came to is kept in its turn.
 */
export async function recheck(articles: readonly Article[], options: EngineOptions, store: SnapshotStore): Promise<Report> {
  const terms = await termsOf(articles, options);
  const [keys, rules] = [articleKeys(terms), rulesKey(terms)];
  const earlier = await store.earlier(keys);
  if (earlier && earlier.rules === rules && sameList(earlier.articles, keys)) return reportFrom(earlier, terms);
  const seen = new Set(earlier?.articles);
  const useful = earlier && keys.filter((key) => seen.has(key)).length >= MOSTLY_KNOWN * keys.length;
  const snapshot = (useful && (await renewed(earlier, terms, keys, rules).catch(unlessBroken))) || (await whole(terms, keys, rules));
  await store.keep(snapshot);
  return reportFrom(snapshot, terms);
}

async function whole(terms: Terms, articles: readonly string[], rules: string): Promise<Snapshot> {
  const grounds = await investigate(terms);
  const told = grounds.findings.flatMap((finding) => {
    const discrepancy = toDiscrepancy(finding, grounds.sources);
    return discrepancy ? [{ finding, discrepancy }] : [];
  });
  return snapshotOf(grounds, told, articles, rules);
}

async function renewed(earlier: Snapshot, terms: Terms, articles: readonly string[], rules: string): Promise<Snapshot> {
  const before = new Map(earlier.articles.map((key, at) => [key, at]));
  const fresh = terms.readable.filter((_, at) => !before.has(articles[at] ?? ''));
  const readings = new Map((await terms.stages.read(fresh)).map((reading, at) => [fresh[at], reading] as const));
  const outlines = terms.readable.flatMap((article, at) => {
    const reading = readings.get(article);
    return reading ? outlineOf(reading, rarity) : (earlier.outlines[before.get(articles[at] ?? '') ?? -1] ?? []);
  });
  const since = sinceOf(earlier, articles);
  const paired = pairUp(outlines, since);
  const witness = witnesses(terms.readable.map(isDraft), paired.shared);
  const change = changeOf(earlier, since.groups, articles, paired, witness);
  const renewal = new Renewal({ earlier, terms, readings, paired, witness, change, rejudge: earlier.rules !== rules });
  const { derived, pairs } = paired;
  return { articles, rules, outlines, derived, witness, pairs, ...renewal.renewed() };
}

/** How the run differs from the earlier one, for whoever decides which documents meet. */
function sinceOf({ outlines, articles: before, pairs }: Snapshot, articles: readonly string[]): Since {
  const here = new Map(articles.map((key, at) => [key, at]));
  const now = before.map((key) => here.get(key) ?? -1);
  return {
    outlines,
    groups: nearIdentical(outlines),
    now,
    pairs: pairs.flatMap(({ a, b, relatedness }) => {
      const [x = -1, y = -1] = [now[a], now[b]];
      return a === b || x < 0 || y < 0 ? [] : [{ a: x, b: y, relatedness }];
    }),
  };
}

async function reportFrom({ findings, written, published, derived }: Snapshot, terms: Terms): Promise<Report> {
  const found = new Map<string, WrittenDiscrepancy>();
  for (const [at, finding] of findings.entries())
    if (!found.has(finding.id)) found.set(finding.id, new WrittenDiscrepancy(finding, written[at] ?? EMPTY));
  const dated = terms.readable.map((article, at) => ({ ...article, published: published[at] ?? article.published }));
  return reportOf([...found.values()], documentsOf(dated, derived, terms), terms);
}

function unlessBroken(error: unknown): undefined {
  if (!(error instanceof BrokenPiece)) throw error;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}
