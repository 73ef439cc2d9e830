import { describe, expect, it } from 'vitest';
import { checkArticles, type ArticleInput, type Report } from '../src/index.js';

const original = `في أكتوبر 2019 شاركت البلاد في ورشة أمن المرافئ التي عقدت في المنامة بحضور وفود من عشرين دولة.

وقال الوزير سالم الحسني إن الورشة ناقشت خططا لحماية الناقلات في الخليج وتدريب فرق الإنقاذ.

وأضاف أن عددا من الدول وافق على تبادل المعلومات بين غرف العمليات قبل نهاية الشتاء.`;
const reprint = `وفي شهر ايلول 2019 شاركت البلاد في ورشة أمن المرافئ التي عقدت في المنامة بحضور وفود من عشرين دولة.

وقال الوزير سالم الحسني إن الورشة ناقشت خططا لحماية الناقلات في الخليج وتدريب فرق الإنقاذ.`;
const elsewhere = 'فاز فريق كرة القدم بثلاثة أهداف مساء السبت 7 سبتمبر 2019 أمام جمهور كبير في ملعب العاصمة.';

const articles = (...texts: readonly string[]): ArticleInput[] =>
  texts.map((text, index) => ({ id: `d${index}`, source: `جريدة ${index}`, language: 'ar', text }));
const dates = ({ discrepancies }: Report): Report['discrepancies'] => discrepancies.filter(({ kind }) => kind === 'date');

describe('a check', () => {
  it('finds the month that a reprint got wrong, with a quote from each side', async () => {
    const report = await checkArticles(articles(original, reprint));
    const [found] = dates(report);
    expect(found).toMatchObject({ rule: 'event-date', relation: 'conflict', severity: 'error', scope: 'cross-source' });
    expect(found?.positions.map(({ value }) => value['edtf'])).toEqual(['2019-10', '2019-09']);
    expect(found?.positions.flatMap(({ evidence }) => evidence.map(({ document }) => document))).toEqual(['d0', 'd1']);
  });

  it('says in steps how the words were read and why they are of one fact', async () => {
    const [found] = dates(await checkArticles(articles(original, reprint)));
    const steps = found?.explanation.map(({ text }) => text) ?? [];
    expect(steps.some((text) => text.includes('“ايلول” is September'))).toBe(true);
    expect(steps.some((text) => text.startsWith('same fact'))).toBe(true);
    expect(found?.explanation.slice(0, 2).every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('names the reprint as the copy, and not the reverse', async () => {
    const { documents } = await checkArticles(articles(original, reprint));
    expect(documents.map(({ derivedFrom }) => derivedFrom.map(({ document }) => document))).toEqual([[], ['d0']]);
  });

  it('counts a copy as no independent source', async () => {
    const { agreements } = await checkArticles(articles(original, reprint));
    const twenty = agreements.find(({ kind }) => kind === 'number');
    expect(twenty?.positions[0]).toMatchObject({ sources: 2, independentSources: 1 });
  });

  it('does not compare a story about something else', async () => {
    const without = await checkArticles(articles(original, reprint));
    const with_ = await checkArticles(articles(original, reprint, elsewhere));
    expect(dates(with_).map(({ id }) => id)).toEqual(dates(without).map(({ id }) => id));
    expect(JSON.stringify(with_.discrepancies)).not.toContain('"d2"');
  });

  it('takes a paragraph printed twice for one witness', async () => {
    const once = await checkArticles(articles(original, reprint));
    const twice = await checkArticles(articles(original, `${reprint}\n\n${reprint}`));
    const evidence = (report: Report): number[] =>
      dates(report).flatMap(({ positions }) => positions.map((position) => position.evidence.length));
    expect(evidence(twice)).toEqual(evidence(once));
  });

  it('finds a caption that dates the event of the body to another year', async () => {
    const text = `انعقد مؤتمر الموانئ الأول في مدينة وهران في فبراير 2019 بحضور وزراء النقل العرب وخبراء الملاحة.

وزراء النقل العرب في صورة جماعية خلال مؤتمر الموانئ المنعقد في وهران، الجزائر، 14 فبراير، 2020. (أ.ف.ب)

وناقش المشاركون رسوم العبور وتوحيد الإجراءات الجمركية بين الموانئ.`;
    const report = await checkArticles([{ id: 'one', language: 'ar', text }]);
    expect(report.discrepancies).toMatchObject([{ kind: 'caption-vs-body', relation: 'conflict', scope: 'within-source' }]);
  });

  it('is silent where one date lies in the other', async () => {
    const report = await checkArticles(articles(original, original.replace('في أكتوبر 2019', 'في 21 تشرين الأول 2019')));
    expect(dates(report)).toEqual([]);
  });

  it('names a language it cannot read in its errors and checks the rest', async () => {
    const report = await checkArticles([
      ...articles(original, reprint),
      { id: 'x', language: 'de', text: 'Die Werkstatt war im Oktober.' },
    ]);
    expect(report.errors).toMatchObject([{ path: 'x', message: expect.stringContaining('"de"') as string }]);
    expect(dates(report)).toHaveLength(1);
  });

  it('gives a finding the same id whatever else is checked with it', async () => {
    const ids = async (...texts: readonly string[]): Promise<string[]> =>
      dates(await checkArticles(articles(...texts))).map(({ id }) => id);
    expect(await ids(original, reprint, elsewhere)).toEqual(await ids(original, reprint));
  });
});
