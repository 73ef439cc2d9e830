import type { Binding } from '../keys.js';

export type HelpCommand = 'line-down' | 'line-up' | 'page-down' | 'page-up' | 'top' | 'bottom' | 'close' | 'quit';

export const HELP_KEYS: readonly Binding<HelpCommand>[] = [
  { keys: ['j', 'down'], command: 'line-down', help: 'scrollDown', hint: 'room' },
  { keys: ['k', 'up'], command: 'line-up', help: 'scrollUp', hint: 'room' },
  { keys: ['pagedown', ' '], command: 'page-down', help: 'scrollPageDown' },
  { keys: ['pageup'], command: 'page-up', help: 'scrollPageUp' },
  { keys: ['g', 'home'], command: 'top', help: 'top' },
  { keys: ['G', 'end'], command: 'bottom', help: 'bottom' },
  { keys: ['?', 'escape', 'enter'], command: 'close', help: 'closeHelp', hint: 'always' },
  { keys: ['q', 'ctrl+c'], command: 'quit', help: 'quit', hint: 'always' },
];
