import type { PageFinding, PagePosition, PageWitness } from '../page-data.js';
import type { UiLanguage } from '../words/index.js';
import { addressOf } from './address.js';
import { el, own, type Child } from './dom.js';
import { NO_FILTERS } from './filter.js';
import { spoken, type State } from './state.js';
import { drawTimeline, hue } from './timeline.js';

/** One finding in full. `width` is what the timeline may take, in pixels. */
export function drawFinding(finding: PageFinding, state: State, width: number): HTMLElement {
  const { words, page } = spoken(state);
  const { id, severity, kind, relation, scope, confidence, rule, subject, positions } = finding;
  return el(
    'article',
    { class: `finding ${severity}`, 'aria-labelledby': `subject-${id}` },
    el(
      'p',
      { class: 'facts' },
      el('span', { class: `badge ${severity}` }, words.severity[severity]),
      el('span', {}, `${words.kind[kind]}${words.comma}${words.relation[relation]}`),
      el('span', {}, words.scope[scope]),
      el('span', {}, `${words.confidence} ${words.percent(confidence)}`),
      el('span', {}, `${words.rule} `, el('code', {}, own(rule))),
      el(
        'a',
        { class: 'permalink', href: addressOf({ view: 'findings', id, filters: NO_FILTERS }, state.data), title: page.link },
        `# `,
        el('code', {}, own(id)),
      ),
    ),
    el('h2', { dir: 'auto', id: `subject-${id}`, tabindex: -1 }, subject),
    prose(withoutSubject(finding), state.language, 'message', namesIn(finding, state)),
    drawTimeline(finding, state, width),
    positions.map((position, at) => drawPosition(position, at, state)),
    drawSteps(finding, state),
  );
}

function drawPosition({ display, count, witnesses }: PagePosition, at: number, state: State): HTMLElement {
  const { words } = spoken(state);
  return el(
    'section',
    { class: `position hue-${hue(at)}` },
    el('div', { class: 'value' }, el('h3', { dir: 'auto' }, display), el('span', { class: 'soft' }, words.sources(count))),
    witnesses.map((number) => {
      const witness = state.data.witnesses[number];
      return witness && drawWitness(witness, at, state);
    }),
  );
}

function drawWitness({ document, place, direction, block, speaker, pieces }: PageWitness, lane: number, state: State): HTMLElement {
  const { words } = spoken(state);
  const from = state.data.documents[document];
  const told = [
    ...(block === undefined ? [] : [words.block[block]]),
    ...(speaker === undefined ? [] : [words.quoting(speaker)]),
    ...(from?.draft === true ? [words.draft] : []),
  ];
  return el(
    'figure',
    { id: `w-${lane}-${document}`, tabindex: -1, dir: direction },
    el(
      'blockquote',
      { lang: from?.language },
      pieces.map((piece, at) => (at % 2 === 1 ? el('mark', {}, piece) : piece)),
    ),
    el(
      'figcaption',
      {},
      sourceLink(document, state),
      from && from.published !== '' ? el('time', {}, from.published) : undefined,
      told.map((one) => own(one)),
      el('code', {}, own(place)),
    ),
  );
}

/** The name of a source, and where it has a web address a link to it. */
export function sourceLink(document: number, { data }: State): HTMLElement {
  const { name = '', url } = data.documents[document] ?? {};
  return url === undefined ? own(name) : el('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, own(name));
}

function drawSteps(finding: PageFinding, state: State): Child {
  const { words } = spoken(state);
  const { steps } = finding;
  const known = namesIn(finding, state);
  if (steps.length === 0) return undefined;
  return el(
    'details',
    { class: 'steps', open: true },
    el('summary', {}, `${words.why}: ${words.steps(steps.length)}`),
    el(
      'ol',
      {},
      steps.map(({ texts, quotes }) =>
        el(
          'li',
          {},
          prose(texts, state.language, 'step', known),
          quotes.map(({ quote, place }) => el('p', { class: 'soft' }, el('q', { dir: 'auto' }, quote), ' ', el('code', {}, own(place)))),
        ),
      ),
    ),
  );
}

/** What stands in guillemets or curly quotes inside a sentence of ours is an article's and keeps its direction. */
const QUOTED = /([“«][^”»]*[”»])/u;
/** A stretch of the other script inside a sentence of ours, with the figures that follow it ("أكتوبر 2019"). */
const ARABIC_RUN = /(\p{Script=Arabic}(?:[^\p{Script=Latin}]*[\p{Script=Arabic}\p{M}])?(?:\s\p{N}+(?![\p{L}\p{N}]))?)/u;
const LATIN_RUN = /((?:\p{N}[\p{N}._-]*)?\p{Script=Latin}(?:[^\p{Script=Arabic}]*[\p{Script=Latin}\p{N}])?)/u;

/**
 * A sentence of ours. The names and values it holds, what it quotes and each stretch of the other script keep to themselves. A sentence that has
 * no Arabic is told in English, from the left.
 */
function prose(texts: Readonly<Record<UiLanguage, string>>, language: UiLanguage, name: string, known: readonly string[]): HTMLElement {
  const isArabic = language === 'ar' && texts.ar !== texts.en;
  const script = isArabic ? LATIN_RUN : ARABIC_RUN;
  const runs = (text: string): Child[] => text.split(script).map((piece, at) => (at % 2 === 1 ? own(piece) : piece));
  const quotes = (text: string): Child[] => text.split(QUOTED).map((piece, at) => (at % 2 === 1 ? quoted(piece) : runs(piece)));
  const names = (text: string, [first, ...rest]: readonly string[]): Child[] =>
    first === undefined ? quotes(text) : text.split(first).flatMap((piece, at) => [...(at > 0 ? [own(first)] : []), ...names(piece, rest)]);
  const told = known.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  return el('p', { class: name, dir: isArabic ? 'rtl' : 'ltr', lang: isArabic ? 'ar' : 'en' }, names(texts[language], told));
}

function quoted(text: string): Child {
  return [text.slice(0, 1), own(text.slice(1, -1)), text.slice(-1)];
}

/** What a finding's own sentences name: its subject, its values, its sources. */
function namesIn({ subject, positions }: PageFinding, { data }: State): string[] {
  const witnesses = positions.flatMap((position) => position.witnesses.flatMap((number) => data.witnesses[number] ?? []));
  const documents = witnesses.flatMap(({ document }) => data.documents[document] ?? []);
  const files = documents.map(({ place }) => place.split('/').at(-1) ?? '');
  return [...new Set([subject, ...positions.map(({ display }) => display), ...documents.map(({ name }) => name), ...files])];
}

/** The message without the subject, which stands above it already. */
function withoutSubject({ messages, subject }: PageFinding): Record<UiLanguage, string> {
  const without = (text: string): string => (text.startsWith(`${subject}: `) ? text.slice(subject.length + 2) : text);
  return { en: without(messages.en), ar: without(messages.ar) };
}
