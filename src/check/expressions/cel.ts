import { Environment, ParseError, TypeError as CelTypeError, type ASTNode } from '@marcbachmann/cel-js';
import { compilePattern } from './patterns.js';
import { PAIR, SIDE, type PairRecord } from './variables.js';

/** What an expression may call, beside the operators. Nothing of it repeats anything: an expression takes as long as it is. */
const CALLS: ReadonlySet<string> = new Set(['size', 'double', 'contains', 'startsWith', 'endsWith', 'fits']);

const REFUSED: Readonly<Record<string, string>> = {
  matches: 'write fits("…"), which takes an RE2 pattern',
};

const LONGEST = 1000;

/** One environment: what may be said and its types. `fits` looks patterns up among those compiled when the expression was. */
export class ExpressionCompiler {
  readonly #patterns = new Map<string, (text: string) => boolean>();
  readonly #environment: Environment;

  constructor() {
    const environment = new Environment({
      limits: { maxAstNodes: 200, maxDepth: 20, maxListElements: 50, maxMapEntries: 0, maxCallArguments: 2 },
    });
    environment.registerType('Side', { schema: typesOf(SIDE) });
    environment.registerVariable('a', 'Side').registerVariable('b', 'Side');
    for (const [name, type] of Object.entries(typesOf(PAIR))) environment.registerVariable(name, type);
    environment.registerFunction(
      'string.fits(string): bool',
      (text: string, pattern: string) => this.#patterns.get(pattern)?.(text) ?? false,
    );
    this.#environment = environment;
  }

  /** A test of pairs. Throws a RangeError that says what is wrong with the expression. */
  compile(source: string): (pair: PairRecord) => boolean {
    if (source.length > LONGEST) throw new RangeError(`${source.length} characters stand here; expected at most ${LONGEST}`);
    const parsed = this.#parse(source);
    const checked = parsed.check();
    if (!checked.valid) throw new RangeError(complaint(source, checked.error));
    if (String(checked.type) !== 'bool')
      throw new RangeError(
        `${shown(source)} stands here, which gives ${String(checked.type)}; expected an expression that is true or false`,
      );
    this.#inspect(parsed.ast, source);
    return (pair) => {
      try {
        return parsed(pair) === true;
      } catch {
        // Checked as it is, it can fail on the values alone: a division by nothing. Then it does not hold.
        return false;
      }
    };
  }

  #parse(source: string): ReturnType<Environment['parse']> {
    try {
      return this.#environment.parse(source);
    } catch (error) {
      throw new RangeError(complaint(source, error), { cause: error });
    }
  }

  /** Refuses calls that are not listed, macros among them, and compiles the patterns of `fits`. */
  #inspect(node: ASTNode, source: string): void {
    if (node.op === 'call' || node.op === 'rcall') {
      const name = node.args[0];
      if (!CALLS.has(name)) {
        const instead = REFUSED[name] ?? `expected one of ${[...CALLS].join(', ')}`;
        throw new RangeError(`${shown(source)} calls ${name}, which a rule may not; ${instead}`);
      }
      if (name === 'fits') this.#readPattern(node, source);
    }
    for (const inner of nodesIn(node.args)) this.#inspect(inner, source);
  }

  #readPattern(node: ASTNode, source: string): void {
    const pattern = node.op === 'rcall' ? node.args[2][0] : undefined;
    if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
      throw new RangeError(`${shown(source)} gives fits something else than a text; expected the pattern itself`);
    this.#patterns.set(pattern.args, compilePattern(pattern.args));
  }
}

function typesOf(table: Readonly<Record<string, { readonly type: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, type]));
}

function nodesIn(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}

function complaint(source: string, error: unknown): string {
  if (!(error instanceof ParseError || error instanceof CelTypeError)) throw error;
  const at = error.range === undefined ? '' : ` at character ${error.range.start + 1}`;
  const hint = /double [-+*/] int|int [-+*/] double/u.test(error.summary) ? ': write 1.0 for 1' : '';
  const words = error.code === 'no_such_key' ? `; expected one of ${Object.keys(SIDE).join(', ')}` : '';
  return `${shown(source)} stands here; expected a valid CEL expression (${error.summary}${at}${hint})${words}`;
}

function shown(source: string): string {
  return JSON.stringify(source);
}
