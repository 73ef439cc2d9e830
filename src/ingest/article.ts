import { fieldText, ROLES, type Article, type ArticleInput, type Block, type Publication, type Role } from '../model/article.js';
import { classify } from './classify.js';
import { pageCues, type PageCues } from './cues.js';
import { hashWords, withUniqueIds } from './identity.js';
import { guessLanguage, primarySubtag, recogniseLanguage, UNDETERMINED, type PageLanguage } from './language.js';
import { paragraphsOf, trimmed } from './paragraphs.js';
import { parsePublished, publishedInAddress } from './published.js';
import { remarksOn } from './remarks.js';
import { cued, firstSaid, RULE_GAP, type Cued, type Unit } from './units.js';

export interface IngestOptions {
  /** The packs whose page words, function words and stems are used. */
  readonly languages: readonly PageLanguage[];
  /** BCP 47: the language of articles that declare none. */
  readonly language?: string;
  /** The day of publication of articles that declare none, as `parsePublished` reads it. */
  readonly asOf?: string;
}

/** What is known of an article besides its words. Empty strings count as absent. */
export type ArticleFrame = Omit<ArticleInput, 'text'> & { readonly remarks?: readonly string[] };

/**
 * Takes in one article handed over as an object. Pure. `text` is one article, never split. Its id is `id`, else `url`, else `path`, else made
 * from its words; its language is declared, else the option's, else recognised by its function words, else `und`.
 */
export function ingestArticle(input: ArticleInput, options: IngestOptions): Article {
  const cues = pageCues(options.languages);
  const units = [...titleUnits(input.title), ...textUnits(input.text)];
  return buildArticle(input.text, cued(units, cues), input, options);
}

/** The paragraphs of plain text as units. */
export function textUnits(text: string): Unit[] {
  return paragraphsOf(text).map(({ start, end, gap, ruled, listed }) => ({
    field: 'text',
    start,
    end,
    text: text.slice(start, end),
    gap: ruled ? Math.max(gap, RULE_GAP) : gap,
    listed,
  }));
}

/** A title that stands apart from the text as a unit. */
export function titleUnits(title: string | undefined): Unit[] {
  if (title === undefined || title.trim() === '') return [];
  const { start, end } = trimmed(title, 0, title.length);
  return [{ field: 'title', start, end, text: title.slice(start, end), gap: 0, listed: false, kind: 'headline' }];
}

/** Puts an article together from the units of one story. Offsets of units in the field `title` are into `frame.title`. */
export function buildArticle(text: string, units: readonly Cued[], frame: ArticleFrame, options: IngestOptions): Article {
  const cues: PageCues = pageCues(options.languages);
  const kinds = classify(units, cues);
  const blocks = blocksOf(units, kinds);
  const fields = { text, title: frame.title ?? '' };
  const slice = (block: Block): string => fields[block.field].slice(block.start, block.end);
  const sha256 = hashWords(blocks, slice);
  const published = publicationOf(frame, options);
  const role = roleOf(frame.role);
  const title = given(frame.title) ?? headlineOf(blocks, slice);
  const first = units.find((unit) => unit.field === 'text');
  const seen = fields.title + text.slice(first?.start ?? 0, units.at(-1)?.end ?? 0);
  return {
    id: given(frame.id) ?? given(frame.url) ?? given(frame.path) ?? `sha256:${sha256.slice(0, 16)}`,
    ...withGiven('path', frame.path),
    ...withGiven('url', frame.url),
    ...withGiven('title', title),
    ...withGiven('source', frame.source),
    ...withGiven('author', frame.author),
    ...(role.role === undefined ? {} : { role: role.role }),
    ...withGiven('modified', modifiedOf(frame, options)),
    language: languageOf(frame, options, blocks, slice),
    published: published.publication,
    text,
    blocks,
    sha256,
    remarks: [...(frame.remarks ?? []), ...remarksOn(seen), ...published.remarks, ...role.remarks],
  };
}

