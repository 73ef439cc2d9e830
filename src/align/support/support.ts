import type { Claim } from '../../model/claim.js';
import { isMention } from '../../model/mention.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import type { Thesaurus } from '../../model/thesaurus.js';
import type { FeatureSpace } from '../features.js';
import { isFigure, judgeFigure, type JudgedFigure } from './figures.js';
import { judgeUnits, SAID, similarity, type Judged, type Placed } from './matching.js';
import { unitsOf, type Unit } from './units.js';

/** A text read for the support check, with its claims by sentence. */
export interface SupportSide {
  readonly document: number;
  readonly reading: Reading;
  readonly claims: readonly (readonly Claim[])[];
}

/** A negation of either text and whether the other has it too. */
export interface JudgedNegation {
  /** `added`: denied here, affirmed there; `dropped`: affirmed here, denied there; `open`: what is denied here is not spoken of there. */
  readonly verdict: 'added' | 'dropped' | 'open';
  /** The short text's word that is denied, or whose like is. */
  readonly judged: Judged | undefined;
  readonly start: number;
  readonly end: number;
}

/** One sentence of the short text, held against the sentences of the long one that tell of the same. */
export interface SupportedSentence {
  readonly index: number;
  readonly sentence: ReadSentence;
  /** Indices of the evidence's sentences, the nearest first. */
  readonly home: readonly number[];
  readonly units: readonly Judged[];
  readonly figures: readonly JudgedFigure[];
  readonly negations: readonly JudgedNegation[];
}

/** Sentences of a long text that one sentence of a short one is held against. */
const HOME = 3;

/** Holds each sentence of the short text against the long one. */
export function readSupport(short: SupportSide, long: SupportSide, space: FeatureSpace, thesaurus: Thesaurus): SupportedSentence[] {
  const everywhere = new Everywhere(long.reading, thesaurus);
  const allFigures = long.claims.flat().filter(isFigure);
  return short.reading.sentences.flatMap((sentence, index) => {
    if (sentence.repeated || sentence.words.length === 0) return [];
    const home = homeOf(short, index, long, space);
    const units = judgeUnits(
      unitsOf(short.reading, sentence, thesaurus),
      placed(long.reading, home, thesaurus),
      (unit) => everywhere.says(unit),
      thesaurus,
    );
    const evidence = home.flatMap((at) => long.claims[at] ?? []);
    const others = allFigures.filter((claim) => !home.includes(claim.sentence));
    const figures = (short.claims[index] ?? [])
      .filter(isFigure)
      .map((claim) => judgeFigure(claim, evidence, others, space))
      .map((figure) =>
        figure.verdict === 'missing' && SPELLED.has(figure.claim.kind) && everywhere.spells(sentence, figure.claim)
          ? { ...figure, verdict: 'open' as const }
          : figure,
      );
    return [{ index, sentence, home, units, figures, negations: negationsOf(sentence, units, long.reading, home) }];
  });
}

/** The words of a whole text, to ask whether anything in it says a word. */
class Everywhere {
  readonly #units: readonly Unit[];
  readonly #keys: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();
  readonly #thesaurus: Thesaurus;

  constructor(reading: Reading, thesaurus: Thesaurus) {
    const byKey = new Map<string, Unit>();
    for (const sentence of reading.sentences) for (const unit of unitsOf(reading, sentence, thesaurus)) byKey.set(unit.word.key, unit);
    this.#keys = new Set(reading.sentences.flatMap(({ words }) => words.map((word) => word.key)));
    this.#units = [...byKey.values()];
    this.#thesaurus = thesaurus;
  }

