import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './files.js';

const eslint = new ESLint({
  cwd: ROOT,
  // With CI set, the parser would read the file from disk instead of the line it is given.
  overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
});

/** The rules that a line of code breaks when it stands in `file`; the file itself is left as it is. */
async function broken(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${ROOT}/${file}` });
  return [...new Set(result?.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`))];
}

const banned = (text: string): unknown => expect.stringContaining(text);

// The first file loads the types of the whole project.
beforeAll(async () => {
  await broken('export const a = 1;', 'src/text/fold.ts');
}, 120_000);

describe('the linter', () => {
  it.each([
    ['export const a = /\\bfoo/u;', '\\b and \\w in a pattern'],
    ['export const a = /[^\\W]+/u;', '\\b and \\w in a pattern'],
    ["export const a = new RegExp('\\\\w+', 'u');", '\\b and \\w in a pattern'],
    ['export const a = new RegExp(`\\\\b${String(1)}`, "u");', '\\b and \\w in a pattern'],
    ["export const a = 'a'.localeCompare('b');", 'Depends on the machine'],
    ['export const a = new Intl.Collator();', 'Depends on the machine'],
    ['export const a = Date.now();', 'Only src/cli knows the clock'],
    ['export const a = new Date();', 'Only src/cli knows the clock'],
    ['export const a = performance.now();', 'Only src/cli knows the clock'],
    ['export const a = Math.random();', 'no chance below src/cli'],
    ["export const a = process.env['HOME'];", 'Only src/cli reads the environment'],
    ['export const a = (b: any): void => void b;', 'no-explicit-any'],
    ['export const a = /x/;', 'require-unicode-regexp'],
  ])('takes no %s', async (code, message) => {
    expect(await broken(code, 'src/text/fold.ts')).toEqual(expect.arrayContaining([banned(message)]));
  });

  it('takes the clock and the environment in the command line, and a boundary on letters anywhere', async () => {
    expect(await broken("export const a = [new Date(), process.env['HOME']];", 'src/cli/clock.ts')).toEqual([]);
    expect(await broken('export const a = /(?<!\\p{L})foo\\\\b/u;', 'src/text/fold.ts')).toEqual([]);
  });
});
