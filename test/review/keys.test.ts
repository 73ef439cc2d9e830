import { describe, expect, it } from 'vitest';
import { HANDOVER_KEYS, VERDICT_KEYS } from '../../src/review/common/keys.js';
import { DETAIL_KEYS } from '../../src/review/detail/keys.js';
import { keysOf } from '../../src/review/help/content.js';
import { HELP_KEYS } from '../../src/review/help/keys.js';
import { commandOf, readKeys, type Binding, type PressedKey } from '../../src/review/keys.js';
import { LIST_KEYS } from '../../src/review/list/keys.js';
import { STRINGS } from '../../src/review/strings.js';
import type { View } from '../../src/review/view.js';

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
  shift: false,
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
    expect(readKeys('', { ...NOTHING, tab: true })).toEqual(['tab']);
    expect(readKeys('', { ...NOTHING, tab: true, shift: true })).toEqual(['shift+tab']);
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

describe.each<View>(['findings', 'finding', 'facts', 'fact', 'article', 'summary'])('the keys of %s', (view) => {
  const { own, shared } = keysOf(view);
  const all: readonly Binding<string>[] = [...own, ...shared.flat()];

  it('bind no key and no command twice', () => {
    const keys = all.flatMap((binding) => binding.keys);
    const commands = all.map((binding) => binding.command);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('have every way out and the words of every key in both languages', () => {
    expect(commandOf(all, 'q')).toBe('quit');
    expect(commandOf(all, 'ctrl+c')).toBe('quit');
    expect(commandOf(all, '?')).toBe('help');
    expect(commandOf(all, 'escape')).toBeDefined();
    for (const { help } of all) {
      expect(STRINGS.en.keys[help]).toMatch(/^[a-z ,.-]+$/u);
      expect(STRINGS.ar.keys[help]).toMatch(/\p{Script=Arabic}/u);
    }
  });
});

it('help closes on every key that closes things', () => {
  expect(['?', 'escape', 'enter', 'q'].map((key) => commandOf(HELP_KEYS, key))).toEqual(['close', 'close', 'close', 'quit']);
});

it('the keys are those that editors know from other tools', () => {
  const list = ['j', 'down', 'k', 'up', 'pagedown', 'pageup', 'g', 'home', 'G', 'end', 'enter', '/'];
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
  ]);
  const verdicts = ['c', 'd', 's', 'u', 'z', 'Z'];
  expect(verdicts.map((key) => commandOf(VERDICT_KEYS, key))).toEqual(['confirm', 'dismiss', 'supersede', 'unsure', 'undo', 'redo']);
  expect(['e', 'y'].map((key) => commandOf(HANDOVER_KEYS, key))).toEqual(['edit', 'copy']);
  expect(['n', 'N', 'escape', 'g', 'G'].map((key) => commandOf(DETAIL_KEYS, key))).toEqual([
    'next-finding',
    'previous-finding',
    'back',
    'top',
    'bottom',
  ]);
});
