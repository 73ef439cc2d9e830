import type { ArticleState } from './article/state.js';
import type { Change, Entry } from './decisions/entry.js';
import { EMPTY_LEDGER, record, type Ledger } from './decisions/ledger.js';
import { Standings } from './decisions/status.js';
import type { LoadedText, Place } from './desk.js';
import type { DetailState } from './detail/state.js';
import { initialList, type ListState } from './list/state.js';
import type { Listed, ReviewModel } from './model.js';
import type { Page, Tone } from './page.js';
import type { Prompt } from './prompt/state.js';
import type { View } from './view.js';

/** Cells and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Something that happened, told once, at the bottom. */
export interface Notice {
  readonly text: string;
  readonly tone: Tone;
}

/** A step that can be undone: what was changed of a finding, and what it was before. */
export interface Step {
  readonly finding: string;
  readonly before: Change;
  readonly after: Change;
  readonly entry: string;
}

export interface ReviewState {
  readonly size: Size;
  readonly view: View;
  readonly lists: Readonly<Record<Listed, ListState>>;
  readonly detail: DetailState;
  readonly article?: ArticleState;
  /** Lines of the summary scrolled out above. */
  readonly summary: number;
  /** Open over any view: lines of it scrolled out above. */
  readonly help?: number;
  readonly prompt?: Prompt;
  readonly notice?: Notice;
  readonly ledger: Ledger;
  readonly standings: Standings;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Entries on their way to the disk. */
  readonly saving: number;
  /** Entries that did not get there, and why the last one did not. */
  readonly unsaved: readonly Entry[];
  readonly obstacle?: string;
  /** Words of documents read for the article view, by id. */
  readonly texts: ReadonlyMap<string, LoadedText>;
  /** The user asked to leave. */
  readonly leaving: boolean;
}

export type HistoryStep = 'do' | 'undo' | 'redo';

export type ReviewAction =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'resize'; readonly size: Size }
  /** An entry of this reviewer, stamped and on its way to the log. */
  | { readonly type: 'recorded'; readonly entry: Entry; readonly step: HistoryStep }
  | { readonly type: 'retried'; readonly entry: Entry }
  | { readonly type: 'saved' }
  | { readonly type: 'unsaved'; readonly entry: Entry; readonly reason: string }
  /** Entries of other reviewers. */
  | { readonly type: 'joined'; readonly entries: readonly Entry[] }
  | { readonly type: 'text'; readonly document: string; readonly text: LoadedText }
  | { readonly type: 'notice'; readonly notice: Notice };

/** What a step of the review asks of the world; the store sees to it. */
export type Effect =
  | { readonly type: 'record'; readonly finding: string; readonly change: Change; readonly step: HistoryStep; readonly undoes?: string }
  | { readonly type: 'retry'; readonly entries: readonly Entry[] }
  | { readonly type: 'load'; readonly document: string }
  | { readonly type: 'edit'; readonly place: Place }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'packets'; readonly findings: readonly string[]; readonly name: 'one' | 'all' }
  | { readonly type: 'examples' | 'suppressions'; readonly findings: readonly string[] };

/** A state, and what is to be done outside for it. */
export interface Next {
  readonly state: ReviewState;
  readonly effects: readonly Effect[];
}

/** Rows above the body, below it, and the last one, which stays empty so that the screen never scrolls. */
const FRAME_ROWS = 5;

export function bodyRows(size: Size): number {
  return Math.max(1, size.rows - FRAME_ROWS);
}

export function pageOf(model: ReviewModel, size: Size): Page {
  return { columns: Math.max(20, size.columns), bidi: model.bidi, harakat: model.harakat, direction: model.strings.direction };
}

/** Where a review begins: the list, on the first finding that nobody has decided. */
export function initialState(model: ReviewModel, size: Size, entries: readonly Entry[] = []): ReviewState {
  const ledger = record(EMPTY_LEDGER, entries);
  return {
    size,
    view: 'findings',
    lists: { findings: initialList(model, 'findings'), facts: initialList(model, 'facts') },
    detail: { scroll: 0, witness: 0 },
    summary: 0,
    ledger,
    standings: standingsOf(model, ledger),
    done: [],
    undone: [],
    saving: 0,
    unsaved: [],
    texts: new Map(),
    leaving: false,
  };
}

/** The state with more entries in its ledger. */
export function withEntries(model: ReviewModel, state: ReviewState, entries: readonly Entry[]): ReviewState {
  const ledger = record(state.ledger, entries);
  return { ...state, ledger, standings: standingsOf(model, ledger) };
}

function standingsOf(model: ReviewModel, ledger: Ledger): Standings {
  return new Standings(model.byId, model.documents, ledger);
}

/** Which list a view is of. */
export function listedIn(view: View): Listed {
  return view === 'facts' || view === 'fact' ? 'facts' : 'findings';
}
