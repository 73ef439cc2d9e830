import { kindSet, meet, NO_KINDS } from '../languages/kinds.js';
import type { Clitic, Tag } from '../languages/lexicon.js';
import type { EventTag } from '../languages/tables/events.js';
import type { Token } from '../text/tokens.js';
import { once } from './once.js';
import type { Sentence } from './sentence.js';

/** Kinds of entries that say what a word means. */
const MEANINGS = kindSet(['event', 'speech', 'concept', 'pole']);

type Tags = Sentence['tags'];

/**
 * The tags of events, speech, concepts and poles with rivals settled: the reading with the least cut off wins, a phrase keeps its words from
 * being read alone, a word that needs company is read by the company it has, and phrases that only look like triggers are gone.
 */
export const readMeanings = once(({ tokens, tags, kinds }: Sentence): Tags => {
  const settled: (readonly Tag[] | undefined)[] = new Array<readonly Tag[] | undefined>(tokens.length).fill(undefined);
  let known: Set<string> | undefined;
  const company: Company = () => (known ??= companyOf(tags));
  let free = 0;
  for (let at = 0; at < tags.length; at += 1) {
    const own = tags[at];
    if (own === undefined || at < free || !meet(kinds[at] ?? NO_KINDS, MEANINGS)) continue;
    const kept = settle(own, company, opensClause(tokens, at));
    if (kept.length === 0) continue;
    for (const tag of kept) free = Math.max(free, tag.kind === 'pole' ? at + 1 : tag.last);
    settled[at] = kept.some(isNoTrigger) ? kept.filter((tag) => !isNoTrigger(tag)) : kept;
  }
  return settled;
});

/** Looked up for the few words that ask for it. */
type Company = () => ReadonlySet<string>;

/** Names of the event types and concepts that stand in the sentence, on whatever reading. */
function companyOf(tags: Tags): Set<string> {
  const names = new Set<string>();
  for (const own of tags) {
    for (const tag of own ?? []) {
      if (tag.kind === 'concept') names.add(tag.value as string);
      else if (tag.kind === 'event') {
        const { type, beside } = tag.value as EventTag;
        if (type !== undefined && beside === undefined) names.add(type);
      }
    }
  }
  return names;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'mark';
}

/** Poles stand beside what else a word means; events, speech and concepts are rivals for it. */
function settle(own: readonly Tag[], company: Company, opening: boolean): readonly Tag[] {
  const [only] = own;
  if (only !== undefined && own.length === 1) return fits(only, company, opening) ? own : NO_TAGS;
  let rivals: Tag[] | undefined;
  let poles: Tag[] | undefined;
  for (const tag of own) {
    const { kind } = tag;
    if ((kind !== 'event' && kind !== 'speech' && kind !== 'concept' && kind !== 'pole') || !fits(tag, company, opening)) continue;
    if (kind === 'pole') poles = poles ? [...poles, tag] : [tag];
    else rivals = rivals ? [...rivals, tag] : [tag];
  }
  if (poles === undefined) return rivals === undefined ? NO_TAGS : leastCut(rivals);
  const kept = rivals === undefined ? [] : leastCut(rivals);
  const [pole] = leastCut(poles);
  return pole === undefined ? kept : [...kept, pole];
}

const NO_TAGS: readonly Tag[] = [];

/** The longest tags with the least cut off in front, one of a kind (concepts may be several), the conditional before the plain. */
function leastCut(tags: readonly Tag[]): readonly Tag[] {
  if (tags.length < 2) return tags;
  let length = 0;
  let cut = Infinity;
  for (const { last } of tags) if (last > length) length = last;
  for (const { last, clitics } of tags) if (last === length && clitics.length < cut) cut = clitics.length;
  const kept: Tag[] = [];
  for (const tag of tags) {
    if (tag.last !== length || tag.clitics.length > cut) continue;
    const rival = kept.findIndex((other) => other.kind === tag.kind && other.kind !== 'concept');
    if (rival === -1) kept.push(tag);
    else if (isConditional(tag) && !isConditional(kept[rival])) kept[rival] = tag;
  }
  return kept;
}

function fits(tag: Tag, company: Company, opening: boolean): boolean {
  // A verb carries no article and no preposition; "like" is hardly ever written onto an event.
  if (tag.kind === 'speech') return !tag.clitics.some(isNominal);
  if (tag.clitics.length > 0 && tag.clitics.includes('like')) return false;
  if (tag.kind !== 'event') return true;
  const value = tag.value as EventTag;
  if (value.opening && !(tag.clitics.every(joins) && (opening || tag.clitics.length > 0))) return false;
  return value.beside === undefined || value.beside.some((name) => company().has(name));
}

function isNominal(clitic: Clitic): boolean {
  return clitic === 'the' || clitic === 'in' || clitic === 'like';
}

function joins(clitic: Clitic): boolean {
  return clitic === 'and' || clitic === 'then';
}

function isConditional(tag: Tag | undefined): boolean {
  if (tag?.kind !== 'event') return false;
  const { beside, opening } = tag.value as EventTag;
  return beside !== undefined || opening === true;
}

function isNoTrigger(tag: Tag): boolean {
  return tag.kind === 'event' && (tag.value as EventTag).type === undefined;
}
