import type { fromMarkdown } from 'mdast-util-from-markdown';
import { linesOf, softParagraphs, type Line } from './paragraphs.js';
import { RULE_GAP, type Unit } from './units.js';
import type { BlockKind } from '../model/article.js';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];
type Inline = Extract<Node, { type: 'paragraph' }>['children'][number];

/** What the front matter of a file says of its article. */
export interface FrontMatter {
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly author?: string;
  readonly role?: string;
}

const FRONT_MATTER_KEYS = ['title', 'source', 'published', 'modified', 'language', 'url', 'author', 'role'] as const;

export interface MarkdownPage {
  readonly frontMatter: FrontMatter;
  /** In reading order; markup that wraps a part stands outside it. */
  readonly units: readonly Unit[];
  /** The front matter is no YAML: why, with its line. */
  readonly problem?: string;
}

/** Reads Markdown with or without YAML front matter. Offsets are into `text`. Never throws on text. */
export async function readMarkdown(text: string): Promise<MarkdownPage> {
  const [{ fromMarkdown: parse }, { frontmatterFromMarkdown }, { frontmatter }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-frontmatter'),
    import('micromark-extension-frontmatter'),
  ]);
  const tree = parse(text, { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] });
  const head = tree.children[0];
  if (head?.type !== 'yaml') return { frontMatter: {}, units: unitsOf(tree, text) };
  const from = head.position?.start.offset ?? 0;
  const matter = await readFrontMatter(head.value, from + text.slice(from).indexOf('\n') + 1);
  // Two rules across a page may hold anything: what is no list of keys was text.
  if (matter === undefined) return { frontMatter: {}, units: unitsOf(parse(text), text) };
  if ('problem' in matter) return { frontMatter: {}, units: [], problem: matter.problem };
  const { frontMatter, title } = matter;
  const units = unitsOf(tree, text);
  if (!title || units.some((unit) => unit.kind === 'headline' && sameWords(unit.text, frontMatter.title ?? '')))
    return { frontMatter, units };
  return { frontMatter, units: [headlineUnit(text, title, frontMatter.title ?? ''), ...units] };
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/gu, ' ').trim() === b.replace(/\s+/gu, ' ').trim();
}

/** A title in the front matter that no heading repeats: in the file where it stands there verbatim, else in the field `title`. */
function headlineUnit(text: string, span: Line, title: string): Unit {
  const at = text.slice(span.start, span.end).indexOf(title);
  const common = { text: title, gap: 0, listed: false, kind: 'headline' } as const;
  return at >= 0
    ? { ...common, field: 'text', start: span.start + at, end: span.start + at + title.length }
    : { ...common, field: 'title', start: 0, end: title.length };
}

