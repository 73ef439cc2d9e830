import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, MAIN, tabayun } from '../cli/run.js';

/** Articles of our own, of an event that is told in many ways: they hold every word that a command of the documentation asks for. */
const ARTICLES = {
  'mina.md': `---
title: افتتاح جسر الوادي
source: مينا اليوم
published: 2031-05-06
language: ar
---
افتتح وزير الأشغال كمال الراسي جسر الوادي في 28 نيسان 2031 بحضور حشد من الأهالي.

وبلغت كلفة الجسر 48 مليون دولار وفق الوزارة.
`,
  'sahel.txt': `افتتح وزير الأشغال كمال الراسي جسر الوادي في 28 أيار 2031 بحضور حشد من الأهالي.

وبلغت كلفة الجسر 84 مليون دولار وفق الوزارة.
`,
  'coast.md': `---
title: Harbour festival opens
source: Coast Wire
published: 2031-05-29
language: en
---
The harbour festival of Nasra opened on Monday, 28 April 2031, with 40 shops on the quay, and it cost the town 5 million euros, the mayor said.
`,
  'hill.md': `---
title: Harbour festival opens
source: Hill Post
published: 2031-05-30
language: en
---
The harbour festival of Nasra opened on Tuesday, 28 May 2031, with 60 shops on the quay, and it cost the town 7 million euros, the mayor said.
`,
} as const;

const RECORD = {
  source: 'Quay Radio',
  published: '2031-05-30',
  language: 'en',
  text: 'The harbour festival of Nasra cost the town 6 million euros.',
};

/** Makes a folder a clone with a branch: what `origin/main` has, and the articles of one outlet that are staged on top of it. */
function repository(cwd: string): void {
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
  };
  git('init', '-b', 'story');
  git('add', '.', ':!*/hill.md');
  git('commit', '-m', 'first');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('add', '.');
}

/** A clone as the documentation assumes it: articles, a story, a report, and the programs beside ours that its commands are piped to. */
export async function workspace(): Promise<{ readonly cwd: string; readonly path: string; readonly id: string }> {
  const files: Record<string, string> = {};
  for (const place of ['event', 'articles', 'archive', 'published'])
    for (const [name, text] of Object.entries(ARTICLES)) files[`${place}/${name}`] = text;
  const cwd = folder({
    ...files,
    'story.md': ARTICLES['hill.md'].replace('source: Hill Post\n', ''),
    'article.md': ARTICLES['mina.md'],
    'wire.jsonl': `${JSON.stringify(RECORD)}\n`,
  });
  const path = join(cwd, '.bin');
  mkdirSync(path);
  const program = (name: string, script: string): void => {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, name), 0o755);
  };
  program('tabayun', `exec "${process.execPath}" "${MAIN}" "$@"`);
  program('npx', 'exec "$@"');
  program('pbpaste', 'cat story.md');
  program('reviewdog', 'cat > /dev/null');
  repository(cwd);
  const { stdout } = await tabayun(['check', 'event/', '-f', 'json'], { cwd });
  mkdirSync(join(cwd, 'out'));
  for (const report of ['report.json', 'out/report.json']) writeFileSync(join(cwd, report), stdout);
  const { discrepancies } = JSON.parse(stdout) as { discrepancies: readonly { readonly id: string }[] };
  return { cwd, path, id: discrepancies[0]?.id ?? '' };
}
