import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentRule } from '../../src/check/document-rule.js';
import { shippedRules } from '../../src/index.js';
import { folder, tabayun } from './run.js';

describe('tabayun rules', () => {
  it('list: one line a rule, or JSON for a script', async () => {
    const { stdout } = await tabayun(['rules', 'list']);
    expect(stdout).toMatch(/^event-date +date +error\/info +dates +Dates of one event differ$/mu);
    const listed = JSON.parse((await tabayun(['rules', 'list', '--json'])).stdout) as { id: string; languages: string[] }[];
    expect(listed.map(({ id }) => id)).toEqual((await shippedRules()).map(({ id }) => id));
    expect(listed.find(({ id }) => id === 'unsupported')?.languages).toEqual(['en']);
  });

  it('show: the page of a rule', async () => {
    const rule = (await shippedRules()).find(({ id }) => id === 'place');
    expect((await tabayun(['rules', 'show', 'place'])).stdout).toBe(rule && documentRule(rule));
  });

  it('new: a file that is valid and whose examples hold, never over one that is there', async () => {
    const cwd = folder({});
    expect(await tabayun(['rules', 'new', 'ferry-load', '--in', 'house'], { cwd })).toMatchObject({
      code: 0,
      stderr: 'wrote house/ferry-load.yaml; try it: tabayun rules test ferry-load --rules house\n',
    });
    expect(await tabayun(['rules', 'validate', 'house'], { cwd })).toMatchObject({ code: 0, stdout: '1 valid rule, 0 errors\n' });
    const tested = await tabayun(['rules', 'test', 'ferry-load', '--rules', 'house'], { cwd });
    expect(tested).toMatchObject({
      code: 0,
      stdout: 'rule        examples  precision\nferry-load  4/4       100 %\n1 rule, 4 examples, 0 failed\n',
    });
    const text = readFileSync(join(cwd, 'house/ferry-load.yaml'), 'utf8');
    expect(text.split('\n').filter((line) => line.startsWith('#')).length).toBeGreaterThan(10);
    expect(await tabayun(['rules', 'new', 'ferry-load', '--in', 'house'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'tabayun: house/ferry-load.yaml exists already and is left as it is\n',
    });
    expect((await tabayun(['rules', 'new', '../x'], { cwd })).stderr).toContain('"../x" is no id for a rule');
  });

  it('validate: every mistake with its place', async () => {
    const { code, stderr, stdout } = await tabayun(['rules', 'validate', 'test/check/fixtures/broken-rules/wrong-word']);
    expect(stderr).toMatch(
      /^test\/check\/fixtures\/broken-rules\/wrong-word\/hill\.yaml:7:21 \/select\/kinds\/1: "hight" stands here; expected one of .* \[wrong-word\]\n$/u,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '0 valid rules, 1 error\n' });
  });
});

describe('tabayun rules test --gold', () => {
  const tell = (passengers: string): string =>
    `The ferry Cedar Bay was towed into Sidon with ${passengers} passengers early on Thursday morning.`;
  const annotated = (relation: string): string =>
    `${JSON.stringify({ id: 'g1', relation, a: { file: 'a.md', quote: '214 passengers' }, b: { file: 'b.md', quote: '241 passengers' } })}\n`;
  const articles = (gold: string): string =>
    folder({ 'a.md': tell('214'), 'b.md': tell('241'), 'gold.jsonl': gold, '.tabayunignore': 'gold.jsonl\n' });
  const test = (cwd: string, ...flags: string[]): ReturnType<typeof tabayun> =>
    tabayun(['rules', 'test', 'count', '--gold', 'gold.jsonl', ...flags], { cwd });

  it('says how much of what a rule tells is right', async () => {
    const right = await test(articles(annotated('conflict')));
    expect(right.stdout).toMatch(/^count +(\d+)\/\1 +100 % +100 % \(1 of 1\)$/mu);
    expect(right).toMatchObject({ code: 0, stderr: '' });
    expect((await test(articles(annotated('trap')))).stdout).toMatch(/^count +(\d+)\/\1 +100 % +0 % \(0 of 1\)$/mu);
  });

  it('fails where a rule tells worse than it did', async () => {
    const cwd = articles(annotated('conflict'));
    expect(await test(cwd, '--write-baseline', 'before.json')).toMatchObject({ code: 0, stderr: 'wrote before.json\n' });
    expect(JSON.parse(readFileSync(join(cwd, 'before.json'), 'utf8'))).toEqual({ count: { right: 1, wrong: 0 } });
    expect(await test(cwd, '--baseline', 'before.json')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'gold.jsonl'), annotated('agreement'));
    const worse = await test(cwd, '--baseline', 'before.json');
    expect(worse.stdout).toContain('count tells worse than before: 0 % (0 of 1), was 100 % (1 of 1)');
    expect(worse.code).toBe(1);
  });

  it('says which line is no annotation', async () => {
    const { code, stderr } = await test(articles(`${annotated('conflict')}{"id": "g2"}\n`));
    expect(stderr).toBe('tabayun: gold.jsonl: line 2 is no annotation: expected {"id", "relation", "a": {"file", "quote"}, "b": …}\n');
    expect(code).toBe(2);
  });
});
