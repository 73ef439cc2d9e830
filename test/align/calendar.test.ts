import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/engine.js';
import { ingestArticle } from '../../src/ingest/article.js';
import { LANGUAGES } from '../../src/languages/packs.js';

async function found(text: string, language = 'ar'): Promise<string[]> {
  const report = await checkDocuments([ingestArticle({ text, language, published: '2025-11-20' }, { languages: LANGUAGES })]);
  return report.discrepancies.map(
    ({ kind, scope, positions }) => `${scope} ${kind}: ${positions.map(({ evidence }) => evidence[0]?.quote).join(' / ')}`,
  );
}

describe('a date that contradicts itself', () => {
  it('is told where its weekday is another', async () => {
    expect(await found('افتتح المحافظ الجسر يوم الأحد 3 نوفمبر 2025 بحضور السكان.')).toEqual([
      'within-source weekday: الأحد / 3 نوفمبر 2025',
    ]);
    expect(await found('The bridge was opened on Sunday, 3 November 2025, the mayor said.', 'en')).toEqual([
      'within-source weekday: Sunday / 3 November 2025',
    ]);
  });

  it('is told where the other calendar has another day', async () => {
    expect(await found('بدأت الأعمال في 20 رجب 1446هـ الموافق 19 مارس 2025م.')).toEqual([
      'within-source date: 20 رجب 1446هـ / 19 مارس 2025م',
    ]);
  });

  it('is told once where weekday and other calendar agree against it', async () => {
    expect(await found('بدأت الأعمال الأربعاء 20 رجب 1446هـ الموافق 19 مارس 2025م.')).toHaveLength(1);
  });

  it('is no date of which only the year is filled in, no period, and no day that is one off by sighting', async () => {
    expect(await found('افتتح المحافظ الجسر يوم الأحد 3 نوفمبر بحضور السكان.')).toEqual([]);
    expect(await found('يمتد المعرض من 3 نوفمبر 2025 إلى 12 جمادى الآخرة 1447هـ في القاعة الكبرى.')).toEqual([]);
    expect(await found('بدأت الأعمال في 11 جمادى الأولى 1447هـ الموافق 3 نوفمبر 2025م.')).toEqual([]);
  });
});
