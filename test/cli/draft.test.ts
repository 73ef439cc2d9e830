import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Discrepancy, Report } from '../../src/model/report.js';
import { folder, ROOT, tabayun, type Ran } from './run.js';

/** A draft about a market fire, and three published articles: two of one text, which disagree with the draft and with the third. */
const FIRE = {
  'draft.md': `---
title: حريق سوق العطارين
language: ar
---
اندلع حريق في سوق العطارين بمدينة الناصرية مساء 14 آذار 2031 وأتى على 40 متجراً وفق الدفاع المدني.

وقال رئيس البلدية سامر الهلالي إن الخسائر بلغت 6 ملايين دولار.
`,
  'published/agency.md': `---
title: حريق في الناصرية
source: وكالة الرافد
published: 2031-03-15
language: ar
---
اندلع حريق في سوق العطارين بمدينة الناصرية مساء 14 آذار 2031 وأتى على 60 متجراً وفق الدفاع المدني، وشاركت في إخماده ثماني فرق جاءت من البلدات المجاورة.

وقال رئيس البلدية سامر الهلالي إن الخسائر بلغت 6 ملايين دولار.
`,
  'published/reprint.md': `---
title: حريق كبير في الناصرية
source: بوابة الجنوب
published: 2031-03-16
language: ar
---
اندلع حريق في سوق العطارين بمدينة الناصرية مساء 14 آذار 2031 وأتى على 60 متجراً وفق الدفاع المدني، وشاركت في إخماده ثماني فرق جاءت من البلدات المجاورة.

وقال رئيس البلدية سامر الهلالي إن الخسائر بلغت 8 ملايين دولار.
`,
} as const;

/** The same in English, with a toll, which grows from one day to the next. */
const FERRY = {
  'draft.txt': `The ferry Silver Heron capsized off Port Marsa on Sunday evening. Rescuers said 27 people were killed in the accident.\n`,
  'wire.jsonl': `${JSON.stringify({
    source: 'Coast Wire',
    published: '2031-06-02',
    language: 'en',
    text: 'The ferry Silver Heron capsized off Port Marsa on Sunday evening. Rescuers said 19 people were killed in the accident.',
  })}\n`,
} as const;

const parse = ({ stdout }: Ran): Report => JSON.parse(stdout) as Report;

/** Of a finding, whether its positions stand with the draft, and what each says. */
const sides = ({ positions }: Discrepancy, draft: string): { draft: string[]; others: string[] } => {
  const of = (drafted: boolean): string[] =>
    positions.filter(({ evidence }) => evidence.some(({ document }) => document === draft) === drafted).map(({ display }) => display);
  return { draft: of(true), others: of(false) };
};

