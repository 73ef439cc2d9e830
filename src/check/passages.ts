import { fieldText, type Article, type BlockKind, type Field } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Evidence } from '../model/report.js';
import { foldKey, foldText } from '../text/fold.js';
import { tokenise } from '../text/tokens.js';

/** Where words that somebody quotes stand in an article. */
export interface Passage {
  /** Index of the reading. */
  readonly document: number;
  readonly field: Field;
  /** UTF-16 code units into the field, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
  /** Indices of the sentences it touches; none in what is not read, such as a menu. */
  readonly sentences: readonly number[];
}

/**
 * Every place where a quote stands, however it is spelled there: folded letters, any white space. Where it stands as whole words
 * anywhere, places inside longer words do not count.
 */
export function passagesOf(quote: string, readings: readonly Reading[]): Passage[] {
  const words = foldKey(quote.replace(MARKS, ' ')).replace(AROUND, '').split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('\\s+'), 'gu');
  const found = readings.flatMap((reading, document) =>
    fieldsOf(reading.article).flatMap((field) => matches(reading, document, field, pattern)),
  );
  const whole = found.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : found).map(({ passage }) => passage);
}

/** What a report puts around the words it shows, and what people put around a quotation. */
const MARKS = /[\u27e6\u27e7]/gu;
const AROUND = /^["'\u2026.\s]+|["'\u2026\s]+$/gu;

function fieldsOf({ blocks }: Article): Field[] {
  return [...new Set(blocks.map(({ field }) => field))];
}

function matches(reading: Reading, document: number, field: Field, pattern: RegExp): { passage: Passage; isWhole: boolean }[] {
  const { article, sentences } = reading;
  const text = fieldText(article, field);
  const folded = foldText(text);
  return [...folded.text.matchAll(pattern)].flatMap((match) => {
    const to = match.index + match[0].length;
    const start = folded.offsets[match.index] ?? 0;
    let end = (folded.offsets[to - 1] ?? start) + 1;
    while (RIDING.test(text.charAt(end))) end += 1;
    // One page may hold several articles, each of its own blocks.
    const block = article.blocks.find((one) => one.field === field && one.start < end && start < one.end);
    if (!block) return [];
    const touched = sentences.flatMap((sentence, at) =>
      sentence.field === field && sentence.start < end && start < sentence.end ? [at] : [],
    );
    const isWhole = !LETTER.test(folded.text.charAt(match.index - 1)) && !LETTER.test(folded.text.charAt(to));
    return [{ passage: { document, field, start, end, block: block.kind, sentences: touched }, isWhole }];
  });
}

const RIDING = /[\p{M}\u0640]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The claims a passage touches, those it covers best first. */
export function claimsAt(passage: Passage, claims: readonly (readonly Claim[])[]): Claim[] {
  const overlap = ({ start, end }: Claim): number => Math.min(end, passage.end) - Math.max(start, passage.start);
  return (claims[passage.document] ?? [])
    .filter((claim) => claim.field === passage.field && overlap(claim) > 0)
    .sort((x, y) => overlap(y) - overlap(x) || x.start - y.start);
}

/** A passage with the sentences or, where it is not read, the line around it. */
export function evidenceAt({ document, field, start, end, block, sentences }: Passage, readings: readonly Reading[]): Evidence {
  const reading = readings[document];
  const text = reading ? fieldText(reading.article, field) : '';
  const around = sentences.flatMap((at) => reading?.sentences[at] ?? []);
  const from = Math.min(start, around[0]?.start ?? text.lastIndexOf('\n', start - 1) + 1);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.max(end, around.at(-1)?.end ?? (lineEnd < 0 ? text.length : lineEnd));
  return { document: reading?.article.id ?? '', field, start, end, quote: text.slice(start, end), context: text.slice(from, to), block };
}

/** Share of a quote's words that a sentence must hold to be what was meant. */
const MEANT = 0.5;

/** The sentence nearest to a quote that stands nowhere, as a passage; `undefined` where none holds half of its words. */
export function nearestTo(quote: string, readings: readonly Reading[]): Passage | undefined {
  const words = new Set(tokenise(quote).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key])));
  let best: { passage: Passage; held: number } | undefined;
  readings.forEach(({ sentences }, document) => {
    sentences.forEach(({ field, start, end, blockKind, words: own }, at) => {
      const held = new Set(own.map(({ key }) => key).filter((key) => words.has(key))).size;
      if (held / words.size < MEANT || held <= (best?.held ?? 0)) return;
      best = { passage: { document, field, start, end, block: blockKind, sentences: [at] }, held };
    });
  });
  return best?.passage;
}
