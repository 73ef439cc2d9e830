import type { Unit } from '../units.js';
import { blocksOf, DATED, layOut, type PageBlock } from './blocks.js';
import { documentOf, isWithin, namesOf, wordsOf, type PageElement } from './dom.js';
import { linkedArticles, parseLinkedData, type LinkedArticle } from './linked-data.js';
import { metadataOf, OTHERS, sameWords, type PageMetadata } from './metadata.js';
import type { PageHead, SiftedPage } from './sift.js';
import { paragraphs, storiesOf } from './stories.js';

/** One story of a page: what is said of it, its words, and the parts they fall into. Plain serialisable data. */
export interface PageStory {
  readonly metadata: PageMetadata;
  readonly text: string;
  /** Offsets into `text`. */
  readonly units: readonly Unit[];
}

/** The stories of a sifted page, in its order. Pure. */
export async function readPage({ head, body }: SiftedPage): Promise<PageStory[]> {
  const document = await documentOf(body, head.title);
  const linked = head.linkedData.flatMap((source) => linkedArticles(parseLinkedData(source)));
  const roots = storiesOf(
    document.body,
    linked.some(({ type }) => type === 'LiveBlogPosting'),
  );
  const stories: PageStory[] = [];
  for (const root of roots) {
    const story = await readStory(root, document.body, head, linked, roots.length === 1);
    if (story.units.length > 0) stories.push(story);
  }
  return stories;
}

/** The parts of a piece of markup that is an article and nothing else. */
export async function readMarkup({ body }: SiftedPage): Promise<Pick<PageStory, 'text' | 'units'>> {
  const { body: root } = await documentOf(body);
  removeJunk(root);
  return layOut(blocksOf(root));
}

async function readStory(
  root: PageElement,
  page: PageElement,
  head: PageHead,
  linked: readonly LinkedArticle[],
  alone: boolean,
): Promise<PageStory> {
  const about = linkedTo(root, head, linked, alone);
  const metadata = metadataOf(head, about, alone ? page : root, alone);
  const line = metadata.published === undefined ? datelineOf(alone ? page : root) : undefined;
  const found = await contentOf(root, head.title);
  const body = about?.body !== undefined && lengthOf(found) < about.body.length / 2 ? declaredBody(about.body) : found;
  const isTitle = ({ text, kind }: PageBlock): boolean =>
    (kind === 'headline' || kind === 'deck') && metadata.title !== undefined && sameWords(text, metadata.title);
  const blocks = body.filter((block) => !isTitle(block));
  const told = line === undefined || blocks.some(({ text }) => text.includes(line)) ? blocks : [bylineBlock(line), ...blocks];
  return { metadata, ...layOut(told) };
}

/** What JSON-LD says of this story: by its headline where there are several, else by the page's address, else what comes first. */
function linkedTo(root: PageElement, head: PageHead, linked: readonly LinkedArticle[], alone: boolean): LinkedArticle | undefined {
  const headings = [...root.querySelectorAll('h1, h2, h3')].map(wordsOf);
  const named = linked.find(({ headline }) => headline !== undefined && headings.some((heading) => sameWords(heading, headline)));
  if (named || !alone) return named;
  return linked.find(({ url }) => url !== undefined && url === head.canonical) ?? linked[0];
}

/** Share of a story's plain paragraphs that its content must hold. */
const ENOUGH = 0.8;

/** The story's content as Readability sees it; as the story's own markup has it where Readability misses much of that. */
async function contentOf(root: PageElement, title: string): Promise<PageBlock[]> {
  const plain = paragraphs(root).filter((paragraph) => !isAside(paragraph, root));
  const isPage = root.localName === 'body';
  for (const inner of [...root.querySelectorAll('article article')]) if (isJunk(inner)) inner.remove();
  const { Readability } = await import('@mozilla/readability');
  const document = await documentOf(isPage ? root.outerHTML.replace(/^<body[^>]*>|<\/body>$/gu, '') : root.outerHTML, title);
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- where the types of a browser are known, as its tests are, it is none
  const parsed = new Readability<unknown>(document as never, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    // Its own element is wanted, not markup to parse once more.
    serializer: (node: unknown) => node,
  }).parse();
  const read = parsed?.content ? blocksOf(parsed.content as PageElement) : [];
  const held = new Set(read.map(({ text }) => text));
  const missing = plain.filter((paragraph) => !held.has(wordsOf(paragraph)));
  if (read.length > 0 && missing.length <= (1 - ENOUGH) * plain.length) return [...leadCaptions(root, held), ...read];
  removeJunk(root);
  return blocksOf(root);
}

/** The captions of pictures above the paragraphs, which content extraction takes for a part of the page's head. */
function leadCaptions(root: PageElement, held: ReadonlySet<string>): PageBlock[] {
  return [...root.querySelectorAll('figure figcaption')]
    .filter((caption) => !isAside(caption, root) && !isWithin(caption, ({ localName }) => localName === 'li'))
    .map(wordsOf)
    .filter((text) => text !== '' && !held.has(text))
    .map((text) => ({ text, listed: false, ruled: false, kind: 'caption' }));
}

/** Names that sites give to what is no part of the story. */
const JUNK =
  /(?:^|[\s_-])(?:share|sharing|social|newsletter|subscribe|promo|advert|ads?|banner|breadcrumbs?|tags?|menu|cookie|paywall|toolbar)(?:[\s_-]|$)/u;

function removeJunk(root: PageElement): void {
  for (const part of [...root.querySelectorAll('*')])
    if (part.localName === 'aside' || part.localName === 'footer' || isJunk(part)) part.remove();
}

function isJunk(element: PageElement): boolean {
  const names = namesOf(element);
  return JUNK.test(names) || OTHERS.test(names);
}

function isAside(element: PageElement, root: PageElement): boolean {
  return isWithin(
    element,
    (around) =>
      around !== root && root.contains(around) && (around.localName === 'aside' || around.localName === 'footer' || isJunk(around)),
  );
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Pages that draw their text by script still declare it. */
function declaredBody(body: string): PageBlock[] {
  return body
    .replace(/<[^>]{0,500}>/gu, '\n')
    .split(/\n+/u)
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, listed: false, ruled: false }));
}

const LONGEST_LINE = 120;

/** The line that says in words when a story appeared, from where its page names it so; content extraction leaves such lines out. */
function datelineOf(root: PageElement): string | undefined {
  for (const element of root.querySelectorAll('time, [class], [id]')) {
    const words = wordsOf(element);
    if (words.length > LONGEST_LINE || !/\p{N}/u.test(words) || !(element.localName === 'time' || DATED.test(namesOf(element)))) continue;
    if (!isAside(element, root) && !isWithin(element, ({ localName }) => localName === 'li')) return words;
  }
  return undefined;
}

function bylineBlock(text: string): PageBlock {
  return { text, listed: false, ruled: false, kind: 'byline' };
}
