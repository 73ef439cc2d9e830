import { kindSet } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { EventTag, EventType } from '../languages/tables/events.js';
import type { NegationCue, NegationTag } from '../languages/tables/speech.js';
import type { Mention, Scope } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasAny, nextOf } from './tagged.js';

/** Events that say of another that it did not come about or is not so. */
const DENYING: ReadonlyMap<EventType, NegationCue> = new Map<EventType, NegationCue>([
  ['fail', 'fail'],
  ['reject', 'refuse'],
  ['deny', 'deny'],
  ['cancel', 'cancel'],
  ['absent', 'absent'],
  ['ignore', 'ignore'],
  ['avoid', 'avoid'],
]);

/** What a negation may stand in. */
const CUES = kindSet(['negation', 'event', 'speech']);

/** How far, in tokens, the event a cue denies may stand. */
const REACH = 6;
/** The same where a clause of its own says what is denied: "denied that the …". */
const CLAUSE_REACH = 14;
/** How far, in tokens, an exception may stand that turns a negation round: "did not find anything but". */
const EXCEPTION_REACH = 8;

/** Negations, each spanning its cue, with the event or word it denies. */
export const extractPolarity: Extractor = (sentence, _context, earlier) => {
  if (!hasAny(sentence, CUES)) return [];
  const names = earlier.filter(({ kind }) => kind === 'person' || kind === 'place' || kind === 'organisation');
  const cues = readCues(sentence).filter(({ tag }) => !names.some((name) => name.start <= tag.start && tag.end <= name.end));
  const mentions: Mention[] = [];
  cues.forEach((cue, index) => {
    // "did not deny", "cannot be ruled out": one negation takes the other away.
    if (denies(cue, cues[index + 1]) || (index > 0 && denies(cues[index - 1], cue))) return;
    const { start, end } = cue.tag;
    mentions.push(mentionOf(sentence, 'polarity', start, end, { negated: true, cue: cue.cue, ...(cue.scope ? { scope: cue.scope } : {}) }));
  });
  return mentions;
};

interface Cue {
  readonly cue: NegationCue;
  readonly tag: Tag;
  readonly scope: Scope | undefined;
  /** A verb or noun that denies, rather than a particle. */
  readonly isEvent: boolean;
}

function denies(negation: Cue | undefined, event: Cue | undefined): boolean {
  return negation !== undefined && event !== undefined && event.isEvent && !negation.isEvent && negation.scope?.start === event.tag.start;
}

function readCues(sentence: Sentence): Cue[] {
  const meanings = readMeanings(sentence);
  const cues: Cue[] = [];
  let free = 0;
  for (let at = nextOf(sentence, CUES, 0); at < sentence.tokens.length; at = nextOf(sentence, CUES, Math.max(free, at + 1))) {
    const particle = negationAt(sentence, at);
    const event = particle ? undefined : denyingEventAt(meanings[at]);
    const tag = particle?.tag ?? event?.tag;
    if (!tag) continue;
    free = tag.last;
    const cue = particle?.value.cue ?? event?.cue;
    if (cue === undefined || (particle && isTurnedRound(sentence, free))) continue;
    const whole = !particle && sentence.tags[free]?.some((other) => other.kind === 'complement' && other.value === true);
    const [near, far] = [scopeAt(sentence, free), nextEvent(sentence, free, whole ? CLAUSE_REACH : REACH)];
    cues.push({ cue, tag, isEvent: !particle, scope: particle?.value.target === 'word' ? (near ?? far) : (far ?? near) });
  }
  return cues;
}

interface Particle {
  readonly tag: Tag;
  readonly value: NegationTag;
}

function negationAt(sentence: Sentence, at: number): Particle | undefined {
  let found: Particle | undefined;
  for (const tag of sentence.tags[at] ?? []) {
    if (tag.kind !== 'negation') continue;
    const value = tag.value as NegationTag;
    if (value.except || !isWritten(sentence, tag, value)) continue;
    if (!found || tag.last > found.tag.last) found = { tag, value };
  }
  return found;
}

/** Clitics before an idiom that denies nothing: "as not" is no "unless" with a letter before it. */
const JOINED = ['and', 'then'];

function isWritten(sentence: Sentence, tag: Tag, { cue, clitics = [], spelled, notBeforeNumber }: NegationTag): boolean {
  if (!tag.clitics.every((clitic) => (cue === undefined ? JOINED : clitics).includes(clitic))) return false;
  if (spelled !== undefined && !sentence.text.slice(tag.start, tag.end).includes(spelled)) return false;
  return !(notBeforeNumber && isNumber(sentence, tag.last));
}

function isNumber(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'number' || sentence.numerals.some((numeral) => numeral.first === at);
}

/** Whether an exception follows in the clause: "not … but" affirms. */
function isTurnedRound({ tokens, tags }: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(from + EXCEPTION_REACH, tokens.length); at += 1) {
    if (tokens[at]?.kind === 'mark') return false;
    const cues = tags[at]?.filter((other) => other.kind === 'negation') ?? [];
    if (cues.length > 0)
      return cues.some((tag) => (tag.value as NegationTag).except === true && tag.clitics.length === 0) && !isPhrase(cues);
  }
  return false;
}

/** "illa an" and the like begin a clause of their own. */
function isPhrase(cues: readonly Tag[]): boolean {
  return cues.some((tag) => tag.last > tag.first + 1);
}

function denyingEventAt(tags: readonly Tag[] | undefined): { readonly cue: NegationCue; readonly tag: Tag } | undefined {
  if (tags === undefined) return undefined;
  for (const tag of tags) {
    if ((tag.kind !== 'event' && tag.kind !== 'speech') || (tag.clitics.length > 0 && tag.clitics.includes('the'))) continue;
    const type = (tag.value as EventTag).type;
    const cue = type === undefined ? undefined : DENYING.get(type);
    if (cue !== undefined) return { cue, tag };
  }
  return undefined;
}

/** The first trigger after `from` in the same clause, at most `reach` tokens on. */
export function nextEvent(sentence: Sentence, from: number, reach = REACH): Scope | undefined {
  const meanings = readMeanings(sentence);
  for (let at = from; at < Math.min(from + reach, sentence.tokens.length); at += 1) {
    if (sentence.tokens[at]?.kind === 'mark') return undefined;
    const event = meanings[at]?.find(
      (tag) => (tag.kind === 'event' || tag.kind === 'speech') && (tag.value as EventTag).type !== undefined,
    );
    if (event) return { start: event.start, end: event.end };
  }
  return undefined;
}

/** The first word from `at` on that is no function word. */
function scopeAt({ tokens, language }: Sentence, at: number): Scope | undefined {
  const upTo = tokens.slice(at, at + REACH);
  const mark = upTo.findIndex((token) => token.kind === 'mark');
  const token = (mark < 0 ? upTo : upTo.slice(0, mark)).find(({ key }) => !language.stopWords.has(key));
  return token && { start: token.start, end: token.end };
}
