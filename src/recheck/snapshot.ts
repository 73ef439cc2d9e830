import { createHash } from 'node:crypto';
import type { RelatedPair } from '../align/related.js';
import type { Outline } from '../align/outline.js';
import type { Terms } from '../engine.js';
import { isDraft, type Article, type Publication } from '../model/article.js';
import type { Derivation } from '../model/claim.js';
import type { FindingHead } from '../report/written.js';

/**
 * What a check came to, so that a later check of nearly the same articles need do little. Documents are numbered as in the run.
 * The pieces are looked into one by one, where a change makes it needed.
 */
export interface Snapshot {
  /** A key for each article, by all that the report may tell of it. */
  readonly articles: readonly string[];
  /** Of the rules and all that goes with them: findings hold under no others. */
  readonly rules: string;
  /** A day each, which may have been read off the article's own words. */
  readonly published: readonly Publication[];
  readonly outlines: readonly Outline[];
  /** Claims of each document. */
  readonly claims: readonly number[];
  readonly derived: readonly Derivation[];
  readonly witness: readonly number[];
  /** Documents that met, each with itself first. */
  readonly pairs: readonly RelatedPair[];
  /** For each pair its links: place of a claim among those of the first document, of one among those of the second, and so on. */
  readonly ends: readonly Uint32Array[];
  /** Of several tellings of one finding the one to tell stands first, then the one that would be told without it, and so on. */
  readonly findings: readonly KnownFinding[];
  /** Packed readings, one a document; packed meetings, one a pair, empty where nothing came of it; findings as JSON, in UTF-8. */
  readonly readings: readonly Piece[];
  readonly mets: readonly Piece[];
  readonly written: readonly Piece[];
}

/** Bytes that may lie on a disk until they are read. */
export interface Piece {
  readonly size: number;
  readonly read: () => Uint8Array;
}

/** A piece in memory. */
export function held(bytes: Uint8Array): Piece {
  return { size: bytes.length, read: () => bytes };
}

/** A piece of nothing. */
export const EMPTY: Piece = held(new Uint8Array());

/** A finding, and what it rests on. */
export interface KnownFinding extends FindingHead {
  /** Documents of the fact. */
  readonly documents: readonly number[];
  /** A claim of a fact that links made, by its place in the first document: it stands while nothing changes among what it is linked to, near or far. */
  readonly linked?: number;
}

/** Keys of the articles of a check, in its order. */
export function articleKeys({ readable, options: { lexicons = [] } }: Terms): string[] {
  // With other names in the packs an article reads otherwise.
  const desks = lexicons.length === 0 ? '' : hash(JSON.stringify(lexicons));
  return readable.map((article) => hash(`${desks}${JSON.stringify({ ...article, text: ownText(article) })}`));
}

/** Many articles may share the text of one file; blocks are in reading order. */
function ownText({ text, blocks }: Article): string {
  const own = blocks.filter(({ field }) => field === 'text');
  return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
}

/** Key of all else that findings rest on; where there are drafts, only what they say is told. */
export function rulesKey({ rules, options: { settings, overrides, lexicons }, readable }: Terms): string {
  return hash(JSON.stringify([rules, settings, overrides, lexicons, readable.some(isDraft)]));
}

const KEY_LENGTH = 24;

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, KEY_LENGTH);
}
