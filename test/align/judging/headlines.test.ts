import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../../src/align/judging/judge.js';
import { matchedForms, type Matched } from '../../../src/align/judging/forms.js';
import { readArticle } from '../../../src/extract/read.js';
import { checkArticles } from '../../../src/index.js';
import { arabic } from '../../../src/languages/ar/index.js';
import type { ArticleInput, Block } from '../../../src/model/article.js';
import type { Discrepancy } from '../../../src/model/report.js';

const BODY =
  'تجمع الصيادون منذ الفجر عند الرصيف القديم ينتظرون من يخبرهم بما جرى في البحر ليلا. ولم يصل إلى الميناء سوى قارب واحد، قال صاحبه إن الموج كان عاليا جدا. وبقيت القوارب الأخرى في الخلجان القريبة حتى هدأت الريح عند الظهر، ثم عادت واحدا بعد آخر إلى مراسيها.';

function reading(text: string, blocks: readonly Block[]) {
  const published = { edtf: '', basis: 'unknown' } as const;
  return readArticle({ id: 'a', language: 'ar', published, text, blocks, sha256: '', remarks: [] }, arabic);
}

/** A text and its blocks held against itself, as headlines. */
function asHeadlines(text: string, blocks: readonly Block[]): Matched | undefined {
  const side = { document: 0, reading: reading(text, blocks), claims: [] };
  return matchedForms(side, side).find(({ form }) => form === 'headline');
}

function said({ short }: Matched): string {
  return short.told.map((at) => short.reading.sentences[at]?.words.map(({ key }) => key).join(' ')).join(' ');
}

async function check(a: string | Partial<ArticleInput>, b: string | Partial<ArticleInput>): Promise<readonly Discrepancy[]> {
  const inputs = [a, b].map((side, index): ArticleInput => {
    const own = typeof side === 'string' ? { text: side } : side;
    return { id: String(index), source: String(index), language: 'ar', text: '', ...own };
  });
  const { discrepancies, agreements } = await checkArticles(inputs);
  return [...discrepancies, ...agreements].filter(({ rule }) => rule.startsWith('headline-'));
}

describe('a headline', () => {
  it('is the whole of a text of a line or two', () => {
    const text = 'غرق قارب صيد قرب صور';
    expect(asHeadlines(text, [{ kind: 'body', field: 'text', start: 0, end: text.length }])?.whole).toBe(true);
  });

  it('is the headline of an article', () => {
    const headline = 'غرق قارب صيد قرب صور';
    const text = `${headline}\n${BODY}`;
    const found = asHeadlines(text, [
      { kind: 'headline', field: 'text', start: 0, end: headline.length },
      { kind: 'body', field: 'text', start: headline.length + 1, end: text.length },
    ]);
    expect(found?.whole).toBe(false);
    expect(found && said(found)).toBe('غرق قارب صيد قرب صور');
  });

  it('is nothing of an article without a headline', () => {
    expect(asHeadlines(BODY, [{ kind: 'body', field: 'text', start: 0, end: BODY.length }])).toBeUndefined();
  });
});

describe('chances', () => {
  it('sum to one, whatever the features', () => {
    const names = fc.constantFrom('bias', 'shared', 'opposite', 'denied', 'figure-contradicted', 'never-seen');
    const features = fc.uniqueArray(fc.tuple(names, fc.double({ min: 0, max: 1, noNaN: true })), { selector: ([name]) => name });
    fc.assert(
      fc.property(features, fc.constantFrom('headline', 'claim', 'summary'), (seen, form) => {
        const { conflict, agreement, neither } = chancesOf(new Map(seen), form);
        expect(conflict + agreement + neither).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('checking headlines', () => {
  it('names the words that are opposites, with the sentence around them', async () => {
    const [only, ...rest] = await check('ارتفاع أسعار الشاي في أسواق العالم', 'أسعار الشاي تنخفض في الأسواق العالمية');
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ rule: 'headline-polarity', kind: 'polarity', relation: 'conflict' });
    expect(only?.positions.map(({ display }) => display)).toEqual(['ارتفاع', 'تنخفض']);
    expect(only?.explanation.map(({ text }) => text).join('\n')).toContain('opposites');
  });

  it('shows a denial with what it denies, against what the other says of it', async () => {
    const [only] = await check('انهيار جسر قديم في بلغاريا يوقع خمسة قتلى', 'انهيار جسر قديم في بلغاريا دون وقوع قتلى');
    expect(only?.positions.map(({ display }) => display)).toEqual(['قتلى', 'دون وقوع قتلى']);
  });

  it('of texts of different days, calls the later an update', async () => {
    const a = { text: 'ارتفاع أسعار الشاي في أسواق العالم', published: '2023-05-02' };
    const b = { text: 'أسعار الشاي تنخفض في الأسواق العالمية', published: '2023-05-09' };
    expect((await check(a, b)).map(({ relation, severity }) => `${relation} ${severity}`)).toEqual(['update info']);
  });

  it('over articles, does not take another wording for a contradiction', async () => {
    const a = { title: 'ليلة صعبة على صيادي صور', text: BODY };
    const b = { title: 'صيادو صور ينتظرون عودة قواربهم', text: BODY };
    expect((await check(a, b)).filter(({ relation }) => relation === 'conflict')).toEqual([]);
  });

  it('has nothing to say of texts about different things', async () => {
    expect(await check('ارتفاع أسعار الشاي في أسواق العالم', 'افتتاح معرض للخزف في تونس')).toEqual([]);
  });
});
