import { kindSet, meet, withShape, type KindSet } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { OfficeLink, TitleModifier } from '../languages/tables/names.js';
import type { OrganisationHead } from '../languages/tables/organisations.js';
import type { Demonym } from '../languages/tables/places.js';
import { wordingKey } from '../model/names.js';
import { isBare, isCommon, nameWordAt, organisationAt, placeAt, stemBehind, stemBehindThe, titleAt } from './naming.js';
import { headedPlaceAt } from './place-names.js';
import { readName } from './uncased-name.js';
import type { Sentence } from './sentence.js';
import { isStopWord, tagAt } from './tagged.js';

/**
 * What follows the head of an office or a body in a language without capitals: the nouns it is put in construction with, and their adjectives.
 *
 * Two states decide what may come next. After a bare noun the construction is `open` and wants another noun; a noun with the article, a place or
 * a name closes it. After that only adjectives, a second field ("… and counter-terrorism") or the house it belongs to may follow: a bare word
 * begins something else, most often the holder's name.
 */
export interface Complement {
  /** Token after the last one taken. */
  readonly last: number;
  /** Whether it came to a close: a phrase left open is no one office or body in particular. */
  readonly closed: boolean;
  /** What narrows the head, in order: fields, ids of places, kinds of body, else folded bare words. */
  readonly words: readonly string[];
  /** `former`, `acting` … said after it. */
  readonly modifiers: readonly string[];
  /** A name in quotation marks, its source span inside the marks. */
  readonly quoted?: { readonly start: number; readonly end: number };
}

/**
 * `office`: follows a title, may be held in a house or a place. `rank`: follows a title that a name follows at once, so that only a nationality and
 * "former" may come between. `body`: follows the head of an organisation's name.
 */
export type Purpose = 'office' | 'rank' | 'body';

interface State {
  readonly sentence: Sentence;
  readonly purpose: Purpose;
  /** The head itself had the article: "the authority for …". */
  readonly definiteHead: boolean;
  at: number;
  closed: boolean;
  bare: number;
  /** The last word taken was an adjective: "and" may join another to it. */
  adjective: boolean;
  /** A person or a place has been taken: what "for the …" follows is a name of its own. */
  named: boolean;
  readonly words: string[];
  readonly modifiers: string[];
  quoted?: { start: number; end: number };
}

/** Words taken at most, and bare nouns in a row: longer ones are sentences. */
const LONGEST = 10;
const LONGEST_CONSTRUCTION = 3;

/** One reading of what stands at the cursor: takes it and says so, or leaves it. */
type Step = (state: State) => boolean;

export function readComplement(sentence: Sentence, from: number, closed: boolean, purpose: Purpose): Complement {
  const state: State = {
    sentence,
    purpose,
    definiteHead: closed,
    at: from,
    closed,
    bare: 0,
    adjective: false,
    named: false,
    words: [],
    modifiers: [],
  };
  const steps = purpose === 'rank' ? RANK_STEPS : STEPS;
  while (state.at - from < LONGEST && takesStep(state, steps));
  const { at, words, modifiers, quoted } = state;
  return { last: at, closed: state.closed, words, modifiers, ...(quoted ? { quoted } : {}) };
}

function takesStep(state: State, steps: readonly Gated[]): boolean {
  const kinds = state.sentence.kinds[state.at];
  if (kinds === undefined) return false;
  for (const { step, kinds: wanted } of steps) if ((wanted === undefined || meet(kinds, wanted)) && step(state)) return true;
  return false;
}

function take(state: State, last: number, word: string | undefined, closed: boolean, adjective = false): true {
  state.at = last;
  if (word !== undefined) state.words.push(word);
  state.bare = closed ? 0 : state.bare + 1;
  state.closed = closed;
  state.adjective = adjective;
  return true;
}

/** Whether the last word of a tag carries the article: "combat of the-drugs". */
function endsDefinite(sentence: Sentence, tag: Tag): boolean {
  if (tag.last === tag.first + 1) return tag.clitics.at(-1) === 'the';
  return stemBehindThe(sentence, tag.last - 1) !== undefined;
}

const quotation: Step = (state) => {
  const { sentence, at } = state;
  if (state.closed && (state.purpose === 'office' || state.definiteHead)) return false;
  const mark = sentence.tokens[at];
  if (mark?.key !== '"' && mark?.key !== "'") return false;
  for (let last = at + 1; last <= at + 7; last += 1) {
    const token = sentence.tokens[last];
    if (token?.key === mark.key && last > at + 1) {
      const [first, end] = [sentence.tokens[at + 1], sentence.tokens[last - 1]];
      if (first && end) state.quoted = { start: first.start, end: end.end };
      if (state.purpose === 'office')
        for (let word = at + 1; word < last; word += 1) state.words.push(stemBehindThe(sentence, word) ?? sentence.tokens[word]?.key ?? '');
      return take(state, last + 1, undefined, true);
    }
    if (token === undefined || token.key === ',' || token.key === '.') return false;
  }
  return false;
};

