import type { Binding } from '../keys.js';

export type ArticleCommand =
  | 'line-down'
  | 'line-up'
  | 'page-down'
  | 'page-up'
  | 'top'
  | 'bottom'
  | 'next-mark'
  | 'previous-mark'
  | 'next-article'
  | 'previous-article'
  | 'open'
  | 'back';

export const ARTICLE_KEYS: readonly Binding<ArticleCommand>[] = [
  { keys: ['j', 'down'], command: 'line-down', help: 'scrollDown' },
  { keys: ['k', 'up'], command: 'line-up', help: 'scrollUp' },
  { keys: ['pagedown', ' '], command: 'page-down', help: 'scrollPageDown' },
  { keys: ['pageup'], command: 'page-up', help: 'scrollPageUp' },
  { keys: ['g', 'home'], command: 'top', help: 'top' },
  { keys: ['G', 'end'], command: 'bottom', help: 'bottom' },
  { keys: ['n', 'tab'], command: 'next-mark', help: 'nextMark', hint: 'room' },
  { keys: ['N', 'shift+tab'], command: 'previous-mark', help: 'previousMark' },
  { keys: [']'], command: 'next-article', help: 'nextArticle', hint: 'room' },
  { keys: ['['], command: 'previous-article', help: 'previousArticle' },
  { keys: ['enter'], command: 'open', help: 'openMarked', hint: 'room' },
  { keys: ['escape'], command: 'back', help: 'back', hint: 'always' },
];
