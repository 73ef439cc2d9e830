import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article, ArticleInput } from '../../src/model/article.js';
import { outline, readOne, words } from './support.js';

const ingest = (input: ArticleInput | string): Article =>
  ingestArticle(typeof input === 'string' ? { text: input } : input, { languages: LANGUAGES });

/** Kinds of the lines of a page: each line is a paragraph. */
function kinds(...lines: string[]): string[] {
  return ingest(lines.join('\n\n')).blocks.map(({ kind }) => kind);
}

const BODY_AR = 'قال رئيس المجلس إن الأعمال في الطريق الساحلي ستنتهي قبل حلول الشتاء.';
const MORE_AR = 'وأضاف أن كلفة الأعمال بلغت سبعة ملايين دينار، دُفع نصفها من موازنة العام الماضي.';
const BODY_EN = 'The council said that works on the coastal road would be finished before the winter.';
const MORE_EN = 'It added that the works had cost seven million dinars, half of them paid from last year.';

describe('a saved page falls into its parts', () => {
  it('an Arabic page with menu, reprinted headline, captions, credits and comments', async () => {
    expect(outline(await readOne('page-ar.txt'))).toEqual([
      'furniture الرئيسية',
      'furniture محليات',
      'headline بلدية وادي النخيل',
      'furniture بحث',
      'headline=2 بلدية وادي النخيل',
      'deck الجسر يربط حيّي',
      'byline وادي النخيل –',
      'caption مشاة يعبرون الجسر',
      'caption=7 مشاة يعبرون الجسر',
      'body افتتحت بلدية وادي',
      'body وقال المهندس رائد',
      'deck مطالب السكان',
      'body وطالب سكان من',
      'caption رئيس البلدية نادر',
      'body وأضاف الشمّاع: "سندرس',
      'credit ساهم في هذا',
      'furniture اقرأ المزيد عن',
      'furniture جسور',
      'furniture سكك الحديد',
      'furniture تعليقات (3)',
      'furniture تعليق طويل لقارئ',
    ]);
  });

  it('an English page wrapped by hand at 72 columns has its lines joined', async () => {
    const article = await readOne('wrapped-en.txt');
    expect(outline(article)).toEqual([
      'headline Harbour ferry returns',
      'byline By Nora Whitlock',
      'body PORT ELDER, June',
      'body The company said',
      'body "It is a',
      'credit (Reporting by Nora',
    ]);
    expect(words(article, article.blocks[2]!)).toMatch(/^PORT ELDER[^]*\nthe island[^]*bow doors\.$/);
  });

  it('a body printed twice is one witness', () => {
    const [headline, one, two] = ['تشغيل خط الحافلات الليلي بين المدينة والمطار', BODY_AR, MORE_AR];
    const blocks = ingest([headline, one, two, one, two, 'تعليقات القراء', 'لا يوجد تعليقات'].join('\n')).blocks;
    expect(blocks.map(({ kind, repeats }) => [kind, repeats])).toEqual([
      ['headline', undefined],
      ['body', undefined],
      ['body', undefined],
      ['body', 1],
      ['body', 2],
      ['furniture', undefined],
      ['furniture', undefined],
    ]);
  });

  it('the title of an object is its headline, and the text repeats it', () => {
    const title = 'Coastal road to reopen before winter';
    expect(outline(ingest({ title, text: `${title}\n\n${BODY_EN}` }))).toEqual([
      'headline Coastal road to',
      'headline=0 Coastal road to',
      'body The council said',
    ]);
  });
});

