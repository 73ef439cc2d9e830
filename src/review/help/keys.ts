import type { Binding } from '../keys.js';

export type HelpCommand = 'line-down' | 'line-up' | 'close' | 'quit';

export const HELP_KEYS: readonly Binding<HelpCommand>[] = [
  { keys: ['j', 'down', 'pagedown', ' '], command: 'line-down', help: 'scrollDown' },
  { keys: ['k', 'up', 'pageup'], command: 'line-up', help: 'scrollUp' },
  { keys: ['?', 'escape', 'enter'], command: 'close', help: 'closeHelp', hint: 'always' },
  { keys: ['q', 'ctrl+c'], command: 'quit', help: 'quit', hint: 'always' },
];
