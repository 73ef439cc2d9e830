import { publishedAt } from '../align/outline.js';
import type { SharedText } from '../align/copies.js';
import { fieldText, isDraft } from '../model/article.js';
import type { Derivation } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Provenance } from './judge.js';
import type { Expressions, Surroundings } from './pair.js';
import type { Sources } from './sources.js';

/** What is known of documents from those they stand among. */
export interface Company {
  readonly derived: readonly Derivation[];
  /** A number for each document, the same for those that are one witness. */
  readonly witness: ArrayLike<number>;
  /** How telling a feature of wording is. */
  readonly weight: (feature: string) => number;
}

/** Share of text two documents have in common from which they count as one witness. */
const ONE_WITNESS = 0.25;

/**
 * A witness number a document, that of the first of them: documents that share their text, by copying or from one agency, have the same. A
 * draft (`drafted`, a document each) that takes from two does not make these one.
 */
export function witnesses(drafted: readonly boolean[], shared: readonly SharedText[]): number[] {
  const parent = drafted.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b, shareOfA, shareOfB } of shared) {
    if (drafted[a] || drafted[b]) continue;
    if (Math.max(shareOfA, shareOfB) >= ONE_WITNESS) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
  return parent.map((_, index) => root(index));
}

export function sourcesOf(readings: readonly Reading[], { derived, witness, weight }: Company): Sources {
  const shares = new Map(derived.map(({ copy, original, share }) => [`${copy} ${original}`, share]));
  return {
    readings,
    name: (document) => {
      const article = readings[document]?.article;
      return article?.source ?? article?.path?.split('/').at(-1) ?? article?.id ?? '';
    },
    text: (document, field) => {
      const reading = readings[document];
      return reading ? fieldText(reading.article, field) : '';
    },
    weight,
    isDraft: (document) => {
      const reading = readings[document];
      return reading !== undefined && isDraft(reading.article);
    },
    witness: (document) => witness[document] ?? document,
    share: (copy, original) => shares.get(`${copy} ${original}`) ?? 0,
  };
}

/** `house`: how the desks of a house compare names, or how anybody does. */
export function provenanceOf(sources: Sources, house: Pick<Provenance, 'compare' | 'ours'>, expressions: Expressions): Provenance {
  const { readings } = sources;
  // A day that a draft's own words let guess is no day of publication: what it says differently is no update.
  const undatedDraft = (document: number): boolean => {
    const article = readings[document]?.article;
    return article !== undefined && isDraft(article) && ['text', 'unknown'].includes(article.published.basis);
  };
  return {
    published: (document) => {
      const reading = readings[document];
      return !reading || undatedDraft(document) ? '' : publishedAt(reading);
    },
    undatedDraft,
    copied: (a, b) => sources.share(a, b) > 0 || sources.share(b, a) > 0,
    ...house,
    around: surroundingsOf(sources, expressions),
  };
}

function surroundingsOf(sources: Sources, expressions: Expressions): Surroundings {
  const { readings } = sources;
  const documents = readings.map((reading, document) => ({
    source: sources.name(document),
    language: reading.article.language,
    draft: sources.isDraft(document),
    published: publishedAt(reading),
  }));
  const nobody = { source: '', language: '', draft: false, published: '' };
  return {
    document: (document) => documents[document] ?? nobody,
    sentence: ({ document, sentence, field }) => {
      const span = readings[document]?.sentences[sentence];
      return span ? sources.text(document, field).slice(span.start, span.end) : '';
    },
    expressions,
  };
}
