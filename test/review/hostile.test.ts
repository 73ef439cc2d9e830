import { describe, expect, it } from 'vitest';
import { drawFrame } from '../../src/review/frame.js';
import { lineWidth } from '../../src/review/page.js';
import { FakeDesk, review, SIZE, type Review } from './press.js';
import { document, FLOOD, position, report, said } from './reports.js';

const ESCAPES = '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b5n\u001bP+q544e\u001b\\';
const CONTROLS = '\u202e\u2066\u200f\u0000\u0008';
const INVISIBLE = '\u200b'.repeat(500) + '\u2060'.repeat(500);
/** A megabyte without a line break, half of it Arabic, with a number at its end that is quoted. */
const MEGABYTE = `${'غمرت المياه السوق الكبير near the bridge, '.repeat(25_000)}وقتل 37 شخصًا`;

function written({ model, store }: Review): string[] {
  return drawFrame(model, store.state()).map((line) => {
    expect(lineWidth(line)).toBeLessThanOrEqual(SIZE.columns);
    return line.map((span) => span.text).join('');
  });
}

const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200b\u200f\u202a-\u202e\u2060\u2066-\u2069]/u;

function harmless(open: Review): string {
  const rows = written(open);
  for (const row of rows) expect(row).not.toMatch(HARMFUL);
  return rows.join('\n');
}

function reviewOf(context: string, quote: string, text: string): Review {
  const evidence = { ...said({ document: 'sahel', context, quote, speaker: `x${ESCAPES}` }), start: text.lastIndexOf(quote) };
  const placed = { ...evidence, end: evidence.start + quote.length };
  const finding = {
    ...FLOOD,
    subject: `toll${CONTROLS}`,
    positions: [position('37', [placed]), position(`5${ESCAPES}2`, FLOOD.positions[1]!.evidence)],
  };
  const documents = [document('sahel', `وكالة${CONTROLS} الساحل`, 'ar'), document('manar', 'المنار', 'ar')];
  const desk = new FakeDesk();
  desk.texts = { sahel: { status: 'ready', text } };
  return review(report(documents, [finding]), desk);
}

describe('words that try to take over the terminal', () => {
  it.each([
    ['escape sequences', ESCAPES],
    ['direction controls', CONTROLS],
    ['floods of invisible characters', INVISIBLE],
    ['a letter under a thousand marks', `ا${'\u0651'.repeat(1000)}`],
  ])('%s: are drawn harmlessly in every view, and marked', async (_name, attack) => {
    const text = `وقتل ${attack} 37 شخصًا\n`;
    const open = reviewOf(text.trim(), '37', text);
    expect(harmless(open)).toContain('[controls!]');
    open.press('enter');
    expect(harmless(open)).toContain('[hidden control characters removed]');
    open.press('enter');
    await open.settled();
    expect(harmless(open)).toContain('[controls!]');
    expect(harmless(open)).toContain('37⟧');
    open.press('y', 'm', ...Array.from('a\u202eb\u0007'));
    harmless(open);
    expect(open.desk.copied[0]).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });

  it('a sentence of a megabyte is shown around what is quoted, and how much of it is left out', () => {
    const open = reviewOf(MEGABYTE, '37', MEGABYTE);
    open.press('enter');
    const rows = harmless(open);
    expect(rows).toContain('[1049505 characters left out]');
    expect(open.press('G').detail.scroll).toBeLessThan(60);
  });

  it('an article of one line of a megabyte opens at its mark and scrolls to both ends', async () => {
    const open = reviewOf('وقتل 37 شخصًا', '37', MEGABYTE);
    open.press('enter', 'enter');
    await open.settled();
    expect(harmless(open)).toContain('37⟧');
    open.press('g');
    expect(open.store.state().article?.top).toEqual({ stretch: 0, line: 0 });
    harmless(open);
    open.press('G', 'pageup', 'pagedown', 'k', 'j');
    expect(harmless(open)).toContain('37⟧');
  });
});
