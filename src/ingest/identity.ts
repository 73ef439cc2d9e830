import { createHash } from 'node:crypto';
import type { Article, Block } from '../model/article.js';

/** `[a, b]` in code units, the same on every machine. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Hex SHA-256 of the words of an article: every block but furniture and repetitions, composed (NFC), white space and direction controls
 * evened out. Two articles that say the same in the same order have the same hash, whatever stands around them.
 */
export function hashWords(blocks: readonly Block[], slice: (block: Block) => string): string {
  const hash = createHash('sha256');
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.repeats !== undefined) continue;
    hash.update(slice(block).normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim());
    hash.update('\n');
  }
  return hash.digest('hex');
}

const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Gives articles that share an id one each: the first keeps it, the others get `~2`, `~3` …, ordered by what they are (path, source, day,
 * words), so the order they come in makes no difference. The articles stay in their order.
 */
export function withUniqueIds(articles: readonly Article[]): Article[] {
  const byId = new Map<string, number[]>();
  articles.forEach(({ id }, at) => {
    const group = byId.get(id);
    if (group) group.push(at);
    else byId.set(id, [at]);
  });
  const result = [...articles];
  const taken = new Set(byId.keys());
  const identity = (at: number): string => {
    const { path = '', source = '', published, sha256, title = '' } = articles[at] ?? { published: { edtf: '' }, sha256: '' };
    return [path, source, published.edtf, sha256, title].join('\u0000');
  };
  for (const id of [...byId.keys()].sort(compareStrings)) {
    const group = byId.get(id) ?? [];
    if (group.length < 2) continue;
    let number = 2;
    for (const at of [...group].sort((a, b) => compareStrings(identity(a), identity(b)) || a - b).slice(1)) {
      while (taken.has(`${id}~${number}`)) number += 1;
      const article = result[at];
      if (article) result[at] = { ...article, id: `${id}~${number}` };
      taken.add(`${id}~${number}`);
    }
  }
  return result;
}
