import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { lexiconValidator } from '../../src/check/load.js';
import { checkArticles, type Report } from '../../src/index.js';
import type { DeskLexicon } from '../../src/languages/desk.js';

const GUIDE = readFileSync('docs/lexicons.md', 'utf8');
const DESK = parse(/```yaml\n(.*?)```/su.exec(GUIDE)?.[1] ?? '') as DeskLexicon;

const mill = (name: string): string =>
  `${name} told reporters in Sidon that the mill would open in March with 40 workers. The mill stands by the river.`;
const visit = (city: string): string => `The delegation arrived in ${city} on Monday and met the mayor of the city. It stays for a week.`;

async function check(a: string, b: string, lexicons: readonly DeskLexicon[] = [DESK], language = 'en'): Promise<Report> {
  return checkArticles(
    [
      { id: 'a', source: 'A', language, published: '2031-05-02', text: a },
      { id: 'b', source: 'B', language, published: '2031-05-02', text: b },
    ],
    { lexicons },
  );
}

const told = ({ discrepancies }: Report): string[] => discrepancies.map(({ rule, relation, message }) => `${rule} ${relation}: ${message}`);

describe('a lexicon of a desk', () => {
  it('as the guide has it is one', async () => {
    const validate = await lexiconValidator('rules/rule.schema.json');
    expect(validate(DESK)).toBe(true);
    expect(validate({ people: [{ names: { en: { our: 'x' } } }] })).toBe(false);
  });

  it('makes a variant of what the house avoids, and says how the house writes it', async () => {
    expect(told(await check(visit('Kyiv'), visit('Kiev')))).toEqual(['house-style variant: Kyiv in A, Kiev in B: house style is Kyiv']);
    expect(told(await check(mill('Nabil Hassoun'), mill('Nabil Hasun')))).toEqual([
      'house-style variant: Nabil Hassoun in A, Nabil Hasun in B: house style is Nabil al-Hassoun',
    ]);
  });

  it('makes one of two accepted spellings', async () => {
    const sentence = (name: string): string =>
      `قال ${name} في صيدا إن المطحنة ستفتح أبوابها في آذار بأربعين عاملاً. وتقع المطحنة قرب النهر.`;
    const [ours, accepted] = [sentence('نبيل الحسون'), sentence('نبيل حسون')];
    expect(told(await check(ours, accepted, [], 'ar'))).toEqual([expect.stringMatching(/^person-name variant/u)]);
    expect(told(await check(ours, accepted, [DESK], 'ar'))).toEqual([]);
  });

  it('makes two of two names, however alike they are', async () => {
    const twins: DeskLexicon = { people: [{ names: { ar: { ours: 'سالم الحسون' } } }, { names: { ar: { ours: 'سالم حسون' } } }] };
    const sentence = (name: string): string =>
      `قال ${name} في صيدا إن المطحنة ستفتح أبوابها في آذار بأربعين عاملاً. وتقع المطحنة قرب النهر.`;
    const relations = async (...lexicons: DeskLexicon[]): Promise<string[]> =>
      (await check(sentence('سالم الحسون'), sentence('سالم حسون'), lexicons, 'ar')).discrepancies.map(({ relation }) => relation);
    expect(await relations()).toEqual(['variant']);
    expect(await relations(twins)).not.toContain('variant');
  });

  it('says nothing of a spelling in another language', async () => {
    const report = await checkArticles(
      [
        { id: 'a', source: 'A', language: 'en', text: visit('Kiev') },
        { id: 'b', source: 'B', language: 'ar', text: 'وصل الوفد إلى كييف يوم الاثنين والتقى رئيس بلدية المدينة، ويبقى فيها أسبوعاً.' },
      ],
      { lexicons: [DESK] },
    );
    expect(told(report).filter((line) => line.startsWith('house-style'))).toEqual([]);
  });

  it('has names read that nobody knew', async () => {
    const places: DeskLexicon = { places: [{ names: { en: { ours: 'Qurnat Mill' } } }, { names: { en: { ours: 'Old Weir' } } }] };
    const [a, b] = [
      'The ferry sank at Qurnat Mill on Monday with 40 tonnes of wheat.',
      'The ferry sank at Old Weir on Monday with 40 tonnes of wheat.',
    ];
    const of = (report: Report): string[] => report.discrepancies.filter(({ kind }) => kind === 'place').map(({ rule }) => rule);
    expect(of(await check(a, b, []))).toEqual([]);
    expect(of(await check(a, b, [places]))).toEqual(['place']);
  });

  it('changes nothing for who has none', async () => {
    const [a, b] = [visit('Kyiv'), visit('Kiev')];
    expect(await check(a, b, [])).toEqual(
      await checkArticles([
        { id: 'a', source: 'A', language: 'en', published: '2031-05-02', text: a },
        { id: 'b', source: 'B', language: 'en', published: '2031-05-02', text: b },
      ]),
    );
  });
});
