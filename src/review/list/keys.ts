import type { Binding } from '../keys.js';

export type ListCommand =
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'open'
  | 'edit-filter'
  | 'cycle-severity'
  | 'cycle-kind'
  | 'clear-filters'
  | 'help'
  | 'quit';

export const LIST_KEYS: readonly Binding<ListCommand>[] = [
  { keys: ['j', 'down'], command: 'next', help: 'down' },
  { keys: ['k', 'up'], command: 'previous', help: 'up' },
  { keys: ['pagedown', ' '], command: 'page-down', help: 'pageDown' },
  { keys: ['pageup'], command: 'page-up', help: 'pageUp' },
  { keys: ['g', 'home'], command: 'first', help: 'first' },
  { keys: ['G', 'end'], command: 'last', help: 'last' },
  { keys: ['enter'], command: 'open', help: 'open', hint: 'room' },
  { keys: ['/'], command: 'edit-filter', help: 'filterText', hint: 'room' },
  { keys: ['s'], command: 'cycle-severity', help: 'cycleSeverity', hint: 'room' },
  { keys: ['t'], command: 'cycle-kind', help: 'cycleKind', hint: 'room' },
  { keys: ['escape'], command: 'clear-filters', help: 'clearFilters' },
  { keys: ['?'], command: 'help', help: 'help', hint: 'always' },
  { keys: ['q', 'ctrl+c'], command: 'quit', help: 'quit', hint: 'always' },
];
