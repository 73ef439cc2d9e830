import { describe, expect, it } from 'vitest';
import { suppressionOf } from '../../src/check/suppressions/entries.js';
import { writeGithub } from '../../src/report/github.js';
import { writeJunit } from '../../src/report/junit.js';
import { writeRdjson } from '../../src/report/rdjson.js';
import { writeSarif } from '../../src/report/sarif.js';
import { discrepancy, evidence, position, report, SOURCES } from './fixture.js';

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Record<string, unknown> };
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: { readonly text: string } }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly unknown[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly kind?: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly relatedLocations: readonly Location[];
      readonly partialFingerprints: Record<string, string>;
      readonly suppressions?: readonly object[];
    }[];
  }[];
}

const RULES = [
  { id: 'event-date', title: { en: 'Dates differ', ar: 'تاريخان' }, help: 'One event, two dates. See [the rules](rules/).' },
  { id: 'place', title: { en: 'Places differ', ar: 'مكانان' }, help: 'One event, two places.' },
];

describe('SARIF', () => {
  const [run] = (JSON.parse(writeSarif(report(), SOURCES, { rules: RULES })) as Sarif).runs;
  const results = run?.results ?? [];

  it('has one result a discrepancy with the first position in front and every other witness related', () => {
    expect(results.map((result) => [result.ruleId, result.level])).toEqual([
      ['event-date', 'error'],
      ['amount', 'warning'],
      ['quotation', 'note'],
    ]);
    expect(results.every((result) => result.locations.length === 1 && result.kind === undefined)).toBe(true);
    expect(results[0]?.relatedLocations.map((place) => place.physicalLocation.artifactLocation.uri)).toEqual([
      'news/wire.html',
      'news/sahel.txt',
    ]);
  });

  it('declares every rule once: those that ran and those of the findings', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map((rule) => rule.id)).toEqual(['amount', 'event-date', 'place', 'quotation']);
    expect(results.map((result) => rules[result.ruleIndex]?.id)).toEqual(results.map((result) => result.ruleId));
  });

  it('gives columns in UTF-16 code units, ends exclusive, and a first line where offsets are not into the file', () => {
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(results[0]?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 5, startColumn: 46, endLine: 5, endColumn: 56 });
    expect(results[0]?.relatedLocations[0]?.physicalLocation.region).toEqual({ startLine: 1, snippet: { text: '28 April 2031' } });
  });

  it('has what is settled behind the findings, with who settled it and why, and no finding as settled', () => {
    const [first, ...told] = report().discrepancies;
    const left = report({ discrepancies: told });
    const decided = {
      status: 'false-positive',
      reason: 'read\nwrongly',
      by: 'night desk',
      at: '2031-05-05',
      expires: '2031-06-30',
    } as const;
    const suppressed = [{ entry: suppressionOf(first!, decided), discrepancy: first! }];
    const [marked] = (JSON.parse(writeSarif(left, SOURCES, { suppressed })) as Sarif).runs;
    expect(marked?.results.map((result) => [result.ruleId, result.suppressions])).toEqual([
      ['amount', []],
      ['quotation', []],
      [
        'event-date',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'read wrongly',
            properties: { status: 'false-positive', by: 'night desk', at: '2031-05-05', expires: '2031-06-30' },
          },
        ],
      ],
    ]);
    expect(marked?.results.map(({ ruleIndex }) => marked.tool.driver.rules[ruleIndex]?.id)).toEqual(['amount', 'quotation', 'event-date']);
    expect(results.every(({ suppressions }) => suppressions === undefined)).toBe(true);
    expect(writeSarif(left, SOURCES, { suppressed: [] })).toBe(writeSarif(left, SOURCES));
  });

  it('carries the stable id as fingerprint and says that an input was unreadable', () => {
    expect(results[0]?.partialFingerprints).toEqual({ 'tabayunFinding/v1': 'a1b2c3d4' });
    expect(run?.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  it('lets no article put a link into a message', () => {
    const subject = '[win](https://evil.example) {0}';
    const [hostile] = (JSON.parse(writeSarif(report({ discrepancies: [{ ...report().discrepancies[0]!, subject }] }), SOURCES)) as Sarif)
      .runs;
    expect(hostile?.results[0]?.message.text).toContain('[win] (https://evil.example) {{0}}');
  });
});

describe('rdjson', () => {
  const { diagnostics } = JSON.parse(writeRdjson(report(), SOURCES)) as {
    diagnostics: { location: { path: string; range?: { start: object; end: object } }; severity: string; related_locations: unknown[] }[];
  };

  it('counts columns in UTF-8 bytes: an Arabic letter is two', () => {
    const before = 'افتتح وزير الأشغال كمال الراسي جسر الوادي في ';
    expect(diagnostics[0]?.location).toEqual({
      path: 'news/mina today.md',
      range: {
        start: { line: 5, column: Buffer.byteLength(before) + 1 },
        end: { line: 5, column: Buffer.byteLength(`${before}نيسان 2031`) + 1 },
      },
    });
  });

  it('leaves the range out where there is none, and knows three severities', () => {
    expect(diagnostics[2]?.location).toEqual({ path: 'news/wire.html' });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['ERROR', 'WARNING', 'INFO']);
    expect(diagnostics[0]?.related_locations).toHaveLength(2);
  });
});

