import type { DiscrepancyKind, Severity } from '../../model/report.js';
import { matches, queryWords, type ReviewModel } from '../model.js';
import type { ListCommand } from './keys.js';

export interface Filter {
  readonly text: string;
  readonly severity?: Severity;
  readonly kind?: DiscrepancyKind;
}

export interface ListState {
  readonly filter: Filter;
  /** While the filter's text is being typed: what it was before, to go back to. */
  readonly editing?: { readonly before: string };
  /** Findings that pass the filter, as indices into the report. */
  readonly visible: readonly number[];
  /** Index into `visible` of the chosen finding; 0 where there is none. */
  readonly cursor: number;
  /** Index into `visible` of the first row on screen. */
  readonly top: number;
}

export function initialList(model: ReviewModel): ListState {
  return { filter: { text: '' }, visible: model.report.discrepancies.map((_, at) => at), cursor: 0, top: 0 };
}

/** Moves the cursor by `step` findings, staying within the list. */
export function moveCursor(list: ListState, step: number, capacity: number): ListState {
  return reveal({ ...list, cursor: list.cursor + step }, capacity);
}

/** Brings the cursor into the list and the list to where the cursor is on one of its `capacity` rows. */
export function reveal(list: ListState, capacity: number): ListState {
  const rows = Math.max(1, capacity);
  const cursor = clamp(list.cursor, 0, list.visible.length - 1);
  const lastTop = Math.max(0, list.visible.length - rows);
  const top = clamp(list.top, Math.max(0, cursor - rows + 1), Math.min(cursor, lastTop));
  return { ...list, cursor, top };
}

/** Commands that leave the list are the caller's. */
export function reduceList(model: ReviewModel, list: ListState, command: ListCommand, capacity: number): ListState {
  switch (command) {
    case 'next':
      return moveCursor(list, 1, capacity);
    case 'previous':
      return moveCursor(list, -1, capacity);
    case 'page-down':
      return moveCursor({ ...list, top: list.top + capacity }, capacity, capacity);
    case 'page-up':
      return moveCursor({ ...list, top: list.top - capacity }, -capacity, capacity);
    case 'first':
      return moveCursor(list, -list.visible.length, capacity);
    case 'last':
      return moveCursor(list, list.visible.length, capacity);
    case 'edit-filter':
      return { ...list, editing: { before: list.filter.text } };
    case 'cycle-severity':
      return refilter(model, list, withChoice(list.filter, 'severity', following(model.severities, list.filter.severity)), capacity);
    case 'cycle-kind':
      return refilter(model, list, withChoice(list.filter, 'kind', following(model.kinds, list.filter.kind)), capacity);
    case 'clear-filters':
      return refilter(model, list, { text: '' }, capacity);
    case 'open':
    case 'help':
    case 'quit':
      return list;
  }
}

/** A key typed into the filter's text: letters narrow at once, Enter keeps, Escape goes back. */
export function typeIntoFilter(model: ReviewModel, list: ListState, key: string, capacity: number): ListState {
  const { text } = list.filter;
  if (key === 'enter') return withoutEditing(list);
  if (key === 'escape') return withoutEditing(refilter(model, list, { ...list.filter, text: list.editing?.before ?? '' }, capacity));
  if (key === 'backspace') return refilter(model, list, { ...list.filter, text: withoutLastLetter(text) }, capacity);
  if (key === 'ctrl+u') return refilter(model, list, { ...list.filter, text: '' }, capacity);
  if (Array.from(key).length !== 1) return list;
  return refilter(model, list, { ...list.filter, text: text + key }, capacity);
}

function withoutEditing(list: ListState): ListState {
  const { editing: _, ...rest } = list;
  return rest;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function withoutLastLetter(text: string): string {
  const last = segmenter.segment(text).containing(text.length - 1);
  return last ? text.slice(0, last.index) : '';
}

/** The chosen finding stays chosen where the new filter lets it pass; else the nearest one after it. */
function refilter(model: ReviewModel, list: ListState, filter: Filter, capacity: number): ListState {
  const words = queryWords(filter.text);
  // What a longer text lets pass, a shorter one did: only the rest need be looked at.
  const narrower = filter.severity === list.filter.severity && filter.kind === list.filter.kind && filter.text.startsWith(list.filter.text);
  const candidates = narrower ? list.visible : model.report.discrepancies.map((_, at) => at);
  const visible = candidates.filter((at) => {
    const discrepancy = model.report.discrepancies[at];
    if (!discrepancy) return false;
    if (filter.severity !== undefined && discrepancy.severity !== filter.severity) return false;
    if (filter.kind !== undefined && discrepancy.kind !== filter.kind) return false;
    return words.length === 0 || matches(model, at, words);
  });
  const chosen = list.visible[list.cursor] ?? 0;
  const after = visible.findIndex((at) => at >= chosen);
  return reveal({ ...list, filter, visible, cursor: after < 0 ? visible.length - 1 : after }, capacity);
}

function withChoice<Name extends 'severity' | 'kind'>(filter: Filter, name: Name, choice: Filter[Name] | undefined): Filter {
  const { [name]: _, ...rest } = filter;
  return choice === undefined ? { ...rest, text: filter.text } : { ...rest, text: filter.text, [name]: choice };
}

/** all → first → … → last → all. */
function following<Choice>(choices: readonly Choice[], current: Choice | undefined): Choice | undefined {
  return current === undefined ? choices[0] : choices[choices.indexOf(current) + 1];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
