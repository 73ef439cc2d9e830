import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/engine.js';
import { ingestArticle } from '../../src/ingest/article.js';
import { LANGUAGES } from '../../src/languages/packs.js';

async function found(title: string, text: string, language = 'ar'): Promise<string[][]> {
  const report = await checkDocuments([ingestArticle({ title, text, language, published: '2031-04-02' }, { languages: LANGUAGES })]);
  return report.discrepancies
    .filter(({ kind }) => kind === 'quote-wording')
    .map(({ positions }) => positions.map(({ evidence }) => evidence[0]?.quote ?? '').sort());
}

describe('a quotation in a headline', () => {
  it('is told where words are left out of its middle', async () => {
    const body = 'قال رئيس البلدية سمير الخطيب أمام المجلس إن البلدية «سترفض أي بناء أو ترميم مخالف» على ضفة النهر.';
    expect(await found('رئيس البلدية: «سترفض أي ترميم مخالف» على الضفة', body)).toEqual([
      ['سترفض أي بناء أو ترميم مخالف', 'سترفض أي ترميم مخالف'],
    ]);
  });

  it('is told where a word is another', async () => {
    const body = 'Mayor Clara Venn told the council: "We will close the old harbour bridge within weeks."';
    expect(await found('Mayor: "We will repair the old harbour bridge"', body, 'en')).toEqual([
      ['We will close the old harbour bridge', 'We will repair the old harbour bridge'],
    ]);
  });

  it('may be cut shorter at its ends, or be another quotation', async () => {
    const body =
      'Mayor Clara Venn told the council: "We will close the old harbour bridge within weeks." She called the plan "a gift to the town".';
    expect(await found('Mayor: "close the old harbour bridge"', body, 'en')).toEqual([]);
    expect(await found('Mayor praises "a new era for every harbour town"', body, 'en')).toEqual([]);
  });

  it('is not told where the body gives it as it is somewhere', async () => {
    const body = 'قال سمير الخطيب «سترفض البلدية أي ترميم مخالف». وكان قد قال «سترفض البلدية أي بناء أو ترميم مخالف» العام الماضي.';
    expect(await found('الخطيب: «سترفض البلدية أي ترميم مخالف»', body)).toEqual([]);
  });
});