const modifier: Step = (state) => {
  const found = tagAt<TitleModifier>(state.sentence, state.at, 'title-modifier');
  if (!found || found.tag.clitics.length > 0 || titleAt(state.sentence, found.tag.last)) return false;
  if (state.purpose === 'body') return false;
  state.modifiers.push(found.value.modifier);
  return take(state, found.tag.last, undefined, true, true);
};

const field: Step = (state) => {
  const found = tagAt<string>(state.sentence, state.at, 'portfolio', (_, tag) => {
    const [first] = tag.clitics;
    if (first === 'in' || first === 'like' || first === 'then') return false;
    return first === 'and' || first === 'to' ? state.closed && state.words.length + state.modifiers.length > 0 : !state.closed;
  });
  if (!found) return false;
  const definite = endsDefinite(state.sentence, found.tag);
  return take(state, found.tag.last, found.value, definite || found.tag.last > found.tag.first + 1);
};

const nationality: Step = (state) => {
  const found = tagAt<Demonym>(state.sentence, state.at, 'demonym', (_, tag) => isBare(tag));
  if (!found) return false;
  const definite = endsDefinite(state.sentence, found.tag);
  // "an Israeli minister" stays nobody in particular; a bare adjective after a definite noun begins something else.
  if (!definite && state.closed) return false;
  return take(state, found.tag.last, found.value.id, definite, true);
};

const knownBody: Step = (state) => {
  const link = linkAt(state, 'house');
  const at = link ?? state.at;
  const behind = (tag: Tag): boolean => isBare(tag) || (link === undefined && isHeldIn(state, tag));
  const found = organisationAt(state.sentence, at, behind);
  if (!found || (state.closed && link === undefined && isBare(found.tag))) return false;
  if (state.purpose === 'body' && state.closed) return false;
  return take(state, found.tag.last, found.value.key, true);
};

const body: Step = (state) => {
  const link = linkAt(state, 'house');
  const at = link ?? state.at;
  const found = tagAt<OrganisationHead>(
    state.sentence,
    at,
    'organisation-head',
    (_, tag) => isBare(tag) || (link === undefined && isHeldIn(state, tag)),
  );
  if (!found || (state.closed && link === undefined && isBare(found.tag))) return false;
  if (state.purpose === 'body' && state.closed) return false;
  return take(state, found.tag.last, found.value.type, endsDefinite(state.sentence, found.tag));
};

const place: Step = (state) => {
  const link = linkAt(state, 'seat');
  const at = link ?? state.at;
  const found = placeAt(
    state.sentence,
    at,
    (tag) => isBare(tag) || (link === undefined && state.purpose === 'office' && state.closed && tag.clitics[0] === 'to'),
  );
  if (!found || (state.closed && link === undefined && isBare(found.tag))) return false;
  state.named = true;
  return take(state, found.tag.last, found.value.id, true);
};

/** "the university of Tell X": a place by its head, in construction. */
const headedPlace: Step = (state) => {
  if (state.closed || state.words.length > 0) return false;
  const found = headedPlaceAt(state.sentence, state.at);
  if (!found) return false;
  return take(state, found.last, wordingKey(state.sentence.text.slice(found.start, found.end)).replace(/ /gu, '-'), true);
};

/** The token after a word that ties an office to a house or a seat, in a phrase that has come to a close. */
function linkAt(state: State, to: OfficeLink): number | undefined {
  if (state.purpose === 'body') return undefined;
  const found = tagAt<OfficeLink>(
    state.sentence,
    state.at,
    'office-link',
    (value, tag) => tag.clitics.length === 0 && (value === to || value === 'seat'),
  );
  return found?.tag.last;
}

/** "… at the ministry", "… of the ministry" with the preposition written onto it. */
function isHeldIn(state: State, tag: Tag): boolean {
  const [first] = tag.clitics;
  return state.purpose === 'office' && (first === 'in' || first === 'to');
}

const officeInside: Step = (state) => {
  if (state.closed) return false;
  const found = titleAt(state.sentence, state.at, isBare);
  if (!found) return false;
  if (found.value.rank) {
    // "spokesman of the Afghan president X": nationality and name are the president's.
    const inner = readComplement(state.sentence, found.tag.last, true, 'rank');
    const name = readName(state.sentence, inner.last, found.value.weak ? 'hint' : inner.words.length > 0 ? 'office' : 'rank');
    if (!name && state.purpose === 'body') return false;
    state.words.push(...(state.purpose === 'body' ? [] : [found.value.title]), ...inner.words);
    state.named = name !== undefined;
    return take(state, name?.last ?? inner.last, name?.key ?? undefined, true);
  }
  return take(state, found.tag.last, found.value.title, endsDefinite(state.sentence, found.tag));
};

const person: Step = (state) => {
  if (state.closed || state.purpose === 'office' || state.words.length > 0) return false;
  const name = nameWordAt(state.sentence, state.at) ? readName(state.sentence, state.at, 'rank') : undefined;
  if (!name) return false;
  state.named = true;
  return take(state, name.last, name.key, true);
};

