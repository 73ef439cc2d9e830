import type { Decisions } from './decisions.js';
import { DETAIL_KEYS } from './detail/keys.js';
import { detailLines } from './detail/layout.js';
import { reduceDetail, scrollTo, type DetailState } from './detail/state.js';
import { helpLines } from './help/content.js';
import { HELP_KEYS } from './help/keys.js';
import { commandOf } from './keys.js';
import { LIST_KEYS } from './list/keys.js';
import { initialList, moveCursor, reduceList, reveal, typeIntoFilter, type ListState } from './list/state.js';
import { listCapacity } from './list/view.js';
import type { ReviewModel } from './model.js';
import type { Page } from './page.js';

/** Cells and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface ReviewState {
  readonly size: Size;
  readonly screen: 'list' | 'detail';
  readonly list: ListState;
  readonly detail: DetailState;
  /** Open over either screen. */
  readonly help?: { readonly scroll: number };
  readonly decisions: Decisions;
  /** The user asked to leave. */
  readonly leaving: boolean;
}

export type ReviewAction = { readonly type: 'key'; readonly key: string } | { readonly type: 'resize'; readonly size: Size };

/** Rows above the body, below it, and the last one, which stays empty so that the screen never scrolls. */
const FRAME_ROWS = 5;

export function bodyRows(size: Size): number {
  return Math.max(1, size.rows - FRAME_ROWS);
}

export function pageOf(model: ReviewModel, size: Size): Page {
  return { columns: Math.max(20, size.columns), bidi: model.bidi, direction: model.strings.direction };
}

export function initialState(model: ReviewModel, size: Size, decisions: Decisions = new Map()): ReviewState {
  return { size, screen: 'list', list: initialList(model), detail: { scroll: 0 }, decisions, leaving: false };
}

/** The next state after a key press or a change of size. Pure; knows no React and no terminal. */
export function reduce(model: ReviewModel, state: ReviewState, action: ReviewAction): ReviewState {
  if (action.type === 'resize') return resize(model, state, action.size);
  const { key } = action;
  if (state.help) return pressInHelp(model, state, state.help, key);
  return state.screen === 'list' ? pressInList(model, state, key) : pressInDetail(model, state, key);
}

/** Index into the report of the finding the cursor is on. */
export function chosenFinding(state: ReviewState): number | undefined {
  return state.list.visible[state.list.cursor];
}

/** Lines of the chosen finding at the present width. */
export function chosenLines(model: ReviewModel, state: ReviewState): ReturnType<typeof detailLines> {
  const at = chosenFinding(state);
  if (at === undefined) return [];
  const id = model.report.discrepancies[at]?.id ?? '';
  return detailLines(model, pageOf(model, state.size), at, state.decisions.get(id));
}

function capacityOf(state: ReviewState): number {
  return listCapacity(state.size.columns, bodyRows(state.size));
}

function resize(model: ReviewModel, state: ReviewState, size: Size): ReviewState {
  const resized = { ...state, size };
  const revealed = { ...resized, list: reveal(state.list, capacityOf(resized)) };
  return state.screen === 'list'
    ? revealed
    : { ...revealed, detail: scrollTo(state.detail.scroll, chosenLines(model, revealed).length, bodyRows(size)) };
}

function pressInHelp(model: ReviewModel, state: ReviewState, help: { readonly scroll: number }, key: string): ReviewState {
  const rows = bodyRows(state.size);
  const scrolled = (step: number) => ({
    ...state,
    help: scrollTo(help.scroll + step, helpLines(model, pageOf(model, state.size)).length, rows),
  });
  switch (commandOf(HELP_KEYS, key)) {
    case 'line-down':
      return scrolled(1);
    case 'line-up':
      return scrolled(-1);
    case 'close': {
      const { help: _, ...rest } = state;
      return rest;
    }
    case 'quit':
      return { ...state, leaving: true };
    case undefined:
      return state;
  }
}

function pressInList(model: ReviewModel, state: ReviewState, key: string): ReviewState {
  const capacity = capacityOf(state);
  if (state.list.editing) {
    if (key === 'ctrl+c') return { ...state, leaving: true };
    return { ...state, list: typeIntoFilter(model, state.list, key, capacity) };
  }
  const command = commandOf(LIST_KEYS, key);
  if (command === undefined) return state;
  if (command === 'quit') return { ...state, leaving: true };
  if (command === 'help') return { ...state, help: { scroll: 0 } };
  if (command === 'open') return state.list.visible.length === 0 ? state : { ...state, screen: 'detail', detail: { scroll: 0 } };
  return { ...state, list: reduceList(model, state.list, command, capacity) };
}

function pressInDetail(model: ReviewModel, state: ReviewState, key: string): ReviewState {
  const command = commandOf(DETAIL_KEYS, key);
  if (command === undefined) return state;
  if (command === 'quit') return { ...state, leaving: true };
  if (command === 'help') return { ...state, help: { scroll: 0 } };
  if (command === 'back') return { ...state, screen: 'list' };
  if (command === 'next-finding' || command === 'previous-finding') {
    const list = moveCursor(state.list, command === 'next-finding' ? 1 : -1, capacityOf(state));
    return list.cursor === state.list.cursor ? state : { ...state, list, detail: { scroll: 0 } };
  }
  return { ...state, detail: reduceDetail(state.detail, command, chosenLines(model, state).length, bodyRows(state.size)) };
}