describe('check --draft', () => {
  it('reports what the draft departs from, and nothing of the others among themselves', async () => {
    const cwd = folder(FIRE);
    const ran = await tabayun(['check', '--draft', 'draft.md', 'published', '-f', 'json'], { cwd });
    const { discrepancies } = parse(ran);
    expect(discrepancies.map((found) => sides(found, 'draft.md'))).toContainEqual({ draft: ['40'], others: ['60'] });
    for (const found of discrepancies) {
      expect(sides(found, 'draft.md').draft.length).toBeGreaterThan(0);
      expect(sides(found, 'draft.md').others.length).toBeGreaterThan(0);
    }
    expect(ran.code).toBe(1);
  });

  it('finds nothing where only the others differ', async () => {
    const files = {
      ...FIRE,
      'draft.md':
        '---\nlanguage: ar\n---\nاندلع حريق في سوق العطارين بمدينة الناصرية مساء 14 آذار 2031 وأتى على 60 متجراً وفق الدفاع المدني.\n',
    };
    const cwd = folder(files);
    expect(parse(await tabayun(['check', '.', '-f', 'json'], { cwd })).discrepancies).toHaveLength(1);
    const { stdout, code } = await tabayun(['check', '--draft', 'draft.md', 'published'], { cwd });
    expect(stdout).toMatch(/1 draft and 2 other documents checked: 0 errors, 0 warnings/u);
    expect(code).toBe(0);
  });

  it('marks the draft in the JSON report, which keeps to its schema', async () => {
    const report = parse(await tabayun(['check', '--draft', 'draft.md', 'published', '-f', 'json'], { cwd: folder(FIRE) }));
    expect(report.documents.map(({ id, role }) => [id, role])).toEqual([
      ['draft.md', 'draft'],
      ['published/agency.md', undefined],
      ['published/reprint.md', undefined],
    ]);
    const schema = JSON.parse(readFileSync(join(ROOT, 'reports/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('counts the draft as no source, and copies of one text as one', async () => {
    const report = parse(await tabayun(['check', '--draft', 'draft.md', 'published', '-f', 'json'], { cwd: folder(FIRE) }));
    const shops = report.discrepancies.find((found) => sides(found, 'draft.md').draft.includes('40'));
    expect(shops?.positions.map(({ display, sources, independentSources }) => [display, sources, independentSources])).toEqual([
      ['40', 1, 0],
      ['60', 2, 1],
    ]);
  });

  it('says in words what the draft says and how many independent sources say otherwise', async () => {
    const { stdout } = await tabayun(['check', '--draft', 'draft.md', 'published'], { cwd: folder(FIRE) });
    expect(stdout).toContain('• the draft: 40\n');
    expect(stdout).toContain('• 2 sources (1 independent): 60\n');
    expect(stdout).toContain('• the draft and 1 source: 6 ملايين دولار\n');
    expect(stdout.indexOf('• the draft: 40')).toBeLessThan(stdout.indexOf('• 2 sources (1 independent): 60'));
  });

  it.each(['markdown', 'html', 'junit', 'github'])('names the draft in %s as well', async (format) => {
    const { stdout } = await tabayun(['check', '--draft', 'draft.md', 'published', '-f', format], { cwd: folder(FIRE) });
    expect(stdout).toContain('the draft and 1 source');
  });

  it('calls nothing an update that an undated draft says, and may where the draft is dated', async () => {
    const cwd = folder({
      ...FERRY,
      'dated.md': `---\npublished: 2031-06-04\nlanguage: en\n---\n${FERRY['draft.txt']}`,
      'overtaken.jsonl': FERRY['wire.jsonl'].replace('Rescuers said', 'Rescuers initially said'),
    });
    const relations = async (draft: string, wire: string): Promise<string[]> =>
      parse(await tabayun(['check', '--draft', draft, wire, '-f', 'json'], { cwd }))
        .discrepancies.filter(({ kind }) => kind === 'number')
        .map(({ relation }) => relation);
    expect(await relations('dated.md', 'wire.jsonl')).toEqual(['update']);
    expect(await relations('draft.txt', 'wire.jsonl')).toEqual(['conflict']);
    // Nor where the other says of its own figure that it was overtaken.
    expect(await relations('dated.md', 'overtaken.jsonl')).toEqual(['update']);
    expect(await relations('draft.txt', 'overtaken.jsonl')).toEqual(['conflict']);
  });

  it('takes the draft from standard input', async () => {
    const ran = await tabayun(['check', '--draft', '-', 'wire.jsonl', '-f', 'json'], { cwd: folder(FERRY), stdin: FERRY['draft.txt'] });
    expect(parse(ran).documents[0]).toMatchObject({ id: 'stdin', role: 'draft' });
    expect(parse(ran).discrepancies).toHaveLength(1);
  });

  it('takes a draft that lies among the inputs once', async () => {
    const cwd = folder(FIRE);
    const beside = await tabayun(['check', '--draft', 'draft.md', 'published', '-f', 'json'], { cwd });
    expect((await tabayun(['check', '--draft', './draft.md', '.', '-f', 'json'], { cwd })).stdout).toBe(beside.stdout);
  });

  it.each([
    [['check', '--draft', 'draft.txt'], /nothing to hold the draft against/u],
    [['check', '--draft', 'gone.txt', 'wire.jsonl'], /^tabayun: gone\.txt: no such file/u],
    [['check', '--draft', 'empty.txt', 'wire.jsonl'], /^tabayun: empty\.txt: empty/u],
  ])('%j is one line and exit code 2: without a draft there is nothing to report', async (args, message) => {
    const { code, stdout, stderr } = await tabayun(args, { cwd: folder({ ...FERRY, 'empty.txt': '' }) });
    expect(stderr).toMatch(message);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
  });
});

describe('a role', () => {
  it('in the front matter or the object makes a draft of an article', async () => {
    const cwd = folder({ 'a.md': `---\nrole: draft\nlanguage: en\n---\n${FERRY['draft.txt']}`, 'wire.jsonl': FERRY['wire.jsonl'] });
    expect(parse(await tabayun(['check', '.', '-f', 'json'], { cwd })).documents[0]).toMatchObject({ id: 'a.md', role: 'draft' });
    const objects = folder({
      'all.json': JSON.stringify([
        { id: 'own', role: 'draft', text: FERRY['draft.txt'] },
        { id: 'wire', ...(JSON.parse(FERRY['wire.jsonl']) as object) },
      ]),
    });
    expect(parse(await tabayun(['check', 'all.json', '-f', 'json'], { cwd: objects })).documents.map(({ role }) => role)).toEqual([
      'draft',
      undefined,
    ]);
  });

  it('that we do not know is noted and counts for nothing', async () => {
    const cwd = folder({ 'a.md': `---\nrole: darft\nlanguage: en\n---\n${FERRY['draft.txt']}`, 'wire.jsonl': FERRY['wire.jsonl'] });
    const { documents } = parse(await tabayun(['check', '.', '-f', 'json'], { cwd }));
    expect(documents[0]?.role).toBeUndefined();
    expect(documents[0]?.remarks).toEqual(['role-not-understood']);
  });
});
