import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIDGE, folder, MAIN, ROOT, tabayun } from './run.js';

describe('wrong usage', () => {
  it.each([
    [['check', 'a.md', '--colour'], /unknown option '--colour'/u],
    [['chek'], /unknown command 'chek' \(Did you mean check\?\)/u],
    [['check'], /nothing to check/u],
    [['check', 'a.md', '-f', 'xml'], /'xml' is invalid\. Allowed choices are text, json/u],
    [['check', 'a.md', '--output', 'report.json'], /not FORMAT=FILE/u],
    [['check', 'a.md', '--output', 'pdf=r.pdf'], /unknown format "pdf"/u],
    [['check', 'a.md', '--fail-on', 'fatal'], /Allowed choices are error, warning, info, never/u],
    [['check', 'a.md', '--as-of', '2031-02-30'], /give a date/u],
    [['check', 'a.md', '--concurrency', '0'], /whole number/u],
    [['check', 'a.md', '--config', 'none.json'], /none\.json: no such file/u],
    [['check', 'a.md', '--rules', 'no-such-folder'], /no-such-folder/u],
    [['explain', 'a.md', 'x'], /a\.md: is not JSON/u],
    [['explain', 'package.json', 'x'], /is no report of tabayun/u],
    [['explain', 'none.json', 'x'], /none\.json: no such file/u],
    [['extract', 'a.md', '--reference', 'yesterday'], /reference "yesterday"/u],
    [['rules', 'show', 'no-rule'], /no rule "no-rule"; known: /u],
    [['review', 'a.md'], /review needs a terminal/u],
  ])('%j is one line on standard error and exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await tabayun(args, { cwd: folder({ ...BRIDGE, 'package.json': '{}' }) });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^tabayun: [^\n]+\n$/u);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('is no command at all: help, exit code 2', async () => {
    const { code, stderr } = await tabayun([]);
    expect(stderr).toContain('Usage: tabayun');
    expect(code).toBe(2);
  });

  it('of SOURCE_DATE_EPOCH is said', async () => {
    const { code, stderr } = await tabayun(['check', '.'], { cwd: folder(BRIDGE), env: { SOURCE_DATE_EPOCH: 'today' } });
    expect([code, stderr]).toEqual([2, 'tabayun: SOURCE_DATE_EPOCH is "today", not a number of seconds\n']);
  });
});

describe('a mistake of ours', () => {
  it('keeps its stack and does not look like findings', async () => {
    const broken = folder({ 'break.mjs': "JSON.stringify = () => { throw new TypeError('invented'); };" });
    const { code, stderr } = await tabayun(['check', '.', '-f', 'json'], {
      cwd: folder(BRIDGE),
      env: { NODE_OPTIONS: `--import=${join(broken, 'break.mjs')}` },
    });
    expect(stderr).toMatch(/TypeError: invented\n\s+at /u);
    expect(code).toBe(2);
  });
});

describe('help', () => {
  it.each([['check'], ['review'], ['extract'], ['rules'], ['explain'], ['why-not'], ['doctor']])(
    'of %s explains and exits with 0',
    async (command) => {
      const { code, stdout } = await tabayun(['help', command]);
      expect(stdout).toContain(`Usage: tabayun ${command}`);
      expect(code).toBe(0);
    },
  );

  it('of check has examples and the exit codes', async () => {
    const { stdout } = await tabayun(['check', '--help']);
    expect(stdout).toContain('Examples:\n  tabayun check ');
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /u);
  });

  it('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await tabayun(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('start-up', () => {
  it('loads nothing heavy before there is work: no engine, no writer, no terminal UI', async () => {
    // Works on every Node we run on: a loader that notes each module in a file.
    const cwd = folder({
      'loader.mjs': `import { appendFileSync } from 'node:fs';
        export const load = (url, context, next) => { appendFileSync(process.env.LOADED, url + '\\n'); return next(url, context); };`,
      'hooks.mjs': `import { register } from 'node:module'; register('./loader.mjs', import.meta.url);`,
    });
    const LOADED = join(cwd, 'loaded.txt');
    await tabayun(['--version'], { env: { LOADED, NODE_OPTIONS: `--import=${join(cwd, 'hooks.mjs')}` } });
    const loaded = readFileSync(LOADED, 'utf8').split('\n');
    expect(loaded.filter((url) => url.endsWith('/dist/cli/program.js'))).toHaveLength(1);
    expect(
      loaded.filter((url) =>
        /node_modules\/(?!commander\/)|\/dist\/(?!cli\/|model\/(?:errors|suppression)|report\/(?:format-names|ui-language))/u.test(url),
      ),
    ).toEqual([]);
    expect(readFileSync(MAIN, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});
