import { differences, type Difference } from '../../compare/differences.js';
import { lay, type Laid } from '../../compare/lay.js';
import { likeness } from '../../compare/likeness.js';
import { passageOf, type Passage, type Term } from '../../compare/terms.js';
import type { Claim } from '../../model/claim.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import type { WordKnowledge } from '../../model/thesaurus.js';
import type { FeatureSpace } from '../features.js';
import { isFigure, judgeFigure, type JudgedFigure } from './figures.js';
import type { Form, Matched } from './forms.js';

/** Sentences of a text held against those of another that share most with them. `a` of `laid` is the short text's. */
export interface Part {
  readonly laid: Laid;
  readonly found: readonly Difference[];
  readonly figures: readonly JudgedFigure[];
  /** Whether the long text has a left-over term, though not in the sentences that tell of the same. */
  readonly elsewhere: readonly boolean[];
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
  if (form !== 'summary') return { form, parts: [partOf(matched, short.told, long.told, space, knowledge)] };
  const everywhere = new Everywhere(long.reading, long.document, knowledge);
  return { form, parts: short.told.map((at) => partOf(matched, [at], homeOf(matched, at, space), space, knowledge, everywhere)) };
}

function partOf(
  { short, long, whole }: Matched,
  told: readonly number[],
  home: readonly number[],
  space: FeatureSpace,
  knowledge: WordKnowledge,
  everywhere?: Everywhere,
): Part {
  const laid = lay(passage(short, told, knowledge), passage(long, home, knowledge), knowledge);
  const evidence = home.flatMap((at) => (long.claims[at] ?? []).filter(isFigure));
  const others = whole ? long.claims.flat().filter((claim) => isFigure(claim) && !home.includes(claim.sentence)) : [];
  const claims = told.flatMap((at) => (short.claims[at] ?? []).filter(isFigure));
  const figures = claims
    .map((claim) => judgeFigure(claim, { claims, evidence, others, laid, space }))
    .map((figure) => (isSpelled(figure, short.reading, everywhere) ? { ...figure, verdict: 'open' as const } : figure));
  const elsewhere = laid.a.terms.map((term, i) => laid.toB[i] === -1 && everywhere?.says(term) === true);
  return { laid, found: differences(laid), figures, elsewhere };
}

function passage({ document, reading }: Matched['short'], told: readonly number[], knowledge: WordKnowledge): Passage {
  const sentences = told.flatMap((at): [number, ReadSentence][] => (reading.sentences[at] ? [[at, reading.sentences[at]]] : []));
  return passageOf(document, sentences, knowledge);
}

/** Kinds of figure that are not read everywhere they are: "a 1988 treaty", "its fourth-quarter results". */
const SPELLED: ReadonlySet<string> = new Set(['date', 'ordinal']);

function isSpelled({ verdict, claim }: JudgedFigure, { sentences }: Reading, everywhere: Everywhere | undefined): boolean {
  const sentence = sentences[claim.sentence];
  return verdict === 'missing' && SPELLED.has(claim.kind) && sentence !== undefined && everywhere?.spells(sentence, claim) === true;
}

/** Similarity from which a word far from the rest says the same. */
const CLEARLY = 0.7;

/** The words of a whole text, to ask whether anything in it says a word. */
class Everywhere {
  readonly #terms: readonly Term[];
  readonly #keys: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();
  readonly #knowledge: WordKnowledge;

  constructor(reading: Reading, document: number, knowledge: WordKnowledge) {
    const { terms } = passageOf(document, [...reading.sentences.entries()], knowledge);
    this.#keys = new Set(reading.sentences.flatMap(({ words }) => words.map((word) => word.key)));
    this.#terms = [...new Map(terms.map((term) => [keyOf(term), term])).values()];
    this.#knowledge = knowledge;
  }

  /** Whether every word of a figure is in the text, be it read as something else there: "a 1988 treaty". */
  spells(sentence: ReadSentence, { start, end }: Claim): boolean {
    return sentence.words.every((word) => word.end <= start || word.start >= end || this.#keys.has(word.key));
  }

  says(term: Term): boolean {
    const key = keyOf(term);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#terms.some((other) => likeness(term, other, this.#knowledge) >= CLEARLY);
    this.#answers.set(key, answer);
    return answer;
  }
}

function keyOf({ kind, words }: Term): string {
  return [kind, ...words.map(({ key }) => key)].join(' ');
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
