import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakingPoint } from '../../src/ingest/json-error.js';
import { sniffFormat } from '../../src/ingest/records.js';

describe('where JSON breaks', () => {
  it.each([
    ['plain words', 0],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a": "b', 8],
    ['{"a": tru', 9],
    ['{"a": truth}', 6],
    ['{"a": "b\\x"}', 8],
    ['{"a": "b\\', 9],
    ['[1]]', 3],
    ['[}', 1],
    ['{"a": 01}', 6],
    ['{"a": "b\nc"}', 8],
    ['', 0],
    ['  ', 2],
    ['{"a": .5}', 6],
    ['nul', 3],
  ])('%j at %i', (text, at) => {
    expect(breakingPoint(text)).toBe(at);
  });

  it('a string of megabytes overflows nothing', () => {
    const long = 'word \\n'.repeat(3_000_000);
    expect(breakingPoint(`{"text": "${long}" x}`)).toBe(long.length + 12);
    expect(breakingPoint('['.repeat(3_000_000))).toBe(3_000_000);
  });

  it('JSON does not break; what is broken is whole up to there', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', '"', ',', ' x', ':', '[', '\\'), (json, seed, mark) => {
        const cut = seed % json.length;
        const damaged = json.slice(0, cut) + mark + json.slice(cut + 1);
        expect(breakingPoint(json)).toBe(json.length);
        const sound = damaged.slice(0, breakingPoint(damaged));
        expect(breakingPoint(sound)).toBe(sound.length);
      }),
    );
  });
});

describe('what a nameless text looks like', () => {
  it.each([
    ['{"text": "a"}', 'json'],
    ['[{"text": "a"}]', 'json'],
    ['[]', 'json'],
    ['{\n"text": "a"\n}', 'json'],
    ['{"text": "a"}\n{"text": "b"}', 'jsonl'],
    ['{"broken": ', 'json'],
    ['---\ntitle: a\n---\nb', 'md'],
    ['[Port Elder] The council', 'txt'],
    ['{sic} he said', 'txt'],
    ['The council', 'txt'],
    ['--- The council', 'txt'],
  ])('%j is %s', (text, format) => {
    expect(sniffFormat(text)).toBe(format);
  });
});
