import { describe, expect, it } from 'vitest';
import { FACETS, OUTCOMES } from '../../src/check/explain.js';
import { stepInWords } from '../../src/check/steps.js';
import { checkDocuments } from '../../src/engine.js';
import { FORMATS } from '../../src/report/formats.js';
import { wordsOf } from '../../src/report/words/index.js';
import { PAGE_WORDS } from '../../src/report/words/page.js';
import { inArabic, stepIn } from '../../src/report/words/steps.js';
import { articlesOf, EXAMPLES } from '../meta/examples.js';
import { report, SOURCES } from './fixture.js';

const LATIN = /\p{Script=Latin}/u;

/** Every text of a tree of words, functions called with several numbers. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [0, 1, 2, 3, 11, 100].map((count) => String((value as (...args: unknown[]) => unknown)(...argumentsFor(value.length, count))));
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function argumentsFor(length: number, count: number): unknown[] {
  return length === 1 ? [count] : [count, Math.min(1, count), ''];
}

describe('the words of a report', () => {
  it('are Arabic in Arabic, to the last label', () => {
    const { sources, name, direction, ...rest } = wordsOf('ar');
    const said = [
      ...texts(rest),
      ...texts({ ...PAGE_WORDS.ar, language: '', keyList: PAGE_WORDS.ar.keyList.map(([, meaning]) => meaning) }),
    ];
    expect(said.length).toBeGreaterThan(150);
    // The names of formats are the same everywhere.
    expect(said.filter((text) => LATIN.test(text.replace(/Markdown|HTML/gu, '')))).toEqual([]);
    expect([name, direction, sources({ published: 2, independent: 1, drafts: 1 })]).toEqual([
      'العربية',
      'rtl',
      'المسودة ومصدران (المستقل منها 1)',
    ]);
  });

  it.each([
    [0, 'لا أخطاء'],
    [1, 'خطأ واحد'],
    [2, 'خطآن'],
    [3, '3 أخطاء'],
    [10, '10 أخطاء'],
    [11, '11 خطأً'],
    [99, '99 خطأً'],
    [100, '100 خطأ'],
    [103, '103 أخطاء'],
    [111, '111 خطأً'],
  ])('count %i as Arabic does', (count, said) => {
    expect(wordsOf('ar').errors(count)).toBe(said);
  });

  it('count a draft apart from its sources, in English too', () => {
    const { sources, documentCount } = wordsOf('en');
    expect(sources({ published: 1, independent: 1, drafts: 0 })).toBe('1 source');
    expect(sources({ published: 2, independent: 1, drafts: 1 })).toBe('the draft and 2 sources (1 independent)');
    expect(sources({ published: 0, independent: 0, drafts: 2 })).toBe('2 drafts');
    expect([documentCount(5, 0), documentCount(5, 1)]).toEqual(['5 documents', '1 draft and 4 other documents']);
  });
});

describe('the steps of an explanation', () => {
  it('are all said in Arabic, of every example', async () => {
    const steps = new Set<string>();
    for (const example of EXAMPLES) {
      const { discrepancies, agreements } = await checkDocuments(await articlesOf(example));
      for (const { explanation } of [...discrepancies, ...agreements]) for (const { text } of explanation) steps.add(text);
    }
    expect(steps.size).toBeGreaterThan(200);
    expect([...steps].filter((text) => inArabic(text) === undefined)).toEqual([]);
  });

  it('say every outcome and every relation', () => {
    for (const outcome of Object.values(OUTCOMES))
      expect(inArabic(`“a” and “b” ${outcome}: conflict by the rule x`)).toMatch(
        /^«a» و«b» [\p{Script=Arabic}\p{M}\s]+: تعارض بحسب القاعدة x$/u,
      );
  });

  it('say every facet of a comparison, alone and beside others', () => {
    const facets = [...new Set(Object.values(FACETS))];
    for (const named of [...facets, facets.join(', ')]) {
      const arabic = inArabic(`“” and “” cannot both hold (${named}): update by the rule 1`) ?? '';
      expect(arabic).toMatch(/^«» و«» لا تصحّان معاً \(.+\): تحديث بحسب القاعدة 1$/u);
      expect(arabic).not.toMatch(LATIN);
    }
  });

  it('keep what they quote, and tell how it was read', () => {
    expect(inArabic('“أيلول 2019” (Gulf) is read as 2019-09 (as said: “أيلول” is September; year said: 2019)')).toBe(
      '«أيلول 2019» (Gulf) تُقرأ: 2019-09 (كما قيل: «أيلول» هو أيلول (سبتمبر)؛ السنة المذكورة: 2019)',
    );
    expect(inArabic('A takes 61 % of its own words from B: the two are one independent witness')).toBe(
      '61٪ من كلمات A مأخوذة من B: هما شاهد مستقل واحد',
    );
  });

  it.each([
    'month:09:أيلول',
    'month:2019-09:from-publication',
    'weekday:3:الأربعاء',
    'year:2019:said',
    'year:2019:from-publication',
    'day:21:said',
    'hijri:1441-02-01:2019-09-30',
    'relative:-1:day:from-publication',
    'unresolved',
  ])('reckon in Arabic: %s', (code) => {
    const arabic =
      inArabic(`“x” (y) is read as 2019 (as said: ${stepInWords(code, code.startsWith('month:hijri') ? 'hijri' : 'gregorian')})`) ?? '';
    expect(arabic.replace(/^«x» \(y\) /u, '')).not.toMatch(LATIN);
  });

  it('say the months of both calendars, and leave the quoted word alone', () => {
    const said = (number: number, calendar: 'gregorian' | 'hijri'): string =>
      inArabic(`“x” (y) is read as 2019 (as said: ${stepInWords(`month:${String(number).padStart(2, '0')}:May`, calendar)})`) ?? '';
    for (const calendar of ['gregorian', 'hijri'] as const) {
      const names = Array.from(
        { length: 12 },
        (_, at) => /«May» هو (?<name>[^)]+\)?)\)$/u.exec(said(at + 1, calendar))?.groups?.['name'] ?? '',
      );
      expect(new Set(names).size).toBe(12);
      expect(names.filter((name) => LATIN.test(name))).toEqual([]);
    }
  });

  it('stay as they are where their shape is not known', () => {
    expect(stepIn('ar', '[2031-04] and [2031-05] are disjoint')).toBe('[2031-04] and [2031-05] are disjoint');
    expect(stepIn('en', '“a” (b) is read as 3')).toBe('“a” (b) is read as 3');
  });
});

describe('reports in Arabic', () => {
  it('run from the right, and a file or a name in Latin letters keeps to itself', () => {
    const [first] = report().discrepancies;
    const messages = { en: 'May in 02-gate.txt', ar: 'أيار 2031 في 02-gate.txt' };
    const arabic = report({ discrepancies: [{ ...first!, messages }] });
    const lines = FORMATS.text(arabic, SOURCES, { uiLanguage: 'ar', bidi: 'app' }).normalize('NFKC').split('\n');
    const reversed = (text: string): string => Array.from(text).reverse().join('');
    expect(lines[2]).toBe(`  02-gate.txt ${reversed('في')} 2031 ${reversed('أيار')}`);
    expect(FORMATS.html(arabic, SOURCES, { uiLanguage: 'ar' })).toContain(
      '<p class="message" dir="rtl">أيار 2031 في <bdi>02-gate.txt</bdi></p>',
    );
    // What has no Arabic is told in English, from the left.
    expect(FORMATS.html(arabic, SOURCES, { uiLanguage: 'ar' })).toContain(
      '<p class="step" dir="ltr">[2031-04] and [2031-05] are disjoint</p>',
    );
  });

  it.each(['text', 'markdown', 'html'] as const)('%s says what it says itself in Arabic', (format) => {
    const text = FORMATS[format](report({ errors: [] }), SOURCES, { uiLanguage: 'ar' });
    expect(text).toContain('تختلف المصادر');
    expect(text).toContain('مصدران');
    const visible = format === 'html' ? (/<div class="static">.*<\/div>/su.exec(text)?.[0] ?? '').replace(/<[^>]*>/gu, ' ') : text;
    expect(visible).not.toMatch(/(?<!\p{L})(?:error|warning|confidence|sources?|documents?|agreed|conflict)(?!\p{L})/u);
  });

  it.each(['json', 'sarif', 'rdjson'] as const)('%s is for programs and stays the same', (format) => {
    expect(FORMATS[format](report(), SOURCES, { uiLanguage: 'ar' })).toBe(FORMATS[format](report(), SOURCES));
  });
});
