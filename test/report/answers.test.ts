import { describe, expect, it } from 'vitest';
import { Inquiry } from '../../src/check/why-not.js';
import { OUTCOMES_IN_ORDER } from '../../src/check/answer.js';
import { conditionInWords, enoughInWords, FEATURES, influenceInWords, kindInWords } from '../../src/check/why-not-words.js';
import { examine, shippedRules } from '../../src/engine.js';
import type { Claim } from '../../src/model/claim.js';
import { DISCREPANCY_KINDS } from '../../src/model/report.js';
import { kindInArabic } from '../../src/report/words/answer-parts.js';
import { answerIn, answerInArabic } from '../../src/report/words/answer-sentences.js';
import { ANSWER_WORDS } from '../../src/report/words/answers.js';
import { articlesOf, EXAMPLES } from '../meta/examples.js';
import { ownWordsLeft, sentencesOf } from './answered.js';

describe('the answer to "why not?" in Arabic', () => {
  it.each(EXAMPLES)('says every stage that values of %s were kept apart by', async (example) => {
    const run = await examine(await articlesOf(example));
    const inquiry = new Inquiry(run);
    const claims = run.claims.flat();
    const stages = new Set<string>();
    const untold = new Set<string>();
    for (const [at, a] of claims.entries())
      for (const b of claims.slice(at + 1).filter((_, other) => (at + other) % 7 === 0)) {
        const apart = inquiry.apart(a, b);
        stages.add(apart.by);
        for (const text of sentencesOf(apart)) if (ownWordsLeft(text).length > 0) untold.add(text);
      }
    expect([...untold]).toEqual([]);
    expect(stages.size).toBeGreaterThan(2);
  });

  it('has a heading for every outcome, another one each', () => {
    for (const { headings } of Object.values(ANSWER_WORDS)) {
      expect(Object.keys(headings).sort()).toEqual([...OUTCOMES_IN_ORDER].sort());
      expect(new Set(Object.values(headings)).size).toBe(OUTCOMES_IN_ORDER.length);
    }
    expect(Object.values(ANSWER_WORDS.ar.headings).filter((heading) => /[a-z]/iu.test(heading))).toEqual([]);
  });

  it('names every feature of the model, and what would raise it', () => {
    for (const feature of Object.keys(FEATURES)) {
      const influence = { feature, value: 0.25, effect: 1, enough: 0.75 };
      expect(
        answerInArabic(`speaks for one fact: ${influenceInWords(influence)}; ${influenceInWords({ ...influence, value: 1 })}`),
      ).toMatch(/^يدل على معلومة واحدة: [^a-z]*: 0\.25؛ [^a-z]*: نعم$/u);
      expect(answerInArabic(enoughInWords(influence)), enoughInWords(influence)).toMatch(/^[^a-z]+$/u);
    }
  });

  it('names every kind of value', () => {
    for (const kind of DISCREPANCY_KINDS) expect(kindInArabic(kindInWords(kind as Claim['kind']))).not.toMatch(/[a-z]/iu);
  });

  it('says what every condition of the rules asks about; what it asks for is in the words of the rule', async () => {
    const rules = await shippedRules();
    const conditions = rules.flatMap(({ verdicts, unless }) => [...verdicts.map(({ when }) => when), ...(unless ?? [])]);
    expect(conditions.length).toBeGreaterThan(50);
    for (const condition of conditions.filter((one) => Object.keys(one).length > 0 && one.where === undefined)) {
      const arabic = answerInArabic(`the rule x is silent by its guard: ${conditionInWords(condition)}`) ?? '';
      expect(arabic.split(/: |، /u).filter((part) => /^[\p{Script=Arabic}\p{M}\s]+$/u.test(part)).length, arabic).toBeGreaterThan(
        Object.keys(condition).length - 1,
      );
      expect(arabic).not.toMatch(/ is | must be /u);
    }
  });

  it('keeps what it quotes, and leaves a sentence of another shape as it is', () => {
    expect(answerInArabic('“40 shops” and “60 shops” are of one fact and cannot both hold; no rule has anything to say of that')).toBe(
      '«40 shops» و«60 shops» من معلومة واحدة ولا تصحّان معاً؛ ولا قاعدة تقول في ذلك شيئاً',
    );
    expect(answerInArabic('the rule count is for other pairs: the scope must be cross-source or any, is within-source')).toBe(
      'القاعدة count لأزواج غيرهما: النطاق: المطلوب cross-source أو any، والحاصل within-source',
    );
    expect(answerIn('ar', 'stars align')).toBe('stars align');
    expect(answerIn('en', 'the two values would have to differ')).toBe('the two values would have to differ');
    expect(answerInArabic('constructor')).toBeUndefined();
  });
});
