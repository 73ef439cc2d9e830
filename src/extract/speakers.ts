import type { Mention } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import type { Sentence } from './sentence.js';
import { hasSource, speakerOf, type Speaker } from './speaker.js';

/** A speaker that is no name is at most this many words. */
const LONGEST_PHRASE = 7;
/** Words that may stand between a verb and its subject: "has also", "later". */
const BETWEEN = 3;
/** A name before a colon stands at the head of its sentence. */
const COLON_WITHIN = 10;

/** What a sentence names: who may speak, and the days and times that may stand between a verb and its subject. */
export interface Named {
  readonly names: readonly Mention[];
  readonly times: readonly Mention[];
}

/**
 * The speaker that starts right after token `from - 1`: a name or role, else the words up to the end of their clause. `dative`: a
 * preposition may be written onto it ("according" takes one, "said" does not).
 */
export function followingSpeaker(sentence: Sentence, from: number, named: Named, dative = false): Speaker | undefined {
  const { names } = named;
  const at = skipTimes(sentence, from, named.times);
  const token = sentence.tokens[at];
  if (token === undefined || opensSpeech(sentence, at)) return undefined;
  const first = token.kind === 'mark' ? at + 1 : at;
  const name =
    nameAt(sentence, first, names) ?? (isBoundary(sentence, first, named.times, true) ? undefined : nameAt(sentence, first + 1, names));
  if (name) return run(sentence, name, names);
  return phraseFrom(sentence, first, named, dative) ?? (isAddressee(sentence, first) ? nameBeyond(sentence, first, names) : undefined);
}

/** The speaker that ends right before token `before`, with auxiliaries or an apposition between; in a head-first language only right before. */
export function precedingSpeaker(sentence: Sentence, before: number, named: Named): Speaker | undefined {
  const { headFirst } = sentence.language;
  const last = headFirst ? before : skipAuxiliaries(sentence, before);
  const closed = !headFirst && sentence.tokens[last - 1]?.key === ',' ? last - 1 : last;
  const name = named.names.find((mention) => mention.end === sentence.tokens[closed - 1]?.end);
  if (!name) return headFirst ? undefined : phraseBefore(sentence, last, named);
  const speaker = run(sentence, headOfRun(sentence, name, named.names), named.names);
  if (headFirst) return opensClause(sentence, speaker.first) ? speaker : undefined;
  // "police in Palermo said": the place is where they are, not who says it.
  const inside =
    name.kind === 'place' &&
    !opensClause(sentence, speaker.first) &&
    sentence.language.stopWords.has(sentence.tokens[speaker.first - 1]?.key ?? '');
  return inside ? phraseBefore(sentence, speaker.first - 1, named) : speaker;
}

function skipAuxiliaries({ tokens, tags }: Sentence, before: number): number {
  let last = before;
  while (
    last > 0 &&
    before - last < BETWEEN &&
    tokens[last - 1]?.kind === 'word' &&
    tags[last - 1]?.some((tag) => tag.kind === 'auxiliary')
  )
    last -= 1;
  return last;
}

/** "X: …" at the head of a sentence, X a person, role or organisation, or a source. */
export function colonSpeaker(sentence: Sentence, names: readonly Mention[]): Speaker | undefined {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token, at) => token.key === ':' && at <= COLON_WITHIN);
  if (colon <= 0 || colon >= tokens.length - 2 || !tokens[colon + 1]?.spaced) return undefined;
  const head = tokens.slice(0, colon);
  if (head.some((token) => token.kind === 'number') || hasVerbOfSaying(sentence, colon)) return undefined;
  const first = head.findLastIndex((token) => token.kind === 'mark' && token.key !== '"' && token.key !== "'") + 1;
  const speaker = speakerOf(sentence, first, colon, names);
  if (sentence.language.headFirst && sentence.language.stopWords.has(tokens[first]?.key ?? '')) return undefined;
  const reach = tokens[first + 1]?.end ?? speaker.end;
  const named = names.some((name) => name.kind !== 'place' && speaker.start <= name.start && name.start < reach && name.end <= speaker.end);
  return named || hasSource(sentence, first, Math.min(speaker.last, first + 2)) ? speaker : undefined;
}

function hasVerbOfSaying({ tags }: Sentence, before: number): boolean {
  return tags.slice(0, before).some((own) => own?.some((tag) => tag.kind === 'speech'));
}

function skipTimes(sentence: Sentence, from: number, times: readonly Mention[]): number {
  let at = from;
  while (times.some((time) => time.start <= (sentence.tokens[at]?.start ?? -1) && (sentence.tokens[at]?.end ?? Infinity) <= time.end))
    at += 1;
  return at;
}

/** Whether a quotation, a "that" or the end of the clause stands at `at`: a name in quotation marks is closed within a few words. */
function opensSpeech({ tokens, tags }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return tags[at]?.some((tag) => tag.kind === 'complement') ?? false;
  if (token.key !== '"' && token.key !== "'") return true;
  return !tokens.slice(at + 1, at + LONGEST_PHRASE).some((other) => other.key === token.key);
}

function opensClause({ tokens }: Sentence, at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'mark';
}

/** Whether whoever is told stands at `at`: a preposition is written onto it, or stands alone before a name in quotation marks. */
function isAddressee(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.key.length === 1 || isDative(sentence, at);
}