  /** Whether every word of a figure stands in the text, be it read as something else there: "a 1988 treaty". */
  spells(sentence: ReadSentence, { start, end }: Claim): boolean {
    return sentence.words.every((word) => word.end <= start || word.start >= end || this.#keys.has(word.key));
  }

  says(unit: Unit): boolean {
    const known = this.#answers.get(unit.word.key);
    if (known !== undefined) return known;
    const answer = this.#units.some((other) => similarity(unit, other, this.#thesaurus) >= CLEARLY);
    this.#answers.set(unit.word.key, answer);
    return answer;
  }
}

/** Kinds of figure that are not read everywhere they stand: "a 1988 treaty", "its fourth-quarter results". */
const SPELLED: ReadonlySet<string> = new Set(['date', 'ordinal']);

/** Similarity from which a word far from the rest is held to say the same. */
const CLEARLY = 0.7;

/** The sentences of the long text that hold most of the short sentence's weight; all of them where they are few. */
function homeOf(short: SupportSide, index: number, long: SupportSide, space: FeatureSpace): number[] {
  const count = long.reading.sentences.length;
  const own = space.documents[short.document]?.sentences[index];
  const others = space.documents[long.document]?.sentences ?? [];
  if (count <= HOME || !own) return Array.from({ length: count }, (_, at) => at);
  const wanted = new Set(own.ids);
  return others
    .map((other, at) => {
      let shared = 0;
      for (const id of other.ids) if (wanted.has(id)) shared += space.weightOf(id);
      return { at, shared };
    })
    .sort((x, y) => y.shared - x.shared || x.at - y.at)
    .slice(0, HOME)
    .map(({ at }) => at);
}

/** Words left between two sentences in the running count, so that none stands beside the other's. */
const BETWEEN_SENTENCES = 10;

function placed(reading: Reading, home: readonly number[], thesaurus: Thesaurus): Placed[] {
  let base = 0;
  return home.flatMap((at) => {
    const sentence = reading.sentences[at];
    if (!sentence) return [];
    const from = base;
    base += sentence.words.length + BETWEEN_SENTENCES;
    return unitsOf(reading, sentence, thesaurus).map((unit) => ({ unit, sentence: at, position: from + unit.at }));
  });
}

/** Words from a negation to what it denies, where its scope is not known. */
const DENIED_WITHIN = 4;

function negationsOf(sentence: ReadSentence, units: readonly Judged[], long: Reading, home: readonly number[]): JudgedNegation[] {
  const denied = deniedSpans(sentence);
  const deniedThere = new Map(home.map((at) => [at, long.sentences[at] ? deniedSpans(long.sentences[at]) : []]));
  const isDeniedThere = ({ against }: Judged): boolean =>
    against !== undefined && (deniedThere.get(against.sentence) ?? []).some((span) => covers(span, against.unit.word));
  const main = mainSentence(units);
  const found: JudgedNegation[] = [];
  const negated = new Set<Judged>();
  for (const span of denied) {
    const targets = units.filter(({ unit }) => unit.type !== 'turn' && covers(span, unit.word));
    for (const target of targets) negated.add(target);
    const said = targets.filter(({ support }) => support >= SAID);
    // A sentence that tells most of the same and denies something most likely denies the same in other words.
    if ([main, said[0]?.against?.sentence].some((at) => at !== undefined && (deniedThere.get(at) ?? []).length > 0)) continue;
    found.push({ verdict: said.length > 0 ? 'added' : 'open', judged: said[0] ?? targets[0], start: span.cueStart, end: span.cueEnd });
  }
  const dropped = units.find(
    (judged) => judged.support >= SAID && judged.unit.type !== 'turn' && !negated.has(judged) && isDeniedThere(judged),
  );
  if (dropped && denied.length === 0)
    found.push({ verdict: 'dropped', judged: dropped, start: dropped.unit.word.start, end: dropped.unit.word.end });
  return found;
}

/** The sentence of the evidence that says most of the units. */
function mainSentence(units: readonly Judged[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { support, against } of units)
    if (support >= SAID && against) counts.set(against.sentence, (counts.get(against.sentence) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0]?.[0];
}

interface DeniedSpan {
  readonly start: number;
  readonly end: number;
  readonly cueStart: number;
  readonly cueEnd: number;
}

/** What each negation of a sentence denies: the words up to its scope's end, or the next few. */
function deniedSpans({ mentions, words }: ReadSentence): DeniedSpan[] {
  return mentions
    .filter((mention) => isMention(mention, 'polarity') && mention.value.negated)
    .map((mention) => {
      const scope = isMention(mention, 'polarity') ? mention.value.scope : undefined;
      const after = words.filter((word) => word.start >= mention.end && word.content).slice(0, DENIED_WITHIN);
      const near = after[0];
      const end = Math.max(scope?.end ?? 0, near?.end ?? mention.end);
      return { start: Math.min(scope?.start ?? Infinity, mention.start), end, cueStart: mention.start, cueEnd: mention.end };
    });
}

function covers(span: { readonly start: number; readonly end: number }, word: { readonly start: number; readonly end: number }): boolean {
  return span.start <= word.start && word.end <= span.end;
}
