import { fieldText } from '../../model/article.js';
import { isMention, type Mention } from '../../model/mention.js';
import type { ReadSentence, Reading, Word } from '../../model/reading.js';
import type { PartOfSpeech, Thesaurus } from '../../model/thesaurus.js';
import { nameFeatures } from '../features.js';

/** What a word contributes to a sentence's say. `turn`: a function word on a scale, that turns it round: before, only, up. */
export type UnitType = 'name' | PartOfSpeech | 'word' | 'turn';

/** A word of content with what matching goes by. */
export interface Unit {
  /** Index in the sentence's words. */
  readonly at: number;
  readonly word: Word;
  readonly type: UnitType;
  readonly lemma: string;
  /** Features of the names it is part of: what "American" and "United States" share. */
  readonly names: readonly string[];
  /** Kind of the name it is part of, where known. */
  readonly nameKind?: 'person' | 'place' | 'organisation';
}

const FIGURES: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'money', 'percent', 'quantity', 'number', 'ordinal']);

/** The units of a sentence in order. Figures are left out: they are claims of their own. */
export function unitsOf(reading: Reading, sentence: ReadSentence, thesaurus: Thesaurus): Unit[] {
  const text = fieldText(reading.article, sentence.field);
  const figures = sentence.mentions.filter(({ kind }) => FIGURES.has(kind));
  const names = sentence.mentions.filter(isName);
  return sentence.words.flatMap((word, at): Unit[] => {
    const figure = figures.find(({ start, end }) => start <= word.start && word.end <= end);
    if (figure && !(figure.kind === 'ordinal' || isCounted(figure, word))) return [];
    if (word.pole !== undefined && figures.some(({ start }) => word.end <= start && isShortly(sentence, at, start))) return [];
    if (!word.content) {
      return word.pole === undefined ? [] : [{ at, word, type: 'turn', lemma: word.key, names: [] }];
    }
    const name = names.find(({ start, end }) => start < word.end && word.start < end);
    const capital = /^\p{Lu}/u.test(text.slice(word.start, word.end));
    const part = thesaurus.partOfSpeech(word.key);
    const isNamed = name !== undefined || (capital && (at > 0 || part === undefined));
    return [
      {
        at,
        word,
        type: isNamed ? 'name' : (part ?? 'word'),
        lemma: thesaurus.lemma(word.key),
        names: name ? nameFeatures(name) : [],
        ...(name ? { nameKind: name.kind } : {}),
      },
    ];
  });
}

/** Words between a comparison and the figure it bounds: "fewer than 80", "below the 80 %". */
const BOUND_REACH = 2;

function isShortly({ words }: ReadSentence, at: number, start: number): boolean {
  const next = words.findIndex((word, index) => index > at && word.start >= start);
  return next > at && next - at <= BOUND_REACH;
}

function isName(mention: Mention): mention is Extract<Mention, { kind: 'person' | 'place' | 'organisation' }> {
  return isMention(mention, 'person') || isMention(mention, 'place') || isMention(mention, 'organisation');
}

/** Whether a word of a figure's span is the noun it counts. */
function isCounted(figure: Mention, word: Word): boolean {
  const counted = 'counted' in figure.value ? figure.value.counted : undefined;
  return counted !== undefined && counted.start <= word.start && word.end <= counted.end;
}
