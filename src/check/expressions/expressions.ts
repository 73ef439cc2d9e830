import type { Expressions } from '../pair.js';
import type { Rule } from '../rule.js';
import { writtenIn } from './written.js';

/** For rules that have none. */
export const NO_EXPRESSIONS: Expressions = {
  where: () => {
    throw new TypeError('the expressions of these rules were not prepared');
  },
  finds: () => {
    throw new TypeError('the patterns of these rules were not prepared');
  },
};

/**
 * Compiles what the rules hold of expressions and patterns. The engines for them are loaded only where there are any. Throws an Error that
 * says what is wrong with one that was not checked when it was loaded.
 */
export async function prepareExpressions(rules: readonly Rule[]): Promise<Expressions> {
  const written = rules.flatMap(writtenIn);
  if (written.length === 0) return NO_EXPRESSIONS;
  const { compiled } = await import('./compiled.js');
  return compiled(written);
}
