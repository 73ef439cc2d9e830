import type { Claim } from '../../model/claim.js';
import type { ReadSentence } from '../../model/reading.js';
import { SAID, type Judged, type Placed } from './matching.js';
import { missingOf } from './features.js';
import type { SupportedSentence } from './support.js';

/** A stretch of a text. */
export interface Place {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What speaks against a sentence of the short text, and what the long one has in its place. */
export interface Doubt {
  /** `number`, `date` … for a figure; `denial`, `opposite`, `place`, `organisation`, `name`, `words` where another stands in its place; `added-…` where nothing does. */
  readonly kind: string;
  readonly own: Place;
  readonly other: Place;
  /** How much it tells, for choosing one to show. */
  readonly weight: number;
}

/** The doubt that tells most; the first of equals. */
export function leadingDoubt(
  sentences: readonly SupportedSentence[],
  evidence: (sentence: number) => ReadSentence | undefined,
): Doubt | undefined {
  let best: Doubt | undefined;
  for (const sentence of sentences) {
    for (const doubt of [...figureDoubts(sentence, evidence), ...negationDoubts(sentence), ...unitDoubts(sentence)]) {
      if (best === undefined || doubt.weight > best.weight) best = doubt;
    }
  }
  return best;
}

/** Words of a bound before its figure: "fewer than", "by no more than". */
const BOUND_WORDS = 3;

/** A figure with the words that bound it, from the one on a scale on: "fewer than 80". */
function withBound(claim: Claim, { words }: ReadSentence): Place {
  const own = { sentence: claim.sentence, start: claim.start, end: claim.end };
  const exactness = 'exactness' in claim.value ? claim.value.exactness : 'exact';
  const bounded = (exactness !== 'exact' && exactness !== 'range') || 'bound' in claim.value;
  if (!bounded) return own;
  const at = words.findIndex((word) => word.end > claim.start);
  const before = words.slice(Math.max(0, at - BOUND_WORDS), Math.max(0, at));
  const from = before.findLast((word) => word.pole !== undefined) ?? before.at(-1);
  return { ...own, start: from?.start ?? own.start };
}

function figureDoubts({ index, figures, sentence }: SupportedSentence, evidence: (sentence: number) => ReadSentence | undefined): Doubt[] {
  return figures.flatMap(({ claim, verdict, against, affinity }): Doubt[] => {
    if (verdict !== 'contradicted' || !against) return [];
    const own = { ...withBound(claim, sentence), sentence: index };
    const there = evidence(against.sentence);
    const other = there ? withBound(against, there) : { sentence: against.sentence, start: against.start, end: against.end };
    return [{ kind: claim.kind, own, other, weight: 3 + affinity - (claim.kind === 'date' ? 0.6 : 0) }];
  });
}

function negationDoubts({ index, negations }: SupportedSentence): Doubt[] {
  return negations.flatMap(({ verdict, judged, start, end }): Doubt[] => {
    const against = judged?.against;
    if (verdict === 'open' || !judged || !against) return [];
    const { word } = judged.unit;
    const own = { sentence: index, start: Math.min(start, word.start), end: Math.max(end, word.end) };
    return [{ kind: 'denial', own, other: spanOf(against), weight: 2.8 }];
  });
}

const WEIGHTS = { opposite: 2.5, name: 2.2, sibling: 1.2, other: 1 } as const;

function unitDoubts({ index, units }: SupportedSentence): Doubt[] {
  const turns = units.filter(({ unit, support, rival }) => unit.type === 'turn' && support < SAID && rival?.relation === 'opposite');
  const missing = missingOf(units.filter(({ unit }) => unit.type !== 'turn'));
  return [...turns.map((judged) => ({ judged, isSubject: false, between: true })), ...missing].flatMap(
    ({ judged, isSubject, between }): Doubt[] => {
      const { unit, rival } = judged;
      const own = { sentence: index, start: unit.word.start, end: unit.word.end };
      const weight =
        (between ? 0.3 : 0) -
        (isSubject ? 1 : 0) -
        (unit.type === 'verb' || unit.type === 'adverb' ? 0.4 : 0) -
        (judged.elsewhere ? 0.3 : 0);
      if (rival && (rival.inSlot || rival.relation === 'opposite')) {
        const kind = rival.relation === 'opposite' ? 'opposite' : unit.type === 'name' ? (unit.nameKind ?? 'name') : 'words';
        return [{ kind, own, other: spanOf(rival.placed), weight: WEIGHTS[rival.relation] + weight + (rival.inSlot ? 0.2 : 0) }];
      }
      const around = aroundIt(judged, units);
      if (!around) return [];
      return [{ kind: unit.type === 'name' ? 'added-name' : 'added-words', own, other: around, weight: 0.9 + weight }];
    },
  );
}

function spanOf({ sentence, unit }: Placed): Place {
  return { sentence, start: unit.word.start, end: unit.word.end };
}

/** Where the long text tells what stands round a word that it lacks: from the first to the last word of one sentence that says a neighbour. */
function aroundIt(judged: Judged, units: readonly Judged[]): Place | undefined {
  const at = units.indexOf(judged);
  const said = [...units.keys()]
    .sort((x, y) => Math.abs(x - at) - Math.abs(y - at) || x - y)
    .flatMap((index) => {
      const other = units[index];
      return other && other.support >= SAID && other.against ? [other.against] : [];
    });
  const nearest = said[0];
  if (!nearest) return undefined;
  const beside = said.slice(0, 4).filter(({ sentence }) => sentence === nearest.sentence);
  return {
    sentence: nearest.sentence,
    start: Math.min(...beside.map(({ unit }) => unit.word.start)),
    end: Math.max(...beside.map(({ unit }) => unit.word.end)),
  };
}
