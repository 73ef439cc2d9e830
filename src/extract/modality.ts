import { kindSet, union, withClitic } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { EventTag, EventType } from '../languages/tables/events.js';
import type { ModalityTag, SpeechTag } from '../languages/tables/speech.js';
import type { Mention, ModalityValue } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import { mentionOf } from './mention.js';
import { nextEvent } from './polarity.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasAny, nextOf } from './tagged.js';

type Modality = ModalityValue['modality'];

/** Events that say of another how real it is. */
const MODAL_EVENTS: ReadonlyMap<EventType, Modality> = new Map<EventType, Modality>([
  ['expect', 'expected'],
  ['pledge', 'promised'],
  ['deny', 'denied'],
]);

/** Where a cue may stand; words of all kinds that inflect may have the future proclitic. */
const CUES = union(kindSet(['modality', 'event', 'speech']), withClitic('will'));

/** What holds a cue within itself: a month ("May"), a name. */
const NAMES: ReadonlySet<Mention['kind']> = new Set(['date', 'person', 'place', 'organisation']);

/** Planned, promised, possible, obliged, denied, reported, attempted or expected: each mention spans its cue. */
export const extractModality: Extractor = (sentence, _context, earlier) => {
  if (!hasAny(sentence, CUES)) return [];
  const mentions: Mention[] = [];
  const meanings = readMeanings(sentence);
  const names = earlier.filter(({ kind }) => NAMES.has(kind));
  let free = 0;
  const add = (modality: Modality, start: number, end: number, last: number): void => {
    if (names.some((name) => name.start <= start && end <= name.end)) return;
    const scope = nextEvent(sentence, last);
    mentions.push(mentionOf(sentence, 'modality', start, end, { modality, ...(scope ? { scope } : {}) }));
  };
  for (let at = nextOf(sentence, CUES, 0); at < sentence.tokens.length; at = nextOf(sentence, CUES, Math.max(free, at + 1))) {
    const cue = cueAt(sentence, at);
    if (cue) {
      free = cue.tag.last;
      if (cue.modality !== undefined) add(cue.modality, cue.tag.start, cue.tag.end, cue.tag.last);
      continue;
    }
    const token = sentence.tokens[at];
    const future = sentence.tags[at]?.find(isFuture);
    if (future && token) add('planned', startOfFuture(sentence.text, token.start, future.start), token.end, at);
    const modality = modalEvent(meanings[at]);
    if (modality) add(modality.modality, modality.tag.start, modality.tag.end, modality.tag.last);
  }
  return mentions;
};

interface Cue extends ModalityTag {
  readonly tag: Tag;
}

function cueAt(sentence: Sentence, at: number): Cue | undefined {
  let found: Cue | undefined;
  for (const tag of sentence.tags[at] ?? []) {
    if (tag.kind !== 'modality') continue;
    const value = tag.value as ModalityTag;
    if (value.beforeImperfect && !isImperfect(sentence, tag.last)) continue;
    if (!found || tag.last > found.tag.last) found = { ...value, tag };
  }
  return found;
}

function isImperfect(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  const { lexicon, isImperfect: hasShape } = sentence.language;
  return token?.kind === 'word' && hasShape(token.key, (key) => lexicon.has(key, 'event') || lexicon.has(key, 'speech'));
}

/** Where a future verb starts: one letter, the future proclitic, before the rest of it. */
function startOfFuture(text: string, from: number, verb: number): number {
  let at = verb - 1;
  while (at > from && !/\p{L}/u.test(text.charAt(at))) at -= 1;
  return Math.max(from, at);
}

function isFuture({ clitics }: Tag): boolean {
  return clitics.length > 0 && clitics.includes('will');
}

function modalEvent(tags: readonly Tag[] | undefined): { readonly modality: Modality; readonly tag: Tag } | undefined {
  if (tags === undefined) return undefined;
  for (const tag of tags) {
    // "promised" takes a "that" or an object; without one it is some other verb of the same letters.
    if (tag.kind !== 'event' && (tag.kind !== 'speech' || (tag.value as SpeechTag).weak)) continue;
    const type = (tag.value as EventTag).type;
    const modality = type === undefined ? undefined : MODAL_EVENTS.get(type);
    if (modality !== undefined) return { modality, tag };
  }
  return undefined;
}
