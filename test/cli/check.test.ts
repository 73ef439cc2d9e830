import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { BRIDGE, folder, tabayun } from './run.js';

const parse = (text: string): Report => JSON.parse(text) as Report;

describe('tabayun check', () => {
  it('finds what two articles differ on and exits with 1', async () => {
    const { code, stdout, stderr } = await tabayun(['check', '.'], { cwd: folder(BRIDGE) });
    expect(stdout).toContain('⟦28 نيسان 2031⟧');
    expect(stdout).toContain('⟦28 أيار 2031⟧');
    expect(stdout).toMatch(/2 documents checked: [1-9]/u);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'info'], 1],
  ])('exits as %j asks', async (flags, code) => {
    expect(await tabayun(['check', '.', ...flags], { cwd: folder(BRIDGE) })).toMatchObject({ code });
  });

  it('exits with 0 where nothing differs', async () => {
    const { code, stdout } = await tabayun(['check', 'a.md', 'c.md'], {
      cwd: folder({ ...BRIDGE, 'c.md': BRIDGE['a.md'].replace('مينا اليوم', 'مينا') }),
    });
    expect(stdout).toContain('0 errors, 0 warnings');
    expect(code).toBe(0);
  });

  it('reports what it can read and exits with 2 where something is missing', async () => {
    const { code, stdout, stderr } = await tabayun(['check', 'a.md', 'b.txt', 'gone.txt', '-f', 'json', '--fail-on', 'never'], {
      cwd: folder(BRIDGE),
    });
    const report = parse(stdout);
    expect(report.documents).toHaveLength(2);
    expect(report.discrepancies.length).toBeGreaterThan(0);
    expect(report.errors.map(({ path }) => path)).toEqual(['gone.txt']);
    expect(stderr).toMatch(/^tabayun: gone\.txt: [^\n]+\n$/u);
    expect(code).toBe(2);
  });

  it('writes several reports at once, into folders it makes, and says where', async () => {
    const cwd = folder(BRIDGE);
    const { stdout, stderr } = await tabayun(['check', '.', '--output', 'json=out/r.json', '--output', 'html=out/r.html'], { cwd });
    expect(stdout).toContain('2 documents checked');
    expect(parse(readFileSync(join(cwd, 'out/r.json'), 'utf8')).documents).toHaveLength(2);
    expect(readFileSync(join(cwd, 'out/r.html'), 'utf8')).toContain('<!doctype html>');
    expect(stderr).toBe('wrote out/r.json; review it with: npx tabayun review out/r.json\nwrote out/r.html; open it in a browser\n');
  });

  it('says nothing under --quiet but what was asked for by name', async () => {
    const cwd = folder(BRIDGE);
    const { stdout, stderr } = await tabayun(['check', '.', '--quiet', '--output', 'json=r.json'], { cwd });
    expect([stdout, stderr]).toEqual(['', '']);
    expect(existsSync(join(cwd, 'r.json'))).toBe(true);
    const named = await tabayun(['check', '.', '--quiet', '-f', 'markdown'], { cwd });
    expect(named.stdout).toContain('# tabayun');
  });

  it('says what it could not read under --quiet as well', async () => {
    const { code, stdout, stderr } = await tabayun(['check', '.', 'gone.txt', '--quiet', '--output', 'json=r.json'], {
      cwd: folder(BRIDGE),
    });
    expect(stderr).toMatch(/^tabayun: gone\.txt: [^\n]+\n$/u);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('says in one line where a report cannot be written to', async () => {
    const { code, stderr } = await tabayun(['check', '.', '--output', 'json=a.md/r.json'], { cwd: folder(BRIDGE) });
    expect(stderr).toMatch(/^tabayun: a\.md\/r\.json: [^\n]+\n$/u);
    expect(code).toBe(2);
  });

  it('writes the other reports where one cannot be written, and then says so', async () => {
    const cwd = folder(BRIDGE);
    const outputs = ['--output', 'json=a.md/r.json', '--output', 'csv=r.csv'];
    const { code, stderr } = await tabayun(['check', '.', '--quiet', ...outputs], { cwd });
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toContain('event-date');
    expect(stderr).toMatch(/^tabayun: a\.md\/r\.json: [^\n]+\n$/u);
    expect(code).toBe(2);
  });

  it.each([
    [['--output', 'json=r.json', '--output', 'html=./r.json'], 'two reports would go to ./r.json: give each its own file'],
    [['-f', 'json', '--output', 'csv=-'], 'two reports would go to standard output: give each its own file'],
  ])('refuses %j before it reads anything', async (flags, message) => {
    const { code, stdout, stderr } = await tabayun(['check', 'gone.txt', ...flags], { cwd: folder(BRIDGE) });
    expect([code, stdout, stderr]).toEqual([2, '', `tabayun: ${message}\n`]);
  });

  it('writes no text where another report goes to standard output', async () => {
    const { stdout } = await tabayun(['check', '.', '--output', 'json=-', '--fail-on', 'never'], { cwd: folder(BRIDGE) });
    expect(parse(stdout).documents).toHaveLength(2);
  });

  it('speaks Arabic where asked: the report, and what explain says of it', async () => {
    const cwd = folder({ ...BRIDGE, 'tabayun.config.json': '{"uiLanguage": "ar"}' });
    const { stdout } = await tabayun(['check', '.', '--output', 'json=r.json'], { cwd });
    expect(stdout).toMatch(/^خطأ +\p{L}+، تعارض/u);
    expect(stdout).toContain('كيف استُنتج هذا');
    const id = parse(readFileSync(join(cwd, 'r.json'), 'utf8')).discrepancies[0]!.id;
    const explained = await tabayun(['explain', 'r.json', id, '--ui-language', 'ar'], { cwd });
    expect(explained.stdout).toContain('بحسب القاعدة');
    expect((await tabayun(['check', '.', '--ui-language', 'en'], { cwd })).stdout).toContain('2 documents checked');
  });

  it('leaves a device a device', async () => {
    const { code } = await tabayun(['check', '.', '--quiet', '--output', 'json=/dev/null', '--fail-on', 'never'], { cwd: folder(BRIDGE) });
    expect(code).toBe(0);
    writeFileSync('/dev/null', 'x');
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });

  it('reads an article from standard input', async () => {
    const { stdout } = await tabayun(['check', '-', 'a.md', '-f', 'json'], { cwd: folder(BRIDGE), stdin: BRIDGE['b.txt'] });
    expect(parse(stdout).documents.map(({ id }) => id)).toContain('stdin');
    expect(parse(stdout).discrepancies.length).toBeGreaterThan(0);
  });

  it('gives the same bytes on every run, in every order of inputs, in every time zone', async () => {
    const cwd = folder(BRIDGE);
    const [one, two, three] = await Promise.all([
      tabayun(['check', 'a.md', 'b.txt', '-f', 'json'], { cwd }),
      tabayun(['check', 'b.txt', 'a.md', '-f', 'json'], { cwd, env: { TZ: 'Asia/Riyadh' } }),
      tabayun(['check', '.', '-f', 'json'], { cwd, env: { TZ: 'America/New_York' } }),
    ]);
    expect(parse(one.stdout).createdAt).toBe('2031-04-26T20:00:00Z');
    expect(two.stdout).toBe(one.stdout);
    expect(three.stdout).toBe(one.stdout);
  });

  it('puts the text in the report where asked, and then every quote stands where it says', async () => {
    const { stdout } = await tabayun(['check', '.', '-f', 'json', '--include-text'], { cwd: folder(BRIDGE) });
    const report = parse(stdout);
    const texts = new Map(report.documents.map(({ id, text, title }) => [id, { text, title }]));
    const evidence = report.discrepancies.flatMap((found) => found.positions.flatMap((position) => position.evidence));
    expect(evidence.length).toBeGreaterThan(1);
    for (const { document, field, start, end, quote } of evidence) expect(texts.get(document)?.[field]?.slice(start, end)).toBe(quote);
  });

  it('fills the summary page of a GitHub job', async () => {
    const cwd = folder({ ...BRIDGE, summary: 'before\n' });
    const { stdout } = await tabayun(['check', '.', '-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary') } });
    expect(stdout).toMatch(/^::error file=a\.md,line=7,/mu);
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/^before\n# tabayun/u);
  });

  it('colours nothing that is no terminal, unless told to', async () => {
    const cwd = folder(BRIDGE);
    expect((await tabayun(['check', '.'], { cwd })).stdout).not.toContain('\u001b');
    expect((await tabayun(['check', '.'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[31m');
    expect((await tabayun(['check', '.', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
    expect((await tabayun(['check', '.'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });
});
