import { sourceLink } from './detail.js';
import { el, own, svg, type Child } from './dom.js';
import { documentsOf } from './filter.js';
import { layGraph, type Copying, type GraphComponent, type GraphEdge, type GraphNode } from './graph-layout.js';
import { spoken, type State } from './state.js';
import { cut } from './timeline-layout.js';

const NODE = { width: 184, height: 46 };
const STEP = { x: 290, y: 64 };
/** Groups drawn at once; a report may hold hundreds. */
const MOST_GROUPS = 40;
const MOST_LETTERS = 22;

/** Who copied whom as a graph, then every document in a table. `show` lists the findings of one document. */
export function drawSources(state: State, show: (document: number) => void): Child {
  const { page } = spoken(state);
  const copyings = state.data.documents.flatMap(({ copies }, copy) =>
    copies.map(([original, share]): Copying => ({ copy, original, share })),
  );
  const groups = layGraph(copyings.filter(({ original }) => original >= 0));
  return [
    el('h2', {}, page.copyGraph),
    groups.length === 0 ? el('p', { class: 'soft' }, page.noCopies) : undefined,
    paged(groups, MOST_GROUPS, state, 'groups', (group) => drawGroup(group, state, show)),
    el('h2', {}, page.views.sources),
    drawTable(state, show),
  ];
}

