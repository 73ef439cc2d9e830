import { SEVERITIES, type Severity } from '../../model/report.js';
import type { PageData } from '../page-data.js';
import { LONGEST_SEARCH, NO_FILTERS, type Filters } from './filter.js';
import { VIEWS, type View } from './state.js';

/** A place of the page: a view, in that of the findings maybe one of them by its id, and the filters it is seen through. */
export interface Place {
  readonly view: View;
  readonly id?: string;
  readonly filters: Filters;
}

/** Far more than any place takes, in code units. */
const LONGEST = 10_000;
/** Control characters and those that turn text round: no one searches for them, and a search field would not show them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const FINDING = 'finding-';

/**
 * The place a hash names: `#findings`, `#finding-ID`, `#sources?search=…&kind=…`; of filters what this report knows. `undefined` where it names
 * none: whoever writes an address, it says what is shown and nothing else.
 */
export function placeOf(hash: string, data: PageData): Place | undefined {
  if (hash.length > LONGEST) return undefined;
  const [, name = '', query = ''] = /^#?([^?]*)\??(.*)$/su.exec(hash) ?? [];
  const filters = filtersIn(new URLSearchParams(query), data);
  const said = decoded(name);
  if (said.startsWith(FINDING)) return { view: 'findings', id: said.slice(FINDING.length), filters };
  const view = said === '' ? 'findings' : VIEWS.find((one) => one === said);
  return view && { view, filters };
}

/** The hash of a place. */
export function addressOf({ view, id, filters }: Place, data: PageData): string {
  const name = id === undefined ? view : `${FINDING}${encodeURIComponent(id)}`;
  const query = queryOf(filters, data);
  return query === '' ? `#${name}` : `#${name}?${query}`;
}

/** The filters as a query; empty where they ask for nothing. A source goes by its file or address: numbers change from report to report. */
export function queryOf({ search, severities, kind, relation, source }: Filters, { documents }: PageData): string {
  const asked = new URLSearchParams();
  if (search !== '') asked.set('search', search);
  if (severities.size < SEVERITIES.length) asked.set('severity', SEVERITIES.filter((one) => severities.has(one)).join(','));
  if (kind !== '') asked.set('kind', kind);
  if (relation !== '') asked.set('relation', relation);
  const place = source === undefined ? undefined : documents[source]?.place;
  if (place !== undefined) asked.set('source', place);
  return asked.toString();
}

function filtersIn(asked: URLSearchParams, { findings, documents }: PageData): Filters {
  const [kind, relation] = [asked.get('kind') ?? '', asked.get('relation') ?? ''];
  const source = documents.findIndex(({ place }) => place === asked.get('source'));
  return {
    search: wholeLetters((asked.get('search') ?? '').replace(UNSEEN, '').slice(0, LONGEST_SEARCH)),
    severities: severitiesIn(asked.get('severity')),
    kind: findings.some((finding) => finding.kind === kind) ? kind : '',
    relation: findings.some((finding) => finding.relation === relation) ? relation : '',
    source: source < 0 ? undefined : source,
  };
}

/** Without the half of a letter that a cut may leave at the end. */
function wholeLetters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, '');
}

/** The severities named; all where none is, and none where that is what is said. */
function severitiesIn(named: string | null): ReadonlySet<Severity> {
  const known = SEVERITIES.filter((severity) => named?.split(',').includes(severity));
  return known.length > 0 || named === '' ? new Set(known) : NO_FILTERS.severities;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
