import { isMention, type Mention } from '../model/mention.js';
import type { Sentence } from './sentence.js';

/** Whoever is named as saying something. */
export interface Speaker {
  /** Token range `[first, last)` and source span. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Spelling-aware key of the person, organisation, place or role; the stems of the words for anybody else. */
  readonly key: string;
}

/** A speaker that is no name is at most this many words. */
const LONGEST_PHRASE = 7;
/** Words that may stand between a verb and its subject: "has also", "later". */
const BETWEEN = 3;
/** A name before a colon stands at the head of its sentence. */
const COLON_WITHIN = 10;

/** What may be cited without being a person: "according to a report". */
const SOURCES: ReadonlySet<string> = new Set([
  'source', 'report', 'news', 'newspaper', 'magazine', 'agency', 'channel', 'television', 'radio', 'website', 'media', 'official', 'witness', 'expert',
  'analyst', 'ministry', 'minister', 'spokesperson', 'police', 'army', 'government', 'document', 'statistics', 'resident', 'lawyer', 'doctor', 'engineer',
  'activist', 'journalist', 'institution', 'authority', 'committee', 'council', 'court', 'prosecution', 'company', 'bank', 'university', 'hospital',
  'president', 'king', 'prince', 'governor', 'deputy', 'ambassador', 'envoy', 'scientist', 'research', 'social-media', 'militant', 'group', 'letter', 'family',
  'driver', 'worker', 'coach', 'player', 'union', 'party', 'coalition', 'navy', 'force', 'officer', 'soldier', 'memorandum', 'law',
]);

const SOURCE_EVENTS: ReadonlySet<string> = new Set(['announce', 'study', 'estimate', 'record', 'speak', 'testify', 'investigate', 'survive', 'write']);

/** The speaker that starts right after token `from - 1`: a name or role, else the words up to the end of their clause. */
export function followingSpeaker(sentence: Sentence, from: number, names: readonly Mention[]): Speaker | undefined {
  const at = skipMark(sentence, from);
  for (let first = at; first < Math.min(at + 2, sentence.tokens.length); first += 1) {
    const name = nameAt(sentence, first, names);
    if (name) return run(sentence, name, names);
    if (isBoundary(sentence, first)) break;
  }
  return phraseFrom(sentence, at);
}

/** The speaker that ends right before token `before`, with an apposition and adverbs between. */
export function precedingSpeaker(sentence: Sentence, before: number, names: readonly Mention[]): Speaker | undefined {
  for (let last = before; last > Math.max(0, before - BETWEEN - 1); last -= 1) {
    const name = names.find((mention) => mention.end === sentence.tokens[last - 1]?.end);
    if (name) return run(sentence, headOfRun(sentence, name, names), names);
  }
  return sentence.language.headFirst ? undefined : phraseBefore(sentence, before);
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
  const inside = names.some((name) => name.kind !== 'place' && speaker.start <= name.start && name.end <= speaker.end);
  return inside || isSource(sentence, { ...speaker, last: Math.min(speaker.last, first + 2) }) ? speaker : undefined;
}

/** Whether somebody or something can be cited: a name, or words with a source among them. */
export function isSource(sentence: Sentence, speaker: Speaker): boolean {
  if (!speaker.key.startsWith('~')) return true;
  for (let at = speaker.first; at < Math.min(speaker.first + 3, speaker.last); at += 1) {
    for (const tag of sentence.tags[at] ?? []) {
      if (tag.kind === 'concept' && SOURCES.has(tag.value as string)) return true;
      if (tag.kind === 'event' && SOURCE_EVENTS.has((tag.value as { readonly type?: string }).type ?? '')) return true;
    }
  }
  return false;
}

function hasVerbOfSaying({ tags }: Sentence, before: number): boolean {
  return tags.slice(0, before).some((own) => own?.some((tag) => tag.kind === 'speech'));
}

function skipMark({ tokens }: Sentence, at: number): number {
  return tokens[at]?.kind === 'mark' && (tokens[at].key === '"' || tokens[at].key === "'") ? at + 1 : at;
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
    const previous = names.find((other) => other !== head && other.kind !== 'place' && other.end === sentence.tokens[before]?.end && other.start < head.start);
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
    const following = names.find((name) => name.kind !== 'place' && name.end > end && name.start >= (sentence.tokens[after]?.start ?? Infinity) && name.start < (sentence.tokens[after]?.end ?? 0));
    if (!following) break;
    end = following.end;
  }
  return speakerOf(sentence, tokenAt(sentence, head.start), tokenAt(sentence, end), names);
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

function phraseFrom(sentence: Sentence, first: number): Speaker | undefined {
  let last = first;
  while (last < sentence.tokens.length && last - first < LONGEST_PHRASE && !isBoundary(sentence, last)) last += 1;
  return last > first && hasContent(sentence, first, last) ? speakerOf(sentence, first, last, []) : undefined;
}

function phraseBefore(sentence: Sentence, before: number): Speaker | undefined {
  let last = before;
  while (last > 0 && before - last < BETWEEN && sentence.language.stopWords.has(sentence.tokens[last - 1]?.key ?? '')) last -= 1;
  let first = last;
  while (first > 0 && last - first < LONGEST_PHRASE && !isBoundary(sentence, first - 1)) first -= 1;
  return last > first && hasContent(sentence, first, last) ? speakerOf(sentence, first, last, []) : undefined;
}

/** Marks, "that" and function words end the words that name a speaker; an article or "of" does not. */
function isBoundary(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'word') return true;
  if (sentence.tags[at]?.some((tag) => tag.kind === 'complement' || tag.kind === 'speech')) return true;
  return sentence.language.stopWords.has(token.key) && !sentence.language.nounLinks.has(token.key);
}

function hasContent({ tokens, language }: Sentence, first: number, last: number): boolean {
  return tokens.slice(first, last).some((token) => token.key.length > 1 && !language.stopWords.has(token.key));
}

function speakerOf(sentence: Sentence, first: number, last: number, names: readonly Mention[]): Speaker {
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[last - 1]?.end ?? start;
  const inside = names.filter((name) => start <= name.start && name.end <= end);
  return { first, last, start, end, text: sentence.text.slice(start, end), key: keyOf(inside) ?? stems(sentence, first, last) };
}

function keyOf(names: readonly Mention[]): string | undefined {
  const person = names.find((name) => name.kind === 'person');
  if (person && isMention(person, 'person')) return person.value.key;
  const role = names.find((name) => name.kind === 'role');
  if (role && isMention(role, 'role')) return [role.value.title, role.value.of].filter((part) => part !== undefined).join(' ');
  const organisation = names.find((name) => name.kind === 'organisation');
  if (organisation && isMention(organisation, 'organisation')) return organisation.value.key;
  const place = names.find((name) => name.kind === 'place');
  return place && isMention(place, 'place') ? (place.value.id ?? place.value.name) : undefined;
}

/** A key of nobody in particular: the stems of the words, marked as such. */
function stems({ tokens, language }: Sentence, first: number, last: number): string {
  const words = tokens.slice(first, last).filter((token) => token.kind === 'word' && !language.stopWords.has(token.key));
  return `~${words.map((token) => language.stem(token.key)).join(' ')}`;
}
