import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySuppressions, pruned } from '../../../src/check/suppressions/apply.js';
import { formatSuppressions, suppressionOf, withoutSuppression, withSuppression } from '../../../src/check/suppressions/entries.js';
import { loadSuppressions, updateSuppressions } from '../../../src/check/suppressions/file.js';
import { readSuppressions } from '../../../src/check/suppressions/read.js';
import { checkArticles } from '../../../src/index.js';
import type { Report } from '../../../src/model/report.js';
import { SUPPRESSION_STATUSES, type Suppression } from '../../../src/model/suppression.js';

const DECISION = { status: 'accepted', reason: 'the desk knows', by: 'night desk', at: '2031-05-02' } as const;
const TODAY = '2031-05-03';

/** A report on two articles that differ in the number of passengers, and where a third is given, on three. */
function ferry(first: string, second: string, third?: string): Promise<Report> {
  const tell = (source: string, passengers: string): { id: string; source: string; published: string; language: string; text: string } => ({
    id: source,
    source,
    published: '2031-05-01',
    language: 'en',
    text: `The ferry Cedar Bay was towed into Tripoli with ${passengers} passengers early on Thursday. Nobody was hurt.`,
  });
  return checkArticles([tell('agency', first), tell('reprint', second), ...(third === undefined ? [] : [tell('radio', third)])]);
}

/** The one finding of a report, and the entry that accepts it. */
function accepted(report: Report, decision: Parameters<typeof suppressionOf>[1] = DECISION): Suppression {
  const found = report.discrepancies.find(({ rule }) => rule === 'count');
  if (!found) throw new Error('the articles do not differ in their count');
  return suppressionOf(found, decision);
}

describe('a suppressed finding', () => {
  it('is not told while what it rests on stays, and the summary counts it no more', async () => {
    const report = await ferry('214', '241');
    const applied = applySuppressions(report, [accepted(report)], TODAY);
    expect(report.summary.error).toBe(1);
    expect(applied.report.discrepancies).toEqual([]);
    expect(applied.report.summary).toMatchObject({ documents: 2, error: 0, warning: 0, info: 0 });
    expect(applied.suppressed.map(({ discrepancy }) => discrepancy.rule)).toEqual(['count']);
    expect(applied).toMatchObject({ stale: [], expired: [], unused: [], unchecked: [] });
  });

  it('keeps the values and who says them', async () => {
    const { values } = accepted(await ferry('214', '241'));
    expect(values.map(({ sources }) => sources)).toEqual([['agency'], ['reprint']]);
    expect(values.map(({ value }) => value['min'])).toEqual([214, 241]);
    expect(values.flatMap(({ value }) => Object.keys(value))).not.toContain('counted');
  });

  it('is told again when a value changes, and the entry is stale', async () => {
    const entry = accepted(await ferry('214', '241'));
    const { report, stale, suppressed } = applySuppressions(await ferry('214', '412'), [entry], TODAY);
    expect(suppressed).toEqual([]);
    expect(report.discrepancies).toHaveLength(1);
    expect(stale.map(({ discrepancies }) => discrepancies.map(({ id }) => id))).toEqual([[report.discrepancies[0]?.id]]);
  });

  it('is told again when another source says so, and the entry is stale', async () => {
    const entry = accepted(await ferry('214', '241'));
    const { report, stale } = applySuppressions(await ferry('214', '241', '241'), [entry], TODAY);
    expect(report.discrepancies).toHaveLength(1);
    expect(stale).toHaveLength(1);
  });

  it('stays suppressed when the articles change elsewhere', async () => {
    const entry = accepted(await ferry('214', '241'));
    const article = (source: string, passengers: string) => ({
      id: source,
      source,
      published: '2031-05-01',
      language: 'en',
      text: `Fog lay over the sea.\n\nThe ferry Cedar Bay was towed into Tripoli with ${passengers} passengers early on Thursday.`,
    });
    const report = await checkArticles([article('reprint', '241'), article('agency', '214')]);
    expect(applySuppressions(report, [entry], TODAY).suppressed).toHaveLength(1);
  });

  it('is told again the day after its last, and the entry is expired', async () => {
    const report = await ferry('214', '241');
    const entry = accepted(report, { ...DECISION, expires: '2031-05-03' });
    expect(applySuppressions(report, [entry], '2031-05-03').suppressed).toHaveLength(1);
    const after = applySuppressions(report, [entry], '2031-05-04');
    expect(after.expired.map(({ discrepancies }) => discrepancies.length)).toEqual([1]);
    expect(after.report.discrepancies).toHaveLength(1);
  });

  it('that nobody makes any more leaves an unused entry, where its articles were checked', async () => {
    const entry = accepted(await ferry('214', '241'));
    expect(applySuppressions(await ferry('300', '300'), [entry], TODAY)).toMatchObject({ unused: [entry], unchecked: [] });
    const one = await checkArticles([{ id: 'agency', language: 'en', text: 'The ferry sails at noon.' }]);
    expect(applySuppressions(one, [entry], TODAY)).toMatchObject({ unused: [], unchecked: [entry] });
  });

  it('whose values were written by hand otherwise than they are is told', async () => {
    const report = await ferry('214', '241');
    const entry = accepted(report);
    const wrong = { ...entry, values: entry.values.map((value) => ({ ...value, value: { min: 1, max: 1 } })) };
    expect(applySuppressions(report, [wrong], TODAY)).toMatchObject({ suppressed: [], stale: [{ entry: wrong }] });
  });

  it('stays in the list when it is pruned; stale, expired and unused ones go', async () => {
    const report = await ferry('214', '241');
    const kept = accepted(report);
    const stale = accepted(await ferry('214', '999'));
    const elsewhere = { ...kept, fingerprint: '00000000deadbeef', values: [{ display: '3', value: { min: 3 }, sources: ['another'] }] };
    expect(pruned(applySuppressions(report, [kept, stale, elsewhere], TODAY))).toEqual([kept, elsewhere]);
  });
});

