import { SAID, type Judged } from './matching.js';
import type { SupportedSentence } from './support.js';
import type { UnitType } from './units.js';

/** What is seen of a short text held against a long one. Counts are folded into [0, 1), the first telling most. */
export function supportFeatures(sentences: readonly SupportedSentence[]): Readonly<Record<SupportFeature, number>> {
  const lists = sentences.map(({ units }) => units.filter(({ unit }) => unit.type !== 'turn'));
  const units = lists.flat();
  const missing = lists.flatMap((list) => missingOf(list));
  const figures = sentences.flatMap((sentence) => sentence.figures);
  const negations = sentences.flatMap((sentence) => sentence.negations);
  const rivals = (relation: string, inSlot?: boolean): number =>
    share(
      missing.filter(({ judged: { rival } }) => rival?.relation === relation && (inSlot === undefined || rival.inSlot === inSlot)).length,
    );
  const ofType = (...types: readonly UnitType[]): number =>
    share(missing.filter(({ judged, isSubject }) => !isSubject && types.includes(judged.unit.type)).length);
  const inSlotOther = (type: UnitType): number =>
    share(missing.filter(({ judged: { unit, rival } }) => unit.type === type && rival?.relation === 'other').length);
  const verdicts = (verdict: string): number => figures.filter((figure) => figure.verdict === verdict).length;
  const contradicted = figures.filter(({ verdict }) => verdict === 'contradicted');
  const lone = missing.length === 1 ? missing[0] : undefined;
  const dates = contradicted.filter(({ claim }) => claim.kind === 'date');
  const turns = sentences.flatMap((sentence) => sentence.units.filter(({ unit, support }) => unit.type === 'turn' && support < SAID));
  const said = units.filter(({ support }) => support >= SAID);
  return {
    bias: 1,
    coverage: units.length === 0 ? 0 : units.reduce((sum, { support }) => sum + support, 0) / units.length,
    exactly: units.length === 0 ? 0 : units.filter(({ support }) => support >= 0.9).length / units.length,
    length: Math.min(1, units.length / 20),
    unsaid: share(missing.length),
    anyUnsaid: Number(missing.length > 0),
    noun: ofType('noun'),
    verb: ofType('verb'),
    adjective: ofType('adjective'),
    adverb: ofType('adverb'),
    name: ofType('name'),
    word: ofType('word'),
    subject: share(missing.filter(({ isSubject }) => isSubject).length),
    between: share(missing.filter(({ between }) => between).length),
    last: Number(lists.some((list) => (list.at(-1)?.support ?? 1) < SAID)),
    elsewhere: share(missing.filter(({ judged }) => judged.elsewhere).length),
    nowhereNoun: share(missing.filter(({ judged, isSubject }) => !isSubject && !judged.elsewhere && judged.unit.type === 'noun').length),
    nowhereName: share(missing.filter(({ judged, isSubject }) => !isSubject && !judged.elsewhere && judged.unit.type === 'name').length),
    opposite: rivals('opposite', false),
    oppositeInSlot: rivals('opposite', true),
    sibling: rivals('sibling', false),
    siblingInSlot: rivals('sibling', true),
    rivalName: rivals('name', false),
    rivalNameInSlot: rivals('name', true),
    otherNoun: inSlotOther('noun'),
    otherAdjective: inSlotOther('adjective'),
    otherVerb: inSlotOther('verb'),
    otherName: inSlotOther('name'),
    turned: share(turns.filter(({ rival }) => rival?.relation === 'opposite').length),
    sole: Number(turns.some(({ unit }) => unit.word.pole?.scale === 'sole' && unit.word.pole.pole === 1)),
    denied: Number(negations.some(({ verdict }) => verdict === 'added')),
    deniedAll: Number(negations.some(({ verdict }) => verdict === 'added') && missing.length === 0),
    affirmed: Number(negations.some(({ verdict }) => verdict === 'dropped')),
    deniedOpen: Number(negations.some(({ verdict }) => verdict === 'open')),
    loneName: Number(lone !== undefined && lone.judged.unit.type === 'name' && !lone.isSubject),
    loneRivalName: Number(lone?.judged.rival?.relation === 'name' && lone.judged.rival.inSlot),
    loneOpposite: Number(lone?.judged.rival?.relation === 'opposite'),
    loneNoun: Number(lone?.judged.unit.type === 'noun'),
    loneRivalNoun: Number(lone?.judged.unit.type === 'noun' && lone.judged.rival?.inSlot === true),
    loneAdjective: Number(lone?.judged.unit.type === 'adjective'),
    loneVerb: Number(lone?.judged.unit.type === 'verb'),
    loneWord: Number(lone?.judged.unit.type === 'word'),
    loneLast: Number(lone !== undefined && lists.some((list) => list.at(-1) === lone.judged)),
    figureContradicted: share(contradicted.length),
    figureNear: Math.max(0, ...contradicted.map(({ affinity }) => affinity)),
    figureAlone: Number(contradicted.some(({ rivals: count }) => count === 1)),
    dateContradicted: Number(dates.length > 0),
    otherDate: Number(dates.length > 0 && figures.some(({ claim }) => claim.kind !== 'date')),
    ordinalContradicted: Number(contradicted.some(({ claim }) => claim.kind === 'ordinal')),
    allFigures: Number(figures.length > 0 && figures.every(({ verdict }) => verdict === 'supported')),
    figureOpen: share(verdicts('open')),
    figureMissing: share(verdicts('missing')),
    figureSupported: share(verdicts('supported')),
    ordered: ordered(lists),
    saidShare: units.length === 0 ? 0 : said.length / units.length,
  };
}

