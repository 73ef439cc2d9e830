import type { ArticleInput } from '../src/model/article.js';

/** By name: articles of size `n`, which is 1 at the size that the tests and the promises are about. */
export const HOSTILE: Readonly<Record<string, (n: number) => Omit<ArticleInput, 'id'>[]>>;
