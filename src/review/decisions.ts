/** What an editor made of a finding. */
export type Verdict = 'accepted' | 'false-positive' | 'superseded';

export interface Decision {
  readonly verdict: Verdict;
  readonly note?: string;
}

/** Decisions by the id of their finding. */
export type Decisions = ReadonlyMap<string, Decision>;
