import type { HelpKey } from './strings.js';

/** One command and the keys that call it. A key is what is typed (`j`, `G`, `/`) or a name: `up`, `pagedown`, `enter`, `escape`, `ctrl+c`. */
export interface Binding<Command> {
  readonly keys: readonly string[];
  readonly command: Command;
  readonly help: HelpKey;
  /** Shown in the line at the bottom, in the order of the bindings: always, or where there is room. */
  readonly hint?: 'always' | 'room';
}

/** What Ink says of a key press; only what is read here. */
export interface PressedKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly shift: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const NAMED: readonly (readonly [keyof PressedKey, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  // What terminals send for the backspace key, Ink calls delete.
  ['delete', 'backspace'],
];

const CONTROL_NAMES: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0003': 'ctrl+c',
  '\t': 'tab',
  '\u0015': 'ctrl+u',
};

/**
 * The keys of one input event, in order. A key held down, or text pasted, arrives as several letters at once: each is a key of its own.
 */
export function readKeys(input: string, pressed: PressedKey): string[] {
  if (pressed.tab && pressed.shift) return ['shift+tab'];
  const named = NAMED.find(([flag]) => pressed[flag]);
  if (named) return [named[1]];
  if (pressed.ctrl) return input ? [`ctrl+${input}`] : [];
  if (pressed.meta) return [];
  return Array.from(input).flatMap((character) => {
    const name = CONTROL_NAMES[character];
    if (name) return [name];
    return /[\p{Cc}\p{Cs}]/u.test(character) ? [] : [character];
  });
}

/** The command `key` calls, if any. */
export function commandOf<Command>(bindings: readonly Binding<Command>[], key: string): Command | undefined {
  return bindings.find((binding) => binding.keys.includes(key))?.command;
}

const SHOWN: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Esc',
  ' ': 'Space',
  tab: 'Tab',
  'shift+tab': 'Shift-Tab',
  backspace: 'Backspace',
  'ctrl+c': 'Ctrl-C',
};

/** A key as a reader knows it. */
export function keyName(key: string): string {
  return SHOWN[key] ?? key;
}
