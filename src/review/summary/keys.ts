import type { Binding } from '../keys.js';

export type ScrollCommand = 'line-down' | 'line-up' | 'page-down' | 'page-up' | 'top' | 'bottom' | 'back';

export const SCROLL_KEYS: readonly Binding<ScrollCommand>[] = [
  { keys: ['j', 'down'], command: 'line-down', help: 'scrollDown' },
  { keys: ['k', 'up'], command: 'line-up', help: 'scrollUp' },
  { keys: ['pagedown', ' '], command: 'page-down', help: 'scrollPageDown' },
  { keys: ['pageup'], command: 'page-up', help: 'scrollPageUp' },
  { keys: ['g', 'home'], command: 'top', help: 'top' },
  { keys: ['G', 'end'], command: 'bottom', help: 'bottom' },
  { keys: ['escape'], command: 'back', help: 'back', hint: 'always' },
];