const noun: Step = (state) => {
  const { sentence, at } = state;
  const stem = stemBehindThe(sentence, at);
  if (stem === undefined || isStopWord(sentence, at) || saysSomething(sentence, at)) return false;
  if (!state.closed) return take(state, at + 1, stem, true);
  const named = state.purpose === 'body' && sentence.tokens[at + 1]?.key === '"';
  return (named || isAdjective(sentence, at, stem)) && take(state, at + 1, stem, true, true);
};

const joinedNoun: Step = (state) => {
  const { sentence, at } = state;
  if (!state.closed) return false;
  const stem = stemBehind(sentence, at, 'and', 'the');
  if (stem !== undefined && state.adjective && isAdjective(sentence, at, stem)) return take(state, at + 1, stem, true, true);
  if (stem !== undefined && state.purpose === 'office' && announcesHolder(sentence, at + 1)) return take(state, at + 1, stem, true);
  const aim = state.definiteHead && state.purpose === 'body' && state.words.length > 0 ? stemBehind(sentence, at, 'to') : undefined;
  if (aim !== undefined && !saysSomething(sentence, at) && closesNext(sentence, at + 1)) return take(state, at + 1, aim, false);
  const mayServe = state.purpose === 'body' && (state.definiteHead ? state.words.length > 0 : state.named);
  const purposeOf = mayServe ? stemBehind(sentence, at, 'to', 'the') : undefined;
  return purposeOf !== undefined && !tagAt(sentence, at, 'title') && take(state, at + 1, purposeOf, true);
};

/** "… of guidance and counselling, Mr X": what a title or a name follows is still the office. */
function announcesHolder(sentence: Sentence, at: number): boolean {
  const stem = stemBehindThe(sentence, at);
  const next = stem !== undefined && isAdjective(sentence, at, stem) ? at + 1 : at;
  const title = titleAt(sentence, next, isBare);
  return (title !== undefined && title.value.rank === true) || nameWordAt(sentence, next, (tag) => tag.clitics.length === 0) !== undefined;
}

/** Whether the word at `at` can close a construction: it has the article, or is a place. */
function closesNext(sentence: Sentence, at: number): boolean {
  return stemBehindThe(sentence, at) !== undefined || placeAt(sentence, at) !== undefined;
}

const bareNoun: Step = (state) => {
  const { sentence, at } = state;
  const token = sentence.tokens[at];
  if (state.closed || state.bare >= LONGEST_CONSTRUCTION || token?.kind !== 'word' || isStopWord(sentence, at)) return false;
  if (saysSomething(sentence, at) || nameWordAt(sentence, at) || tagAt(sentence, at, 'no-name', (_, tag) => isBare(tag))) return false;
  if (sentence.tags[at]?.some((tag) => tag.clitics[0] === 'and' || tag.clitics[0] === 'then')) return false;
  if (state.bare > 0 && isCommon(sentence, at) && !tagAt(sentence, at, 'event')) return false;
  return take(state, at + 1, token.key, false);
};

/** A step, and what stands where it may be taken; absent: any word. */
interface Gated {
  readonly step: Step;
  readonly kinds?: KindSet;
}

function gated(step: Step, ...kinds: readonly string[]): Gated {
  return { step, kinds: kindSet(kinds) };
}

const STEPS: readonly Gated[] = [
  { step: quotation, kinds: withShape('quote') },
  gated(modifier, 'title-modifier'),
  gated(field, 'portfolio'),
  gated(nationality, 'demonym'),
  gated(knownBody, 'organisation', 'office-link'),
  gated(body, 'organisation-head', 'office-link'),
  gated(place, 'place', 'office-link'),
  gated(headedPlace, 'place-head'),
  gated(officeInside, 'title'),
  gated(person, 'given-name', 'family-name'),
  { step: noun },
  { step: joinedNoun },
  { step: bareNoun },
];
const RANK_STEPS: readonly Gated[] = [gated(modifier, 'title-modifier'), gated(nationality, 'demonym')];

function isAdjective(sentence: Sentence, at: number, stem: string): boolean {
  if (tagAt(sentence, at, 'no-name', (_, tag) => tag.clitics.length < 2)) return false;
  if (tagAt(sentence, at, 'name-adjective', (_, tag) => tag.clitics[0] !== 'to') || tagAt(sentence, at, 'name-adjective')) return true;
  return (
    sentence.language.relational(stem) !== undefined &&
    !tagAt(sentence, at, 'title', (_, tag) => tag.clitics.length < 2) &&
    !tagAt(sentence, at, 'family-name', (_, tag) => isBare(tag))
  );
}

/** A verb of saying ends every phrase before it. */
function saysSomething(sentence: Sentence, at: number): boolean {
  return tagAt(sentence, at, 'speech', (_, tag) => tag.clitics.length === 0 || tag.clitics[0] === 'and') !== undefined;
}
