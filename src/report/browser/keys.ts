import type { Severity } from '../../model/report.js';
import { el } from './dom.js';
import { spoken, type State } from './state.js';

/** What a key may ask for. */
export interface KeyWishes {
  readonly state: State;
  readonly move: (by: number) => void;
  readonly read: () => void;
  readonly back: () => void;
  readonly toggle: (severity: Severity) => void;
  readonly language: () => void;
  readonly theme: () => void;
  readonly keys: () => void;
}

/** Far enough for any report, and no further than `move` goes. */
const FAR = 1e9;

export function listenToKeys(wishes: KeyWishes): void {
  const acts: Readonly<Record<string, () => void>> = {
    j: () => wishes.move(1),
    k: () => wishes.move(-1),
    '/': () => document.getElementById('search')?.focus(),
    '1': () => wishes.toggle('error'),
    '2': () => wishes.toggle('warning'),
    '3': () => wishes.toggle('info'),
    l: wishes.language,
    t: wishes.theme,
    '?': wishes.keys,
    Escape: wishes.back,
  };
  /** These belong to the list: elsewhere they scroll, press and select as always. */
  const inList: Readonly<Record<string, () => void>> = {
    ArrowDown: () => wishes.move(1),
    ArrowUp: () => wishes.move(-1),
    PageDown: () => wishes.move(8),
    PageUp: () => wishes.move(-8),
    Home: () => wishes.move(-FAR),
    End: () => wishes.move(FAR),
    Enter: wishes.read,
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const typing = target.matches('input, select, textarea');
    const act = (!typing || event.key === 'Escape' ? acts[event.key] : undefined) ?? (target.id === 'list' ? inList[event.key] : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** The keys, in a dialogue of the browser's own: Esc closes it and the focus returns. */
export function drawKeys(state: State): void {
  const { page } = spoken(state);
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'keys-title', close: () => dialog.remove() },
    el('h2', { id: 'keys-title' }, page.keys),
    el(
      'dl',
      {},
      page.keyList.map(([keys, meaning]) => [
        el(
          'dt',
          {},
          keys.split(', ').map((key) => el('kbd', {}, key)),
        ),
        el('dd', {}, meaning),
      ]),
    ),
    el('button', { type: 'button', click: () => dialog.close() }, page.close),
  );
  document.body.append(dialog);
  dialog.showModal();
}
