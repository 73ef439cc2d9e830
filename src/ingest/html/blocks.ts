import type { BlockKind } from '../../model/article.js';
import { linesOf, softParagraphs } from '../paragraphs.js';
import { RULE_GAP, type Unit } from '../units.js';
import { isElement, isText, namesOf, type PageElement, type PageNode } from './dom.js';

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
const LETTER = /\p{L}/u;

/** Two line breaks end a paragraph; one may, as in plain text. */
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
  #around: Around = { listed: false };
  #ruled = false;

  visit(node: PageNode, around: Around): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.#words += (child.textContent ?? '').replace(/\s+/gu, ' ');
      else if (isElement(child)) this.#element(child, around);
    }
  }

  #element(element: PageElement, around: Around): void {
    const name = element.localName;
    if (name === 'br') {
      this.#words += BREAK;
      return;
    }
    if (!PARTING.has(name)) {
      // Browsers set these marks; whoever reads the words alone misses them.
      if (name === 'q') this.#words += '\u201c';
      this.visit(element, around);
      if (name === 'q') this.#words += '\u201d';
      return;
    }
    this.close();
    if (name === 'hr') this.#ruled = true;
    const inner = settle(element, around);
    this.#around = inner;
    this.visit(element, inner);
    this.close();
    this.#around = around;
  }

  /** Ends the paragraph that is open. */
  close(): void {
    const said = this.#words;
    this.#words = '';
    for (const paragraph of said.split(/\n\s*\n/u)) {
      const lines = linesOf(paragraph);
      for (const { start, end } of softParagraphs(
        paragraph,
        lines.filter((line) => line.start < line.end),
      )) {
        const text = paragraph.slice(start, end).replace(/\s+/gu, ' ');
        // The hour of a post, the date of a box.
        const around = LETTER.test(text) ? this.#around : { ...this.#around, kind: 'byline' as const };
        this.blocks.push({ text, ruled: this.#ruled, ...around });
        this.#ruled = false;
      }
    }
  }
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
