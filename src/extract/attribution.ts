import { onlyKind, union, withShape } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { SpeechTag } from '../languages/tables/speech.js';
import type { Mention } from '../model/mention.js';
import { readMeanings } from './meanings.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { isSource, type Speaker } from './speaker.js';
import { hasAny, nextOf } from './tagged.js';
import { colonSpeaker, followingSpeaker, precedingSpeaker, type Named } from './speakers.js';

/** How far, in tokens, the "that", colon or quotation may stand that makes a weak verb one of saying. */
const REACH = 12;

const SPEECH = onlyKind('speech');
const SAYING = union(SPEECH, withShape('colon'));

const SPEAKERS: ReadonlySet<Mention['kind']> = new Set(['person', 'role', 'organisation', 'place']);

/** Who says it: verbs of saying with their speaker, "according to", and a name before a colon. Each mention spans cue and speaker. */
export const extractAttributions: Extractor = (sentence, _context, earlier) => {
  if (!hasAny(sentence, SAYING)) return [];
  const named: Named = {
    names: earlier.filter(({ kind }) => SPEAKERS.has(kind)),
    times: earlier.filter(({ kind }) => kind === 'date' || kind === 'time'),
  };
  const mentions: Mention[] = [];
  const colon = colonSpeaker(sentence, named.names);
  if (colon) mentions.push(attribution(sentence, { verb: 'say', form: 'verb' }, colon.start, colon.end, colon));
  const meanings = readMeanings(sentence);
  for (let at = nextOf(sentence, SPEECH, 0); at < meanings.length; at = nextOf(sentence, SPEECH, at + 1)) {
    const tag = meanings[at]?.find((candidate) => candidate.kind === 'speech');
    // "according to media reports": the last word is part of who is cited.
    if (!tag || (mentions.at(-1)?.end ?? 0) >= tag.end) continue;
    const mention = read(sentence, tag, named);
    if (mention) mentions.push(mention);
  }
  return mentions;
};

function read(sentence: Sentence, tag: Tag, named: Named): Mention | undefined {
  const value = tag.value as SpeechTag;
  if (value.form === 'marker') {
    const speaker = followingSpeaker(sentence, tag.last, named, true);
    return speaker && isSource(sentence, speaker) ? spanning(sentence, value, tag, speaker) : undefined;
  }
  if (value.verb !== 'quote' && sentence.tags[tag.first - 1]?.some((other) => other.kind === 'nonfinite')) return undefined;
  const speaker = subjectOf(sentence, tag, named);
  if (value.with !== undefined && !(speaker && isSource(sentence, speaker) && wordFollows(sentence, tag.last, value.with)))
    return undefined;
  if ((value.weak || !speaker || !(value.verb === 'say' || isSource(sentence, speaker))) && !saysSomething(sentence, tag, speaker))
    return undefined;
  return spanning(sentence, value, tag, speaker);
}

function subjectOf(sentence: Sentence, tag: Tag, named: Named): Speaker | undefined {
  if (!sentence.language.headFirst) {
    return isInverted(sentence, tag.first) ? followingSpeaker(sentence, tag.last, named) : precedingSpeaker(sentence, tag.first, named);
  }
  return (
    followingSpeaker(sentence, tag.last, named) ?? (tag.clitics.length === 0 ? precedingSpeaker(sentence, tag.first, named) : undefined)
  );
}

/** "… ,” said X": the quotation or a comma stands right before the verb. */
function isInverted({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'mark' && (before.key === '"' || before.key === "'" || (before.key === ',' && tokens[at - 2]?.key === '"'));
}

/** Whether a "that", a colon or a quotation follows, or the clause ends with the verb or its speaker: "…, X reports." */
function saysSomething({ tokens, tags, language }: Sentence, tag: Tag, speaker: Speaker | undefined): boolean {
  if (tags[tag.last - 1]?.some((other) => other.kind === 'complement')) return true;
  const next = tokens[Math.max(tag.last, speaker?.last ?? 0)];
  if (!language.headFirst && speaker && (next === undefined || (next.kind === 'mark' && next.key !== '('))) return true;
  for (let at = tag.last; at < Math.min(tag.last + REACH, tokens.length); at += 1) {
    const key = tokens[at]?.key;
    if (key === '.' || key === ';') return false;
    if (key === ':' || (key === '"' && tokens[at]?.spaced)) return true;
    const complement = tags[at]?.find((other) => other.kind === 'complement');
    if (complement?.value === true) return true;
    if (complement) at = complement.last - 1;
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

function spanning(sentence: Sentence, said: Said, tag: Tag, speaker: Speaker | undefined): Mention {
  return attribution(sentence, said, Math.min(tag.start, speaker?.start ?? tag.start), Math.max(tag.end, speaker?.end ?? tag.end), speaker);
}

type Said = Pick<SpeechTag, 'verb' | 'form'>;

function attribution(sentence: Sentence, { verb, form }: Said, start: number, end: number, speaker: Speaker | undefined): Mention {
  return mentionOf(sentence, 'attribution', start, end, {
    verb,
    form,
    ...(speaker ? { speaker: speaker.text } : {}),
    ...(speaker?.key === undefined ? {} : { speakerKey: speaker.key }),
  });
}
