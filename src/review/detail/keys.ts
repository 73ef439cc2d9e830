import type { Binding } from '../keys.js';

export type DetailCommand =
  | 'line-down'
  | 'line-up'
  | 'page-down'
  | 'page-up'
  | 'top'
  | 'bottom'
  | 'next-witness'
  | 'previous-witness'
  | 'open-article'
  | 'next-finding'
  | 'previous-finding'
  | 'back';

export const DETAIL_KEYS: readonly Binding<DetailCommand>[] = [
  { keys: ['j', 'down'], command: 'line-down', help: 'scrollDown' },
  { keys: ['k', 'up'], command: 'line-up', help: 'scrollUp' },
  { keys: ['pagedown', ' '], command: 'page-down', help: 'scrollPageDown' },
  { keys: ['pageup'], command: 'page-up', help: 'scrollPageUp' },
  { keys: ['g', 'home'], command: 'top', help: 'top' },
  { keys: ['G', 'end'], command: 'bottom', help: 'bottom' },
  { keys: ['n'], command: 'next-finding', help: 'nextFinding', hint: 'room' },
  { keys: ['N'], command: 'previous-finding', help: 'previousFinding' },
  { keys: ['tab'], command: 'next-witness', help: 'nextWitness' },
  { keys: ['shift+tab'], command: 'previous-witness', help: 'previousWitness' },
  { keys: ['enter'], command: 'open-article', help: 'openArticle', hint: 'room' },
  { keys: ['escape'], command: 'back', help: 'back', hint: 'always' },
];
