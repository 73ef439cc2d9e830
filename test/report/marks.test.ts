import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedContext } from '../../src/report/marks.js';
import { evidence, SOURCES } from './fixture.js';

const marked = (segments: readonly { text: string; marked: boolean }[]): string =>
  segments.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join('');

describe('the marks in a sentence', () => {
  it('stand around the whole of a short quote', () => {
    const quote = evidence('mina', 'نيسان 2031');
    expect(marked(markedContext(quote, [evidence('sahel', 'أيار 2031')]))).toContain('في [نيسان 2031].');
  });

  it('stand around the words that differ in a long one', () => {
    const one = evidence('wire', 'We built every metre of it ourselves, without a single foreign loan,');
    const other = evidence('page-2', 'We built every metre of it ourselves, without one foreign loan,');
    expect(marked(markedContext(one, [other]))).toBe('"We built every metre of it ourselves, without [a single] foreign loan," he said.');
    expect(marked(markedContext(other, [one]))).toBe('"We built every metre of it ourselves, without [one] foreign loan," he said.');
  });

  it('do not mark a word for its harakat or its alef', () => {
    const text = 'قال إن الجسر بُني في عام واحد بأيدي أبناء الوادي وحدهم';
    const other = 'قال ان الجسر بني في عام واحد بايدي أبناء المدينة وحدهم';
    const one = { ...evidence('mina', 'جسر'), quote: text, context: text };
    expect(marked(markedContext(one, [{ ...one, quote: other, context: other }]))).toBe(
      'قال إن الجسر بُني في عام واحد بأيدي أبناء [الوادي] وحدهم',
    );
  });

  it('mark a long quote whole where the other side shares little of it', () => {
    const one = evidence('wire', 'We built every metre of it ourselves, without a single foreign loan,');
    expect(marked(markedContext(one, [evidence('sahel', 'افتتح وزير الأشغال كمال الراسي جسر الوادي')]))).toContain('[We built every');
  });

  it('find the right one of two equal words of a sentence by its offset', () => {
    const text = 'Of 12 boats, 12 came back.';
    const second = { ...evidence('wire', 'April'), quote: '12', context: text, start: 13, end: 15 };
    expect(marked(markedContext(second, [], text))).toBe('Of 12 boats, [12] came back.');
    expect(marked(markedContext(second, []))).toBe('Of [12] boats, 12 came back.');
  });

  it('never change the sentence', () => {
    const words = fc.array(fc.constantFrom('جسر', 'الوادي', 'opened', 'في', '2031', '"', '،', '  '), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, (own, other) => {
        const [quote, otherQuote] = [own.join(' '), other.join(' ')];
        const one = { ...evidence('mina', 'جسر'), quote, context: `قبل ${quote} بعد` };
        const segments = markedContext(one, [{ ...one, quote: otherQuote, context: otherQuote }], SOURCES.get('mina'));
        expect(segments.map(({ text }) => text).join('')).toBe(one.context);
        expect(segments.every(({ text }) => text !== '')).toBe(true);
        expect(segments.some((segment) => segment.marked)).toBe(true);
      }),
    );
  });
});
