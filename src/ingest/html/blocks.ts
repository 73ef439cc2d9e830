import type { BlockKind } from '../../model/article.js';
import { linesOf, softParagraphs } from '../paragraphs.js';
import { RULE_GAP, type Unit } from '../units.js';
import { isElement, isText, namesOf, wordsOf, type PageElement, type PageNode } from './dom.js';

/** A paragraph-like part of a page, as it reads. */
export interface PageBlock {
  readonly text: string;
  readonly listed: boolean;
  /** A rule across the page stands before it. */
  readonly ruled: boolean;
  readonly kind?: BlockKind;
}

const PARTING = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADINGS: Readonly<Record<string, BlockKind>> = { h1: 'headline', h2: 'deck', h3: 'deck', h4: 'deck', h5: 'deck', h6: 'deck' };

/** Parts that many sites' own names say of what they are. */
const CAPTION = /(?:^|[\s_-])(?:wp-)?caption|photo-?credit|image-?(?:desc|credit)|cutline/u;
const BYLINE = /(?:^|[\s_-])(?:by-?line|author|dateline|pub-?date|published|posted-on|entry-(?:date|meta))(?:[\s_-]|$)/u;
const WIDELY_NAMED = 400;
/** The hour of a post and the date of a box have none. */
const LETTER = /\p{L}/u;
/** What stands between two line breaks and more. */
const PARAGRAPH = /(?:[^\n]|\n(?!\s*\n))+/gu;

const BREAK = '\n';

/** The parts of an element in reading order. */
export function blocksOf(root: PageElement): PageBlock[] {
  const walker = new Walker();
  walker.visit(root, { listed: false });
  walker.close();
  return walker.blocks;
}

interface Around {
  readonly kind?: BlockKind;
  readonly listed: boolean;
}

class Walker {
  readonly blocks: PageBlock[] = [];
  #words = '';
  /** Where links stand in the words. */
  #links: { readonly from: number; readonly to: number }[] = [];
  /** Line breaks since the last word. */
  #breaks = 0;
  #around: Around = { listed: false };
  #ruled = false;

  visit(node: PageNode, around: Around): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.#say((child.textContent ?? '').replace(/\s+/gu, ' '));
      else if (isElement(child)) this.#element(child, around);
    }
  }

  #say(text: string): void {
    const blank = text.trim() === '';
    if (blank && this.#breaks > 0) return;
    this.#words += text;
    if (!blank) this.#breaks = 0;
  }

  #element(element: PageElement, around: Around): void {
    const name = element.localName;
    if (name === 'br') {
      // More than two part no more than two.
      if (this.#breaks < 2) this.#words += BREAK;
      this.#breaks += 1;
      return;
    }
    if (name === 'table' && isDataTable(element)) {
      this.#rows(element);
      return;
    }
    if (!PARTING.has(name) && !isDateline(element)) {
      // Browsers set these marks; whoever reads the words alone misses them.
      if (name === 'q') this.#words += '\u201c';
      const from = this.#words.length;
      this.visit(element, around);
      if (name === 'q') this.#words += '\u201d';
      if (name === 'a') this.#links.push({ from, to: this.#words.length });
      return;
    }
    this.close();
    if (name === 'hr') this.#ruled = true;
    const inner: Around = isDateline(element) ? { ...around, kind: 'byline' } : settle(element, around);
    this.#around = inner;
    this.visit(element, inner);
    this.close();
    this.#around = around;
  }

  /** The rows of a table of data, a block each: figures whose owners stand at the edges of the table are nobody's. */
  #rows(table: PageElement): void {
    this.close();
    const around = this.#around;
    this.#around = { listed: true, kind: 'furniture' };
    for (const row of table.querySelectorAll('tr')) {
      this.#words = [...row.querySelectorAll('th, td')].map(wordsOf).join(' | ');
      this.close();
    }
    this.#around = around;
  }

  /** Ends the paragraph that is open. */
  close(): void {
    const [said, links] = [this.#words, this.#links];
    this.#words = '';
    this.#breaks = 0;
    this.#links = [];
    for (const { 0: paragraph, index } of said.matchAll(PARAGRAPH)) {
      const lines = linesOf(paragraph).filter((line) => line.start < line.end);
      for (const { start, end } of softParagraphs(paragraph, lines)) {
        const text = paragraph.slice(start, end).replace(/\s+/gu, ' ');
        const kind =
          this.#around.kind ?? (isLinks(links, index + start, index + end) ? 'furniture' : LETTER.test(text) ? undefined : 'byline');
        this.blocks.push({ text, ruled: this.#ruled, listed: this.#around.listed, ...(kind ? { kind } : {}) });
        this.#ruled = false;
      }
    }
  }
}

/** Links that make a list of other stories of a paragraph, and the share of it that they must be. */
const LEAST_LINKS = 2;
const MOSTLY_LINKS = 0.7;

function isLinks(links: readonly { readonly from: number; readonly to: number }[], start: number, end: number): boolean {
  const within = links.filter(({ from, to }) => from >= start && to <= end);
  return within.length >= LEAST_LINKS && within.reduce((sum, { from, to }) => sum + to - from, 0) >= MOSTLY_LINKS * (end - start);
}

const LONGEST_CELL = 60;

/** Whether a table holds data rather than the parts of a page: it has heads, and none of its cells is a paragraph. */
function isDataTable(table: PageElement): boolean {
  return table.querySelector('th') !== null && [...table.querySelectorAll('th, td')].every((cell) => wordsOf(cell).length <= LONGEST_CELL);
}

/** Names that sites give to the line that says when a story appeared. */
export const DATED = /(?:^|[\s_-])(?:date|time|published|posted|pub-?date|timestamp|dateline|entry-meta)(?:[\s_-]|$)/u;
const LONGEST_DATELINE = 60;

/** Whether an inline element is the line that says when a story appeared, by the name its page gives it. */
function isDateline(element: PageElement): boolean {
  if (!DATED.test(namesOf(element)) || PARTING.has(element.localName)) return false;
  const words = wordsOf(element);
  return words.length <= LONGEST_DATELINE && /\p{N}/u.test(words);
}

function settle(element: PageElement, around: Around): Around {
  const name = element.localName;
  const heading = HEADINGS[name];
  const listed = around.listed || name === 'li';
  if (name === 'figcaption' || name === 'caption') return { listed, kind: 'caption' };
  if (name === 'blockquote') return { listed, kind: around.kind ?? 'quote' };
  if (heading && around.kind === undefined) return { listed, kind: heading };
  const names = namesOf(element);
  const named = names.trim() !== '' && (element.textContent?.length ?? 0) < WIDELY_NAMED;
  if (named && CAPTION.test(names)) return { listed, kind: 'caption' };
  if (named && BYLINE.test(names)) return { listed, kind: 'byline' };
  return { ...around, listed };
}

/** Blocks one below the other as the text of an article, with a unit each. */
export function layOut(blocks: readonly PageBlock[]): { readonly text: string; readonly units: Unit[] } {
  let text = '';
  const units = blocks.map((block): Unit => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    return {
      field: 'text',
      start,
      end: text.length,
      text: block.text,
      gap: block.ruled ? RULE_GAP : 1,
      listed: block.listed,
      ...(block.kind ? { kind: block.kind } : {}),
    };
  });
  return { text, units };
}
