import { eventValue, type EventTag, type EventType } from '../languages/tables/events.js';
import type { EventValue, Mention } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import { mentionOf } from './mention.js';
import type { Extractor } from './sentence.js';

/** Kinds of names: a trigger inside one is part of the name ("Ministry of Defence"). */
const NAMES: ReadonlySet<Mention['kind']> = new Set(['person', 'place', 'organisation', 'date', 'time']);

/** Event triggers: verbs, verbal nouns and participles, each with its type and its side of the type's scale. */
export const extractEvents: Extractor = (sentence, _context, earlier) => {
  const names = earlier.filter((mention) => NAMES.has(mention.kind));
  const mentions: Mention[] = [];
  for (const own of readMeanings(sentence)) {
    if (own === undefined) continue;
    for (const tag of own) {
      if (tag.kind !== 'event' && (tag.kind !== 'speech' || own.some((other) => other.kind === 'event'))) continue;
      const { type } = tag.value as EventTag;
      if (type === undefined || names.some((name) => name.start <= tag.start && tag.end <= name.end)) continue;
      mentions.push(mentionOf(sentence, 'event', tag.start, tag.end, valueOf(type)));
    }
  }
  return mentions;
};

const VALUES = new Map<EventType, EventValue>();

/** The value of a type, one object for all its mentions. */
function valueOf(type: EventType): EventValue {
  const known = VALUES.get(type) ?? eventValue(type);
  VALUES.set(type, known);
  return known;
}
