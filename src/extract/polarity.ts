import type { Tag } from '../languages/lexicon.js';
import type { EventTag, EventType } from '../languages/tables/events.js';
import type { NegationCue, NegationTag } from '../languages/tables/speech.js';
import type { Mention, Scope } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';

/** Events that say of another that it did not come about or is not so. */
const DENYING: Readonly<Partial<Record<EventType, NegationCue>>> = { fail: 'fail', reject: 'refuse', deny: 'deny' };

/** How far, in tokens, the event a cue denies may stand. */
const REACH = 6;

/** Negations, each spanning its cue, with the event or word it denies. */
export const extractPolarity: Extractor = (sentence) => {
  const mentions: Mention[] = [];
  const meanings = readMeanings(sentence);
  let free = 0;
  sentence.tokens.forEach((_token, at) => {
    if (at < free) return;
    const cue = negationAt(sentence, at) ?? denyingEventAt(meanings[at] ?? []);
    if (!cue) return;
    free = cue.tag.last;
    if (cue.cue === undefined) return;
    const scope = cue.target === 'word' ? (scopeAt(sentence, free) ?? nextEvent(sentence, free)) : (nextEvent(sentence, free) ?? scopeAt(sentence, free));
    mentions.push(mentionOf(sentence, 'polarity', cue.tag.start, cue.tag.end, { negated: true, cue: cue.cue, ...(scope ? { scope } : {}) }));
  });
  return mentions;
};

interface Cue extends NegationTag {
  readonly tag: Tag;
}

function negationAt(sentence: Sentence, at: number): Cue | undefined {
  let found: Cue | undefined;
  for (const tag of sentence.tags[at] ?? []) {
    if (tag.kind !== 'negation') continue;
    const value = tag.value as NegationTag;
    if (value.cue !== undefined && !tag.clitics.every((clitic) => (value.clitics ?? []).includes(clitic))) continue;
    if (value.notBeforeNumber && isNumber(sentence, tag.last)) continue;
    if (!found || tag.last > found.tag.last) found = { ...value, tag };
  }
  return found;
}

function isNumber(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'number' || sentence.numerals.some((numeral) => numeral.first === at);
}

function denyingEventAt(tags: readonly Tag[]): Cue | undefined {
  for (const tag of tags) {
    if (tag.kind !== 'event' && tag.kind !== 'speech') continue;
    const type = (tag.value as EventTag).type;
    const cue = type === undefined ? undefined : DENYING[type];
    if (cue !== undefined) return { cue, target: 'verb', tag };
  }
  return undefined;
}

/** The first trigger after `from` in the same clause. */
export function nextEvent(sentence: Sentence, from: number): Scope | undefined {
  const meanings = readMeanings(sentence);
  for (let at = from; at < Math.min(from + REACH, sentence.tokens.length); at += 1) {
    if (sentence.tokens[at]?.kind === 'mark') return undefined;
    const event = meanings[at]?.find((tag) => (tag.kind === 'event' || tag.kind === 'speech') && (tag.value as EventTag).type !== undefined);
    if (event) return { start: event.start, end: event.end };
  }
  return undefined;
}

/** The word at `at`, as its trigger where it is one. */
function scopeAt(sentence: Sentence, at: number): Scope | undefined {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  return { start: token.start, end: token.end };
}
