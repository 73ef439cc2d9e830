import type { Rule } from '../check/rule.js';
import type { Article } from '../model/article.js';
import type { InputError, Report } from '../model/report.js';
import type { Sources } from '../report/writer.js';
import type { CheckOptions } from '../engine.js';
import type { Stages } from '../stages.js';
import type { Chapter } from '../threads/remembering.js';

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

/** How a check is done: by how many threads, and with what is known from earlier ones. */
export interface Work {
  /** Absent: here and now. */
  readonly stages?: Stages;
  /** What an earlier check of the same articles by the same rules came to. */
  readonly remembered: (run: Run) => Promise<Checked | undefined>;
  readonly keepReport: (run: Run, checked: Checked) => Promise<void>;
  /** Keeps what this check found out of its articles. */
  readonly keep: () => Promise<void>;
  /** Ends what was started. */
  readonly close: () => Promise<void>;
}

/** Where what was found out is kept: in a folder (`cache.ts`), or for as long as the program runs. */
export interface Store {
  readonly chapters: () => Promise<readonly Chapter[]>;
  readonly isCrowded: boolean;
  /** `instead`: in the place of all there are. */
  readonly keep: (chapter: Chapter, instead: boolean) => Promise<void>;
  readonly report?: (key: string) => Promise<unknown>;
  readonly keepReport?: (key: string, content: Uint8Array) => Promise<void>;
}
