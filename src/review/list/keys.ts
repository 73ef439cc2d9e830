import type { Binding } from '../keys.js';

export type ListCommand =
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'next-open'
  | 'previous-open'
  | 'open'
  | 'edit-filter'
  | 'cycle-severity'
  | 'cycle-kind'
  | 'cycle-source'
  | 'cycle-status'
  | 'cycle-order'
  | 'clear-filters';

export const LIST_KEYS: readonly Binding<ListCommand>[] = [
  { keys: ['j', 'down'], command: 'next', help: 'down' },
  { keys: ['k', 'up'], command: 'previous', help: 'up' },
  { keys: ['pagedown', ' '], command: 'page-down', help: 'pageDown' },
  { keys: ['pageup'], command: 'page-up', help: 'pageUp' },
  { keys: ['g', 'home'], command: 'first', help: 'first' },
  { keys: ['G', 'end'], command: 'last', help: 'last' },
  { keys: ['n'], command: 'next-open', help: 'nextOpen' },
  { keys: ['N'], command: 'previous-open', help: 'previousOpen' },
  { keys: ['enter'], command: 'open', help: 'open', hint: 'room' },
  { keys: ['/'], command: 'edit-filter', help: 'filterText', hint: 'room' },
  { keys: ['tab'], command: 'cycle-status', help: 'cycleStatus' },
  { keys: ['v'], command: 'cycle-severity', help: 'cycleSeverity' },
  { keys: ['t'], command: 'cycle-kind', help: 'cycleKind' },
  { keys: ['b'], command: 'cycle-source', help: 'cycleSource' },
  { keys: ['o'], command: 'cycle-order', help: 'cycleOrder', hint: 'room' },
  { keys: ['escape'], command: 'clear-filters', help: 'clearFilters' },
];
