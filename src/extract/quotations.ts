import { withShape } from '../languages/kinds.js';
import { isMention, type MentionOf } from '../model/mention.js';
import type { Token } from '../text/tokens.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasAny, nextOf } from './tagged.js';

/** Fewer words in quotation marks are a name or a scare quote, no quotation. */
const SHORTEST = 3;

const QUOTES = withShape('quote');

/** Quoted words between marks of any style, nested ones too; one left open ends with its sentence. Each mention spans its marks. */
export const extractQuotations: Extractor = (sentence, _context, earlier) => {
  if (!hasAny(sentence, QUOTES)) return [];
  const speeches = earlier.filter((mention) => isMention(mention, 'attribution'));
  return pairMarks(sentence).flatMap(({ from, to }) => {
    const [first, last] = [sentence.tokens[from.inner], sentence.tokens[to.inner - 1]];
    if (!first || !last || wordsIn(sentence.tokens, from.inner, to.inner) < SHORTEST) return [];
    const text = sentence.text.slice(first.start, last.end);
    const speaker = speakerOf(speeches, from.start, to.end);
    return [mentionOf(sentence, 'quotation', from.start, to.end, { text, ...(speaker === undefined ? {} : { speaker }) })];
  });
};

interface Edge {
  /** Source offset of the mark (or of the sentence's edge where it is missing). */
  readonly start: number;
  readonly end: number;
  /** Token index where the quoted words start, or end (exclusive). */
  readonly inner: number;
}

interface Open extends Edge {
  readonly style: string;
}

interface Quoted {
  readonly from: Edge;
  readonly to: Edge;
}

function pairMarks(sentence: Sentence): Quoted[] {
  const { tokens } = sentence;
  const found: Quoted[] = [];
  const open: Open[] = [];
  for (let at = nextOf(sentence, QUOTES, 0); at < tokens.length; at = nextOf(sentence, QUOTES, at + 1)) {
    const mark = markAt(tokens, at);
    if (!mark) continue;
    const next = at + mark.width;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? 0;
    const opener = open.findLastIndex((candidate) => candidate.style === mark.style);
    const side = sideOf(sentence, at, next, opener >= 0, mark.style);
    if (side === 'open') open.push({ start, end, inner: next, style: mark.style });
    else if (side === 'close') {
      const from = open[opener] ?? edgeOfSentence(tokens);
      found.push({ from, to: { start, end, inner: at } });
      open.length = Math.max(0, opener);
    }
    at = next - 1;
  }
  const outermost = open.find(({ style }) => style === '"');
  const last = tokens.at(-1);
  if (outermost && last) found.push({ from: outermost, to: { start: last.start, end: last.end, inner: tokens.length } });
  return found.sort((a, b) => a.from.start - b.from.start || b.to.end - a.to.end);
}

/** A closing mark without an opener closes what an earlier sentence opened. */
function edgeOfSentence(tokens: readonly Token[]): Edge {
  const start = tokens[0]?.start ?? 0;
  return { start, end: start, inner: 0 };
}

/** A mark of quotation at `at`: one token, or two single marks set as one. */
function markAt(tokens: readonly Token[], at: number): { readonly style: string; readonly width: number } | undefined {
  const key = tokens[at]?.key;
  if (key === '"') return { style: '"', width: 1 };
  const doubled = tokens[at + 1]?.key === key && !tokens[at + 1]?.spaced;
  if (key === "'") return doubled ? { style: '"', width: 2 } : { style: "'", width: 1 };
  return doubled && (key === '<' || key === '>') ? { style: '"', width: 2 } : undefined;
}

/** White space decides which way a mark looks; where it does not, whether one is open. */
function sideOf(sentence: Sentence, at: number, next: number, isOpen: boolean, style: string): 'open' | 'close' | undefined {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  const after = tokens[next];
  const gluedBefore = before !== undefined && !tokens[at]?.spaced && !isProclitic(before, sentence);
  const gluedAfter = after !== undefined && !after.spaced && !(after.kind === 'mark' && CLOSING.has(after.key));
  if (style === "'" && gluedBefore && gluedAfter) return undefined;
  if (gluedAfter && !gluedBefore) return isOpen && style === "'" && !tokens[at]?.spaced ? 'close' : 'open';
  if (gluedBefore && !gluedAfter)
    return isOpen || (style === '"' && CLOSED.test(sentence.text.charAt(tokens[at]?.start ?? 0))) ? 'close' : undefined;
  if (style === "'") return undefined;
  return isOpen ? 'close' : 'open';
}

const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', ')', ']', '…']);
const OPENING: ReadonlySet<string> = new Set(['(', '[', ':', '-', '/', '"', "'"]);
/** Marks that by themselves look back: a closing mark whose opener stands in an earlier sentence. */
const CLOSED = /[\u201d\u00bb]/u;

/** What a quotation mark may stand right after and still open: a bracket, a colon, a one-letter word written onto the next. */
function isProclitic(token: Token, { language }: Sentence): boolean {
  if (token.kind === 'mark') return OPENING.has(token.key);
  return language.headFirst && token.kind === 'word' && token.key.length <= 2 && token.spaced;
}

function wordsIn(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at += 1) if (tokens[at]?.kind !== 'mark') words += 1;
  return words;
}

/** Whoever is named as speaking nearest before the quotation, else nearest after it. */
function speakerOf(speeches: readonly MentionOf<'attribution'>[], start: number, end: number): string | undefined {
  const named = speeches.filter((speech) => speech.value.speaker !== undefined);
  const before = named.filter((speech) => speech.end <= start).at(-1);
  const after = named.find((speech) => speech.start >= end);
  return (before ?? after)?.value.speaker;
}
