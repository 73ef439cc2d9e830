/** A day, month, year or range in Extended Date/Time Format (ISO 8601-2), e.g. `2019-10`, `199X`, `2021-11-23/2021-11-25`. */
export type Edtf = string;

export type BlockKind = 'headline' | 'deck' | 'body' | 'caption' | 'quote' | 'byline' | 'credit' | 'furniture';

/** Which string of an article a span lies in. */
export type Field = 'text' | 'title';

/** One paragraph-like part of an article. Blocks are in reading order and do not overlap within a field. */
export interface Block {
  readonly kind: BlockKind;
  readonly field: Field;
  /** UTF-16 code units into the article's `text` or `title`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of an earlier block of the same article that says the same words: a repeated paragraph is one witness. */
  readonly repeats?: number;
}

export interface Publication {
  readonly edtf: Edtf;
  /** `metadata`: declared by the source; `option`: given by the user; `text`: read off the article's own words; `unknown`: edtf is "". */
  readonly basis: 'metadata' | 'option' | 'text' | 'unknown';
  /** Wall-clock time of publication where it is known: `2015-07-31T04:15:50`. */
  readonly time?: string;
}

/** What an article is to the check. A draft is not published yet: it is held against the others, and the others not against each other. */
export const ROLES = ['draft'] as const;
export type Role = (typeof ROLES)[number];

/** What `checkArticles` takes: one article as a user hands it over. */
export interface ArticleInput {
  readonly id?: string;
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  /** ISO 8601 date or date-time of its last change. */
  readonly modified?: string;
  /** BCP 47; only the primary subtag counts. */
  readonly language?: string;
  /** One of `ROLES`; any other word counts for nothing and is noted. */
  readonly role?: string;
  readonly text: string;
}

/** An article taken in: its words, where its parts stand, and what is known of it. Plain serialisable data. */
export interface Article {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  readonly role?: Role;
  /** When it was last changed, where it says so: an ISO 8601 day or wall-clock time. */
  readonly modified?: string;
  /** Primary language subtag: `ar`, `en`, … */
  readonly language: string;
  readonly published: Publication;
  /** The decoded file for `.txt` and `.md` (several articles of one page share it), the `text` of a JSON object, extracted text otherwise. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Hex SHA-256 of the article's own words. */
  readonly sha256: string;
  /** What is odd about the bytes and worth saying: `bidi-controls`, `terminal-escapes`, `decoded-windows-1256` … */
  readonly remarks: readonly string[];
}

/** Whether it is a draft, which no published text can have copied and which is no source of what it says. */
export function isDraft({ role }: Pick<Article, 'role'>): boolean {
  return role === 'draft';
}

/** The string a block or span of `field` points into. */
export function fieldText(article: Article, field: Field): string {
  return field === 'title' ? (article.title ?? '') : article.text;
}
