import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { BRIDGE, folder, tabayun } from './run.js';

const FERRY = {
  'ferry/a.md':
    '---\nsource: Coast Wire\npublished: 2031-03-15\n---\n\nThe Harrow ferry carried its first 340 passengers on 14 March 2031 after repairs that cost 4 million dollars.\n',
  'ferry/b.md':
    '---\nsource: Selwyn Post\npublished: 2031-03-15\n---\n\nThe Harrow ferry carried its first 340 passengers on 12 March 2031 after repairs that cost 4 million dollars.\n',
};

const git = (cwd: string, ...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    stdio: 'ignore',
  });
};

/** A repository with these files committed, on a branch of its own. */
function repository(): string {
  const cwd = folder({ ...BRIDGE, ...FERRY });
  git(cwd, 'init', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-m', 'first');
  git(cwd, 'checkout', '-b', 'story');
  return cwd;
}

async function paths(cwd: string, ...more: string[]): Promise<{ code: number; found: string[]; documents: number; errors: number }> {
  const { code, stdout } = await tabayun(['check', '.', '-f', 'json', ...more], { cwd });
  const report = JSON.parse(stdout) as Report;
  const found = report.discrepancies.flatMap(({ positions }) =>
    positions.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  );
  return { code, found: [...new Set(found)].sort(), documents: report.documents.length, errors: report.summary.error };
}

describe('--changed-since', () => {
  it('reports what involves a changed file, and holds it against all the others', async () => {
    const cwd = repository();
    const all = await paths(cwd);
    expect(all.found).toEqual(['a.md', 'b.txt', 'ferry/a.md', 'ferry/b.md']);
    expect(await paths(cwd, '--changed-since', 'main')).toEqual({ code: 0, found: [], documents: 4, errors: 0 });
    writeFileSync(join(cwd, 'ferry/b.md'), FERRY['ferry/b.md'].replace('12 March', '13 March'));
    const changed = await paths(cwd, '--changed-since', 'main');
    expect(changed).toMatchObject({ code: 1, found: ['ferry/a.md', 'ferry/b.md'], documents: 4 });
    expect(changed.errors).toBeLessThan(all.errors);
  });

  it('counts from where the branches parted; files that are new to git count', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'ferry/c.md'), FERRY['ferry/b.md'].replace('12 March', '13 March').replace('Post', 'Sun'));
    expect((await paths(cwd, '--changed-since', 'main')).found).toContain('ferry/c.md');
    rmSync(join(cwd, 'ferry/c.md'));
    git(cwd, 'checkout', 'main');
    writeFileSync(join(cwd, 'a.md'), BRIDGE['a.md'].replace('48', '49'));
    git(cwd, 'commit', '-am', 'on main');
    git(cwd, 'checkout', 'story');
    expect((await paths(cwd, '--changed-since', 'main')).found).toEqual([]);
  });

  it('a revision git does not know, or no repository, is one clear line', async () => {
    const unknown = await tabayun(['check', '.', '--changed-since', 'nowhere'], { cwd: repository() });
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^tabayun: --changed-since: git does not know the revision "nowhere"; [^\n]+\n$/u);
    const outside = await tabayun(['check', '.', '--changed-since', 'main'], { cwd: folder(BRIDGE) });
    expect(outside.stderr).toBe('tabayun: --changed-since: no git repository here\n');
    expect(outside.code).toBe(2);
  });

  it('a revision that looks like an option is none', async () => {
    const { code, stderr } = await tabayun(['check', '.', '--changed-since', '--output=x'], { cwd: repository() });
    expect(stderr).toMatch(/does not know the revision/u);
    expect(code).toBe(2);
  });
});
