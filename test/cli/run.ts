import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** Runs the built program as a user would, with no terminal. Refuses a build older than the sources: it would test yesterday's program. */
export function tabayun(args: readonly string[], { cwd = ROOT, env = {}, stdin = '' }: How = {}): Promise<Ran> {
  refuseStaleBuild();
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd, env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '1935000000', ...env }, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(new Error(`${args.join(' ')} did not exit by itself`, { cause: error }));
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
    child.stdin?.end(stdin);
  });
}

/** A folder of its own with these files in it. */
export function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'tabayun-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

let fresh = false;

function refuseStaleBuild(): void {
  if (fresh) return;
  const built = statSync(MAIN, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newer = readdirSync(join(ROOT, 'src', 'cli')).filter((name) => statSync(join(ROOT, 'src', 'cli', name)).mtimeMs > built + 1);
  // tsc rewrites every file it emits, so the entry point is as old as the build.
  if (built === 0 || newer.length > 0)
    throw new Error(`dist is not what src says (${newer.join(', ') || 'not built'}): run "npm run build"`);
  fresh = true;
}

/** Two articles of our own that agree on the place and differ on the day and the cost. */
export const BRIDGE = {
  'a.md': `---
title: افتتاح جسر الوادي
source: مينا اليوم
published: 2031-05-06
language: ar
---
افتتح وزير الأشغال كمال الراسي جسر الوادي في 28 نيسان 2031 بحضور حشد من الأهالي.

وبلغت كلفة الجسر 48 مليون دولار وفق الوزارة.
`,
  'b.txt': `افتتح وزير الأشغال كمال الراسي جسر الوادي في 28 أيار 2031 بحضور حشد من الأهالي.

وبلغت كلفة الجسر 84 مليون دولار وفق الوزارة.
`,
} as const;
