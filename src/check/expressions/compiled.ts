import type { ClaimPair, Expressions } from '../pair.js';
import { ExpressionCompiler } from './cel.js';
import type { Written } from './written.js';
import { compilePattern } from './patterns.js';
import { recordOf, type PairRecord } from './variables.js';

/** Compiles expressions and patterns. Throws a RangeError that says what is wrong with one of them. */
export function compiled(written: readonly Written[]): Expressions {
  const compiler = new ExpressionCompiler();
  const tests = new Map<string, (pair: PairRecord) => boolean>();
  const searches = new Map<string, (text: string) => boolean>();
  for (const { is, source } of written) {
    if (is === 'expression' && !tests.has(source)) tests.set(source, compiler.compile(source));
    if (is === 'pattern' && !searches.has(source)) searches.set(source, compilePattern(source));
  }
  // A pair is asked about by many rules: it is put into words once.
  const records = new WeakMap<ClaimPair, PairRecord>();
  const recordFor = (pair: ClaimPair): PairRecord => {
    const known = records.get(pair) ?? recordOf(pair);
    records.set(pair, known);
    return known;
  };
  return {
    where: (source, pair) => known(tests, source)(recordFor(pair)),
    finds: (pattern, text) => known(searches, pattern)(text),
  };
}

/** What is wrong with an expression or pattern, or nothing. */
export function problemWith({ is, source }: Written): string | undefined {
  try {
    if (is === 'pattern') compilePattern(source);
    else new ExpressionCompiler().compile(source);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function known<T>(table: ReadonlyMap<string, T>, source: string): T {
  const found = table.get(source);
  if (found === undefined) throw new TypeError(`${JSON.stringify(source)} was not prepared`);
  return found;
}
