import type { Rule } from '../check/rule.js';
import type { Article } from '../model/article.js';
import type { InputError, Report } from '../model/report.js';
import type { Sources } from '../report/writer.js';
import type { CheckOptions } from '../engine.js';
import type { Stages } from '../stages.js';
import type { SnapshotStore } from '../recheck/store.js';

/** What a check gives: the report, and the text that its offsets point into. */
export interface Checked {
  readonly report: Report;
  readonly sources: Sources;
  readonly rules: readonly Rule[];
}

/** Articles read, and all that a check of them goes by. */
export interface Run {
  readonly articles: readonly Article[];
  readonly options: CheckOptions & { readonly errors: readonly InputError[]; readonly now: string };
  readonly work: Work;
}

/** How a check is done: by how many threads, and with what is kept of earlier ones. */
export interface Work {
  /** Absent: here and now. */
  readonly stages?: Stages;
  readonly store?: SnapshotStore;
  /** Ends what was started. */
  readonly close: () => Promise<void>;
}
