import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/report.js';
import { BRIDGE, folder, tabayun, type Ran } from './run.js';

interface Told {
  readonly outcome: string;
  readonly text: string;
  readonly a: { readonly quote: string; readonly places: Record<string, number>; readonly evidence?: Evidence };
  readonly b: { readonly quote: string; readonly places: Record<string, number>; readonly evidence?: Evidence };
  readonly steps: readonly { readonly text: string; readonly evidence: readonly Evidence[] }[];
  readonly wanted: readonly string[];
  readonly findings: readonly { readonly id: string; readonly relation: string }[];
}

const parse = ({ stdout }: Ran): Told => JSON.parse(stdout) as Told;

/** Beside the two of the bridge, a third that tells of it in other words, and one of something else. */
const NEWS = {
  ...BRIDGE,
  'c.md': `---
source: Valley Courier
published: 2031-05-07
language: en
---
The valley bridge, which the works minister Kamal Rasi opened, cost 48 million dollars. The bridge carries 9,000 cars a day, the ministry of works said.
`,
  'd.txt': 'The handball season opened with a win for the visitors, who had lost the final on 3 March 2030 by 21 goals.\n',
};

describe('tabayun why-not', () => {
  it('says of two quotes that are reported in which finding, spelled in any way', async () => {
    const cwd = folder(NEWS);
    const { code, stdout, stderr } = await tabayun(['why-not', '٢٨ نيسان', '28 ايار 2031', '.'], { cwd });
    expect(stdout).toMatch(/^compared and reported\n/u);
    const [, id] = /finding\s+([0-9a-f]{16})/u.exec(stdout) ?? [];
    const checked = await tabayun(['check', '.', '-f', 'json', '--fail-on', 'never'], { cwd });
    expect((JSON.parse(checked.stdout) as { discrepancies: { id: string }[] }).discrepancies.map((found) => found.id)).toContain(id);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('says which stage kept two quotes apart, step by step with the words, and what would have to differ', async () => {
    const { code, stdout } = await tabayun(['why-not', '28 نيسان', '3 March 2030', 'a.md', 'd.txt'], { cwd: folder(NEWS) });
    expect(stdout).toMatch(/^kept apart: articles not related\n {2}مينا اليوم and d\.txt are held to be about different things/u);
    expect(stdout).toMatch(/• first\n {6}a\.md:7:46 {2}مينا اليوم\n {8}.*⟦28 نيسان 2031⟧/u);
    expect(stdout).toMatch(/how far they came\n {3}1\. “28 نيسان 2031” \(مينا اليوم\) is read as 2031-04-28/u);
    expect(stdout).toMatch(/what would have to differ\n {4}- the two articles would have to share more words/u);
    expect(code).toBe(0);
  });

  it('answers in Arabic where asked to, by an option or the configuration; as JSON it is the same', async () => {
    const cwd = folder({ ...NEWS, 'ar.json': '{ "uiLanguage": "ar" }' });
    const asked = ['why-not', '28 نيسان', '3 March 2030', 'a.md', 'd.txt'];
    const { code, stdout } = await tabayun([...asked, '--ui-language', 'ar'], { cwd });
    expect(stdout).toMatch(/^لم يُقارَنا: مادتان لا صلة بينهما\n {2}تُحسب مادة مينا اليوم ومادة \p{Cf}?d\.txt\p{Cf}? عن أمرين مختلفين/u);
    expect(stdout).toContain('• الأول\n');
    expect(stdout).toContain('إلى أين وصلا\n');
    expect(stdout).toMatch(/ما الذي كان يجب أن يختلف\n {4}- أن تشترك المادتان/u);
    expect(code).toBe(0);
    expect((await tabayun([...asked, '-c', 'ar.json'], { cwd })).stdout).toBe(stdout);
    expect(await tabayun([...asked, '--json', '--ui-language', 'ar'], { cwd })).toEqual(await tabayun([...asked, '--json'], { cwd }));
  });

  it('meets Arabic and English', async () => {
    const told = parse(await tabayun(['why-not', '48 مليون دولار', '48 million dollars', '.', '--json'], { cwd: folder(NEWS) }));
    expect(told.a.evidence?.document).toBe('a.md');
    expect(told.b.evidence?.document).toBe('c.md');
    expect([told.outcome, told.findings.length]).toEqual(['one-side', 1]);
    expect(told.steps[0]?.text).toContain('is read as 48,000,000 USD');
  });

  it('gives the answer as JSON, whose quotes stand where they say', async () => {
    const told = parse(await tabayun(['why-not', '28 نيسان', 'جسر الوادي', 'a.md', 'b.txt', '--json'], { cwd: folder(NEWS) }));
    expect(told).toMatchObject({ schemaVersion: '1', outcome: 'no-value', a: { quote: '28 نيسان', places: { 'a.md': 1 } }, findings: [] });
    expect(told.b.places).toEqual({ 'a.md': 2, 'b.txt': 1 });
    const texts: Record<string, string> = { 'a.md': BRIDGE['a.md'], 'b.txt': BRIDGE['b.txt'] };
    const all = [told.a.evidence, told.b.evidence, ...told.steps.flatMap(({ evidence }) => evidence)].filter((one) => one !== undefined);
    expect(all.length).toBeGreaterThan(1);
    for (const { document, start, end, quote } of all) expect(texts[document]?.slice(start, end)).toBe(quote);
  });

  it('takes the article that is named, by file or by source, and says where else a quote stands', async () => {
    const cwd = folder(NEWS);
    const open = await tabayun(['why-not', 'جسر الوادي', '3 March', '.'], { cwd });
    expect(open.stdout).toContain('the first quote stands in a.md, b.txt; choose with --in-a');
    for (const [name, document] of [
      ['b.txt', 'b.txt'],
      ['مينا اليوم', 'a.md'],
    ] as const) {
      const told = parse(await tabayun(['why-not', 'كمال الراسي', '48 million', '.', '--in-a', name, '--json'], { cwd }));
      expect(told.a.places).toEqual({ [document]: 1 });
    }
    const { code, stderr } = await tabayun(['why-not', 'كمال الراسي', '48 million', '.', '--in-b', 'e.md'], { cwd });
    expect(stderr).toMatch(/^tabayun: --in-b "e\.md" names none of the articles: a\.md, b\.txt, c\.md, d\.txt\n$/u);
    expect(code).toBe(2);
  });

  it('reads the articles of a report again, and says which have changed since', async () => {
    const cwd = folder(NEWS);
    await tabayun(['check', '.', '--quiet', '--output', 'json=out/report.json'], { cwd });
    const before = await tabayun(['why-not', '28 نيسان', '28 أيار', 'out/report.json'], { cwd });
    expect(before.stdout).toBe((await tabayun(['why-not', '28 نيسان', '28 أيار', '.'], { cwd })).stdout);
    expect(before.stderr).toBe('');
    appendFileSync(join(cwd, 'b.txt'), '\nوغاب رئيس البلدية عن الاحتفال.\n');
    const after = await tabayun(['why-not', '28 نيسان', '28 أيار', 'out/report.json'], { cwd });
    expect([after.code, after.stderr]).toEqual([0, 'tabayun: b.txt: has changed since the report\n']);
  });

  it('holds a draft against the others as check does', async () => {
    const cwd = folder(NEWS);
    const told = parse(await tabayun(['why-not', '28 نيسان', '28 أيار', 'a.md', 'b.txt', '--draft', 'c.md', '--json'], { cwd }));
    expect(told.outcome).toBe('beside-the-draft');
    const own = parse(await tabayun(['why-not', '28 نيسان', '28 أيار', 'b.txt', 'c.md', '--draft', 'a.md', '--json'], { cwd }));
    expect(own.outcome).toBe('reported');
    expect(own.findings).toHaveLength(1);
  });

  it('exits with 2 where a quote stands nowhere, and says what is nearest to it', async () => {
    const { code, stdout } = await tabayun(['why-not', 'the valley bridge that Kamal Rasi opened', '48 million', '.'], {
      cwd: folder(NEWS),
    });
    expect(stdout).toMatch(/^not found\n/u);
    expect(stdout).toMatch(/nearest to it is\s+this sentence\n\s+c\.md:6:1 /u);
    expect(code).toBe(2);
  });

  it.each([
    [['why-not', 'a'], /missing required argument 'b'/u],
    [['why-not', 'a', 'b'], /nowhere to look: give the articles/u],
    [['why-not', 'a', 'b', 'gone.json'], /nothing|no such file/u],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await tabayun(args, { cwd: folder(NEWS) });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('is explained with an example', async () => {
    const { stdout, code } = await tabayun(['why-not', '--help']);
    expect(stdout).toContain("Examples:\n  tabayun why-not '28 April 2031' 'at the end of May' event/");
    expect(stdout).toMatch(/--in-a <document>/u);
    expect(code).toBe(0);
  });

  it('draws nothing hostile', async () => {
    const cwd = folder({
      'a.txt': 'The mayor\u001b[31m said 12 houses burned in Lethport on Monday.\n',
      'b.txt': 'Seven houses burned in Lethport, said the mayor.\n',
    });
    const { stdout } = await tabayun(['why-not', '12 houses', 'Seven', '.', '--language', 'en'], { cwd });
    expect(stdout).toContain('⟦12⟧');
    expect(stdout).not.toContain('\u001b');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('\u001b');
  });
});
