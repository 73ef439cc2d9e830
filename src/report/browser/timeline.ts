import type { PageFinding } from '../page-data.js';
import { el, own, svg, type Child } from './dom.js';
import { spoken, type State } from './state.js';
import { dayNumber } from './time.js';
import { layTimeline, type TimelineLayout, type TimelineMark, type Told } from './timeline-layout.js';

/** Who said what, when: a lane a position, a mark a source by its day of publication, and from whom it was copied. */
export function drawTimeline(finding: PageFinding, state: State, width: number): HTMLElement {
  const { page } = spoken(state);
  const layout = layTimeline(lanesOf(finding, state), width, page.months);
  const picture = new Picture(layout, finding, state, width);
  return el(
    'section',
    { class: 'timeline' },
    el('h3', {}, page.timeline),
    el('p', { class: 'soft' }, page.timelineHint),
    svg(
      'svg',
      { viewBox: `0 0 ${width} ${layout.height}`, width, height: layout.height, role: 'group', 'aria-label': page.timeline },
      picture.axis(),
      picture.lanes(),
      picture.copies(),
      picture.marks(),
    ),
    legend(state, layout),
  );
}

function lanesOf({ positions }: PageFinding, { data }: State): Told[][] {
  return positions.map(({ witnesses }) => {
    const documents = new Set(witnesses.flatMap((number) => data.witnesses[number]?.document ?? []));
    return [...documents].map((document) => {
      const { name = '', published = '' } = data.documents[document] ?? {};
      return { document, name, day: dayNumber(published) };
    });
  });
}

/** From left to right in English and mirrored in Arabic. Text keeps its own direction and is anchored by the side it must not cross. */
class Picture {
  readonly #layout: TimelineLayout;
  readonly #finding: PageFinding;
  readonly #state: State;
  readonly #width: number;
  readonly #mirrored: boolean;

  constructor(layout: TimelineLayout, finding: PageFinding, state: State, width: number) {
    this.#layout = layout;
    this.#finding = finding;
    this.#state = state;
    this.#width = width;
    this.#mirrored = spoken(state).words.direction === 'rtl';
  }

