import type { EventTag } from '../languages/tables/events.js';
import { isMention, type Mention } from '../model/mention.js';
import { readMeanings } from './meanings.js';
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

/** What may be cited without being a person: "according to a report". */
const SOURCES: ReadonlySet<string> = new Set(
  `
  source report news newspaper magazine agency channel television radio website media official witness expert analyst ministry minister
  spokesperson police army government document statistics resident lawyer doctor engineer activist journalist institution authority
  committee council court prosecution company bank university hospital president king prince governor deputy ambassador envoy scientist
  research social-media militant group letter family driver worker coach player union party coalition navy force officer soldier
  memorandum law
  `
    .trim()
    .split(/\s+/u),
);

const SOURCE_EVENTS: ReadonlySet<string> = new Set(
  `
  announce study estimate record speak testify investigate survive write
  `
    .trim()
    .split(/\s+/u),
);

/** Whether somebody or something can be cited: a name, or words with a source among them. */
export function isSource(sentence: Sentence, speaker: Speaker): boolean {
  return !speaker.key.startsWith('~') || hasSource(sentence, speaker.first, Math.min(speaker.first + 3, speaker.last));
}

/** Whether a word for something that can be cited stands in `[first, last)`. */
export function hasSource(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    for (const tag of sentence.tags[at] ?? []) {
      if (tag.kind === 'concept' && SOURCES.has(tag.value as string)) return true;
      if (tag.kind === 'event' && SOURCE_EVENTS.has((tag.value as EventTag).type ?? '')) return true;
    }
  }
  return false;
}

/** The speaker that the tokens `[first, last)` name. */
export function speakerOf(sentence: Sentence, first: number, last: number, names: readonly Mention[]): Speaker {
  const start = startOf(sentence, first, names);
  const end = Math.max(start, sentence.tokens[last - 1]?.end ?? start);
  const inside = names.filter((name) => start <= name.start && name.end <= end);
  return { first, last, start, end, text: sentence.text.slice(start, end), key: keyOf(inside) ?? stems(sentence, first, last) };
}

/** Where the words start without the preposition written onto the first. */
function startOf(sentence: Sentence, first: number, names: readonly Mention[]): number {
  const token = sentence.tokens[first];
  if (!token) return 0;
  const name = names.find((other) => token.start < other.start && other.start < token.end);
  const dative = readMeanings(sentence)[first]?.find(({ clitics }) => clitics.includes('to'));
  return name?.start ?? dative?.start ?? token.start;
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