describe('GitHub annotations', () => {
  const lines = writeGithub(report(), SOURCES).trimEnd().split('\n');

  it('are one line a discrepancy, and one an unreadable input', () => {
    expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['::error', '::warning', '::notice', '::error']);
    expect(lines[0]).toMatch(/^::error file=news\/mina today\.md,line=5,endLine=5,col=46,endColumn=56,title=event-date%3A /u);
    expect(lines[2]).toMatch(/^::notice file=news\/wire\.html,title=/u);
  });

  it('escape what would end a property, a command or a line', () => {
    const hostile = discrepancy({
      id: 'x',
      subject: 'a,b:c%d',
      message: '50%\r\n::set-output name=x::y\u001b[31m',
      positions: [position('1', {}, [evidence('mina', 'جسر')]), position('2', {}, [evidence('sahel', 'جسر')])],
    });
    const text = writeGithub(report({ discrepancies: [hostile], errors: [] }), SOURCES);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('title=event-date%3A a%2Cb%3Ac%25d::50%25');
    expect(text).not.toContain('\u001b');
    expect(text.indexOf('::set-output')).toBeGreaterThan(10);
  });
});

describe('JUnit', () => {
  const xml = writeJunit(report(), SOURCES);

  it('is one test case an aligned fact: conflicts fail, agreements pass, notes pass with their text', () => {
    expect(xml.match(/<testcase /gu)).toHaveLength(5);
    expect(xml.match(/<failure /gu)).toHaveLength(2);
    expect(xml.match(/<system-out>/gu)).toHaveLength(1);
    expect(xml.match(/<error /gu)).toHaveLength(1);
    expect(xml).toContain('<testsuites name="tabayun" tests="5" failures="2" errors="1" time="0">');
  });

  it('has a suite a file, which names it', () => {
    expect(
      [...xml.matchAll(/<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)" [^>]*file="([^"]*)"/gu)].map((found) =>
        found.slice(1),
      ),
    ).toEqual([
      ['news/mina today.md', '2', '2', '0', 'news/mina today.md'],
      ['news/missing.txt', '1', '0', '1', 'news/missing.txt'],
      ['news/wire.html', '2', '0', '0', 'news/wire.html'],
    ]);
  });

  it('escapes markup and drops what XML cannot hold', () => {
    const hostile = discrepancy({
      id: 'x',
      subject: '</testcase><testcase name="a&b">\u0000\u000b\ud800',
      positions: [position(']]>', {}, [evidence('mina', 'جسر')]), position('2', {}, [evidence('sahel', 'جسر')])],
    });
    const text = writeJunit(report({ discrepancies: [hostile], agreements: [], errors: [] }), SOURCES);
    expect(text).toContain('&lt;/testcase&gt;&lt;testcase name=&quot;a&amp;b&quot;&gt;');
    expect(text.match(/<testcase /gu)).toHaveLength(1);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/u);
  });
});
