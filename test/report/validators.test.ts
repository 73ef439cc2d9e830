import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { suppressionOf } from '../../src/check/suppressions/entries.js';
import { checkDocuments, shippedRules } from '../../src/engine.js';
import type { Report } from '../../src/model/report.js';
import { writeJunit } from '../../src/report/junit.js';
import { writeSarif } from '../../src/report/sarif.js';
import type { Sources } from '../../src/report/writer.js';
import { articlesOf, EXAMPLES } from '../meta/examples.js';
import { ROOT } from '../meta/files.js';
import { hostile, report, SOURCES } from './fixture.js';
import { HOSTILE } from './hostile.js';

/** Reports of every kind: of examples, of nothing, with inputs unread, and of hostile words. */
const reports: (readonly [name: string, report: Report, sources: Sources])[] = [];

beforeAll(async () => {
  for (const example of EXAMPLES) {
    const articles = await articlesOf(example);
    const found = await checkDocuments(articles, { now: '2031-05-04T06:00:00Z' });
    reports.push([example, found, new Map(articles.map(({ id, text }) => [id, text]))]);
  }
  reports.push(
    ['fixture', report(), SOURCES],
    ['nothing', report({ documents: [], discrepancies: [], agreements: [], errors: [] }), new Map()],
  );
  // Every sixth: each takes the checkers a while, and the writers' own tests try them all.
  for (const [at, text] of HOSTILE.entries()) if (at % 6 === 1) reports.push([`hostile-${at}`, hostile(text), new Map()]);
}, 60_000);

/** What Microsoft's own checker says of SARIF files, one `error` or `warning` a line. */
function sarifProblems(files: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(ROOT, 'node_modules/@microsoft/sarif-multitool/bin.js'), 'validate', ...files],
      { maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (!stdout.includes('files scanned')) reject(new Error(`the checker did not run: ${stdout}${stderr}`, { cause: error }));
        else resolve(stdout.split('\n').filter((line) => /: (?:error|warning)[ :]/u.test(line)));
      },
    );
  });
}

function saved(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'tabayun-sarif-')), `${name}.sarif`);
  writeFileSync(path, text);
  return path;
}

describe('SARIF', () => {
  it("passes Microsoft's checker, whatever the report holds", { timeout: 120_000 }, async () => {
    const rules = await shippedRules();
    const files = reports.map(([name, found, sources]) => saved(name, writeSarif(found, sources, { rules })));
    const settled = reports.flatMap(([name, found, sources]) => {
      const [first, ...told] = found.discrepancies;
      if (!first) return [];
      const entry = suppressionOf(first, { status: 'accepted', reason: first.message, by: 'desk', at: '2031-05-05' });
      const left = { ...found, discrepancies: told };
      return [saved(`${name}-settled`, writeSarif(left, sources, { rules, suppressed: [{ entry, discrepancy: first }] }))];
    });
    expect(settled.length).toBeGreaterThan(3);
    const problems = await sarifProblems([...files, ...settled]);
    // The tool has no page of its own on the web to name.
    expect(problems.filter((line) => !/SARIF2005.*informationUri/u.test(line))).toEqual([]);
    // Once a file: a file it cannot read at all it passes in silence.
    expect(problems).toHaveLength(files.length + settled.length);
  });

  it('would not pass with a result that names no rule, or a property of no schema', { timeout: 60_000 }, async () => {
    const [first] = report().discrepancies;
    const entry = suppressionOf(first!, { status: 'accepted', reason: 'x', by: 'desk', at: '2031-05-05' });
    const broken = writeSarif(report(), SOURCES, { suppressed: [{ entry, discrepancy: first! }] })
      .replace('"ruleIndex": 1', '"ruleIndex": 99')
      .replace('"startColumn"', '"startColum"')
      .replace('"justification"', '"justificaton"');
    const problems = (await sarifProblems([saved('broken', broken)])).join('\n');
    expect(problems).toMatch(/error SARIF1009.*'ruleIndex' with value 99/u);
    expect(problems).toMatch(/error JSON1005.*startColum/u);
    expect(problems).toMatch(/error JSON1005.*justificaton/u);
  });
});

const schema = { fileName: 'junit.xsd', contents: readFileSync(join(ROOT, 'test/report/junit.xsd'), 'utf8') };

async function junitProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema });
  return errors.map(({ message }) => message);
}

describe('JUnit', () => {
  it('passes its XSD, whatever the report holds', { timeout: 60_000 }, async () => {
    for (const [name, found, sources] of reports) expect([name, ...(await junitProblems(writeJunit(found, sources)))]).toEqual([name]);
  });

  it('would not pass with an attribute that no reader knows, or two suites of one file', async () => {
    const xml = writeJunit(report(), SOURCES);
    expect(await junitProblems(xml.replace('<testcase ', '<testcase file="a" '))).toHaveLength(1);
    expect(await junitProblems(xml.replaceAll(/<testsuite name="[^"]*"/gu, '<testsuite name="one"'))).not.toEqual([]);
  });

  it('counts the same in its head as in its suites', () => {
    const [, ...suites] = [...writeJunit(report(), SOURCES).matchAll(/<testsuites? .*? tests="(\d+)"/gu)].map(([, tests]) => Number(tests));
    expect(suites.reduce((sum, tests) => sum + tests, 0)).toBe(5);
  });
});