function drawGroup(group: GraphComponent, state: State, show: (document: number) => void): HTMLElement {
  const width = (group.columns - 1) * STEP.x + NODE.width + 4;
  const height = (group.rows - 1) * STEP.y + NODE.height + 20;
  const mirrored = spoken(state).words.direction === 'rtl';
  const places = new Map(
    group.nodes.map(({ document, column, row }) => {
      const x = 2 + column * STEP.x;
      return [document, { x: mirrored ? width - x - NODE.width : x, y: 18 + row * STEP.y }];
    }),
  );
  const at = (document: number): Place => places.get(document) ?? { x: 0, y: 0 };
  return el(
    'div',
    { class: 'group' },
    svg(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': spoken(state).page.copyGraph },
      [...group.edges].sort((a, b) => Number(a.main) - Number(b.main)).map((edge) => drawEdge(edge, at, mirrored, state)),
      group.nodes.map((node) => drawNode(node, at(node.document), state, show)),
    ),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function drawNode({ document }: GraphNode, { x, y }: Place, state: State, show: (document: number) => void): SVGElement {
  const { words } = spoken(state);
  const { name = '', published = '', draft } = state.data.documents[document] ?? {};
  const middle = x + NODE.width / 2;
  return svg(
    'g',
    { class: 'node', role: 'button', tabindex: 0, 'aria-label': name, click: () => show(document), keydown: onEnter(() => show(document)) },
    svg('title', {}, name),
    svg('rect', { ...NODE, x, y, rx: 8 }),
    svg('text', { class: 'name', x: middle, y: y + 19, 'text-anchor': 'middle', direction: directionOf(name) }, cut(name, MOST_LETTERS)),
    svg('text', { class: 'day', x: middle, y: y + 36, 'text-anchor': 'middle' }, draft === true ? words.draft : published),
  );
}

/** From an original to its copy, the heavier the more was taken. */
function drawEdge(
  { copy, original, share, main }: GraphEdge,
  at: (document: number) => Place,
  mirrored: boolean,
  state: State,
): SVGElement {
  const { words } = spoken(state);
  const [from, to] = [at(original), at(copy)];
  const sign = mirrored ? -1 : 1;
  const [x1, y1] = [from.x + (mirrored ? 0 : NODE.width), from.y + NODE.height / 2];
  const [x2, y2] = [to.x + (mirrored ? NODE.width : 0) - sign * 9, to.y + NODE.height / 2];
  const bend = sign * Math.max(40, Math.abs(x2 - x1) / 2);
  const said = `${state.data.documents[copy]?.name ?? ''} ${words.copies(share, state.data.documents[original]?.name ?? '')}`;
  return svg(
    'g',
    { class: `edge${main ? ' main' : ''}` },
    svg('title', {}, said),
    svg('path', { d: `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`, 'stroke-width': 1 + 4 * share }),
    svg('path', { class: 'head', d: `M${x2 + sign * 8} ${y2} l${-sign * 10} -5 v10 z` }),
    main ? svg('text', { x: x2 - sign * 30, y: y2 - 7, 'text-anchor': 'middle' }, words.percent(share)) : undefined,
  );
}

function drawTable(state: State, show: (document: number) => void): HTMLElement {
  const { words, page } = spoken(state);
  const counts = state.data.documents.map(() => 0);
  for (const finding of state.data.findings)
    for (const document of documentsOf(finding, state.data)) counts[document] = (counts[document] ?? 0) + 1;
  const rows = state.data.documents.map((document, at) => {
    const count = counts[at] ?? 0;
    const copies = document.copies.map(([original, share]) => [
      own(state.data.documents[original]?.name ?? ''),
      ` ${words.percent(share)} `,
    ]);
    return el(
      'tr',
      {},
      el(
        'th',
        { scope: 'row' },
        sourceLink(at, state),
        document.draft === true ? [' ', el('span', { class: 'tag' }, words.draft)] : undefined,
      ),
      el(
        'td',
        {},
        document.published === '' ? page.undated : own(document.published),
        ' ',
        el('span', { class: 'soft' }, words.basis[document.basis]),
        document.changed === undefined ? undefined : el('div', { class: 'soft' }, `${words.changed} `, own(document.changed)),
      ),
      el(
        'td',
        {},
        el('code', {}, own(document.place)),
        document.remarks === undefined ? undefined : el('span', { class: 'soft' }, ` ${words.noted}: `, own(document.remarks)),
      ),
      el('td', {}, copies),
      el(
        'td',
        { class: 'count' },
        count === 0 ? '0' : el('button', { type: 'button', class: 'plain', click: () => show(at) }, String(count)),
      ),
    );
  });
  const head = [page.source, page.published, page.file, page.copiesColumn, page.findingsOf].map((title) =>
    el('th', { scope: 'col' }, title),
  );
  return el('div', { class: 'scroll' }, el('table', {}, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows)));
}

/** The facts that all who mention them agree on. */
export function drawAgreed(state: State): Child {
  const { page } = spoken(state);
  const names = (documents: readonly number[]): Child =>
    documents.map((document) => [own(state.data.documents[document]?.name ?? ''), ' ']);
  return [
    el('h2', {}, page.views.agreed),
    paged(state.data.agreements, 100, state, 'facts', ({ subject, values, documents }) =>
      el(
        'div',
        { class: 'agreed' },
        el('strong', { dir: 'auto' }, own(subject)),
        el('span', {}, own(values.join(' = '))),
        el('span', { class: 'soft' }, names(documents)),
      ),
    ),
  ];
}

/** The inputs that could not be read. */
export function drawUnread(state: State): Child {
  const { words } = spoken(state);
  return [
    el('h2', {}, words.unreadableTitle),
    el(
      'ul',
      { class: 'unread' },
      state.data.errors.map(({ path, message }) => el('li', {}, el('code', {}, own(path)), ' ', own(message))),
    ),
  ];
}

/** The first of many, and a button for the next. */
function paged<Item>(items: readonly Item[], size: number, state: State, name: string, draw: (item: Item) => HTMLElement): HTMLElement {
  const list = el('div', { class: name });
  const more = (from: number): void => {
    const to = Math.min(items.length, from + size);
    list.append(...items.slice(from, to).map(draw));
    if (to >= items.length) return;
    const button = el('button', { type: 'button' }, spoken(state).page.showMore(Math.min(size, items.length - to)));
    button.addEventListener('click', () => {
      button.remove();
      more(to);
    });
    list.append(button);
  };
  more(0);
  return list;
}

function onEnter(act: () => void): (event: Event) => void {
  return (event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function directionOf(text: string): 'ltr' | 'rtl' {
  return /^[^\p{L}]*\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr';
}
