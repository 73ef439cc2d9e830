import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentRule, documentRules } from '../../src/check/document-rule.js';
import { languagesOf } from '../../src/check/rule.js';
import { testRule } from '../../src/check/test-rules.js';
import { checkArticles, shippedRules } from '../../src/index.js';
import { LANGUAGE_CODES } from '../../src/languages/packs.js';
import { ROOT, filesBelow, linesMatching } from './files.js';

const RULES = await shippedRules();
const IDS = RULES.map(({ id }) => id);
/** Examples of each kind a rule must have in each language it is for. */
const ENOUGH = 3;

describe('every rule', () => {
  it('that lies in the folder is registered', () => {
    const files = readdirSync(join(ROOT, 'rules')).filter((name) => name !== 'rule.schema.json');
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...IDS].sort());
    expect(IDS.length).toBeGreaterThan(20);
  });

  it.each(RULES)('$id has a page, made of its file', (rule) => {
    expect(readFileSync(join(ROOT, 'docs/rules', `${rule.id}.md`), 'utf8')).toBe(documentRule(rule));
  });

  it('is in the list of pages, and no page is of a rule that is gone', () => {
    expect(readFileSync(join(ROOT, 'docs/rules/README.md'), 'utf8')).toBe(documentRules(RULES));
    const pages = readdirSync(join(ROOT, 'docs/rules')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(pages.map((name) => name.replace('.md', '')).sort()).toEqual([...IDS].sort());
  });

  it('has three examples that fire and three that stay silent in each language it is for', () => {
    const few = RULES.flatMap((rule) =>
      languagesOf(rule).flatMap((language) =>
        (['fires', 'silent'] as const)
          .map((list) => ({ list, count: rule[list].filter((example) => example.language === language).length }))
          .filter(({ count }) => count < ENOUGH)
          .map(({ list, count }) => `${rule.id}: ${count} ${list} in ${language}`),
      ),
    );
    expect(few).toEqual([]);
  });

  it('is for Arabic and English, but those that rest on what one language has', () => {
    const partial = RULES.filter((rule) => languagesOf(rule).length < LANGUAGE_CODES.length).map(({ id }) => id);
    expect(partial.every((id) => id.startsWith('headline-') || id === 'unsupported')).toBe(true);
  });

  it('has tags, a title and messages in both languages', () => {
    const arabic = /\p{Script=Arabic}/u;
    expect(RULES.filter(({ tags = [] }) => tags.length === 0).map(({ id }) => id)).toEqual([]);
    expect(RULES.filter(({ title, message }) => !arabic.test(title.ar) || arabic.test(title.en + message.en)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it.each(RULES)('$id does what its examples say', async (rule) => {
    expect((await testRule(rule, RULES, checkArticles)).failures).toEqual([]);
  });
});

describe('the engine', () => {
  const sources = filesBelow('src', /\.tsx?$/u);

  it('asks no rule for its id', () => {
    const asked = /(?:rule|rule\.id|ruleId|rule_id)\s*(?:[!=]==?\s*['"`]|\.(?:startsWith|endsWith|includes|match)\()/u;
    expect(linesMatching(sources, asked)).toEqual([]);
  });

  it('names no rule whose id is no word of its own', () => {
    const distinct = IDS.filter((id) => id.includes('-') && !['document-type', 'quote-wording'].includes(id));
    expect(distinct.length).toBeGreaterThan(5);
    const named = new RegExp(`['"\`](?:${distinct.join('|')})['"\`]`, 'u');
    expect(linesMatching(sources, named)).toEqual([]);
  });
});

describe('what is not code', () => {
  it.each(['profiles', 'templates', 'rules'])('%s goes with the package', (folder) => {
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
    expect(files).toContain(folder);
    expect(existsSync(join(ROOT, folder))).toBe(true);
  });
});
