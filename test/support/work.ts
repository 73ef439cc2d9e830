import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * What some code did, counted rather than timed: the same on every run and under any load. By function of the sources (`extract/read.ts overlap`)
 * how often the busiest of its blocks ran (its body, loops and branches), and by method of the language (`RegExp.exec`) how many units or
 * elements it went over. Libraries are counted by the methods they use alone, and a pattern that goes back and forth as if it did not.
 */
export type Work = ReadonlyMap<string, number>;

/** Counts what `run` does in files whose address holds `within`. */
export function workOf(run: () => void, within = '/src/'): Work {
  takeCounts();
  const work = countingMethods(run);
  addBlocks(work, within);
  return work;
}

/** As `workOf`, without the methods: while one waits, they are anyone's. */
export async function workOfAsync(run: () => Promise<void>, within = '/src/'): Promise<Work> {
  takeCounts();
  await run();
  const work = new Map<string, number>();
  addBlocks(work, within);
  return work;
}

/** Beyond proportion, the times that the longer text is as long: what is read in parts has a shorter part at its end. */
const LEEWAY = 1.125;
/** Beyond both, and says nothing of growth: what looks back over the last dozen finds fewer at the beginning. */
const FEW = 200;

/**
 * Places where the work on a text `times` as long as a `short` one is more than in proportion, with their counts: none where it is linear.
 * Both are counted warm: what is done once, at first use, would hide in the shorter.
 */
export function outgrown(short: Work, long: Work, times: number): string[] {
  return [...long]
    .map(([place, count]) => ({ place, before: short.get(place) ?? 0, count }))
    .filter(({ before, count }) => count > times * LEEWAY * before + FEW)
    .map(({ place, before, count }) => `${place}: ${before} -> ${count}`);
}

/** Adds what has run since counting began. */
function addBlocks(work: Map<string, number>, within: string): void {
  for (const { url, functions } of takeCounts()) {
    const at = url.lastIndexOf(within);
    if (at < 0 || url.includes('/node_modules/')) continue;
    for (const { functionName, ranges } of functions) {
      // Blocks that ran as often as what holds them are not told apart from it: a sum would jump when they no longer do.
      const runs = ranges.reduce((most, { count }) => Math.max(most, count), 0);
      const place = `${url.slice(at + within.length)} ${functionName || `unnamed at ${ranges[0]?.startOffset ?? 0}`}`;
      if (runs > 0) work.set(place, (work.get(place) ?? 0) + runs);
    }
  }
}

let session: Session | undefined;

/** What has run since the last call, by script. */
function takeCounts(): readonly Profiler.ScriptCoverage[] {
  session ??= startCounting();
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    scripts = taken.result;
  });
  return scripts;
}

/** The engine counts what it interprets, not what it has compiled: it compiles nothing from here to the end of the test file. */
function startCounting(): Session {
  for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
  const started = new Session();
  started.connect();
  started.post('Profiler.enable');
  started.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return started;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
/** Units or elements that a call goes over; `from` is where a pattern begins to look. */
type Cost = (self: { readonly length: number }, result: unknown, given: readonly unknown[], from: number) => number;

const one: Cost = () => 1;
const whole: Cost = ({ length }) => length;
const made: Cost = (_self, result) => (result as { readonly length: number }).length;
const upToFound: Cost = ({ length }, result) => (typeof result === 'number' && result >= 0 ? result + 1 : length);
const searched: Cost = (self, result, [text], from) => {
  const { source, global, sticky, multiline } = self as unknown as RegExp;
  const found = result as RegExpExecArray | null;
  const start = global || sticky ? from : 0;
  if (found) return found.index + found[0].length - start;
  return sticky || (source.startsWith('^') && !multiline) ? 1 : String(text).length - start;
};

const ARRAY_ITERATOR = Object.getPrototypeOf([][Symbol.iterator]()) as object;

/** Methods whose time grows with what they are given though no block of ours runs; one that calls back is counted by what it calls. */
const METHODS: readonly (readonly [prototype: object, names: readonly string[], cost: Cost])[] = [
  [RegExp.prototype, ['exec'], searched],
  [String.prototype, ['indexOf', 'includes', 'lastIndexOf'], upToFound],
  [String.prototype, ['split', 'trim', 'toLowerCase', 'normalize'], whole],
  [Array.prototype, ['indexOf', 'includes', 'lastIndexOf'], upToFound],
  [Array.prototype, ['join', 'reverse', 'shift', 'unshift', 'splice'], whole],
  [Array.prototype, ['slice', 'concat'], made],
  // Spread and `for … of`.
  [ARRAY_ITERATOR, ['next'], one],
];

/** The work of `run` by method. */
function countingMethods(run: () => void): Map<string, number> {
  const counted = METHODS.flatMap(([prototype, names, cost]) => names.map((name) => replaceMethod(prototype, name, cost)));
  try {
    run();
  } finally {
    // No method that is counted itself.
    for (let at = 0; at < counted.length; at += 1) counted[at]?.restore();
  }
  return new Map(counted.filter(({ count }) => count > 0).map(({ place, count }) => [place, count]));
}

interface CountedMethod {
  readonly place: string;
  count: number;
  readonly restore: () => void;
}

function replaceMethod(prototype: object, name: string, cost: Cost): CountedMethod {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (typeof own?.value !== 'function') throw new Error(`no method ${name}`);
  const method = own.value as Method;
  const counted = {
    place: `${prototype === ARRAY_ITERATOR ? 'ArrayIterator' : prototype.constructor.name}.${name}`,
    count: 0,
    restore: () => void Object.defineProperty(prototype, name, own),
  };
  const value: Method = function (...given) {
    const from = (this as { readonly lastIndex?: number }).lastIndex ?? 0;
    const result = method.apply(this, given);
    counted.count += cost(this as { readonly length: number }, result, given, from);
    return result;
  };
  Object.defineProperty(prototype, name, { ...own, value });
  return counted;
}
