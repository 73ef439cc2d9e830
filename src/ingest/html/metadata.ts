import { parsePublished } from '../published.js';
import { isWithin, namesOf, wordsOf, type PageElement } from './dom.js';
import type { LinkedArticle } from './linked-data.js';
import type { PageHead } from './sift.js';

/** What a page says of its article, and where it says when that was published. */
export interface PageMetadata {
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly remarks: readonly string[];
}

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'lastmod'];
const SOURCE_META = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'publisher'];
const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'];
const TITLE_META = ['og:title', 'twitter:title', 'dc.title', 'title'];

/** The name of the outlet behind the headline in a page's title. */
const TITLE_PARTS = /\s+[|\u2013\u2014\u00b7\u2022:-]\s+|\s*[|\u00bb]\s*|:\s+/u;

/**
 * The metadata of one story: from JSON-LD, then OpenGraph and its like, then what the story's own markup says. `root` is the story's part of
 * the page; `alone`: the page has no other story, so what its head says is said of this one.
 */
export function metadataOf(head: PageHead, linked: LinkedArticle | undefined, root: PageElement, alone: boolean): PageMetadata {
  const meta = (names: readonly string[]): string | undefined =>
    names.map((name) => head.meta.get(name)).find((value) => value !== undefined);
  const own = (names: readonly string[]): string | undefined => (alone ? meta(names) : undefined);
  const source = linked?.publisher ?? meta(SOURCE_META)?.replace(/^@/u, '') ?? sourceInTitle(head.title, root);
  const times = timesOf(root);
  const dated = firstDated([
    ['json-ld', linked?.published],
    ['open-graph', own(PUBLISHED_META)],
    ...times.published.map((time): [string, string] => ['time-element', time]),
  ]);
  const modified = [linked?.modified, own(MODIFIED_META), ...times.changed].find(
    (value) => value !== undefined && parsePublished(value) !== undefined,
  );
  const author = linked?.author ?? withoutAddress(own(AUTHOR_META));
  const url = alone ? head.canonical || head.meta.get('og:url') || linked?.url : linked?.url;
  const language = linked?.language ?? (head.language || head.meta.get('og:locale') || head.meta.get('content-language'));
  const title = titleOf(linked?.headline ?? own(TITLE_META) ?? (alone ? head.title : undefined), source, root);
  return {
    ...defined({ title, source, author, modified, language, url: url || undefined }),
    ...(dated ? { published: dated[1] } : {}),
    remarks: dated ? [`dated-by-${dated[0]}`] : [],
  };
}

function defined(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
}

function firstDated(candidates: readonly (readonly [string, string | undefined])[]): readonly [string, string] | undefined {
  return candidates.find((candidate): candidate is readonly [string, string] => {
    return candidate[1] !== undefined && parsePublished(candidate[1]) !== undefined;
  });
}

function withoutAddress(author: string | undefined): string | undefined {
  return author !== undefined && /^https?:/iu.test(author) ? undefined : author;
}

/** Parts of a page that tell of other articles, or of what readers wrote. */
export const OTHERS =
  /related|more-?(?:news|stories|on|from)|most-?(?:read|viewed|popular)|trending|latest|recommend|read-?(?:also|next|more)|also-?read|comment|sidebar|side-?bar|widget|teaser|footer|ticker|breaking|outbrain|taboola/u;

function isElsewhere(element: PageElement, root: PageElement): boolean {
  return isWithin(element, (around) => {
    if (!root.contains(around) || around === root || around.localName === 'body') return false;
    return around.localName === 'aside' || around.localName === 'footer' || around.localName === 'li' || OTHERS.test(namesOf(around));
  });
}