async function readFrontMatter(
  source: string,
  base: number,
): Promise<{ readonly frontMatter: FrontMatter; readonly title?: Line } | { readonly problem: string } | undefined> {
  const { parseDocument, isMap, isScalar } = await import('yaml');
  const document = parseDocument(source, { schema: 'core', prettyErrors: true });
  const error = document.errors[0];
  if (error)
    return {
      problem: `front matter is no YAML: line ${(error.linePos?.[0].line ?? 1) + 1}, ${error.code.toLowerCase().replaceAll('_', ' ')}`,
    };
  if (!isMap(document.contents)) return document.contents === null ? { frontMatter: {} } : undefined;
  const frontMatter: Partial<Record<(typeof FRONT_MATTER_KEYS)[number], string>> = {};
  let title: Line | undefined;
  for (const key of FRONT_MATTER_KEYS) {
    const node = document.contents.get(key, true);
    if (!isScalar(node) || node.value === null) continue;
    // A figure is kept as it was written: 2025 is a year, 0815 an id.
    const value = (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
    if (value === '') continue;
    frontMatter[key] = value;
    if (key === 'title' && node.range) title = { start: base + node.range[0], end: base + node.range[1] };
  }
  return { frontMatter, ...(title ? { title } : {}) };
}

interface Piece {
  readonly span: Line;
  readonly text: string;
  readonly kind?: BlockKind;
  readonly emphasised?: boolean;
}

/** Collects the parts of a page in order. */
class Collector {
  readonly units: Unit[] = [];
  readonly #text: string;
  #lastLine = 0;
  #ruled = false;

  constructor(text: string) {
    this.#text = text;
  }

  visit(node: Node, kind?: BlockKind, listed = false): void {
    switch (node.type) {
      case 'heading':
        this.#add(node, pieces(node.children, this.#text), node.depth === 1 ? 'headline' : 'deck', false);
        break;
      case 'paragraph':
        this.#add(node, pieces(node.children, this.#text), kind, listed);
        break;
      case 'blockquote':
        for (const child of node.children) this.visit(child, 'quote');
        break;
      case 'list':
        for (const item of node.children) for (const child of item.children) this.visit(child, kind, true);
        break;
      case 'thematicBreak':
        this.#ruled = true;
        break;
      default:
    }
  }

  #add(node: Node, found: readonly Piece[], kind: BlockKind | undefined, listed: boolean): void {
    const line = node.position?.start.line ?? 0;
    const gap = Math.max(0, line - this.#lastLine - 1);
    for (const piece of found) {
      const settled = piece.kind ?? (piece.emphasised && this.units.at(-1)?.kind === 'caption' ? 'caption' : kind);
      const { start } = piece.span;
      const run = linesOf(this.#text.slice(start, piece.span.end)).map((line) => ({ start: line.start + start, end: line.end + start }));
      const spans = softParagraphs(this.#text, run);
      for (const span of spans) {
        const text = spans.length === 1 ? piece.text : this.#text.slice(span.start, span.end);
        this.units.push({
          field: 'text',
          ...span,
          text,
          gap: this.#ruled ? Math.max(gap, RULE_GAP) : gap,
          listed,
          ...(settled ? { kind: settled } : {}),
        });
      }
    }
    this.#ruled = false;
    this.#lastLine = node.position?.end.line ?? line;
  }
}

function unitsOf(tree: Root, text: string): Unit[] {
  const collector = new Collector(text);
  for (const node of tree.children) collector.visit(node);
  return collector.units;
}

/** A paragraph's parts: pictures stand apart from the words around them, and so do lines parted by hard breaks. */
function pieces(children: readonly Inline[], text: string): Piece[] {
  const found: Piece[] = [];
  let run: Inline[] = [];
  const close = (): void => {
    const piece = pieceOf(run, text);
    if (piece) found.push(piece);
    run = [];
  };
  for (const child of children) {
    if (child.type !== 'image' && child.type !== 'break') {
      run.push(child);
      continue;
    }
    close();
    const caption = child.type === 'image' ? captionOf(child, text) : undefined;
    if (caption) found.push(caption);
  }
  close();
  return found;
}

/** The words of a run of inline nodes; what emphasises or links all of them stands outside. */
function pieceOf(run: readonly Inline[], text: string): Piece | undefined {
  const solid = run.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = solid;
  if (solid.length === 1 && (only?.type === 'emphasis' || only?.type === 'strong' || only?.type === 'link')) {
    const inner = pieceOf(only.children, text);
    return inner && (only.type === 'emphasis' ? { ...inner, emphasised: true } : inner);
  }
  const from = run[0]?.position?.start.offset;
  const to = run.at(-1)?.position?.end.offset;
  if (from === undefined || to === undefined) return undefined;
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().length;
  return start < end ? { span: { start, end }, text: run.map(visible).join('').trim() } : undefined;
}

function visible(node: Inline): string {
  if ('children' in node) return node.children.map(visible).join('');
  return 'value' in node ? node.value : node.type === 'image' ? (node.alt ?? '') : ' ';
}

/** A picture's description in words; a bare file name is none. */
function captionOf(image: Extract<Inline, { type: 'image' }>, text: string): Piece | undefined {
  const alt = (image.alt ?? '').trim();
  const from = image.position?.start.offset;
  if (from === undefined || !/\p{L}/u.test(alt) || /^\S+\.\p{L}{3,4}$/u.test(alt)) return undefined;
  const at = text.indexOf(alt, from);
  return at >= from && at < (image.position?.end.offset ?? 0)
    ? { span: { start: at, end: at + alt.length }, text: alt, kind: 'caption' }
    : undefined;
}
