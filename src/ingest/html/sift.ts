import { Parser } from 'htmlparser2';

/** What the head of a page declares, and the like of it anywhere in the page. */
export interface PageHead {
  /** Values of `<meta>` by lower-case name, property or itemprop; of several the first. */
  readonly meta: ReadonlyMap<string, string>;
  /** The text of each JSON-LD script. */
  readonly linkedData: readonly string[];
  readonly title: string;
  readonly language: string;
  /** `<link rel="canonical">`, or the address a browser notes in a page it saves. */
  readonly canonical: string;
}

/** A page that can be given to a document model: what no reader sees is gone, and nothing nests deeper than `DEEPEST_KEPT`. */
export interface SiftedPage {
  readonly head: PageHead;
  readonly body: string;
  readonly elements: number;
}

/** The longest page in code units: newspapers' front pages with all their scripts stay below a tenth of it. */
const LONGEST_PAGE = 8_000_000;
/** Words and tags that are left once scripts and styles are gone. */
const LONGEST_BODY = 3_000_000;
const MOST_ELEMENTS = 100_000;
/** Unclosed tags nest a few hundred levels deep in real pages; more is no page. */
const DEEPEST_PAGE = 1000;
/** Wrappers below this are left out, their words are not; the cost of a document model grows with the square of its depth. */
const DEEPEST_KEPT = 100;
/** Paragraphs and the like are kept a little deeper: they are what parts the words. */
const DEEPEST_PARAGRAPH = 130;

/** Why a page is not read, in one clause. */
export class PageProblem extends Error {
  override readonly name = 'PageProblem';
}

const UNSEEN = new Set(
  'script style noscript svg math iframe object embed template canvas video audio map select option datalist textarea button input nav dialog amp-ad amp-sidebar amp-analytics amp-consent amp-state'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 li blockquote figure figcaption article td br'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);
const VOID = new Set('area base br col hr img link meta param source track wbr'.split(' '));
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'itemtype', 'datetime', 'content', 'title', 'lang', 'dir', 'rel', 'pubdate'];
const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)/u;

/**
 * Reads the tags of a page once, in linear time, before anything is built of them. Throws a PageProblem on a page that is too long, too deep
 * or too crowded.
 */
export function siftPage(html: string): SiftedPage {
  if (html.length > LONGEST_PAGE) throw tooMuch(`${millions(html.length)} characters; pages of up to ${millions(LONGEST_PAGE)} are read`);
  const sieve = new Sieve();
  const parser = new Parser(sieve, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.write(html);
  parser.end();
  return sieve.result();
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(1)} million`;
}

function tooMuch(problem: string): PageProblem {
  return new PageProblem(problem);
}

type Attributes = Readonly<Record<string, string>>;

/** What the parser tells it of becomes the sifted page. */
class Sieve {
  readonly #meta = new Map<string, string>();
  readonly #linkedData: string[] = [];
  readonly #parts: string[] = [];
  /** For each open element, whether its tag was kept. */
  readonly #open: boolean[] = [];
  #length = 0;
  #elements = 0;
  #kept = 0;
  /** Depth of the outermost element whose content nobody sees, or 0. */
  #unseenFrom = 0;
  #script: string | undefined;
  #title = '';
  #titleFrom = 0;
  #language = '';
  #canonical = '';

  onopentag(name: string, attributes: Attributes): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) throw tooMuch(`more than ${MOST_ELEMENTS} elements; no page of an article has as many`);
    const depth = this.#open.length + 1;
    if (depth > DEEPEST_PAGE) throw tooMuch(`nested more than ${DEEPEST_PAGE} levels deep; pages up to that depth are read`);
    this.#note(name, attributes, depth);
    if (this.#unseenFrom === 0 && (UNSEEN.has(name) || isHidden(attributes))) this.#unseenFrom = depth;
    const seen = this.#unseenFrom === 0 && !IN_HEAD.has(name) && !NO_WRAPPER.has(name);
    const kept = seen && this.#kept < (PARAGRAPHS.has(name) ? DEEPEST_PARAGRAPH : DEEPEST_KEPT);
    this.#open.push(kept);
    if (!kept) {
      if (seen && !INLINE.has(name)) this.#write(' ');
      return;
    }
    this.#kept += 1;
    this.#write(openingTag(name, attributes));
  }

  onclosetag(name: string): void {
    const depth = this.#open.length;
    if (this.#open.pop()) {
      this.#kept -= 1;
      if (!VOID.has(name)) this.#write(`</${name}>`);
    }
    if (this.#unseenFrom === depth) {
      if (this.#script !== undefined) this.#linkedData.push(this.#script);
      this.#script = undefined;
      this.#unseenFrom = 0;
    }
    if (this.#titleFrom === depth) this.#titleFrom = 0;
  }

  ontext(text: string): void {
    if (this.#script !== undefined) this.#script += text;
    else if (this.#titleFrom > 0) this.#title += text;
    else if (this.#unseenFrom === 0) this.#write(escapeText(text));
  }

  oncomment(text: string): void {
    this.#canonical ||= SAVED_FROM.exec(text)?.[1] ?? '';
  }

  result(): SiftedPage {
    const head = {
      meta: this.#meta,
      linkedData: this.#linkedData,
      title: this.#title,
      language: this.#language,
      canonical: this.#canonical,
    };
    return { head, body: this.#parts.join(''), elements: this.#elements };
  }

  #note(name: string, attributes: Attributes, depth: number): void {
    if (name === 'html') this.#language = attributes['lang'] ?? attributes['xml:lang'] ?? '';
    // A title within a drawing is none of the page's.
    if (name === 'title' && this.#title === '' && this.#unseenFrom === 0) this.#titleFrom = depth;
    if (name === 'script' && /ld\+json/iu.test(attributes['type'] ?? '')) this.#script = '';
    if (name === 'link' && (attributes['rel'] ?? '').toLowerCase().split(/\s+/u).includes('canonical'))
      this.#canonical = attributes['href'] ?? this.#canonical;
    if (name !== 'meta') return;
    const content = (attributes['content'] ?? '').trim();
    for (const key of [attributes['name'], attributes['property'], attributes['itemprop']]) {
      const known = key?.trim().toLowerCase() ?? '';
      if (known !== '' && content !== '' && !this.#meta.has(known)) this.#meta.set(known, content);
    }
  }

  #write(part: string): void {
    this.#length += part.length;
    if (this.#length > LONGEST_BODY)
      throw tooMuch(`more than ${millions(LONGEST_BODY)} characters of text; no page of an article has as many`);
    this.#parts.push(part);
  }
}

const IN_HEAD = new Set(['html', 'head', 'body', 'title', 'meta', 'link', 'base']);
/** Pages of older systems stand in one form as a whole: the form goes, its content stays. */
const NO_WRAPPER = new Set(['form', 'fieldset']);

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes['style'] ?? '')
  );
}

function openingTag(name: string, attributes: Attributes): string {
  const kept = KEPT_ATTRIBUTES.flatMap((key) => {
    const value = attributes[key];
    return value === undefined || value.length > 300 ? [] : [` ${key}="${escapeText(value)}"`];
  });
  // Where a link leads plays no part, but a link without an address is none.
  if (name === 'a' && attributes['href'] !== undefined) kept.push(attributes['href'].startsWith('#') ? ' href="#"' : ' href="x"');
  return `<${/^[a-z][a-z\d-]*$/u.test(name) ? name : 'span'}${kept.join('')}>`;
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