export type SupportFeature =
  | 'bias'
  | 'coverage'
  | 'exactly'
  | 'length'
  | 'unsaid'
  | 'anyUnsaid'
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'name'
  | 'word'
  | 'subject'
  | 'between'
  | 'last'
  | 'elsewhere'
  | 'nowhereNoun'
  | 'nowhereName'
  | 'opposite'
  | 'oppositeInSlot'
  | 'sibling'
  | 'siblingInSlot'
  | 'rivalName'
  | 'rivalNameInSlot'
  | 'loneName'
  | 'loneRivalName'
  | 'loneOpposite'
  | 'loneNoun'
  | 'loneRivalNoun'
  | 'loneAdjective'
  | 'loneVerb'
  | 'loneWord'
  | 'loneLast'
  | 'otherNoun'
  | 'otherAdjective'
  | 'otherVerb'
  | 'otherName'
  | 'dateContradicted'
  | 'otherDate'
  | 'ordinalContradicted'
  | 'allFigures'
  | 'turned'
  | 'sole'
  | 'denied'
  | 'deniedAll'
  | 'affirmed'
  | 'deniedOpen'
  | 'figureContradicted'
  | 'figureNear'
  | 'figureAlone'
  | 'figureOpen'
  | 'figureMissing'
  | 'figureSupported'
  | 'ordered'
  | 'saidShare';

/** A count as a share of many: the first tells most. */
function share(count: number): number {
  return 1 - 0.5 ** count;
}

interface Missing {
  readonly judged: Judged;
  /** A name before the sentence's first verb: the other text may call it "he". */
  readonly isSubject: boolean;
  /** What stands on both sides of it is said. */
  readonly between: boolean;
}

export function missingOf(list: readonly Judged[]): Missing[] {
  const verb = list.findIndex(({ unit }) => unit.type === 'verb');
  // What is said of the subject before its name ("the museum of Burgas") is no pronoun in the other text.
  const said = list.findIndex(({ unit, support }) => unit.type !== 'name' && support >= SAID);
  const subjectEnd = Math.min(verb < 0 ? list.length : verb, said < 0 ? list.length : said);
  return list.flatMap((judged, index): Missing[] => {
    if (judged.support >= SAID) return [];
    const isReplaced = judged.rival?.relation === 'name' && judged.rival.inSlot;
    const isSubject = judged.unit.type === 'name' && index < subjectEnd && !isReplaced;
    const isSaid = (other: Judged | undefined): boolean => other !== undefined && other.support >= SAID;
    return [{ judged, isSubject, between: isSaid(list[index - 1]) && (index === list.length - 1 || isSaid(list[index + 1])) }];
  });
}

/** Words within which two neighbours of the short text stand in the other, when it says what they say together. */
const TOGETHER = 8;

/** Share of neighbouring units, both said, that stand near each other in the other text too. */
function ordered(lists: readonly (readonly Judged[])[]): number {
  let [near, all] = [0, 0];
  for (const list of lists) {
    for (let i = 1; i < list.length; i += 1) {
      const [x, y] = [list[i - 1], list[i]];
      if (!x?.against || !y?.against || x.support < SAID || y.support < SAID) continue;
      all += 1;
      if (Math.abs(y.against.position - x.against.position) <= TOGETHER) near += 1;
    }
  }
  return all === 0 ? 1 : near / all;
}
