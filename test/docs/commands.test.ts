import { execFile } from 'node:child_process';
import { readFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, ROOT, type SourceFile } from '../meta/files.js';
import { workspace } from './workspace.js';

/** Pages whose commands have tests of their own: they need other folders than those here. */
const TESTED_ELSEWHERE = /^docs\/(?:rules\/|review\.md|inputs\.md|speed\.md|writing-rules\.md|suppressions\.md|lexicons\.md)/u;

const PAGES: readonly SourceFile[] = [
  ...filesBelow('docs', /\.md$/u),
  ...['README.md', 'CONTRIBUTING.md', 'examples/README.md'].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
].filter(({ path }) => !TESTED_ELSEWHERE.test(path));

/** Fenced blocks of one language, without their fences. */
function fenced(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(?<code>.*?)^\`\`\`$`, 'gmsu'))].map(({ groups }) => groups?.['code'] ?? '');
}

/** Command lines of a page: in indented blocks, in shell blocks, and what workflows and hooks of its YAML blocks run. */
function commandsOf({ text }: SourceFile): string[] {
  const prose = text.replace(/^```.*?^```$/gmsu, '');
  const indented = [...prose.matchAll(/^ {4}(?<line>\S.*)$/gmu)].map(({ groups }) => groups?.['line'] ?? '');
  const shell = fenced(text, 'sh').flatMap((block) => block.split('\n'));
  const yaml = fenced(text, 'yaml').flatMap((block) => runIn(parse(block)));
  const lines = [...indented, ...shell, ...yaml].filter((line) => /(?:^|\s)tabayun /u.test(line) && !line.startsWith('#'));
  // A watch ends when it is told to: test/cli/watch.test.ts runs it.
  return lines.filter((line) => !line.startsWith('tabayun watch '));
}

/** Everything under `run`, `entry` and `script`, at any depth. */
function runIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'script' && Array.isArray(inner)) return inner.map(String);
    return (key === 'run' || key === 'entry') && typeof inner === 'string' ? [inner] : runIn(inner);
  });
}

/** What the program says on standard error where something is wrong, rather than settled as asked. */
const SAID = /^tabayun: (?!settled |\d+ findings? settled )/mu;

interface Outcome {
  readonly code: number;
  readonly stderr: string;
}

function run(command: string, cwd: string, path: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      'sh',
      ['-c', command],
      { cwd, env: { PATH: `${path}:${process.env['PATH'] ?? ''}`, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }, maxBuffer: 2 ** 26 },
      (error, _stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stderr }),
    );
    child.stdin?.end();
  });
}

let place: Awaited<ReturnType<typeof workspace>>;

beforeAll(async () => {
  place = await workspace();
}, 60_000);

describe.each(PAGES.map((page) => [page.path, page] as const))('%s', (path, page) => {
  const commands = commandsOf(page);

  it.each(commands.length === 0 ? [] : [...new Set(commands)])('%s', { timeout: 60_000 }, async (line) => {
    const { cwd, path: programs, id } = place;
    const command = line.replace(/ ID(?=\s|$)/u, ` ${id}`).replace('${{ github.base_ref }}', 'main');
    // Commands of our own examples and rules run where these are.
    const { code, stderr } = await run(command, /examples\/[a-z]/u.test(command) ? ROOT : cwd, programs);
    if (/tabayun review /u.test(command))
      expect([code, stderr]).toEqual([2, 'tabayun: review needs a terminal; "tabayun check" does without\n']);
    // 0 or 1: nothing, or findings. 2 is usage, configuration or an input that is not there.
    else expect([Math.min(code, 1) === code, stderr]).toEqual([true, expect.not.stringMatching(SAID)]);
    // What one command settles, the next would not tell.
    rmSync(join(cwd, 'tabayun-suppressions.json'), { force: true });
  });

  it('links to pages and places that are there', () => {
    const prose = page.text.replace(/^```.*?^```$/gmsu, '').replace(/`[^`]*`/gu, '');
    const links = [...prose.matchAll(/\]\((?!https?:)(?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.['target'] ?? '');
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...page.text.matchAll(/npm run (?<name>[a-z:]+)/gu)].map(({ groups }) => groups?.['name'] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

/** Anchors of a page as GitHub makes them of its headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) => groups?.['title'] ?? '');
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('the documentation', () => {
  it('has commands to run on the pages that teach them', () => {
    const counts = new Map(PAGES.map((page) => [page.path, commandsOf(page).length]));
    for (const path of ['README.md', 'docs/getting-started.md', 'docs/ci.md', 'docs/reports.md', 'docs/why-not.md', 'CONTRIBUTING.md'])
      expect([path, (counts.get(path) ?? 0) > 1]).toEqual([path, true]);
  });

  it('lists every page in its index', () => {
    const index = readFileSync(join(ROOT, 'docs/README.md'), 'utf8');
    const pages = filesBelow('docs', /\.md$/u).map(({ path }) => path.replace('docs/', ''));
    expect(pages.filter((name) => name !== 'README.md' && !name.includes('/') && !index.includes(`(${name})`))).toEqual([]);
  });

  it('knows every format', async () => {
    const { FORMAT_NAMES } = await import('../../src/report/format-names.js');
    const page = readFileSync(join(ROOT, 'docs/reports.md'), 'utf8');
    expect(FORMAT_NAMES.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('says what the library prints', async () => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const [code = ''] = fenced(page, 'ts');
    const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } });
    // Inside the package its own name leads to what it exports.
    const file = join(ROOT, 'out', 'library-example.mjs');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
    const printed = await new Promise((resolve, reject) => {
      execFile(process.execPath, [file], (error, stdout) => {
        if (error) reject(new Error('the example did not run', { cause: error }));
        else resolve(stdout);
      });
    });
    expect(printed).toBe(fenced(page, 'text')[0]);
  });
});