/** What the time elements of a story declare: when it appeared, those marked so first, and when it was changed. */
function timesOf(root: PageElement): { readonly published: readonly string[]; readonly changed: readonly string[] } {
  const times = [...root.querySelectorAll('time, [itemprop="datePublished"], [itemprop="dateModified"]')].filter(
    (element) => !isElsewhere(element, root),
  );
  const around = new Map<PageElement | null, number>();
  for (const { parentElement } of times) around.set(parentElement, (around.get(parentElement) ?? 0) + 1);
  const [marked, changed, others]: [string[], string[], string[]] = [[], [], []];
  for (const time of times) {
    const isAlone = around.get(time.parentElement) === 1;
    const told = isMarkedPublished(time) ? marked : isMarkedChanged(time, isAlone) ? changed : others;
    for (const declared of declaredTime(time)) told.push(declared);
  }
  return { published: [...marked, ...others], changed };
}

function isMarkedPublished(element: PageElement): boolean {
  return (
    element.getAttribute('itemprop') === 'datePublished' ||
    element.getAttribute('pubdate') !== null ||
    /publish|entry-date/u.test(namesOf(element))
  );
}

const CHANGED = /updat|modif/u;

/** Whether a time is named so, or is the one time of an element that is: `<span class="updated">Updated <time>…`. */
function isMarkedChanged(element: PageElement, isAlone: boolean): boolean {
  if (element.getAttribute('itemprop') === 'dateModified' || CHANGED.test(namesOf(element))) return true;
  return isAlone && element.parentElement !== null && CHANGED.test(namesOf(element.parentElement));
}

function declaredTime(element: PageElement): string[] {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsOf(element);
  return value.trim() === '' ? [] : [value];
}

/** Words in the page's title that stand behind or before its headline and nowhere in it. */
function sourceInTitle(title: string, root: PageElement): string | undefined {
  const parts = title.split(TITLE_PARTS).map((part) => part.trim());
  const headline = headingIn(title, root);
  if (parts.length < 2 || headline === undefined) return undefined;
  const rest = parts.filter((part) => part !== '' && !headline.includes(part));
  const outlet = parts.at(-1) === rest.at(-1) ? rest.at(-1) : rest[0];
  return rest.length < parts.length && outlet !== undefined && outlet.split(/\s+/u).length <= 6 ? outlet : undefined;
}

/** The heading of the page that its title repeats: an h1, or where there is none a lesser one. */
function headingIn(title: string, root: PageElement): string | undefined {
  const headings = ['h1', 'h2, h3'].flatMap((names) => [...root.querySelectorAll(names)].map(wordsOf)).filter((words) => words !== '');
  const said = title.replace(/\s+/gu, ' ');
  return (
    headings.find((words) => said.startsWith(words) || said.trimEnd().endsWith(words)) ?? (wordsOf(root.querySelector('h1')) || undefined)
  );
}

/** The headline as it is printed; the declared one where the page prints another thing in its place, such as its own name. */
function titleOf(declared: string | undefined, source: string | undefined, root: PageElement): string | undefined {
  const said = declared === undefined ? undefined : withoutSource(declared.replace(/\s+/gu, ' ').trim(), source);
  const printed = [...root.querySelectorAll('h1')].map(wordsOf).filter((words) => words !== '' && words !== source);
  const same = printed.find((words) => said !== undefined && (sameWords(words, said) || said.startsWith(words) || words.startsWith(said)));
  if (same !== undefined) return same;
  if (said !== undefined && said !== '') return said;
  return printed[0] ?? ([...root.querySelectorAll('h2')].map(wordsOf).find((words) => words !== '') || undefined);
}

function withoutSource(title: string, source: string | undefined): string {
  if (source === undefined) return title;
  const [before, after] = [title.lastIndexOf(source), title.indexOf(source)];
  if (before > 0 && before + source.length === title.length)
    return title.slice(0, before).replace(/[\s|\u2013\u2014\u00b7\u2022:\u00bb-]+$/u, '');
  if (after === 0 && title.length > source.length)
    return title.slice(source.length).replace(/^[\s|\u2013\u2014\u00b7\u2022:\u00bb-]+/u, '');
  return title;
}

export function sameWords(a: string, b: string): boolean {
  const bare = (text: string): string =>
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  return bare(a) === bare(b);
}
