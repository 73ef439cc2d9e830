import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { readIgnoreRules, type IgnoreRules } from './ignore.js';

export const IGNORE_FILE = '.tabayunignore';

/** A folder above the file, with the rules that stand in it. */
interface Layer {
  readonly folder: string;
  readonly rules: IgnoreRules | undefined;
}

/**
 * The `.tabayunignore` files that speak of a file: those of every folder from the top of its repository, or of the disk, down to its own, as git
 * has it. The nearer one wins; what is in an ignored folder cannot be taken back.
 */
export class IgnoreFiles {
  readonly #layers = new Map<string, Promise<readonly Layer[]>>();

  /** Whether a file, by its absolute path, is left out. */
  async leavesOut(file: string): Promise<boolean> {
    const layers = await this.#above(dirname(file));
    return layers.some(({ folder }, at) => at > 0 && ruledOut(folder, true, layers.slice(0, at))) || ruledOut(file, false, layers);
  }

  /** The folder and those above it, the topmost first. */
  #above(folder: string): Promise<readonly Layer[]> {
    const known = this.#layers.get(folder);
    if (known) return known;
    const layers = this.#read(folder);
    this.#layers.set(folder, layers);
    return layers;
  }

  async #read(folder: string): Promise<readonly Layer[]> {
    const content = await readFile(join(folder, IGNORE_FILE), 'utf8').catch(() => undefined);
    const layer = { folder, rules: content === undefined ? undefined : readIgnoreRules(content) };
    const top = dirname(folder) === folder || (await stat(join(folder, '.git')).catch(() => undefined)) !== undefined;
    return top ? [layer] : [...(await this.#above(dirname(folder))), layer];
  }
}

function ruledOut(path: string, isFolder: boolean, layers: readonly Layer[]): boolean {
  const verdicts = layers.map(({ folder, rules }) => rules?.(relative(folder, path).split(sep).join('/'), isFolder));
  return verdicts.findLast((verdict) => verdict !== undefined) ?? false;
}