  axis(): Child {
    const { ticks, height, undatedFrom } = this.#layout;
    const bottom = height - 26;
    const { page } = spoken(this.#state);
    return [
      ...ticks.map(({ x, label }) =>
        svg(
          'g',
          { class: 'tick' },
          svg('line', { x1: this.#x(x), x2: this.#x(x), y1: 0, y2: bottom }),
          this.#tickLabel(label, this.#x(x), height - 8),
        ),
      ),
      undatedFrom === undefined
        ? undefined
        : svg(
            'g',
            { class: 'tick undated' },
            svg('line', { x1: this.#x(undatedFrom), x2: this.#x(undatedFrom), y1: 0, y2: bottom }),
            this.#text(page.undated, this.#x(undatedFrom + 6), height - 8, this.#mirrored ? 'right' : 'left'),
          ),
    ];
  }

  lanes(): Child {
    return this.#layout.lanes.map(({ top, bottom }, at) =>
      svg(
        'g',
        { class: `lane hue-${hue(at)}` },
        svg('rect', { x: 0, y: top + 4, width: this.#width, height: bottom - top - 4, rx: 8 }),
        this.#text(this.#finding.positions[at]?.display ?? '', this.#x(10), top + 20, this.#mirrored ? 'right' : 'left'),
      ),
    );
  }

  /** A line from each original to its copy, as far as both stand here. */
  copies(): Child {
    const { marks } = this.#layout;
    const { documents } = this.#state.data;
    return marks.flatMap((copy) =>
      (documents[copy.document]?.copies ?? []).flatMap(([document]) => {
        const original = marks.find((mark) => mark.document === document);
        return original && original !== copy ? [this.#arrow(original, copy)] : [];
      }),
    );
  }

  marks(): Child {
    return this.#layout.marks.map((mark) => this.#mark(mark));
  }

  #mark({ document, lane, x, y, label, before }: TimelineMark): Child {
    const { words, page } = spoken(this.#state);
    const { name = '', published = '', copies = [], draft } = this.#state.data.documents[document] ?? {};
    const said = [
      name,
      published === '' ? page.undated : published,
      this.#finding.positions[lane]?.display ?? '',
      ...copies.map(([original, share]) => words.copies(share, this.#state.data.documents[original]?.name ?? '')),
    ].join(words.comma);
    const at = this.#x(x);
    const away = this.#mirrored === before ? 12 : -12;
    const shape =
      draft === true
        ? svg('rect', { x: at - 5, y: y - 5, width: 10, height: 10, transform: `rotate(45 ${at} ${y})` })
        : svg('circle', { cx: at, cy: y, r: 6 });
    return svg(
      'a',
      {
        class: `mark hue-${hue(lane)}${copies.length > 0 ? ' copy' : ''}`,
        href: `#w-${lane}-${document}`,
        'aria-label': said,
        click: jump,
      },
      svg('title', {}, said),
      shape,
      label === '' ? undefined : this.#text(label, at + away, y + 4, away > 0 ? 'left' : 'right'),
    );
  }

  #arrow(from: TimelineMark, to: TimelineMark): Child {
    const [x1, x2] = [this.#x(from.x), this.#x(to.x)];
    // Between neighbours of one lane, and between marks of one day, a straight line would run through what lies between.
    const bow = from.lane === to.lane ? { x: 0, y: -16 } : x1 === x2 ? { x: this.#mirrored ? -18 : 18, y: 0 } : { x: 0, y: 0 };
    const middle = { x: (x1 + x2) / 2 + 2 * bow.x, y: (from.y + to.y) / 2 + 2 * bow.y };
    const turned = (Math.atan2(to.y - middle.y, x2 - middle.x) * 180) / Math.PI;
    const head = `translate(${x2} ${to.y}) rotate(${Math.round(turned)})`;
    return svg(
      'g',
      { class: 'copying' },
      svg('path', { d: `M${x1} ${from.y} Q${middle.x} ${middle.y} ${x2} ${to.y}` }),
      svg('path', { class: 'head', d: 'M-8 0 l-8 -4 v8 z', transform: head }),
    );
  }

  /** Under its line, but never over the edge. */
  #tickLabel(label: string, x: number, y: number): SVGElement {
    const half = 48;
    const side = x < half ? 'left' : x > this.#width - half ? 'right' : 'middle';
    return this.#text(label, side === 'left' ? 0 : side === 'right' ? this.#width : x, y, side);
  }

  #x(x: number): number {
    return Math.round(10 * (this.#mirrored ? this.#width - x : x)) / 10;
  }

  #text(text: string, x: number, y: number, side: 'left' | 'right' | 'middle'): SVGElement {
    const rtl = /^[^\p{L}]*\p{Script=Arabic}/u.test(text);
    const anchor = side === 'middle' ? 'middle' : (side === 'left') === rtl ? 'end' : 'start';
    return svg('text', { x, y, 'text-anchor': anchor, direction: rtl ? 'rtl' : 'ltr' }, text);
  }
}

/** Links within the page must not change its address: that names the finding. */
function jump(event: Event): void {
  event.preventDefault();
  const id = (event.currentTarget as Element).getAttribute('href')?.slice(1) ?? '';
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function legend(state: State, { marks }: TimelineLayout): Child {
  const { words, page } = spoken(state);
  const documents = marks.map(({ document }) => state.data.documents[document]);
  const copied = documents.some((document) => (document?.copies.length ?? 0) > 0);
  const drafted = documents.some((document) => document?.draft === true);
  const item = (kind: string, text: string): Child => el('li', {}, el('i', { class: `key ${kind}`, 'aria-hidden': 'true' }), own(text));
  if (!copied && !drafted) return undefined;
  return el(
    'ul',
    { class: 'legend' },
    item('first', page.originals),
    copied ? item('copied', page.copyMark) : undefined,
    drafted ? item('draft', words.draft) : undefined,
  );
}

/** Positions take turns in six colours. */
export function hue(at: number): number {
  return (at % 6) + 1;
}