describe('what a line is', () => {
  it.each([
    ['an agency in brackets', 'Fishing boats in the harbour of Skerra at dawn (AFP)'],
    ['a photographer and an agency', 'Fishing boats in the harbour of Skerra at dawn (Dana Crombie/Reuters)'],
    ['a Latin credit under an Arabic line', 'قوارب صيد في ميناء الصفا عند الفجر، 3 مايو 2022 (Skerra screenshot)'],
    ['a ministry', 'الوزير يتسلم مفاتيح المستشفى الجديد من المقاول (وزارة الصحة)'],
    ['an agency after a full stop and a date', 'قوارب صيد في ميناء الصفا، 3 مايو 2022. (أ ف ب)'],
    ['a label at the front', 'توضيحية - قوارب صيد في ميناء الصفا عند الفجر'],
    ['a label at the end', 'Fishing boats in the harbour at dawn. Picture: Dana Crombie'],
    ['a file picture', 'Fishing boats in the harbour at dawn (File photo)'],
  ])('a caption: %s', (_, line) => {
    const arabic = /\p{Script=Arabic}/u.test(line);
    expect(
      arabic
        ? kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, line, MORE_AR)
        : kinds('Coastal road opens to traffic', BODY_EN, line, MORE_EN),
    ).toEqual(['headline', 'body', 'caption', 'body']);
  });

  it.each([
    ['a time', 'The tremor was felt at 17:06 local time (14:06 GMT).'],
    ['a time, its full stop forgotten', 'وأوضح المرصد أن سكان المدينة شعروا بالهزة بعد العصر بقليل (13:36 بتوقيت غرينتش)'],
    ['an address', 'The tender papers are on the site of the council (www.example.org).'],
    ['a date', 'وأجّل المجلس الجلسة إلى الاثنين المقبل (10 أغسطس/آب الحالي).'],
    ['an explanation', 'وتبلغ مساحة الأرض خمسين دونماً (الدونم/ألف متر مربع).'],
  ])('no caption: a sentence that ends in brackets with %s', (_, line) => {
    expect(kinds('Coastal road opens to traffic', BODY_EN, line, MORE_EN)).toEqual(['headline', 'body', 'body', 'body']);
  });

  it('the last paragraph signed by an agency is no caption', () => {
    expect(
      kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, 'وستُفتح الطريق أمام المركبات الخفيفة وحدها في الأسبوع الأول. (رويترز)'),
    ).toEqual(['headline', 'body', 'body']);
  });

  it.each([
    ['بقلم: هدى السلمان'],
    ['كتبت - هدى السلمان'],
    ['الصفا – هدى السلمان'],
    ['الصفا ـ هدى السلمان'],
    ['الصفا: هدى السلمان / وكالات'],
    ['By Dana Crombie'],
    ['Last updated 13:26 14/09/2013'],
    ['Sun, 15 Sep 2013'],
    ['8:05am UK, Monday 16 September 2013'],
    ['الصفا 15 ربيع الآخر 1447 هـ الموافق 7 أكتوبر 2025 م (أنباء الساحل)'],
  ])('a byline or the day of publication below the headline: %s', (line) => {
    expect(kinds('افتتاح الطريق الساحلي أمام المركبات', line, BODY_AR, MORE_AR)).toEqual(['headline', 'byline', 'body', 'body']);
  });

  it.each([
    ['(أنباء الساحل) ر.ح/س.ن'],
    ['ك.م / ع.ب'],
    ['الساحل - وكالات'],
    ['(Reporting by Dana Crombie; Editing by Sam Iles)'],
    ['* خدمة «الساحل بوست»'],
  ])('a credit below the body: %s', (line) => {
    expect(kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, MORE_AR, line)).toEqual(['headline', 'body', 'body', 'credit']);
  });

  it.each([
    ['بحث'],
    ['تابعنا'],
    ['الأكثر تداولاً'],
    ['شارك فيسبوك تويتر واتساب'],
    ['تعليقات (12)'],
    ['...المزيد'],
    ['TT'],
    ['info@example.org'],
    ['@coast_news'],
    ['Share'],
    ['Facebook Twitter WhatsApp Email'],
    ['Read more'],
    ['Related: Coastal road closed again'],
    ['اقرأ أيضاً: إغلاق الطريق الساحلي مجدداً'],
  ])('furniture: %s', (line) => {
    expect(kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, line, MORE_AR)).toEqual(['headline', 'body', 'furniture', 'body']);
  });

  it.each([
    ['بحث المجلس في جلسته أمس خطة الطريق الساحلي وكلفتها.'],
    ['شاهد عيان قال إن السيارة انقلبت مرتين على الطريق.'],
    ['Share prices fell by a tenth in a day of heavy trading.'],
    ['Watch makers in the valley employ four thousand people.'],
    ['كتب الوزير على صفحته أن الطريق ستُفتح في موعدها.'],
    ['By the end of the week the road will be open to light traffic.'],
  ])('a sentence that opens like furniture or a byline is body: %s', (line) => {
    expect(kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, line, MORE_AR)).toEqual(['headline', 'body', 'body', 'body']);
  });

  it('a short line between paragraphs is a sub-heading, entries of a list are not', () => {
    expect(kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, 'كلفة الأعمال', MORE_AR)).toEqual(['headline', 'body', 'deck', 'body']);
    expect(kinds('افتتاح الطريق الساحلي أمام المركبات', BODY_AR, '1- طريق الميناء', '2- طريق المطار', MORE_AR)).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  it('a share link run on after the last sentence is cut off', () => {
    const article = ingest(`${BODY_AR}\n${MORE_AR} رابط الخبر بصحيفة الساحل: افتتاح الطريق الساحلي`);
    expect(article.blocks.map((block) => [block.kind, words(article, block)])).toEqual([
      ['body', BODY_AR],
      ['body', MORE_AR],
      ['furniture', 'رابط الخبر بصحيفة الساحل: افتتاح الطريق الساحلي'],
    ]);
  });

  it('a lone sentence, with or without a full stop, is body', () => {
    expect(kinds('Coastal road opens to traffic')).toEqual(['body']);
    expect(kinds(BODY_AR)).toEqual(['body']);
  });
});

