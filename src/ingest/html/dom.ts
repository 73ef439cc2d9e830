import { escapeText } from './sift.js';

/** As much of a document model as reading a page takes. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<PageNode>;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly outerHTML: string;
  readonly parentElement: PageElement | null;
  getAttribute: (name: string) => string | null;
  querySelector: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
  contains: (other: PageElement) => boolean;
  remove: () => void;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** A document of its own with this markup as its body. */
export async function documentOf(body: string, title = ''): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  // Its types are those of a browser, which this program has no use for.
  const parse = parseHTML as unknown as (html: string) => { readonly document: PageDocument };
  return parse(`<!doctype html><html><head><title>${escapeText(title)}</title></head><body>${body}</body></html>`).document;
}

/** The words of a node on one line. */
export function wordsOf(node: PageNode | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Class and id: how a page names its own parts. */
export function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
}

/** Whether the element or one around it fulfils the condition. */
export function isWithin(element: PageElement, condition: (around: PageElement) => boolean): boolean {
  for (let at: PageElement | null = element; at; at = at.parentElement) if (condition(at)) return true;
  return false;
}
