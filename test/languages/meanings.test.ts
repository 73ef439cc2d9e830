import { describe, expect, it } from 'vitest';
import { EVENTS as ARABIC_EVENTS } from '../../src/languages/ar/events.js';
import { MODALITY as ARABIC_MODALITY, NEGATION as ARABIC_NEGATION } from '../../src/languages/ar/modality.js';
import { OPPOSITES as ARABIC_OPPOSITES } from '../../src/languages/ar/opposites.js';
import { SPEECH as ARABIC_SPEECH } from '../../src/languages/ar/speech.js';
import { SYNONYMS as ARABIC_SYNONYMS } from '../../src/languages/ar/synonyms.js';
import { EVENTS as ENGLISH_EVENTS } from '../../src/languages/en/events.js';
import { MODALITY as ENGLISH_MODALITY, NEGATION as ENGLISH_NEGATION } from '../../src/languages/en/modality.js';
import { OPPOSITES as ENGLISH_OPPOSITES } from '../../src/languages/en/opposites.js';
import { SPEECH as ENGLISH_SPEECH } from '../../src/languages/en/speech.js';
import { SYNONYMS as ENGLISH_SYNONYMS } from '../../src/languages/en/synonyms.js';
import { Lexicon, type LexiconEntry } from '../../src/languages/lexicon.js';
import { analyse, inflections } from '../../src/languages/ar/morphology.js';
import { analyse as analyseEnglish, inflections as inflectionsOfEnglish } from '../../src/languages/en/morphology.js';
import { EVENT_TYPES, type EventTag } from '../../src/languages/tables/events.js';
import { foldKey } from '../../src/text/fold.js';
import { tokenise } from '../../src/text/tokens.js';

const PACKS = [
  ['ar', ARABIC_EVENTS, ARABIC_SYNONYMS, ARABIC_OPPOSITES, ARABIC_SPEECH, ARABIC_MODALITY, ARABIC_NEGATION],
  ['en', ENGLISH_EVENTS, ENGLISH_SYNONYMS, ENGLISH_OPPOSITES, ENGLISH_SPEECH, ENGLISH_MODALITY, ENGLISH_NEGATION],
] as const;

/** Folded forms that more than one of the entries has. */
function shared(entries: readonly LexiconEntry[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ forms }) => [...new Set(forms.map(foldKey))]).filter((form) => seen.size === seen.add(form).size);
}

describe.each(PACKS)('the tables of %s', (_code, events, synonyms, opposites, speech, modality, negation) => {
  it('give every type of event its words', () => {
    const rich = events.filter(({ value }) => value.type !== undefined && value.beside === undefined && value.opening === undefined);
    expect(new Set(rich.map(({ value }) => value.type))).toEqual(new Set(Object.keys(EVENT_TYPES)));
    expect(rich.filter(({ forms }) => forms.length === 0)).toEqual([]);
  });

  it('spell a trigger in one place', () => {
    expect(shared(events.filter(({ value }) => value.beside === undefined && value.opening === undefined))).toEqual([]);
  });

  it('spell a concept and an end of a scale in one place', () => {
    expect(shared(synonyms)).toEqual([]);
    expect(shared(opposites)).toEqual([]);
  });

  it('have no empty form', () => {
    const all: readonly LexiconEntry[] = [...events, ...synonyms, ...opposites, ...speech, ...modality, ...negation];
    expect(all.filter(({ forms }) => forms.some((form) => foldKey(form) === ''))).toEqual([]);
  });
});

describe('the languages', () => {
  it('name the same concepts', () => {
    expect(ARABIC_SYNONYMS.map(({ value }) => value).sort()).toEqual(ENGLISH_SYNONYMS.map(({ value }) => value).sort());
    expect(ARABIC_SYNONYMS.length).toBeGreaterThan(400);
  });

  it('know more than two hundred types of events, a third of them on a scale with an opposite', () => {
    const scales = Object.values(EVENT_TYPES).flatMap((pole) => (pole === null ? [] : [pole]));
    expect(Object.keys(EVENT_TYPES).length).toBeGreaterThan(200);
    for (const [scale] of scales) {
      const poles = new Set(scales.filter(([other]) => other === scale).map(([, pole]) => pole));
      expect([scale, poles.size]).toEqual([scale, 2]);
    }
  });
});

const arabicEvents = new Lexicon([ARABIC_EVENTS, ARABIC_SYNONYMS, ARABIC_OPPOSITES], analyse, inflections);
const englishEvents = new Lexicon([ENGLISH_EVENTS, ENGLISH_SYNONYMS], analyseEnglish, inflectionsOfEnglish);

function firstMeaning(
  lexicon: Lexicon,
  word: string,
): { readonly form: string; readonly is: unknown; readonly clitics: readonly string[] } | undefined {
  const tag = lexicon.tag(tokenise(word), word)[0]?.find(({ kind }) => kind === 'event' || kind === 'concept');
  return tag && { form: tag.form, is: tag.kind === 'event' ? (tag.value as EventTag).type : tag.value, clitics: tag.clitics };
}

describe('a word is found under the form its table has', () => {
  it.each([
    ['ارتفعت', 'ارتفع', 'rise', []],
    ['ترتفع', 'يرتفع', 'rise', []],
    ['سترتفع', 'يرتفع', 'rise', ['will']],
    ['وسيرتفعون', 'يرتفع', 'rise', ['and', 'will']],
    ['قتلوهم', 'قتل', 'die', []],
    ['زيارته', 'زياره', 'visit', []],
    ['لقائهما', 'لقاء', 'meet', []],
    ['نفت', 'نفي', undefined, []],
    ['ألقت', 'القي', undefined, []],
    ['شركتان', 'شركه', 'company', []],
    ['الشركات', 'شركات', 'company', ['the']],
    ['نفطية', 'نفطي', 'oil', []],
    ['مستشفاها', 'مستشفي', 'hospital', []],
    ['للمستشفيات', 'مستشفيات', 'hospital', ['to', 'the']],
    ['فتحت', 'فتح', 'open', []],
  ] as const)('%s as %s', (word, form, is, clitics) => {
    const found = firstMeaning(arabicEvents, word);
    if (is === undefined) expect(inflections(foldKey(word)).map(({ stem }) => stem)).toContain(form);
    else expect(found).toEqual({ form, is, clitics });
  });

  it.each([
    ['rising', 'rise'],
    ['carried', 'transport'],
    ['recognized', 'recognise'],
    ['dropped', 'fall'],
    ['crashes', 'crash'],
    ["ministry's", 'ministry'],
    ['cities', 'city'],
  ])('%s as %s', (word, is) => {
    expect(firstMeaning(englishEvents, word)?.is).toBe(is);
  });

  it.each(['قضية', 'نصف', 'تركيا', 'فلسطين', 'أخرى', 'سيارة'])('%s is no inflected verb', (word) => {
    const tag = arabicEvents.tag(tokenise(word), word)[0]?.find(({ kind }) => kind === 'event');
    expect((tag?.value as EventTag | undefined)?.type).toBeUndefined();
  });
});
