import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './files.js';

interface Cruised {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  };
}

/** What dependency-cruiser finds in `src` of a folder, by our rules. */
function cruise(cwd: string): Cruised['summary'] {
  const main = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [main, 'src', '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  try {
    return (JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })) as Cruised).summary;
  } catch (error) {
    // It exits with the number of violations.
    return (JSON.parse((error as { stdout: string }).stdout) as Cruised).summary;
  }
}

/** The rules broken by a project of these files, each importing the others named. */
function broken(files: Readonly<Record<string, readonly string[]>>): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'tabayun-arrows-'));
  writeFileSync(join(cwd, 'tsconfig.json'), '{"compilerOptions": {"module": "NodeNext", "moduleResolution": "NodeNext"}}');
  writeFileSync(join(cwd, 'package.json'), '{"name": "arrows", "type": "module"}');
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    const lines = imports.map((name, at) => `import ${at === 0 ? '' : 'type '}* as name${at} from '${name}';\nexport { name${at} };`);
    writeFileSync(join(cwd, path), `${lines.join('\n')}\nexport const here = 1;\n`);
  }
  return cruise(cwd).violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

describe('imports', () => {
  it('point one way, without a cycle', () => {
    const { violations, totalCruised } = cruise(ROOT);
    expect(totalCruised).toBeGreaterThan(50);
    expect(violations.map(({ from, to, rule }) => `${from} -> ${to} (${rule.name})`)).toEqual([]);
  });

  it.each([
    ['upwards', { 'src/text/a.ts': ['../model/b.js'], 'src/model/b.ts': [] }, 'src/text/a.ts: text-imports-nothing-above-it'],
    [
      'upwards for a type',
      { 'src/model/a.ts': ['./c.js', '../check/b.js'], 'src/model/c.ts': [], 'src/check/b.ts': [] },
      'src/model/a.ts: model-imports-nothing-above-it',
    ],
    ['the wiring', { 'src/report/a.ts': ['../engine.js'], 'src/engine.ts': [] }, 'src/report/a.ts: report-review-imports-nothing-above-it'],
    [
      'the command line',
      { 'src/review/a.ts': ['../cli/b.js'], 'src/cli/b.ts': [] },
      'src/review/a.ts: report-review-imports-nothing-above-it',
    ],
    [
      'a language by name',
      { 'src/extract/a.ts': ['../languages/ar/b.js'], 'src/languages/ar/b.ts': [] },
      'src/extract/a.ts: stages-know-no-language-by-name',
    ],
    [
      'all languages',
      { 'src/align/a.ts': ['../languages/packs.js'], 'src/languages/packs.ts': [] },
      'src/align/a.ts: stages-know-no-language-by-name',
    ],
    [
      'one language from another',
      { 'src/languages/en/a.ts': ['../ar/b.js'], 'src/languages/ar/b.ts': [] },
      'src/languages/en/a.ts: languages-do-not-know-each-other',
    ],
    ['the disk', { 'src/align/a.ts': ['node:fs'] }, 'src/align/a.ts: pure-stages-touch-no-disk'],
    ['in a circle', { 'src/text/a.ts': ['./b.js'], 'src/text/b.ts': ['./a.js'] }, 'src/text/a.ts: no-cycle'],
  ])('%s would be noticed', (_what, files, expected) => {
    expect(broken(files)).toContain(expected);
  });

  it('that are allowed are allowed', () => {
    expect(
      broken({
        'src/text/t.ts': [],
        'src/model/m.ts': ['../text/t.js'],
        'src/languages/language.ts': ['../model/m.js'],
        'src/languages/ar/index.ts': ['../language.js'],
        'src/extract/e.ts': ['../languages/language.js', '../model/m.js'],
        'src/report/r.ts': ['../model/m.js'],
        'src/engine.ts': ['./extract/e.js', './languages/ar/index.js'],
        'src/cli/c.ts': ['../engine.js', '../report/r.js'],
      }),
    ).toEqual([]);
  });
});
