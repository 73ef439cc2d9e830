import type { Tag } from '../languages/lexicon.js';
import type { SpeechTag } from '../languages/tables/speech.js';
import type { Mention } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { colonSpeaker, followingSpeaker, isSource, precedingSpeaker, type Speaker } from './speakers.js';

/** How far, in tokens, the "that", colon or quotation may stand that makes a weak verb one of saying. */
const REACH = 12;

/** Who says it: verbs of saying with their speaker, "according to", and a name before a colon. Each mention spans cue and speaker. */
export const extractAttributions: Extractor = (sentence, _context, earlier) => {
  const names = earlier.filter((mention) => mention.kind === 'person' || mention.kind === 'role' || mention.kind === 'organisation' || mention.kind === 'place');
  const mentions: Mention[] = [];
  const colon = colonSpeaker(sentence, names);
  if (colon) mentions.push(attribution(sentence, 'say', colon.start, colon.end, colon));
  for (const own of readMeanings(sentence)) {
    const tag = own?.find((candidate) => candidate.kind === 'speech');
    const mention = tag && read(sentence, tag, names);
    if (mention) mentions.push(mention);
  }
  return mentions;
};

function read(sentence: Sentence, tag: Tag, names: readonly Mention[]): Mention | undefined {
  const value = tag.value as SpeechTag;
  if (value.with !== undefined && !wordFollows(sentence, tag.last, value.with)) return undefined;
  if (value.form === 'marker') {
    const speaker = followingSpeaker(sentence, tag.last, names);
    return speaker && isSource(sentence, speaker) ? spanning(sentence, value.verb, tag, speaker) : undefined;
  }
  const { headFirst } = sentence.language;
  const speaker = headFirst
    ? (followingSpeaker(sentence, tag.last, names) ?? precedingSpeaker(sentence, tag.first, names))
    : isInverted(sentence, tag.first)
      ? followingSpeaker(sentence, tag.last, names)
      : precedingSpeaker(sentence, tag.first, names);
  if (value.weak && !saysSomething(sentence, tag, speaker)) return undefined;
  return spanning(sentence, value.verb, tag, speaker);
}

/** "… ,” said X": the quotation or a comma stands right before the verb. */
function isInverted({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'mark' && (before.key === '"' || before.key === "'" || (before.key === ',' && tokens[at - 2]?.key === '"'));
}

/** Whether a "that", a colon or a quotation follows, or the clause ends with the verb or its speaker: "…, X reports." */
function saysSomething({ tokens, tags }: Sentence, tag: Tag, speaker: Speaker | undefined): boolean {
  const last = Math.max(tag.last, speaker?.last ?? 0);
  const next = tokens[last];
  if (next === undefined || (next.kind === 'mark' && next.key !== '(')) return true;
  for (let at = tag.last; at < Math.min(tag.last + REACH, tokens.length); at += 1) {
    const key = tokens[at]?.key;
    if (key === '.' || key === ';') return false;
    if (key === ':' || (key === '"' && tokens[at]?.spaced)) return true;
    if (tags[at]?.some((other) => other.kind === 'complement')) return true;
  }
  return false;
}

function wordFollows({ tokens }: Sentence, from: number, word: string): boolean {
  for (let at = from; at < Math.min(from + REACH, tokens.length); at += 1) {
    const key = tokens[at]?.key;
    if (key === word) return true;
    if (key === '.' || key === ';') return false;
  }
  return false;
}

function spanning(sentence: Sentence, verb: string, tag: Tag, speaker: Speaker | undefined): Mention {
  return attribution(sentence, verb, Math.min(tag.start, speaker?.start ?? tag.start), Math.max(tag.end, speaker?.end ?? tag.end), speaker);
}

function attribution(sentence: Sentence, verb: string, start: number, end: number, speaker: Speaker | undefined): Mention {
  return mentionOf(sentence, 'attribution', start, end, {
    verb,
    ...(speaker ? { speaker: speaker.text } : {}),
    ...(speaker?.key === undefined ? {} : { speakerKey: speaker.key }),
  });
}
