/**
 * `.tabayunignore`: a path pattern a line, as in `.gitignore`. `#` opens a comment, `!` takes back, a slash at the end means folders only,
 * a slash elsewhere ties the pattern to the folder of the file; `*`, `?`, `[a-z]` stay within a name, `**` spans folders. The last match wins.
 */
export function readIgnoreRules(content: string): IgnoreRules {
  const rules = content
    .split(/\r?\n/u)
    .map(readRule)
    .filter((rule) => rule !== undefined);
  return (path, isFolder) => {
    const names = path.split('/');
    const rule = rules.findLast(({ parts, foldersOnly }) => (isFolder || !foldersOnly) && matchesParts(parts, names));
    return rule && !rule.takesBack;
  };
}

/** Whether a path, or a folder above it, is left out by such patterns alone. */
export function readIgnoreFile(content: string): (path: string) => boolean {
  const rules = readIgnoreRules(content);
  return (path) => {
    const names = path.split('/');
    return names.some((_, at) => rules(names.slice(0, at + 1).join('/'), at < names.length - 1) ?? false);
  };
}

/** Whether a path below the file's folder is left out (true), taken back (false) or not spoken of. An ignored folder takes along all in it. */
export type IgnoreRules = (path: string, isFolder: boolean) => boolean | undefined;

interface Rule {
  readonly parts: readonly string[];
  readonly foldersOnly: boolean;
  readonly takesBack: boolean;
}

function readRule(line: string): Rule | undefined {
  let pattern = line.trim();
  if (pattern === '' || pattern.startsWith('#')) return undefined;
  const takesBack = pattern.startsWith('!');
  if (takesBack) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const tied = pattern.includes('/');
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0) return undefined;
  return { parts: tied ? parts : ['**', ...parts], foldersOnly, takesBack };
}

/** Whether the whole of `names` is matched; `**` stands for any number of folders. Quadratic at worst: no pattern can stall it. */
function matchesParts(parts: readonly string[], names: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') for (let to = at; to <= names.length; to += 1) next.add(to);
      else if (at < names.length && matchesName(part, names[at] ?? '')) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(names.length);
}

/** One name against one pattern part, going back to the last `*` only. */
function matchesName(pattern: string, name: string): boolean {
  let [at, to] = [0, 0];
  let [star, starred] = [-1, 0];
  while (to < name.length) {
    const length = at < pattern.length && pattern[at] !== '*' ? unitLength(pattern, at) : 0;
    if (length > 0 && matchesUnit(pattern.slice(at, at + length), name.charAt(to))) {
      at += length;
      to += 1;
    } else if (pattern[at] === '*') {
      [star, starred] = [at, to];
      at += 1;
    } else if (star >= 0) {
      starred += 1;
      [at, to] = [star + 1, starred];
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

function unitLength(pattern: string, at: number): number {
  if (pattern[at] === '\\' && at + 1 < pattern.length) return 2;
  const close = pattern[at] === '[' ? pattern.indexOf(']', at + 2) : -1;
  return close > 0 ? close - at + 1 : 1;
}

function matchesUnit(unit: string, letter: string): boolean {
  if (unit === '?') return true;
  if (unit.startsWith('\\')) return unit.slice(1) === letter;
  if (!unit.startsWith('[') || unit.length < 3) return unit === letter;
  const negated = /^[!^]/u.test(unit.slice(1));
  const ranges = unit.slice(negated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  return (
    negated !== ranges.some((range) => (range.length >= 3 ? letter >= range.charAt(0) && letter <= range.charAt(2) : letter === range))
  );
}
