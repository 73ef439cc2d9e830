import type { Discrepancy } from './report.js';

/** Why a finding needs no more telling: the texts differ and may; they do not differ; what they say has moved on. */
export const SUPPRESSION_STATUSES = ['accepted', 'false-positive', 'superseded'] as const;
export type SuppressionStatus = (typeof SUPPRESSION_STATUSES)[number];

/** One position of a finding as it stood when it was suppressed. */
export interface SeenValue {
  /** As the first source words it, for whoever reads the file. */
  readonly display: string;
  /** The normalised value without its derivation, keys in code unit order. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Ids of the documents that say so, ascending. */
  readonly sources: readonly string[];
}

/**
 * One finding that is not to be told again while what it rests on stays as it was seen. Keyed to the finding's fingerprint, which holds no
 * line number and no count.
 */
export interface Suppression {
  /** The finding's id. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly status: SuppressionStatus;
  readonly reason: string;
  /** Who decided it. */
  readonly by: string;
  /** The day it was decided, `YYYY-MM-DD`. */
  readonly at: string;
  /** The last day it holds, `YYYY-MM-DD`; for good where absent. */
  readonly expires?: string;
  readonly values: readonly SeenValue[];
}

/** A finding that an entry keeps from being told. */
export interface Suppressed {
  readonly entry: Suppression;
  readonly discrepancy: Discrepancy;
}
