import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../../src/review/decisions/entry.js';
import { BRIDGE, folder, tabayun } from '../../cli/run.js';
import { PseudoTerminal } from './terminal.js';

const RESTORED = '\u001b[8h\u001b[?1049l\u001b[?25h';
/** Ink reads keys from when it draws by itself: it marks its frames as one update each. */
const READY = '\u001b[?2026l';

/** A folder with two articles that differ, and the report of their check. */
async function checked(): Promise<string> {
  const cwd = folder(BRIDGE);
  const { code } = await tabayun(['check', 'a.md', 'b.txt', '--fail-on', 'never', '--quiet', '--output', 'json=report.json'], { cwd });
  expect(code).toBe(0);
  return cwd;
}

const entries = (cwd: string) => parseLog(readFileSync(join(cwd, 'report.decisions.jsonl'), 'utf8')).entries;

describe('the built program on a terminal', () => {
  it('is driven through a morning: decide, note, look, hand over, leave; and goes on from there', async () => {
    const cwd = await checked();
    const first = new PseudoTerminal(['review', 'report.json', '--reviewer', 'Rana'], cwd);
    await first.shows(READY);
    expect(first.written).toContain('\u001b[?1049h');
    expect(first.written).toContain('\u001b[8l');
    first.press('c');
    await first.shows('confirmed · saved');
    first.press('m');
    await first.shows('Note: ');
    first.press('اتصلت بالوزارة\r');
    await first.shows('note · saved');
    first.press('\r');
    await first.shows('Position 1 of 2');
    first.press('\r');
    await first.shows('article 1 of 2');
    first.press('\u001b');
    await first.shows('Position 1 of 2');
    first.press('w');
    await first.shows('packet written');
    first.press('y');
    await first.shows('\u001b]52;c;');
    first.press('q');
    expect(await first.ended).toMatchObject({ exitCode: 0 });
    expect(first.written).toContain(RESTORED);

    expect(entries(cwd)).toMatchObject([
      { by: 'Rana', change: { verdict: 'confirmed' } },
      { by: 'Rana', change: { note: 'اتصلت بالوزارة' } },
    ]);
    const id = entries(cwd)[0]!.finding;
    expect(readFileSync(join(cwd, `report.correction.${id}.en.md`), 'utf8')).toContain('ClaimReview');
    const packet: unknown = JSON.parse(readFileSync(join(cwd, `report.correction.${id}.en.json`), 'utf8'));
    expect(packet).toMatchObject({ by: 'Rana', packets: [{ finding: { id }, decision: { verdict: 'confirmed' } }] });

    const second = new PseudoTerminal(['review', 'report.json', '--reviewer', 'Sami', '--ui-language', 'ar', '--bidi', 'off'], cwd);
    await second.shows(READY);
    expect(second.written).toContain('حُسم 1 من');
    second.press('z');
    await second.shows('لا شيء يُتراجع عنه');
    second.press('q');
    await second.ended;
  });

  it('checks the articles of a list first; keys and a list cannot both come in on standard input', async () => {
    const cwd = folder({ ...BRIDGE, 'list.lst': 'a.md\nb.txt\n' });
    const review = new PseudoTerminal(['review', '--files-from', 'list.lst'], cwd);
    await review.shows(READY);
    expect(review.written).toContain('2 findings: 2 E');
    review.press('q');
    expect(await review.ended).toMatchObject({ exitCode: 0 });
    const refused = new PseudoTerminal(['review', '--files-from', '-'], cwd);
    await refused.shows('give --files-from a file');
    expect(await refused.ended).toMatchObject({ exitCode: 2 });
  });

  it('shows a verdict that another reviewer gives meanwhile', async () => {
    const cwd = await checked();
    const [rana, sami] = ['Rana', 'Sami'].map((name) => new PseudoTerminal(['review', 'report.json', '--reviewer', name], cwd));
    await Promise.all([rana!.shows(READY), sami!.shows(READY)]);
    rana!.press('c');
    await rana!.shows('saved');
    await sami!.shows('Rana: 1 more');
    sami!.press('d1');
    await rana!.shows('[disputed]');
    rana!.press('q');
    sami!.press('q');
    await Promise.all([rana!.ended, sami!.ended]);
    expect(entries(cwd).map(({ by }) => by)).toEqual(['Rana', 'Sami', 'Sami']);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('gives the terminal back on %s', async (signal) => {
    const cwd = await checked();
    const review = new PseudoTerminal(['review', 'report.json'], cwd);
    await review.shows(READY);
    review.kill(signal);
    await review.ended;
    expect(review.written).toContain(RESTORED);
  });

  it('gives the terminal back on Ctrl-C, in the midst of a note as well', async () => {
    const cwd = await checked();
    const review = new PseudoTerminal(['review', 'report.json'], cwd);
    await review.shows(READY);
    review.press('mabc');
    await review.shows('abc');
    review.press('\u0003');
    expect(await review.ended).toMatchObject({ exitCode: 0 });
    expect(review.written).toContain(RESTORED);
    expect(existsSync(join(cwd, 'report.decisions.jsonl'))).toBe(false);
  });

  it('opens the source in the editor at its line, and has the screen again after', async () => {
    const cwd = await checked();
    const editor = join(cwd, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\necho "$@" > opened\n');
    chmodSync(editor, 0o755);
    const review = new PseudoTerminal(['review', 'report.json'], cwd, { EDITOR: editor });
    await review.shows(READY);
    review.press('e');
    await review.shows('opened a.md:7');
    expect(readFileSync(join(cwd, 'opened'), 'utf8')).toBe('+7 a.md\n');
    expect(review.written.indexOf('\u001b[8l')).toBeGreaterThan(review.written.indexOf(RESTORED));
    review.press('c');
    await review.shows('confirmed');
    review.press('q');
    await review.ended;
  });

  it('says so where the editor cannot be started', async () => {
    const cwd = await checked();
    const review = new PseudoTerminal(['review', 'report.json'], cwd, { EDITOR: 'no-such-editor' });
    await review.shows(READY);
    review.press('e');
    await review.shows('the editor "no-such-editor" could not be started');
    review.press('q');
    await review.ended;
  });

  it('reads as lines where that is asked for', async () => {
    const cwd = await checked();
    const review = new PseudoTerminal(['review', 'report.json', '--plain', '--reviewer', 'Rana'], cwd);
    await review.shows('Command: ');
    expect(review.written).not.toMatch(/\u001b\[/u);
    review.press('c\r');
    await review.shows('confirmed');
    review.press('d\r');
    await review.shows('Why?');
    review.press('not our story\r');
    await review.shows('reason');
    review.press('\r');
    await review.shows('Position 1 of 2');
    review.press('nonsense\r');
    await review.shows('No command is called nonsense');
    review.press('q\r');
    expect(await review.ended).toMatchObject({ exitCode: 0 });
    expect(entries(cwd).map(({ change }) => change)).toEqual([
      { verdict: 'confirmed' },
      { verdict: 'dismissed' },
      { reason: 'not our story' },
    ]);
  });

  it('opens a finding again when its values changed, and says what was decided of the old ones', async () => {
    const cwd = await checked();
    const before = new PseudoTerminal(['review', 'report.json', '--plain', '--reviewer', 'Rana'], cwd);
    await before.shows('Command: ');
    before.press('g\r');
    await before.shows('1 of 2');
    before.press('c\r');
    await before.shows('[confirmed]');
    before.press('q\r');
    await before.ended;
    writeFileSync(join(cwd, 'a.md'), readFileSync(join(cwd, 'a.md'), 'utf8').replace('28 نيسان', '30 نيسان'));
    await tabayun(['check', 'a.md', 'b.txt', '--fail-on', 'never', '--quiet', '--output', 'json=report.json'], { cwd });
    const after = new PseudoTerminal(['review', 'report.json', '--plain', '--reviewer', 'Rana'], cwd);
    await after.shows('Command: ');
    after.press('g\r');
    await after.shows('[reopened]');
    after.press('\r');
    await after.shows('Values changed since it was confirmed');
    await after.shows('28 نيسان 2031 ≠ 28 أيار 2031');
    after.press('2\r');
    await after.shows('mark ');
    await after.shows('⟦30 نيسان 2031⟧');
    after.press('q\r');
    await after.ended;
  });

  it('leaves one line and 2 where there is no terminal, plain or not', async () => {
    const cwd = await checked();
    for (const more of [[], ['--plain']]) {
      const { code, stdout, stderr } = await tabayun(['review', 'report.json', ...more], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^tabayun: review needs a terminal[^\n]*\n$/u);
    }
  });

  it('exports what was decided as examples that do what they say', async () => {
    const cwd = await checked();
    const review = new PseudoTerminal(['review', 'report.json'], cwd);
    await review.shows(READY);
    review.press('cjd\u001b');
    await review.shows('[dismissed]');
    review.press('x');
    await review.shows('examples written');
    review.press('S');
    await review.shows('suppressed');
    review.press('q');
    await review.ended;
    const { rules } = JSON.parse(readFileSync(join(cwd, 'report.examples.json'), 'utf8')) as {
      rules: Record<string, { fires: unknown[]; silent: unknown[] }>;
    };
    const counts = Object.values(rules).map(({ fires, silent }) => [fires.length, silent.length]);
    expect(counts.reduce(([a, b], [c, d]) => [a! + c!, b! + d!], [0, 0])).toEqual([1, 1]);
    const suppressions: unknown = JSON.parse(readFileSync(join(cwd, 'tabayun-suppressions.json'), 'utf8'));
    expect(suppressions).toMatchObject({ suppressions: [{ status: 'false-positive', reason: 'dismissed in review' }] });
  });
});
