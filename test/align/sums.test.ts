import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../src/index.js';

async function found(...texts: readonly string[]): Promise<string[]> {
  const articles = texts.map((text, index) => ({
    id: `d${index}`,
    source: `Paper ${index}`,
    language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
    published: '2031-04-02',
    text,
  }));
  const { discrepancies } = await checkArticles(articles);
  return discrepancies
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind, scope, positions }) => `${scope} ${kind}: ${positions.map(({ evidence }) => evidence[0]?.quote).join(' / ')}`);
}

describe('parts and their whole', () => {
  it('are told as such where the parts of one text add up to the whole that both give, and those of the other do not', async () => {
    const whole = 'All 58 people on board were brought ashore before dawn.';
    expect(
      await found(
        `The ferry left Lethport for Dunmore with 52 passengers and six crew. ${whole}`,
        `The ferry left Lethport for Dunmore with 54 passengers and six crew. ${whole}`,
      ),
    ).toEqual(['cross-source part-whole-count: 52 / 54']);
  });

  it('are told of one text where the parts are more than the whole', async () => {
    expect(await found('The boat brought 12 sailors to Lethport, including 9 Indians and 5 Egyptians.')).toEqual([
      'within-source part-whole-count: 12 / 9 Indians and 5',
    ]);
    expect(await found('The boat brought 12 sailors to Lethport, including 6 Indians and 5 Egyptians.')).toEqual([]);
  });

  it('are told once where another article is held against the same words', async () => {
    expect(
      await found(
        'The crew of the trawler Kestrel are 18 people, including nine Kenyans, five Indians and four Greeks, the harbour master said.',
        'The crew of the trawler Kestrel are 18 people, including nine Kenyans, seven Indians and four Greeks, the harbour master said.',
      ),
    ).toEqual(['cross-source part-whole-count: five / seven']);
  });

  it('do not contradict each other: a part with what stands beside it adds up to the whole', async () => {
    const [whole, parts, other] = [
      'قتل 13 شخصا عندما ضربت العاصفة ساحل المرفأ مساء الثلاثاء، بحسب رئيس البلدية.',
      'قتل 9 أشخاص في البلدة وأربعة آخرون في الميناء عندما ضربت العاصفة ساحل المرفأ مساء الثلاثاء، بحسب رئيس البلدية.',
      'قتل 9 أشخاص في البلدة وخمسة آخرون في الميناء عندما ضربت العاصفة ساحل المرفأ مساء الثلاثاء، بحسب رئيس البلدية.',
    ];
    const rest = '\n\nوأغلقت البلدية المدارس ودعت السكان إلى البقاء في منازلهم حتى ينحسر الماء عن الشوارع.';
    expect(await found(whole + rest, parts + rest)).toEqual([]);
    expect(await found(whole + rest, other + rest)).not.toEqual([]);
  });
});
