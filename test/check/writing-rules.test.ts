import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAIR, SIDE } from '../../src/check/expressions/variables.js';
import { loadRules } from '../../src/check/load.js';
import type { Rule } from '../../src/check/rule.js';
import { testRule } from '../../src/check/test-rules.js';
import { checkArticles, shippedRules } from '../../src/index.js';
import { filesBelow } from '../meta/files.js';

const GUIDE = readFileSync('docs/writing-rules.md', 'utf8');
const [, WRITTEN = ''] = /```yaml\n(id: headline-toll\n.*?)```/su.exec(GUIDE) ?? [];

/** The rule of the guide, in a file as anybody would write it, beside the rules that ship. */
async function withRuleOfTheGuide(): Promise<{ own: Rule; rules: readonly Rule[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'tabayun-house-'));
  writeFileSync(join(folder, 'headline-toll.yaml'), WRITTEN);
  const { rules, errors } = await loadRules(['rules', folder], 'rules/rule.schema.json');
  expect(errors).toEqual([]);
  const own = rules.find(({ id }) => id === 'headline-toll');
  if (!own) throw new Error('the guide holds no rule');
  return { own, rules };
}

describe('a rule that the engine has never heard of', () => {
  it('is a file alone: nothing in the sources knows it', () => {
    expect(
      filesBelow('src', /\.tsx?$/u)
        .filter(({ text }) => text.includes('headline-toll'))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('does what its examples say, three of each in both languages', async () => {
    const { own, rules } = await withRuleOfTheGuide();
    for (const list of [own.fires, own.silent]) {
      expect(list.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(3);
      expect(list.filter(({ language }) => language === 'ar').length).toBeGreaterThanOrEqual(3);
    }
    const result = await testRule(own, rules, checkArticles);
    expect(result.failures).toEqual([]);
  });

  it('tells in its own words, in both languages, with the words of the article as evidence', async () => {
    const { rules } = await withRuleOfTheGuide();
    const report = await checkArticles(
      [
        {
          source: 'Harbour Gazette',
          language: 'en',
          title: 'Fire in Lethport market kills 12',
          text: 'A fire in the market of Lethport killed nine people on Tuesday night.',
        },
      ],
      { rules },
    );
    expect(report.discrepancies).toMatchObject([
      { rule: 'headline-toll', kind: 'headline-vs-body', relation: 'conflict', severity: 'error', scope: 'within-source' },
    ]);
    const [found] = report.discrepancies;
    expect(found?.messages.en).toBe('Harbour Gazette: 12 dead in the headline, nine in the article');
    expect(found?.positions.map(({ evidence }) => evidence.map(({ quote, block }) => `${quote} ${block}`))).toEqual([
      ['nine body'],
      ['12 headline'],
    ]);
  });

  it('is not what ships without it', async () => {
    const { own } = await withRuleOfTheGuide();
    const shipped = await shippedRules();
    expect(shipped.map(({ id }) => id)).not.toContain(own.id);
  });
});

describe('the guide', () => {
  const listed = (mark: string): string[] =>
    [...(new RegExp(`<!-- ${mark} -->\\n(.*)`, 'u').exec(GUIDE)?.[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);

  it('names everything an expression may ask', () => {
    expect(listed('side')).toEqual(Object.keys(SIDE));
    expect(listed('pair')).toEqual(Object.keys(PAIR));
  });
});
