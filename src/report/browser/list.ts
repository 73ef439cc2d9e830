import { el, own } from './dom.js';
import { spoken, type State } from './state.js';
import { hue } from './timeline.js';

/** Height of a row in rem; the style sheet says the same. */
const ROW = 5.75;
/** Rows drawn above and below what is seen, so that a quick scroll meets no gap. */
const SPARE = 6;

/** The list of findings. Only the rows in sight exist: ten thousand findings cost no more than twenty. */
export class List {
  readonly root: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #state: State;
  readonly #open: (at: number, how: 'move' | 'read') => void;
  #pending = false;

  constructor(state: State, open: (at: number, how: 'move' | 'read') => void) {
    this.#state = state;
    this.#open = open;
    this.#rows = el('div', { class: 'rows', role: 'presentation' });
    this.root = el('div', { class: 'list', role: 'listbox', tabindex: 0, id: 'list', scroll: () => this.#later() }, this.#rows);
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  /** Draws the rows in sight for what is shown and selected now. */
  draw(): void {
    const { shown, selected } = this.#state;
    const row = rowHeight();
    const from = Math.max(0, Math.floor(this.root.scrollTop / row) - SPARE);
    const to = Math.min(shown.length, Math.ceil((this.root.scrollTop + this.root.clientHeight) / row) + SPARE);
    this.root.setAttribute('aria-label', spoken(this.#state).page.listLabel);
    this.#rows.style.height = `${shown.length * row}px`;
    this.#rows.replaceChildren(...shown.slice(from, to).map((finding, at) => this.#row(finding, from + at, row)));
    const at = selected === undefined ? -1 : shown.indexOf(selected);
    if (at >= from && at < to && selected !== undefined) this.root.setAttribute('aria-activedescendant', `row-${selected}`);
    else this.root.removeAttribute('aria-activedescendant');
  }

  /** Scrolls as little as brings the selected row into sight. */
  reveal(): void {
    const { shown, selected } = this.#state;
    const at = selected === undefined ? -1 : shown.indexOf(selected);
    const row = rowHeight();
    // Before there is that much room, nothing scrolls that far.
    this.#rows.style.height = `${shown.length * row}px`;
    if (at >= 0) {
      if (at * row < this.root.scrollTop) this.root.scrollTop = at * row;
      else if ((at + 1) * row > this.root.scrollTop + this.root.clientHeight) this.root.scrollTop = (at + 1) * row - this.root.clientHeight;
    }
    this.draw();
  }

  #later(): void {
    if (this.#pending) return;
    this.#pending = true;
    requestAnimationFrame(() => {
      this.#pending = false;
      this.draw();
    });
  }

  #row(finding: number, at: number, height: number): HTMLElement {
    const { data, selected, shown } = this.#state;
    const { words } = spoken(this.#state);
    const found = data.findings[finding];
    if (!found) throw new RangeError(`no finding ${finding}`);
    const { severity, kind, relation, confidence, subject, positions } = found;
    const row = el(
      'div',
      {
        class: `row ${severity}`,
        role: 'option',
        id: `row-${finding}`,
        'aria-selected': String(finding === selected),
        'aria-setsize': shown.length,
        'aria-posinset': at + 1,
        click: () => this.#open(finding, 'read'),
      },
      el(
        'span',
        { class: 'facts' },
        el('span', { class: `badge ${severity}` }, words.severity[severity]),
        el('span', {}, `${words.kind[kind]}${words.comma}${words.relation[relation]}`),
        el('span', { class: 'confidence' }, words.percent(confidence)),
      ),
      el('span', { class: 'subject', dir: 'auto' }, subject),
      el(
        'span',
        { class: 'values' },
        positions.map(({ display }, place) => el('span', { class: `hue-${hue(place)}` }, own(display))),
      ),
    );
    row.style.transform = `translateY(${at * height}px)`;
    return row;
  }
}

function rowHeight(): number {
  return ROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
