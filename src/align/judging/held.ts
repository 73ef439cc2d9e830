import { differences, type Difference } from '../../compare/differences.js';
import { lay, type Laid } from '../../compare/lay.js';
import { passageOf, type Passage, type Term } from '../../compare/terms.js';
import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import type { WordKnowledge } from '../../model/thesaurus.js';
import { sentenceFeatures, stemFeature, type FeatureSpace } from '../features.js';
import { isFigure, judgeFigure, type JudgedFigure } from './figures.js';
import type { Form, Matched } from './forms.js';

/**
 * Sentences of a text held against those of another that share most with them. `a` of `laid` is the short text's. What they differ in is found out when
 * it is asked for: most texts that meet have nothing to do with each other.
 */
export interface Part {
  readonly laid: Laid;
  readonly found: readonly Difference[];
  readonly figures: readonly JudgedFigure[];
  /** Whether the long text has a left-over term, though not in the sentences that tell of the same. */
  readonly elsewhere: readonly boolean[];
}

/** A value that is worked out when it is first asked for. */
function late<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** Two texts held against each other. */
export interface Held {
  readonly form: Form;
  readonly parts: readonly Part[];
}

/** Sentences of an article that one sentence of a summary is held against. */
const HOME = 3;

/** Holds two texts against each other: a summary sentence by sentence, each against the few sentences that share most of its weight; others as a whole. */
export function hold(matched: Matched, space: FeatureSpace, knowledge: WordKnowledge): Held {
  const { form, short, long } = matched;
  if (form !== 'summary') return { form, parts: [partOf(matched, short.told, long.told, new Set(), space, knowledge)] };
  const everywhere = new Set(
    long.reading.sentences.flatMap((sentence) => [...sentenceFeatures(sentence), ...sentence.words.map(({ key }) => key)]),
  );
  return { form, parts: short.told.map((at) => partOf(matched, [at], homeOf(matched, at, space), everywhere, space, knowledge)) };
}

function partOf(
  { short, long, whole }: Matched,
  told: readonly number[],
  home: readonly number[],
  everywhere: ReadonlySet<string>,
  space: FeatureSpace,
  knowledge: WordKnowledge,
): Part {
  const laid = lay(passage(short, told, knowledge), passage(long, home, knowledge), knowledge);
  const found = late(() => differences(laid));
  const figures = late(() => {
    const evidence = home.flatMap((at) => (long.claims[at] ?? []).filter(isFigure));
    const others = whole ? long.claims.flat().filter((claim) => isFigure(claim) && !home.includes(claim.sentence)) : [];
    const claims = told.flatMap((at) => (short.claims[at] ?? []).filter(isFigure));
    return claims
      .map((claim) => judgeFigure(claim, { claims, evidence, others, laid, space }))
      .map((figure) =>
        figure.verdict === 'missing' && isSpelled(figure.claim, short.reading, everywhere)
          ? { ...figure, verdict: 'open' as const }
          : figure,
      );
  });
  const elsewhere = late(() => laid.a.terms.map((term, i) => laid.toB[i] === -1 && hasAny(term, short.reading.article, everywhere)));
  return {
    laid,
    get found() {
      return found();
    },
    get figures() {
      return figures();
    },
    get elsewhere() {
      return elsewhere();
    },
  };
}

function passage({ document, reading }: Matched['short'], told: readonly number[], knowledge: WordKnowledge): Passage {
  const sentences = told.flatMap((at): [number, ReadSentence][] => (reading.sentences[at] ? [[at, reading.sentences[at]]] : []));
  return passageOf(document, sentences, knowledge);
}

/** Whether every word of a date or rank is in a text, where it is read as something else: "a 1988 treaty", "its fourth-quarter results". */
function isSpelled({ kind, sentence, start, end }: Claim, { sentences }: Reading, everywhere: ReadonlySet<string>): boolean {
  const words = sentences[sentence]?.words ?? [];
  return (
    (kind === 'date' || kind === 'ordinal') && words.every((word) => word.end <= start || word.start >= end || everywhere.has(word.key))
  );
}

/** Whether a text has any feature of a term: its word, its name, its concept. */
function hasAny({ words, names, concepts, events }: Term, article: Article, features: ReadonlySet<string>): boolean {
  return [...words.map((word) => stemFeature(article, word)), ...names, ...concepts, ...events].some((feature) => features.has(feature));
}

/** The sentences of the long text that hold most of the short sentence's weight; all of them where they are few. */
function homeOf({ short, long }: Matched, index: number, space: FeatureSpace): number[] {
  const own = space.documents[short.document]?.sentences[index];
  const others = space.documents[long.document]?.sentences ?? [];
  if (long.told.length <= HOME || !own) return [...long.told];
  const wanted = new Set(own.ids);
  return long.told
    .map((at) => {
      let shared = 0;
      for (const id of others[at]?.ids ?? []) if (wanted.has(id)) shared += space.weightOf(id);
      return { at, shared };
    })
    .sort((x, y) => y.shared - x.shared || x.at - y.at)
    .slice(0, HOME)
    .map(({ at }) => at);
}