function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function withGiven<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  const said = given(value);
  // A computed key is typed as any string; it is `name` alone.
  return (said === undefined ? {} : { [name]: said }) as { readonly [Key in Name]?: string };
}

function modifiedOf({ modified }: ArticleFrame, { languages }: IngestOptions): string | undefined {
  const moment = modified === undefined ? undefined : parsePublished(modified, languages);
  return moment?.time ?? moment?.edtf;
}

/** A role that we know, or a remark that the word is none: a draft taken for a published article is no small matter. */
function roleOf(declared: string | undefined): { readonly role?: Role; readonly remarks: readonly string[] } {
  const said = given(declared)?.trim().toLowerCase();
  if (said === undefined) return { remarks: [] };
  const role = ROLES.find((known) => known === said);
  return role ? { role, remarks: [] } : { remarks: ['role-not-understood'] };
}

function blocksOf(units: readonly Cued[], kinds: readonly Block['kind'][]): Block[] {
  const first = firstSaid(units);
  /** The first block of each kind that says the same words: what a menu said before the body is no witness. */
  const said = new Map<string, number>();
  return units.map((unit, at): Block => {
    const block = { kind: kinds[at] ?? 'body', field: unit.field, start: unit.start, end: unit.end };
    if (unit.key === '' || block.kind === 'furniture') return block;
    const words = `${first[at] ?? at} ${block.kind}`;
    const earlier = said.get(words);
    if (earlier !== undefined) return { ...block, repeats: earlier };
    said.set(words, at);
    return block;
  });
}

function headlineOf(blocks: readonly Block[], slice: (block: Block) => string): string | undefined {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline && slice(headline).replace(/\s+/gu, ' ');
}

function publicationOf(frame: ArticleFrame, options: IngestOptions): { publication: Publication; remarks: string[] } {
  const declared = given(frame.published);
  const moment = declared === undefined ? undefined : parsePublished(declared, options.languages);
  const remarks = declared !== undefined && !moment ? ['published-not-understood'] : [];
  const stated = moment ?? (frame.url === undefined ? undefined : publishedInAddress(frame.url));
  if (stated) return { publication: { ...stated, basis: 'metadata' }, remarks };
  const asOf = options.asOf === undefined ? undefined : parsePublished(options.asOf, options.languages);
  if (asOf) return { publication: { ...asOf, basis: 'option' }, remarks };
  return { publication: { edtf: '', basis: 'unknown' }, remarks };
}

/** Takes in several articles as `ingestArticle` does, with an id each and a language that statistics settle where nothing else does. */
export async function ingestArticles(inputs: readonly ArticleInput[], options: IngestOptions): Promise<Article[]> {
  return settleLanguages(withUniqueIds(inputs.map((input) => ingestArticle(input, options))), options.languages);
}

/** Articles of an undetermined language get one by statistics, which are loaded only for them. */
export async function settleLanguages(articles: readonly Article[], languages: readonly PageLanguage[]): Promise<Article[]> {
  return Promise.all(
    articles.map(async (article) => {
      if (article.language !== UNDETERMINED) return article;
      const words = ownWords(article.blocks, (block) => fieldText(article, block.field).slice(block.start, block.end));
      return { ...article, language: await guessLanguage(words, languages) };
    }),
  );
}

function languageOf(frame: ArticleFrame, options: IngestOptions, blocks: readonly Block[], slice: (block: Block) => string): string {
  const declared = primarySubtag(frame.language ?? '') ?? primarySubtag(options.language ?? '');
  return declared ?? recogniseLanguage(ownWords(blocks, slice), options.languages);
}

/** How much of an article is enough to know its language by, in code units. */
const ENOUGH = 3000;

/** The opening of an article's own words, a block a line. */
function ownWords(blocks: readonly Block[], slice: (block: Block) => string): string {
  let words = '';
  for (const block of blocks) {
    if (words.length >= ENOUGH) break;
    if (block.kind !== 'furniture') words += `${slice(block)}\n`;
  }
  return words;
}
