import { DISCREPANCY_KINDS, RELATIONS, SEVERITIES, type Severity } from '../../model/report.js';
import { UI_LANGUAGES } from '../words/index.js';
import { wordsOf } from '../words/index.js';
import { addressOf } from './address.js';
import { el, own, type Child } from './dom.js';
import { LONGEST_SEARCH, NO_FILTERS, type Filters } from './filter.js';
import { spoken, VIEWS, type State, type View } from './state.js';

/** What the controls may ask of the page. */
export interface Wishes {
  readonly filter: (filters: Filters) => void;
  readonly show: (view: View) => void;
  readonly nextLanguage: () => void;
  readonly nextTheme: () => void;
  readonly keys: () => void;
}

/** The head of the page: what this is, the views, language and theme. */
export function drawHeader(state: State, wishes: Wishes): HTMLElement {
  const { data, view, theme, language } = state;
  const { words, page } = spoken(state);
  const drafts = data.documents.filter(({ draft }) => draft === true).length;
  const of = (severity: Severity): number => data.findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    findings: data.findings.length,
    sources: data.documents.length,
    agreed: data.agreements.length,
    unread: data.errors.length,
  };
  const other = UI_LANGUAGES.find((one) => one !== language) ?? language;
  const totals = [words.errors(of('error')), words.warnings(of('warning')), words.notes(of('info'))].join(words.comma);
  return el(
    'header',
    { class: 'top' },
    el(
      'div',
      { class: 'titles' },
      el('h1', {}, drafts > 0 ? words.titleOfDraft : words.title),
      el(
        'p',
        { class: 'soft' },
        `${words.documentCount(data.documents.length, drafts)}${words.semicolon}${totals}. `,
        own(`tabayun ${data.version}`),
        ' · ',
        own(data.createdAt.slice(0, 10)),
      ),
    ),
    el(
      'div',
      { class: 'tools' },
      el('button', { type: 'button', id: 'language', lang: other, click: wishes.nextLanguage }, wordsOf(other).name),
      el(
        'button',
        { type: 'button', id: 'theme', title: page.theme[theme], 'aria-label': page.theme[theme], click: wishes.nextTheme },
        { auto: '◐', light: '☀', dark: '☾' }[theme],
      ),
      el('button', { type: 'button', id: 'keys', title: page.keys, 'aria-label': page.keys, click: wishes.keys }, '?'),
    ),
    el(
      'nav',
      { 'aria-label': 'tabayun' },
      VIEWS.filter((one) => one !== 'unread' || counts.unread > 0).map((one) =>
        el(
          'a',
          {
            href: addressOf({ view: one, filters: state.filters }, data),
            'aria-current': one === view ? 'page' : undefined,
            click: act(() => wishes.show(one)),
          },
          page.views[one],
          el('b', {}, String(counts[one])),
        ),
      ),
    ),
  );
}

/** Search, severities and the three selections. `status` tells a screen reader how many are left. */
export function drawFilters(state: State, wishes: Wishes): HTMLElement {
  const { data, filters } = state;
  const { words, page } = spoken(state);
  const kinds = new Set(data.findings.map(({ kind }) => kind));
  const relations = new Set(data.findings.map(({ relation }) => relation));
  return el(
    'form',
    { class: 'filters', role: 'search', submit: (event) => event.preventDefault() },
    el('input', {
      type: 'search',
      id: 'search',
      dir: 'auto',
      value: filters.search,
      placeholder: page.search,
      'aria-label': page.search,
      autocomplete: 'off',
      maxlength: LONGEST_SEARCH,
      input: (event) => wishes.filter({ ...state.filters, search: valueOf(event) }),
    }),
    el(
      'div',
      { class: 'chips' },
      SEVERITIES.map((severity) => chip(severity, state, wishes)),
    ),
    el(
      'div',
      { class: 'selects' },
      select(
        page.kind,
        [['', page.allKinds], ...DISCREPANCY_KINDS.filter((kind) => kinds.has(kind)).map((kind) => [kind, words.kind[kind]] as const)],
        filters.kind,
        (kind) => wishes.filter({ ...state.filters, kind }),
      ),
      select(
        page.relation,
        [
          ['', page.allRelations],
          ...RELATIONS.filter((relation) => relations.has(relation)).map((relation) => [relation, words.relation[relation]] as const),
        ],
        filters.relation,
        (relation) => wishes.filter({ ...state.filters, relation }),
      ),
      select(
        page.source,
        [['', page.allSources], ...data.documents.map(({ name }, at) => [String(at), name] as const)],
        filters.source === undefined ? '' : String(filters.source),
        (source) => wishes.filter({ ...state.filters, source: source === '' ? undefined : Number(source) }),
      ),
    ),
    el(
      'p',
      { class: 'status soft' },
      el('output', { id: 'status', 'aria-live': 'polite' }),
      el('button', { type: 'button', id: 'clear', class: 'plain', click: () => wishes.filter(NO_FILTERS) }, page.clear),
    ),
  );
}

/** `filters` with one severity turned on or off. */
export function toggled(filters: Filters, severity: Severity): Filters {
  const severities = new Set(filters.severities);
  if (!severities.delete(severity)) severities.add(severity);
  return { ...filters, severities };
}

function chip(severity: Severity, state: State, wishes: Wishes): HTMLElement {
  const { words } = spoken(state);
  const count = state.data.findings.filter((finding) => finding.severity === severity).length;
  return el(
    'button',
    {
      type: 'button',
      class: `chip ${severity}`,
      id: `chip-${severity}`,
      'aria-pressed': String(state.filters.severities.has(severity)),
      click: () => wishes.filter(toggled(state.filters, severity)),
    },
    words.severity[severity],
    el('b', {}, String(count)),
  );
}

function select(
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): Child {
  return el(
    'select',
    { 'aria-label': label, change: (event) => choose(valueOf(event)) },
    choices.map(([value, text]) => el('option', { value, selected: value === chosen, dir: 'auto' }, text)),
  );
}

function valueOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
}

function act(wish: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    wish();
  };
}
