import { STATUSES, WAITING, type Standings } from '../decisions/status.js';
import type { Listed, ReviewModel } from '../model.js';
import { ORDERS } from '../strings.js';
import { typed } from '../text-input.js';
import { inOrder, NO_FILTER, passing, type Filter } from './filter.js';
import type { ListCommand } from './keys.js';

export interface ListState {
  readonly listed: Listed;
  readonly filter: Filter;
  /** While the filter's text is being typed: what it was before, to go back to. */
  readonly editing?: { readonly before: string };
  /** Entries that pass the filter, as indices into the collection. */
  readonly visible: readonly number[];
  /** Index into `visible` of the chosen entry; 0 where there is none. */
  readonly cursor: number;
  /** Index into `visible` of the first row on screen. */
  readonly top: number;
}

/** What a list needs to know to move. */
export interface ListSetting {
  readonly model: ReviewModel;
  readonly standings: Standings;
  /** Entries on screen at a time. */
  readonly capacity: number;
}

export function initialList(model: ReviewModel, listed: Listed): ListState {
  return { listed, filter: NO_FILTER, visible: model[listed].items.map((_, at) => at), cursor: 0, top: 0 };
}

/** Moves the cursor by `step` entries, staying within the list. */
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
export function reduceList(setting: ListSetting, list: ListState, command: ListCommand): ListState {
  const { model, capacity } = setting;
  const { filter } = list;
  const { severities, kinds, sources } = model[list.listed];
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
    case 'next-open':
      return toWaiting(setting, list, 1);
    case 'previous-open':
      return toWaiting(setting, list, -1);
    case 'edit-filter':
      return { ...list, editing: { before: filter.text } };
    case 'cycle-severity':
      return refilter(setting, list, chosen(filter, 'severity', following(severities, filter.severity)));
    case 'cycle-kind':
      return refilter(setting, list, chosen(filter, 'kind', following(kinds, filter.kind)));
    case 'cycle-source':
      return refilter(setting, list, chosen(filter, 'source', following(sources, filter.source)));
    case 'cycle-status':
      return refilter(setting, list, chosen(filter, 'status', followingStatus(setting, list)));
    case 'cycle-order':
      return refilter(setting, list, { ...filter, order: following(ORDERS, filter.order) ?? 'report' });
    case 'clear-filters':
      return refilter(setting, list, NO_FILTER);
    case 'open':
      return list;
  }
}

/** The nearest undecided entry in a direction; where there is none, the list stays. */
function toWaiting({ model, standings, capacity }: ListSetting, list: ListState, step: 1 | -1): ListState {
  for (let at = list.cursor + step; at >= 0 && at < list.visible.length; at += step) {
    const item = model[list.listed].items[list.visible[at] ?? -1];
    if (item && WAITING.has(standings.of(item.id).status)) return reveal({ ...list, cursor: at }, capacity);
  }
  return list;
}

/** Brings the cursor to an entry of the collection, where the filter lets it pass. */
export function moveTo(list: ListState, index: number, capacity: number): ListState {
  const cursor = list.visible.indexOf(index);
  return cursor < 0 ? list : reveal({ ...list, cursor }, capacity);
}

/** A key typed into the filter's text: letters narrow at once, Enter keeps, Escape goes back. */
export function typeIntoFilter(setting: ListSetting, list: ListState, key: string): ListState {
  const { text } = list.filter;
  if (key === 'enter') return withoutEditing(list);
  if (key === 'escape') return withoutEditing(refilter(setting, list, { ...list.filter, text: list.editing?.before ?? '' }));
  const next = typed(text, key);
  return next === text ? list : refilter(setting, list, { ...list.filter, text: next });
}

function withoutEditing(list: ListState): ListState {
  const { editing: _, ...rest } = list;
  return rest;
}

/** The chosen entry stays chosen where the new filter lets it pass; else the nearest one after it. */
function refilter({ model, standings, capacity }: ListSetting, list: ListState, filter: Filter): ListState {
  const { items } = model[list.listed];
  const candidates = isNarrower(list.filter, filter) ? [...list.visible].sort((a, b) => a - b) : items.map((_, at) => at);
  const visible = inOrder(model, list.listed, filter.order, standings, passing(model, list.listed, filter, standings, candidates));
  const before = list.visible[list.cursor] ?? 0;
  const same = visible.indexOf(before);
  const after = same >= 0 ? same : visible.findIndex((at) => at >= before);
  return reveal({ ...list, filter, visible, cursor: after < 0 ? visible.length - 1 : after }, capacity);
}

/** What a longer text lets pass, a shorter one did: only the rest need be looked at. A text that becomes a qualifier is another matter. */
function isNarrower(before: Filter, after: Filter): boolean {
  const { text: earlier, ...others } = before;
  const { text, ...rest } = after;
  const same = (Object.keys({ ...others, ...rest }) as (keyof typeof rest)[]).every((key) => others[key] === rest[key]);
  return same && text.startsWith(earlier) && !/[:"]/u.test(text);
}

function chosen<Name extends 'severity' | 'kind' | 'source' | 'status'>(
  filter: Filter,
  name: Name,
  choice: Filter[Name] | undefined,
): Filter {
  const { [name]: _, ...rest } = filter;
  const { text, order } = filter;
  return choice === undefined ? { ...rest, text, order } : { ...rest, text, order, [name]: choice };
}

/** all → first → … → last → all. */
function following<Choice>(choices: readonly Choice[], current: Choice | undefined): Choice | undefined {
  return current === undefined ? choices[0] : choices[choices.indexOf(current) + 1];
}

/** Only states that some entry is in. */
function followingStatus({ model, standings }: ListSetting, list: ListState): Filter['status'] {
  const present = new Set(model[list.listed].items.map(({ id }) => standings.of(id).status));
  const { status } = list.filter;
  return following(
    STATUSES.filter((one) => present.has(one) || one === status),
    status,
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
