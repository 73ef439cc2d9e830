import { describe, expect, it } from 'vitest';
import { DETAIL_KEYS } from '../../src/review/detail/keys.js';
import { HELP_KEYS } from '../../src/review/help/keys.js';
import { commandOf, readKeys, type Binding, type PressedKey } from '../../src/review/keys.js';
import { LIST_KEYS } from '../../src/review/list/keys.js';
import { STRINGS } from '../../src/review/strings.js';

const NOTHING: PressedKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
};

describe('reading keys', () => {
  it('names the keys that type nothing', () => {
    expect(readKeys('', { ...NOTHING, downArrow: true })).toEqual(['down']);
    expect(readKeys('', { ...NOTHING, pageUp: true })).toEqual(['pageup']);
    expect(readKeys('\r', { ...NOTHING, return: true })).toEqual(['enter']);
    expect(readKeys('', { ...NOTHING, escape: true, meta: true })).toEqual(['escape']);
    expect(readKeys('', { ...NOTHING, delete: true })).toEqual(['backspace']);
    expect(readKeys('c', { ...NOTHING, ctrl: true })).toEqual(['ctrl+c']);
  });

  it('takes a key held down, and text pasted, for as many keys as there are letters', () => {
    expect(readKeys('jjj', NOTHING)).toEqual(['j', 'j', 'j']);
    expect(readKeys('سد\r', NOTHING)).toEqual(['س', 'د', 'enter']);
    expect(readKeys('ab\u0003', NOTHING)).toEqual(['a', 'b', 'ctrl+c']);
  });

  it('takes no key with Alt and no control character for a letter', () => {
    expect(readKeys('j', { ...NOTHING, meta: true })).toEqual([]);
    expect(readKeys('\u0000\u0007', NOTHING)).toEqual([]);
  });
});

describe.each<[string, readonly Binding<string>[]]>([
  ['list', LIST_KEYS],
  ['detail', DETAIL_KEYS],
  ['help', HELP_KEYS],
])('the key map of the %s', (_name, bindings) => {
  it('binds no key and no command twice', () => {
    const keys = bindings.flatMap((binding) => binding.keys);
    const commands = bindings.map((binding) => binding.command);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('has every way out and the words of every key in both languages', () => {
    expect(commandOf(bindings, 'q')).toBe('quit');
    expect(commandOf(bindings, 'ctrl+c')).toBe('quit');
    expect(commandOf(bindings, 'escape')).toBeDefined();
    for (const { help } of bindings) {
      expect(STRINGS.en.keys[help]).toMatch(/^[a-z ]+$/u);
      expect(STRINGS.ar.keys[help]).toMatch(/\p{Script=Arabic}/u);
    }
  });
});

it('the keys are those that editors know from other tools', () => {
  const list = ['j', 'down', 'k', 'up', 'pagedown', 'pageup', 'g', 'home', 'G', 'end', 'enter', '/', 's', 't', '?', 'q'];
  expect(list.map((key) => commandOf(LIST_KEYS, key))).toEqual([
    'next',
    'next',
    'previous',
    'previous',
    'page-down',
    'page-up',
    'first',
    'first',
    'last',
    'last',
    'open',
    'edit-filter',
    'cycle-severity',
    'cycle-kind',
    'help',
    'quit',
  ]);
  expect(['n', 'N', 'escape', 'g', 'G'].map((key) => commandOf(DETAIL_KEYS, key))).toEqual([
    'next-finding',
    'previous-finding',
    'back',
    'top',
    'bottom',
  ]);
});
