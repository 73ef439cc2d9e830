import { createHash } from 'node:crypto';
import { meet, pairUp, type Layout, type Met, type Pairing } from '../align/align.js';
import type { RelatedPair } from '../align/related.js';
import { outlineOf } from '../align/outline.js';
import { rarity } from '../languages/packs.js';
import type { Article } from '../model/article.js';
import type { Derivation } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Stages } from '../stages.js';
import { OpenMets, packMets, type PackedMets } from './meetings.js';
import { OpenReadings, packReadings, type PackedReadings } from './readings.js';
import { placesOf, sidesOf } from './work.js';

/** What one run found out: readings by the article's key, meetings by the keys of the two. Plain data for `v8.serialize`. */
export interface Chapter {
  readonly articles: readonly string[];
  readonly readings: PackedReadings;
  readonly meetings: readonly string[];
  readonly mets: PackedMets;
}

/** Share of the meetings that must be known for the others to be held here, one after the other. */
const MOSTLY_KNOWN = 0.5;

/**
 * Both stages with the help of what earlier runs found out; what is not known is done by other stages and remembered. A reading rests on its
 * article alone, a meeting on its two articles and on whether one is a copy of the other: nothing else needs to be the same.
 */
export class Remembering implements Stages {
  readonly #inner: Stages;
  readonly #readings = new Map<string, { readonly open: OpenReadings; readonly at: number }>();
  readonly #mets = new Map<string, { readonly open: OpenMets; readonly at: number }>();
  #keys: string[] = [];
  #fresh = new Map<string, Reading>();
  #held:
    | { readonly run: Layout; readonly pairs: readonly RelatedPair[]; readonly keys: readonly string[]; readonly mets: readonly Met[] }
    | undefined;
  #freshMets: number[] = [];

  constructor(inner: Stages, chapters: readonly Chapter[]) {
    this.#inner = inner;
    for (const chapter of chapters) {
      const [readings, mets] = [new OpenReadings(chapter.readings), new OpenMets(chapter.mets)];
      for (const [at, key] of chapter.articles.entries()) this.#readings.set(key, { open: readings, at });
      for (const [at, key] of chapter.meetings.entries()) this.#mets.set(key, { open: mets, at });
    }
  }

  read = async (articles: readonly Article[]): Promise<Reading[]> => {
    this.#keys = articles.map(articleKey);
    const missing = articles.filter((_, at) => !this.#readings.has(this.#keys[at] ?? ''));
    const fresh = new Map((await this.#inner.read(missing)).map((reading, at) => [missing[at], reading] as const));
    this.#fresh = new Map();
    return articles.map((article, at) => {
      const key = this.#keys[at] ?? '';
      const known = this.#readings.get(key);
      const reading = known ? known.open.reading(known.at, article) : fresh.get(article);
      if (!reading) throw new Error('an article was not read');
      if (!known) this.#fresh.set(key, reading);
      return reading;
    });
  };

  meet = async (run: Layout): Promise<{ readonly paired: Pairing; readonly mets: readonly Met[] }> => {
    if (this.#mets.size === 0) return this.#remember(run, await this.#inner.meet(run));
    const paired = pairUp(run.readings.map((reading) => outlineOf(reading, rarity)));
    const keys = this.#meetingKeys(paired);
    const known = keys.filter((key) => this.#mets.has(key)).length;
    if (known < MOSTLY_KNOWN * keys.length) return this.#remember(run, await this.#inner.meet(run));
    const mets = paired.pairs.map((pair, at) => {
      const found = this.#mets.get(keys[at] ?? '');
      return found ? found.open.met(found.at, sidesOf(run, pair)) : meet(run, pair, paired.derived);
    });
    return this.#remember(run, { paired, mets });
  };

  /** What this run found out that was not known; undefined where all was. `all`: what was known of it as well. */
  chapter(all = false): Chapter | undefined {
    if (!this.#held) return undefined;
    const { run, pairs, keys, mets } = this.#held;
    const wanted = all ? [...mets.keys()] : this.#freshMets;
    const readings = all ? new Map(this.#keys.map((key, at) => [key, run.readings[at]])) : this.#fresh;
    if (wanted.length === 0 && readings.size === 0) return undefined;
    const pick = <T>(list: readonly T[]): T[] => wanted.flatMap((at) => list[at] ?? []);
    return {
      articles: [...readings.keys()],
      readings: packReadings([...readings.values()].filter((reading) => reading !== undefined)),
      meetings: pick(keys),
      mets: packMets(
        pick(mets),
        pick(pairs).map((pair) => sidesOf(run, pair)),
        placesOf(run),
      ),
    };
  }

  #remember(run: Layout, met: { readonly paired: Pairing; readonly mets: readonly Met[] }): typeof met {
    const keys = this.#meetingKeys(met.paired);
    this.#held = { run, pairs: met.paired.pairs, keys, mets: met.mets };
    this.#freshMets = [...keys.keys()].filter((at) => !this.#mets.has(keys[at] ?? ''));
    return met;
  }

  #meetingKeys({ pairs, derived }: Pairing): string[] {
    const copies = new Set(derived.map(({ copy, original }: Derivation) => `${copy} ${original}`));
    return pairs.map(({ a, b }) => {
      const copied = a === b ? '=' : `${copies.has(`${a} ${b}`) ? '<' : ''}${copies.has(`${b} ${a}`) ? '>' : ''}`;
      return `${this.#keys[a] ?? ''} ${copied} ${this.#keys[b] ?? ''}`;
    });
  }
}

/** Letters of a hash that no two articles of an archive share by chance. */
const KEY_LENGTH = 24;

/** All of an article that its reading and its meetings rest on: everything but where it lies and what it is called in the report. */
export function articleKey({ id: _id, path: _path, remarks: _remarks, ...article }: Article): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex').slice(0, KEY_LENGTH);
}
