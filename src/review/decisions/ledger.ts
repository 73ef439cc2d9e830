import type { Change, Entry, Favour, Verdict } from './entry.js';

/** What one reviewer holds of one finding by now. */
export interface Opinion {
  readonly by: string;
  readonly change: Change;
  /** When each part was last said. */
  readonly said: Readonly<Partial<Record<keyof Change, Said>>>;
  /** Values of the finding when the verdict was given. */
  readonly values: string;
}

interface Said {
  /** Place in the log. */
  readonly order: number;
  readonly at: string;
}

/** What is held of one finding, by reviewer. */
export type Opinions = ReadonlyMap<string, Opinion>;

/** All that the log says. Immutable: an entry gives a new one. */
export interface Ledger {
  readonly findings: ReadonlyMap<string, Opinions>;
  /** Entries taken in so far. */
  readonly length: number;
  /** Entries of each reviewer. */
  readonly reviewers: ReadonlyMap<string, number>;
  /** One entry of each finding: what it was about. */
  readonly about: ReadonlyMap<string, Entry['about']>;
}

export const EMPTY_LEDGER: Ledger = { findings: new Map(), length: 0, reviewers: new Map(), about: new Map() };

/** The ledger after more entries, in the order they stand in the log. */
export function record(ledger: Ledger, entries: readonly Entry[]): Ledger {
  if (entries.length === 0) return ledger;
  const findings = new Map(ledger.findings);
  const reviewers = new Map(ledger.reviewers);
  const about = new Map(ledger.about);
  let { length } = ledger;
  for (const entry of entries) {
    length += 1;
    const opinions = findings.get(entry.finding) ?? new Map<string, Opinion>();
    findings.set(entry.finding, new Map(opinions).set(entry.by, revised(opinions.get(entry.by), entry, length)));
    reviewers.set(entry.by, (reviewers.get(entry.by) ?? 0) + 1);
    about.set(entry.finding, entry.about);
  }
  return { findings, length, reviewers, about };
}

function revised(before: Opinion | undefined, { by, at, values, change }: Entry, order: number): Opinion {
  const said = Object.fromEntries(Object.keys(change).map((key) => [key, { order, at }]));
  return {
    by,
    change: { ...before?.change, ...change },
    said: { ...before?.said, ...said },
    values: change.verdict ? values : (before?.values ?? values),
  };
}

/** What holds of a finding by now, all reviewers taken together: of two that differ, the later word. */
export interface Decision {
  readonly verdict?: Verdict;
  readonly reason?: string;
  /** Who gave the verdict, and when. */
  readonly by?: string;
  readonly at?: string;
  readonly favours?: Favour;
  readonly assignee?: string;
  /** Each reviewer's own. */
  readonly notes: readonly { readonly by: string; readonly text: string }[];
  /** Verdicts of all who gave one, the latest last. */
  readonly verdicts: readonly { readonly by: string; readonly verdict: Verdict; readonly at: string }[];
  /** The verdict was given when the values were others. */
  readonly stale: boolean;
}

/** What is held of a finding whose values are now those of `values`. A verdict on other values stands aside as soon as one on these is given. */
export function decisionOf(opinions: Opinions, values: string): Decision {
  const all = [...opinions.values()];
  const judged = latestLast(all, 'verdict').filter((opinion) => opinion.change.verdict);
  const fresh = judged.filter((opinion) => opinion.values === values);
  const counted = fresh.length > 0 ? fresh : judged;
  const last = counted.at(-1);
  const favours = latest(all, 'favours');
  const assignee = latest(all, 'assignee');
  return {
    ...(last?.change.verdict ? { verdict: last.change.verdict, by: last.by, at: last.said.verdict?.at ?? '' } : {}),
    ...(last?.change.reason ? { reason: last.change.reason } : {}),
    ...(favours ? { favours } : {}),
    ...(assignee ? { assignee } : {}),
    notes: latestLast(all, 'note').flatMap(({ by, change }) => (change.note ? [{ by, text: change.note }] : [])),
    verdicts: counted.flatMap(({ by, said, change }) =>
      change.verdict ? [{ by, at: said.verdict?.at ?? '', verdict: change.verdict }] : [],
    ),
    stale: judged.length > 0 && fresh.length === 0,
  };
}

function latestLast(opinions: readonly Opinion[], part: keyof Change): Opinion[] {
  const placeOf = (opinion: Opinion) => opinion.said[part]?.order ?? 0;
  return opinions.filter((opinion) => placeOf(opinion) > 0).sort((a, b) => placeOf(a) - placeOf(b));
}

/** The last that was said and not taken back. */
function latest<Part extends keyof Change>(opinions: readonly Opinion[], part: Part): Exclude<Change[Part], null | undefined> | undefined {
  const said = latestLast(opinions, part).filter((opinion) => opinion.change[part]);
  return (said.at(-1)?.change[part] ?? undefined) as Exclude<Change[Part], null | undefined> | undefined;
}

/** What a reviewer would have to say to be where they were before `change`. */
export function reverse(ledger: Ledger, finding: string, by: string, change: Change): Change {
  const before = ledger.findings.get(finding)?.get(by)?.change;
  return Object.fromEntries(Object.keys(change).map((key) => [key, before?.[key as keyof Change] ?? null]));
}
