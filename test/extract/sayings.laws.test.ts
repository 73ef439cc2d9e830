import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention } from '../../src/model/mention.js';
import { EVENTS } from './events.examples.js';
import { ATTRIBUTIONS, MODALITIES, NEGATIONS } from './sayings.examples.js';

const words = [...EVENTS, ...ATTRIBUTIONS, ...MODALITIES, ...NEGATIONS]
  .flatMap(({ ar, en }) => [...ar, ...en])
  .flatMap((example) => example.replace(/[⟦⟧]/gu, '').split(' '));
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('"', '«', '»', '“', '”', "'", ':', '،', ',', '.', '..', '(', ')', 'أن', 'that'),
  fc.string({ maxLength: 5 }),
);
const KINDS: ReadonlySet<string> = new Set(['event', 'polarity', 'modality', 'attribution', 'quotation']);

describe('whatever the text', () => {
  it('what happens and who says so is quoted as it stands', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('ar', 'en'), fc.constantFrom(' ', ''), (pieces, language, space) => {
        const text = pieces.join(space);
        for (const { kind, start, end, quote } of extractMentions(text, { language })) {
          if (!KINDS.has(kind)) continue;
          expect(quote.length).toBeGreaterThan(0);
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(extractMentions(text, { language })).toEqual(extractMentions(text, { language }));
      }),
      { numRuns: 400 },
    );
  });

  it('a quotation holds its words, and what a cue is said of stands in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('ar', 'en'), (pieces, language) => {
        const text = pieces.join(' ');
        for (const mention of extractMentions(text, { language })) {
          if (isMention(mention, 'quotation')) expect(mention.quote).toContain(mention.value.text);
          if (isMention(mention, 'attribution') && mention.value.speaker !== undefined)
            expect(mention.quote).toContain(mention.value.speaker);
          if (!isMention(mention, 'polarity') && !isMention(mention, 'modality')) continue;
          const scope = mention.value.scope;
          if (scope) expect(text.slice(scope.start, scope.end).trim()).not.toBe('');
        }
        expect(text).toBe(pieces.join(' '));
      }),
      { numRuns: 400 },
    );
  });
});
