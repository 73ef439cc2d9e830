import { describe, expect, it } from 'vitest';
import { filesBelow, linesMatching } from './files.js';

const SOURCES = filesBelow('src', /\.tsx?$/u);
const TESTS = filesBelow('test', /\.test\.tsx?$/u);
const CODE = [...SOURCES, ...filesBelow('test', /\.tsx?$/u), ...filesBelow('bench', /\.(?:ts|mjs)$/u)];

const ARABIC = /\p{Script=Arabic}/u;
const MAY_SPEAK_ARABIC = /^src\/(?:languages\/ar|review|report)\//u;

/** Every way to ask what time it is, or how much has passed. */
const CLOCK =
  /performance(?:\.|\?\.|\[|\s*\})|perf_hooks|hrtime|cpuUsage|resourceUsage|\.uptime\(|Date\.now|new Date(?:\(\s*\)|(?![\p{L}\d(]))|console\.time/u;

describe('the sources', () => {
  it('hold Arabic letters in the Arabic pack and the display strings only', () => {
    // Comments too: what they show of Arabic they show in Latin letters.
    const code = SOURCES.filter(({ path }) => !MAY_SPEAK_ARABIC.test(path));
    expect(code.length).toBeGreaterThan(40);
    expect(linesMatching(code, ARABIC)).toEqual([]);
    expect(linesMatching(SOURCES, ARABIC).length).toBeGreaterThan(100);
  });

  it('give a reason for every rule of the linter they switch off', () => {
    const marks = linesMatching(CODE, /eslint-disable|@ts-expect-error|@ts-ignore|@ts-nocheck|prettier-ignore-start/u);
    const unexplained = marks.filter(
      (line) => !line.startsWith('test/meta/sources.test.ts') && !/ -- \S{3,}|@ts-expect-error\S* .{10,}/u.test(line),
    );
    expect(unexplained).toEqual([]);
  });

  it('know nothing of what is annotated for judging them', () => {
    expect(linesMatching(SOURCES, /shared\/(?:seeds|clusters|gold|suites|corpus|eval)/u)).toEqual([]);
  });

  it('leave nothing for later', () => {
    const open = new RegExp(['(?<!\\p{L})(?:TO', 'DO|FIX', 'ME)(?!\\p{L})'].join(''), 'u');
    expect(linesMatching(CODE, open)).toEqual([]);
  });
});

describe('the tests', () => {
  it('are all run: none skipped, none alone, none promised', () => {
    expect(TESTS.length).toBeGreaterThan(20);
    expect(linesMatching(TESTS, /(?:^|\s)(?:it|test|describe)\.(?:skip|only|todo|fails|skipIf|runIf)(?![\p{L}\d])/u)).toEqual([]);
    expect(linesMatching(TESTS, /(?:^|\s)(?:xit|xtest|xdescribe|fit|fdescribe)\(/u)).toEqual([]);
  });

  it('each say something: every file expects, asserts or states a law', () => {
    const silent = TESTS.filter(
      ({ text }) => !/expect\(|fc\.assert\(/u.test(text) || !/(?:^|\s)(?:it|test)(?:\.each|\.for)?\(/mu.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('go by no clock, which runs on while a busy machine does something else: work is counted, and timed in bench/', () => {
    // What the linter is shown to ban in src stands there as text.
    const files = filesBelow('test', /\.tsx?$/u).filter(
      ({ path }) => path !== 'test/meta/lint.test.ts' && path !== 'test/meta/sources.test.ts',
    );
    expect(files.length).toBeGreaterThan(TESTS.length);
    expect(linesMatching(files, CLOCK)).toEqual([]);
  });

  it.each([
    'performance.now()',
    'Date.now()',
    'new Date()',
    'new Date;',
    'process.hrtime.bigint()',
    'process.uptime()',
    "import { hrtime } from 'node:process';",
    "import { performance } from 'node:perf_hooks';",
    'process.cpuUsage()',
    "console.time('a')",
  ])('would be found out going by «%s»', (line) => {
    expect(line).toMatch(CLOCK);
  });

  it.each(['new Date(0)', 'Date.parse(day)', 'setTimeout(resolve, 50)'])('may say «%s»', (line) => {
    expect(line).not.toMatch(CLOCK);
  });

  it('are called what the runner looks for', () => {
    const lost = filesBelow('test', /[.-](?:spec|tests)\.tsx?$|^test.*\.tsx?$/u);
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
