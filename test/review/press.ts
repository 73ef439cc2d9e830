import type { Change, Entry, ParsedLog } from '../../src/review/decisions/entry.js';
import { aboutOf, valuesKey } from '../../src/review/decisions/identity.js';
import type { Decided, Desk, LoadedText, Opening, Outcome, Place } from '../../src/review/desk.js';
import { createModel, type ModelOptions, type ReviewModel } from '../../src/review/model.js';
import type { ReviewState } from '../../src/review/state.js';
import { createStore, type Store } from '../../src/review/store.js';
import type { Discrepancy, Report } from '../../src/model/report.js';
import { SAMPLE } from './reports.js';

/** A desk that keeps everything in memory, and can be told to fail. */
export class FakeDesk implements Desk {
  readonly reviewer: string;
  readonly log: ParsedLog;
  readonly logPath = 'report.decisions.jsonl';
  readonly recorded: Entry[] = [];
  readonly written: { readonly what: string; readonly findings: readonly Decided[] }[] = [];
  readonly edited: Place[] = [];
  readonly copied: string[] = [];
  texts: Readonly<Record<string, LoadedText>> = {};
  obstacle: string | undefined;
  #others: ((log: ParsedLog) => void) | undefined;
  #stamps = 0;

  constructor(reviewer = 'Rana', entries: readonly Entry[] = [], damage: ParsedLog['damage'] = []) {
    this.reviewer = reviewer;
    this.log = { entries, damage };
  }

  stamp = () => {
    this.#stamps += 1;
    return { entry: `${this.reviewer}-${this.#stamps}`, at: `2031-05-03T09:00:${String(this.#stamps).padStart(2, '0')}.000Z` };
  };

  record = async (entry: Entry): Promise<void> => {
    if (this.obstacle !== undefined) throw new Error(this.obstacle);
    this.recorded.push(entry);
  };

  follow = (listener: (log: ParsedLog) => void) => {
    this.#others = listener;
    return () => {
      this.#others = undefined;
    };
  };

  /** Another reviewer's entries arrive. */
  join(...entries: Entry[]): void {
    this.#others?.({ entries, damage: [] });
  }

  loadText = async (document: string): Promise<LoadedText> =>
    this.texts[document] ?? { status: 'missing', reason: `${document}.txt: no such file` };

  edit = async (place: Place): Promise<Opening> => {
    this.edited.push(place);
    return { path: `${place.document}.txt:1`, run: () => undefined };
  };

  writePackets = (findings: readonly Decided[], name: 'one' | 'all') => this.#write(`packets ${name}`, findings);
  writeExamples = (findings: readonly Decided[]) => this.#write('examples', findings);
  writeSuppressions = (findings: readonly Decided[]) => this.#write('suppressions', findings);

  async #write(what: string, findings: readonly Decided[]): Promise<Outcome> {
    if (this.obstacle !== undefined) throw new Error(this.obstacle);
    this.written.push({ what, findings });
    return { done: true, path: `report.${what}`, count: findings.length, left: 0 };
  }
}

/** A review without a terminal: keys in, states out. */
export interface Review {
  readonly model: ReviewModel;
  readonly store: Store;
  readonly desk: FakeDesk;
  /** The state after these keys. */
  readonly press: (...keys: readonly string[]) => ReviewState;
  /** The state when all that is going on is done. */
  readonly settled: () => Promise<ReviewState>;
}

export const SIZE = { columns: 80, rows: 24 };

export function review(report: Report, desk = new FakeDesk(), options: ModelOptions = {}, size = SIZE): Review {
  const model = createModel(report, { reviewer: desk.reviewer, ...options });
  const store = createStore(model, desk, size, { copy: (text) => desk.copied.push(text), lend: (use) => use() });
  return {
    model,
    store,
    desk,
    press: (...keys) => {
      for (const key of keys) store.dispatch({ type: 'key', key });
      return store.state();
    },
    settled: async () => {
      await store.settled();
      return store.state();
    },
  };
}

let stamped = 0;

/** What somebody said of a finding of the sample earlier. */
export function entry(discrepancy: Discrepancy, by: string, change: Change, more: Partial<Entry> = {}): Entry {
  stamped += 1;
  const documents = new Map(SAMPLE.documents.map((document) => [document.id, document]));
  return {
    entry: `earlier-${stamped}`,
    at: '2031-05-02T17:00:00.000Z',
    by,
    finding: discrepancy.id,
    values: valuesKey(discrepancy, documents),
    change,
    about: aboutOf(discrepancy, documents),
    ...more,
  };
}

/** The letters of a text as keys. */
export const typed = (text: string) => Array.from(text);

/** Where each finding of a report stands, in its order. */
export function statuses({ model, store }: Review): string[] {
  return model.findings.items.map(({ id }) => store.state().standings.of(id).status);
}
