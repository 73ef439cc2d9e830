import { fieldText } from '../model/article.js';
import { attributeOf } from '../model/attribute.js';
import type { Fact, FactKind, WordingClaim } from '../model/claim.js';
import { linkOf } from '../model/compare/claims.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import type { Overlay } from '../compare/overlay.js';
import { stemFeature } from './features.js';

/** Words shown around a hole, where the other side says nothing. */
const AROUND_A_HOLE = 3;

/** One side of an overlay. */
export interface Side {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly document: number;
  readonly index: number;
  /** For each word whether it lies inside quotation marks. */
  readonly quoted: readonly boolean[];
}

export function sideOf(reading: Reading, sentence: ReadSentence, document: number, index: number): Side {
  const spans = sentence.mentions.filter((mention) => mention.kind === 'quotation');
  const quoted = sentence.words.map((word) => spans.some((span) => span.start <= word.start && word.end <= span.end));
  return { reading, sentence, document, index, quoted };
}

/** Two wordings of one thing, as a fact: the words `rangeA` of one sentence against the words `rangeB` of the other, either of which may be empty. */
export function wordingFact(
  kind: FactKind,
  a: Side,
  rangeA: readonly [number, number],
  b: Side,
  rangeB: readonly [number, number],
  found: Overlay,
  changed: string,
): Fact {
  const [first, second] = [wordingClaim(kind, a, rangeA, changed), wordingClaim(kind, b, rangeB, changed)];
  const features = { similarity: found.similarity, coverage: found.coverage };
  return {
    kind,
    claims: [first, second],
    links: [linkOf(first, second, 0.5 + found.similarity / 2, 'verbatim', features)],
  };
}

function wordingClaim(about: FactKind, side: Side, [from, to]: readonly [number, number], changed: string): WordingClaim {
  const { sentence, reading } = side;
  const [shownFrom, shownTo] =
    from < to ? [from, to] : [Math.max(0, from - AROUND_A_HOLE), Math.min(sentence.words.length, from + AROUND_A_HOLE)];
  const start = sentence.words[shownFrom]?.start ?? sentence.start;
  const end = sentence.words[shownTo - 1]?.end ?? sentence.end;
  const words = sentence.words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  return {
    document: side.document,
    sentence: side.index,
    field: sentence.field,
    start,
    end,
    quote: fieldText(reading.article, sentence.field).slice(start, end),
    kind: 'wording',
    about,
    value: { words, difference: changed },
    attribute: attributeOf({ family: 'changed', what: changed }),
    context: new Map(sentence.words.filter((word) => word.content).map((word) => [stemFeature(sentence, word), 1])),
    negated: false,
    nearNegation: false,
    quoted: side.quoted[from] ?? false,
    block: sentence.blockKind,
    repeated: sentence.repeated,
  };
}