const LINES = [
  BODY_AR,
  MORE_AR,
  BODY_EN,
  MORE_EN,
  'بحث',
  'TT',
  '',
  '',
  '-----',
  '- الرئيسية',
  'كلفة الأعمال',
  'Fishing boats at dawn (AFP)',
  'By Dana Crombie',
  'اقرأ المزيد عن',
  '   ',
  'تعليقات',
  '\u200f\u202bقال\u202c',
  '\u001b[31mred\u001b[0m',
  '1- أول',
  '(',
  '«',
  'الصفا – وكالات',
  'Sun, 15 Sep 2013',
  'x'.repeat(130),
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n\n').map((separator) => lines.join(separator)));

describe('blocks of any text', () => {
  it('lie inside their field, in reading order, without overlap and without white space around', () => {
    fc.assert(
      fc.property(page, fc.option(fc.string(), { nil: undefined }), (text, title) => {
        const article = ingest({ text, ...(title === undefined ? {} : { title }) });
        let end = 0;
        for (const block of article.blocks) {
          if (block.field === 'title') continue;
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(text.length);
          expect(words(article, block)).toBe(words(article, block).trim());
          end = block.end;
        }
        expect(article.blocks.filter(({ field }) => field === 'title').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hold every letter of the text', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = ingest(text);
        const kept =
          article.blocks
            .map((block) => words(article, block))
            .join('')
            .match(/[\p{L}\p{N}]/gu) ?? [];
        expect(kept).toEqual(text.match(/[\p{L}\p{N}]/gu) ?? []);
      }),
    );
  });

  it('repeat only earlier blocks of the same words and kind', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = ingest(text);
        article.blocks.forEach((block, at) => {
          if (block.repeats === undefined) return;
          const first = article.blocks[block.repeats]!;
          expect(block.repeats).toBeLessThan(at);
          expect(first.repeats).toBeUndefined();
          expect(block.kind).toBe(first.kind);
        });
        expect(article.blocks.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
