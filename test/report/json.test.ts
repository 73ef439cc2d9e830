import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { writeJson } from '../../src/report/json.js';
import { discrepancy, evidence, position, report, SOURCES } from './fixture.js';

describe('the JSON report', () => {
  it('holds the report, whole', () => {
    expect(JSON.parse(writeJson(report(), SOURCES))).toEqual(report());
  });

  it('ends in one newline and has its keys in one order, whatever the order they were made in', () => {
    const text = writeJson(report(), SOURCES);
    const turned = JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    ) as Report;
    expect(writeJson(turned, SOURCES)).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.startsWith('{\n  "schemaVersion": "1",\n  "tool": {\n')).toBe(true);
  });

  it('survives being read and written again, byte by byte, with any text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.dictionary(fc.string(), fc.jsonValue()), (subject, value) => {
        const quote = evidence('mina', 'نيسان');
        const positions = [position('a', value, [quote]), position('b', {}, [quote])];
        const text = writeJson(report({ discrepancies: [discrepancy({ id: 'x', subject, positions })] }), SOURCES);
        expect(writeJson(JSON.parse(text) as Report, SOURCES)).toBe(text);
      }),
    );
  });

  it('refuses a number that JSON cannot hold', () => {
    const [first] = report().discrepancies;
    expect(() => writeJson(report({ discrepancies: [{ ...first!, confidence: Number.NaN }] }), SOURCES)).toThrow(/NaN under "confidence"/u);
  });
});