describe('the suppressions file', () => {
  const entries = fc.uniqueArray(
    fc.record({
      fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/u),
      rule: fc.constantFrom('count', 'event-date', 'place'),
      status: fc.constantFrom(...SUPPRESSION_STATUSES),
      reason: fc.string({ minLength: 1 }),
      by: fc.string({ minLength: 1 }),
      at: fc.constantFrom('2031-05-02', '2030-12-31'),
      values: fc.array(
        fc.record({
          display: fc.string(),
          value: fc.dictionary(fc.constantFrom('min', 'max', 'edtf'), fc.integer()).map((value) => ({ ...value })),
          sources: fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        }),
        { minLength: 1 },
      ),
    }),
    { selector: ({ fingerprint }) => fingerprint },
  );

  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const text = formatSuppressions(list);
        const read = await readSuppressions('s.json', text);
        expect(read.errors).toEqual([]);
        expect(formatSuppressions(read.suppressions)).toBe(text);
        expect(read.suppressions).toHaveLength(list.length);
      }),
    );
  });

  it('has one entry a line, in one order whoever adds first', async () => {
    const [one, other] = [accepted(await ferry('214', '241')), accepted(await ferry('10', '20'))];
    const text = formatSuppressions(withSuppression(withSuppression([], one), other));
    expect(formatSuppressions(withSuppression(withSuppression([], other), one))).toBe(text);
    expect(text.split('\n').filter((line) => line.includes('"fingerprint"'))).toHaveLength(2);
    expect(JSON.parse(text)).toMatchObject({ suppressions: [{ rule: 'count' }, { rule: 'count' }] });
  });

  it('has one entry a finding: a later decision replaces, and may be taken back', async () => {
    const entry = accepted(await ferry('214', '241'));
    const again = { ...entry, status: 'false-positive' } as const;
    expect(withSuppression([entry], again)).toEqual([again]);
    expect(withoutSuppression([again], entry.fingerprint)).toEqual([]);
  });

  it('is whole on the disk after each change, and empty where there is none', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tabayun-suppressions-')), 'tabayun-suppressions.json');
    expect(await loadSuppressions(path)).toEqual([]);
    const entry = accepted(await ferry('214', '241'));
    await updateSuppressions(path, (list) => withSuppression(list, entry));
    expect(await loadSuppressions(path)).toEqual([entry]);
    expect(readFileSync(path, 'utf8')).toBe(formatSuppressions([entry]));
  });

  it.each([
    ['{"suppressions": 3}', ':1:18 /suppressions: 3 stands here; expected a list [wrong-type]'],
    ['{"suppressions": [\n{"fingerprint": "x"}]}', ':2:17 /suppressions/0/fingerprint: "x" stands here; expected the id of a finding'],
    ['{"suppressions": [], "note": 1}', ':1:22 /note: unknown key "note"; expected one of $schema, schemaVersion, suppressions'],
    ['{"suppressions": [}', '[syntax]'],
  ])('%s is refused with its place, and stays as it is', async (content, message) => {
    const path = join(mkdtempSync(join(tmpdir(), 'tabayun-suppressions-')), 'tabayun-suppressions.json');
    writeFileSync(path, content);
    await expect(updateSuppressions(path, () => [])).rejects.toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('with a day that is none, a status that is none or two entries of one finding is refused', async () => {
    const entry = accepted(await ferry('214', '241'));
    const codes = async (...list: readonly unknown[]): Promise<string[]> =>
      (await readSuppressions('s.json', JSON.stringify({ suppressions: list }))).errors.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(await codes({ ...entry, at: 'May' })).toEqual(['wrong-form /suppressions/0/at']);
    expect(await codes({ ...entry, status: 'fine' })).toEqual(['wrong-word /suppressions/0/status']);
    expect(await codes(entry, entry)).toEqual(['repeated /suppressions/1/fingerprint']);
  });
});
