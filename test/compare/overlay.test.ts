import { describe, expect, it } from 'vitest';
import { overlay, slotOf } from '../../src/compare/overlay.js';
import type { ReadSentence, Word } from '../../src/model/reading.js';

/** A sentence of plain words, one space apart. */
function sentence(text: string): ReadSentence {
  let at = 0;
  const words = text.split(' ').map((key): Word => {
    const start = at;
    at += key.length + 1;
    return { start, end: start + key.length, key, stem: key, content: !/^\d/u.test(key), concepts: [], clauseEnd: false };
  });
  return { field: 'text', language: 'en', start: 0, end: text.length, block: 0, blockKind: 'body', repeated: false, words, mentions: [] };
}

const span = (whole: ReadSentence, from: number, to: number): { start: number; end: number } => ({
  start: whole.words[from]?.start ?? 0,
  end: whole.words[to - 1]?.end ?? 0,
});

describe('an overlay of two sentences', () => {
  const a = sentence('the group met in bahrain in october 2019 for two days');
  const b = sentence('the group met in bahrain in september 2019 for two days');

  it('names the one place where they differ', () => {
    expect(overlay(a, b)?.hunks).toEqual([{ a: [6, 7], b: [6, 7] }]);
  });

  it('puts what was exchanged in one slot', () => {
    const found = overlay(a, b);
    expect(found && slotOf(found, a, b, span(a, 6, 8), span(b, 6, 8))).toBeGreaterThan(0.8);
  });

  it('keeps values of different slots apart', () => {
    const found = overlay(a, b);
    expect(found && slotOf(found, a, b, span(a, 6, 8), span(b, 9, 10))).toBeUndefined();
  });

  it('is empty of changes for a sentence and itself', () => {
    expect(overlay(a, a)).toMatchObject({ hunks: [], similarity: 1, coverage: 1 });
  });

  it('is not tried on what is no sentence', () => {
    expect(overlay(sentence('word '.repeat(500).trim()), b)).toBeUndefined();
  });
});