/** "told the paper, the minister that …": a role or person further on, before the "that". */
function nameBeyond(sentence: Sentence, from: number, names: readonly Mention[]): Speaker | undefined {
  for (let at = from; at < Math.min(from + COLON_WITHIN, sentence.tokens.length); at += 1) {
    if (sentence.tags[at]?.some((tag) => tag.kind === 'complement')) return undefined;
    const name = nameAt(sentence, at, names);
    if (name && (name.kind === 'role' || name.kind === 'person')) return run(sentence, name, names);
  }
  return undefined;
}

function nameAt(sentence: Sentence, first: number, names: readonly Mention[]): Mention | undefined {
  const token = sentence.tokens[first];
  if (!token) return undefined;
  const here = names.filter((name) => name.start >= token.start && name.start < token.end);
  return here.sort((a, b) => b.end - a.end)[0];
}

/** The first of the names that run up to `name` with nothing but a comma between: "X, the minister," said of the minister is said of X. */
function headOfRun(sentence: Sentence, name: Mention, names: readonly Mention[]): Mention {
  let head = name;
  for (;;) {
    const from = tokenAt(sentence, head.start);
    const before = sentence.tokens[from - 1]?.key === ',' ? from - 2 : from - 1;
    const previous = names.find(
      (other) => other !== head && other.kind !== 'place' && other.end === sentence.tokens[before]?.end && other.start < head.start,
    );
    if (!previous) return head;
    head = previous;
  }
}

/** A name with the names that follow on from it: role, person, organisation. */
function run(sentence: Sentence, head: Mention, names: readonly Mention[]): Speaker {
  let end = head.end;
  for (;;) {
    const next = tokenAt(sentence, end);
    const after = sentence.tokens[next]?.key === ',' ? next + 1 : next;
    const following = names.find(
      (name) =>
        name.kind !== 'place' &&
        name.end > end &&
        name.start >= (sentence.tokens[after]?.start ?? Infinity) &&
        name.start < (sentence.tokens[after]?.end ?? 0),
    );
    if (!following) break;
    end = following.end;
  }
  return speakerOf(sentence, tokenAt(sentence, head.start), tokenAt(sentence, end), names);
}

function phraseFrom(sentence: Sentence, first: number, { times }: Named, dative: boolean): Speaker | undefined {
  let last = dative && isDative(sentence, first) ? first + 1 : first;
  let definite = last > first && hasArticle(sentence, first);
  while (last < sentence.tokens.length && last - first < LONGEST_PHRASE && !isBoundary(sentence, last, times, last !== first + 1)) {
    const article = hasArticle(sentence, last);
    // Where the article is written onto words, a bare one after it begins something else: "the ministry [an] appointment".
    if (definite && !article) break;
    definite ||= article;
    last += 1;
  }
  return last > first && hasContent(sentence, first, last) ? speakerOf(sentence, first, last, []) : undefined;
}

function phraseBefore(sentence: Sentence, last: number, { times }: Named): Speaker | undefined {
  let first = last;
  while (first > 0 && last - first < LONGEST_PHRASE && !isBoundary(sentence, first - 1, times, false)) first -= 1;
  while (first < last && sentence.tags[first]?.some((tag) => tag.kind === 'auxiliary')) first += 1;
  return last > first && hasContent(sentence, first, last) ? speakerOf(sentence, first, last, []) : undefined;
}

function hasArticle({ tokens, language }: Sentence, at: number): boolean {
  return language.analyse(tokens[at]?.key ?? '').some(({ clitics }) => clitics.at(-1) === 'the');
}

/**
 * Marks, "that", verbs and function words end the words that name a speaker; an article or "of" does not. `alone`: nor does a word that links
 * nouns, in a head-first language, right after the first ("a number of …").
 */
function isBoundary(sentence: Sentence, at: number, times: readonly Mention[], alone: boolean): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || (token.key.length === 1 && sentence.language.headFirst)) return true;
  if (sentence.tags[at]?.some((tag) => tag.kind === 'complement' || tag.kind === 'negation')) return true;
  if (isOnlySpeech(sentence, at)) return true;
  if (times.some((time) => time.start <= token.start && token.end <= time.end)) return true;
  if (readMeanings(sentence)[at]?.some(({ clitics }) => clitics.includes('to') || clitics.includes('in'))) return true;
  if (!sentence.language.stopWords.has(token.key)) return false;
  return !sentence.language.nounLinks.has(token.key) || (sentence.language.headFirst && alone);
}

function isDative(sentence: Sentence, at: number): boolean {
  return readMeanings(sentence)[at]?.some(({ clitics }) => clitics.includes('to')) ?? false;
}

/** A verb of saying that is no noun as well: "said", not "reports". */
function isOnlySpeech({ tags }: Sentence, at: number): boolean {
  const own = tags[at] ?? [];
  return own.some((tag) => tag.kind === 'speech') && !own.some((tag) => tag.kind === 'concept');
}

function hasContent({ tokens, language }: Sentence, first: number, last: number): boolean {
  return tokens.slice(first, last).some((token) => token.key.length > 1 && !language.stopWords.has(token.key));
}

/** The index of the first token that ends after `offset`. */
function tokenAt({ tokens }: Sentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
