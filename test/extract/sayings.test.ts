import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention, type MentionKind, type MentionOf } from '../../src/model/mention.js';
import { ATTRIBUTIONS, MODALITIES, NEGATIONS, NO_ATTRIBUTIONS, NO_MODALITIES, NO_NEGATIONS, type CueGroup } from './sayings.examples.js';

function mentions<Kind extends MentionKind>(kind: Kind, text: string, language: string): MentionOf<Kind>[] {
  return extractMentions(text, { language }).filter((mention): mention is MentionOf<Kind> => isMention(mention, kind));
}

const plain = (example: string): string => example.replace(/[⟦⟧]/gu, '');
const marked = (example: string): string => /⟦(.*)⟧/u.exec(example)?.[1] ?? '';

function cases(groups: readonly CueGroup[]): [string, string, string][] {
  return (['ar', 'en'] as const).flatMap((language) =>
    groups.flatMap((group) => group[language].map((example): [string, string, string] => [language, example, group.value])),
  );
}

describe('a negation', () => {
  it.each(cases(NEGATIONS))('%s: %s is %s', (language, example, cue) => {
    const found = mentions('polarity', plain(example), language);
    expect(found.map(({ quote, value }) => [quote, value.cue, value.negated])).toEqual([[marked(example), cue, true]]);
  });

  it.each([
    ['ar', 'لم تغادر السفينة الميناء', 'تغادر'],
    ['ar', 'في غرفة غير مخصصة للجثث', 'مخصصة'],
    ['ar', 'بدون قتل المصلين', 'قتل'],
    ['ar', 'نفى المدير بيع المصنع', 'بيع'],
    ['en', 'The ship did not leave the port', 'leave'],
    ['en', 'He left without paying the bill', 'paying'],
  ])('%s: of "%s" denies "%s"', (language, text, denied) => {
    const scope = mentions('polarity', text, language)[0]?.value.scope;
    expect(text.slice(scope?.start, scope?.end)).toBe(denied);
  });

  describe.each(NO_NEGATIONS)('is none in $language', ({ language, texts }) => {
    it.each(texts)('%s', (text) => {
      expect(mentions('polarity', text, language).map(({ quote }) => quote)).toEqual([]);
    });
  });
});

describe('how real something is', () => {
  it.each(cases(MODALITIES))('%s: %s is %s', (language, example, modality) => {
    const found = mentions('modality', plain(example), language);
    expect(found.map(({ quote, value }) => [quote, value.modality])).toEqual([[marked(example), modality]]);
  });

  describe.each(NO_MODALITIES)('is left open by nothing in $language', ({ language, texts }) => {
    it.each(texts)('%s', (text) => {
      expect(mentions('modality', text, language).map(({ quote }) => quote)).toEqual([]);
    });
  });
});

describe('who says it', () => {
  it.each(cases(ATTRIBUTIONS))('%s: %s is %s', (language, example, value) => {
    const found = mentions('attribution', plain(example), language);
    expect(found.map((mention) => [mention.quote, `${mention.value.verb} [${mention.value.speaker ?? ''}]`])).toContainEqual([
      marked(example),
      value,
    ]);
  });

  it('is one person in both spellings of a name', () => {
    const keys = ['قال الوزير أحمد السالم إن الجسر مغلق', 'قال الوزير احمد السالم إن الجسر مغلق'].map(
      (text) => mentions('attribution', text, 'ar')[0]?.value.speakerKey,
    );
    expect(keys[0]).toBeDefined();
    expect(keys[1]).toBe(keys[0]);
  });

  describe.each(NO_ATTRIBUTIONS)('is nobody in $language', ({ language, texts }) => {
    it.each(texts)('%s', (text) => {
      expect(mentions('attribution', text, language).map(({ quote }) => quote)).toEqual([]);
    });
  });
});

describe('a quotation', () => {
  it.each([
    ['“سنعود إلى البيت غدا”'],
    ['«سنعود إلى البيت غدا»'],
    ['"سنعود إلى البيت غدا"'],
    ['”سنعود إلى البيت غدا“'],
    ['″سنعود إلى البيت غدا″'],
    ['“سنعود إلى البيت غدا″'],
    ["''سنعود إلى البيت غدا''"],
  ])('is read between marks of any style: %s', (quoted) => {
    const text = `قال السائق ${quoted} وغادر`;
    const [found] = mentions('quotation', text, 'ar');
    expect(found?.quote).toBe(quoted);
    expect(found?.value.text).toBe('سنعود إلى البيت غدا');
    expect(found?.value.speaker).toBe('السائق');
  });

  it('is not a name in quotation marks', () => {
    expect(mentions('quotation', 'قالت صحيفة «الشروق» إن الجسر مغلق', 'ar')).toEqual([]);
    expect(mentions('quotation', 'the so-called "dead zone" is shut', 'en')).toEqual([]);
  });

  it('may stand in another', () => {
    const found = mentions('quotation', 'قال الحارس: «سمعت السائق يصرخ “افتحوا الباب لنا” ثم هرب»', 'ar');
    expect(found.map(({ value }) => value.text)).toEqual(['سمعت السائق يصرخ “افتحوا الباب لنا” ثم هرب', 'افتحوا الباب لنا']);
  });

  it('that is never closed ends with its paragraph', () => {
    expect(mentions('quotation', 'قال الحارس: «رأيت النار من بعيد\nوصلت الفرق', 'ar').map(({ value }) => value.text)).toEqual([
      'رأيت النار من بعيد',
    ]);
  });

  it('keeps its sentences together and knows its speaker after it', () => {
    const [found] = mentions('quotation', '"We saw the smoke. Then we ran," said the guard.', 'en');
    expect(found?.value).toEqual({ text: 'We saw the smoke. Then we ran,', speaker: 'the guard' });
  });

  it('leaves apostrophes alone', () => {
    expect(mentions('quotation', "The workers' houses and the firm's own yard aren't for sale", 'en')).toEqual([]);
  });
});
