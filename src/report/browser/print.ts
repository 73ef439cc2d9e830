import { drawFinding } from './detail.js';
import { el } from './dom.js';
import { spoken, type State } from './state.js';

/** More than this on paper helps nobody, and would keep the browser busy for minutes. */
const MOST = 200;
/** Width of the timelines on paper, in pixels. */
const WIDTH = 640;

/** On paper stand all findings that pass the filters, one after another, in place of list and detail. */
export function printAll(state: State, root: HTMLElement): void {
  let printed: HTMLElement | undefined;
  addEventListener('beforeprint', () => {
    if (state.view !== 'findings') return;
    const shown = state.shown.slice(0, MOST);
    const note = shown.length < state.shown.length ? el('p', {}, spoken(state).page.printCut(MOST)) : undefined;
    printed = el(
      'div',
      { class: 'printed' },
      note,
      shown.map((at) => {
        const finding = state.data.findings[at];
        return finding && drawFinding(finding, state, WIDTH);
      }),
    );
    root.append(printed);
  });
  addEventListener('afterprint', () => printed?.remove());
}
