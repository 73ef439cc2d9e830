import type { Tag } from '../languages/lexicon.js';
import type { EventTag } from '../languages/tables/events.js';
import type { Token } from '../text/tokens.js';
import type { Sentence } from './sentence.js';

/** Kinds of entries that say what a word means. */
const MEANINGS: ReadonlySet<string> = new Set(['event', 'speech', 'concept', 'pole']);

type Tags = Sentence['tags'];

const SETTLED = new WeakMap<Tags, Tags>();

/**
 * The tags of events, speech, concepts and poles with rivals settled: the reading with the least cut off wins, a phrase keeps its words from
 * being read alone, a word that needs company is read by the company it has, and phrases that only look like triggers are gone.
 */
export function readMeanings({ tokens, tags }: Pick<Sentence, 'tokens' | 'tags'>): Tags {
  const before = SETTLED.get(tags);
  if (before) return before;
  const settled = new Array<readonly Tag[] | undefined>(tokens.length).fill(undefined);
  let known: Set<string> | undefined;
  const company: Company = () => (known ??= companyOf(tags));
  let free = 0;
  tags.forEach((own, at) => {
    if (own === undefined || at < free) return;
    const kept = settle(own, company, opensClause(tokens, at));
    if (kept.length === 0) return;
    free = Math.max(free, ...kept.map((tag) => (tag.kind === 'pole' ? at + 1 : tag.last)));
    settled[at] = kept.filter((tag) => !isNoTrigger(tag));
  });
  SETTLED.set(tags, settled);
  return settled;
}

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
function settle(own: readonly Tag[], company: Company, opening: boolean): Tag[] {
  const fitting = own.filter((tag) => MEANINGS.has(tag.kind) && fits(tag, company, opening));
  if (fitting.length <= 1) return fitting;
  const poles = fitting.filter((tag) => tag.kind === 'pole');
  return [...leastCut(fitting.filter((tag) => tag.kind !== 'pole')), ...leastCut(poles).slice(0, 1)];
}

/** The longest tags with the least cut off in front, one of a kind (concepts may be several), the conditional before the plain. */
function leastCut(tags: readonly Tag[]): Tag[] {
  const length = Math.max(...tags.map((tag) => tag.last));
  const longest = tags.filter((tag) => tag.last === length);
  const cut = Math.min(...longest.map((tag) => tag.clitics.length));
  const kept: Tag[] = [];
  for (const tag of longest) {
    if (tag.clitics.length > cut) continue;
    const rival = kept.findIndex((other) => other.kind === tag.kind && other.kind !== 'concept');
    if (rival === -1) kept.push(tag);
    else if (isConditional(tag) && !isConditional(kept[rival])) kept[rival] = tag;
  }
  return kept;
}

function fits(tag: Tag, company: Company, opening: boolean): boolean {
  const joined = tag.clitics.every((clitic) => clitic === 'and' || clitic === 'then');
  // A verb carries no article and no preposition; "like" is hardly ever written onto an event.
  if (tag.kind === 'speech') return !tag.clitics.some((clitic) => clitic === 'the' || clitic === 'in' || clitic === 'like');
  if (tag.clitics.includes('like')) return false;
  if (tag.kind !== 'event') return true;
  const value = tag.value as EventTag;
  if (value.opening && !(joined && (opening || tag.clitics.length > 0))) return false;
  return value.beside === undefined || value.beside.some((name) => company().has(name));
}

function isConditional(tag: Tag | undefined): boolean {
  if (tag?.kind !== 'event') return false;
  const { beside, opening } = tag.value as EventTag;
  return beside !== undefined || opening === true;
}

function isNoTrigger(tag: Tag): boolean {
  return tag.kind === 'event' && (tag.value as EventTag).type === undefined;
}
