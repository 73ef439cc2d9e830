import type { PartOfSpeech, Thesaurus, WordRelation } from '../../model/thesaurus.js';
import { BASE_OF } from './irregular.js';
import { inflections } from './morphology.js';
import { OPPOSED, PARENTS, WORDS } from './thesaurus-data.js';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' };

/** A word as the data has it: its senses by part of speech, the most frequent first. */
interface Entry {
  readonly part: PartOfSpeech | undefined;
  readonly senses: readonly number[];
  /** The senses and the ones they are kinds of. */
  readonly near: readonly number[];
}

interface Data {
  /** Undivided entries: a check asks for a few hundred of sixty thousand. */
  readonly words: ReadonlyMap<string, string>;
  /** -1 where a sense is a kind of nothing kept. */
  readonly parents: Int32Array;
  readonly opposed: ReadonlySet<number>;
}

/** Room for sense numbers in a pair's number. */
const PAIR = 2 ** 20;

let loaded: Data | undefined;

/** Read at first use: most checks never ask. */
function data(): Data {
  loaded ??= {
    words: new Map(
      WORDS.split(';').map((line): [string, string] => {
        const entry = line.trimStart();
        const space = entry.indexOf(' ');
        return [entry.slice(0, space), entry.slice(space + 1)];
      }),
    ),
    parents: Int32Array.from(PARENTS.split(','), (parent) => (parent.trim() === '' ? -1 : parseInt(parent, 36))),
    opposed: new Set(
      OPPOSED.split(' ').map((pair) => {
        const [a = '', b = ''] = pair.split('.');
        return pairNumber(parseInt(a, 36), parseInt(b, 36));
      }),
    ),
  };
  return loaded;
}

function pairNumber(a: number, b: number): number {
  return Math.min(a, b) * PAIR + Math.max(a, b);
}

const ENTRIES = new Map<string, Entry>();

function entryOf(key: string): Entry {
  const known = ENTRIES.get(key);
  if (known) return known;
  // "known" and "mixed" are words of their own and forms of verbs: both are read.
  const groups = [...new Set([key, lemma(key)])].flatMap((word) => data().words.get(word)?.trim().split(' ') ?? []);
  const senses = groups.flatMap((group) =>
    group
      .slice(1)
      .split('.')
      .map((sense) => parseInt(sense, 36)),
  );
  const entry: Entry = { part: partOf(key, groups), senses, near: withParents(senses, data().parents) };
  ENTRIES.set(key, entry);
  return entry;
}

/** What a word is most often. One in -ed or -ing of a verb is read as the verb, though it has senses of its own ("facing", "guided"). */
function partOf(key: string, groups: readonly string[]): PartOfSpeech | undefined {
  const form = /(?:ed|ing)$/u.test(key) && lemma(key) !== key && groups.some((group) => group.startsWith('v'));
  return form ? 'verb' : PARTS[groups[0]?.[0] ?? ''];
}

/** The dictionary form: the irregular's base, the word itself if it is an entry, or the first cut that is one. */
function lemma(key: string): string {
  const base = BASE_OF.get(key);
  if (base !== undefined) return base;
  const { words } = data();
  if (words.has(key) && !/(?:s|ed|ing)$/u.test(key)) return key;
  const cut = inflections(key).find(({ stem }) => words.has(stem));
  return cut?.stem ?? key;
}

/** Steps up the tree of kinds within which a wider word still says the same thing less exactly: vehicle for car, not object. */
const WIDER = 2;

function relation(a: string, b: string): WordRelation | undefined {
  const [one, other] = [entryOf(a), entryOf(b)];
  const [first, second] = [one.senses, other.senses];
  if (first.length === 0 || second.length === 0) return undefined;
  if (first.some((sense) => second.includes(sense))) return 'synonym';
  const { parents, opposed } = data();
  // An adjective is opposed through the one it is near to: "enormous" to "small" as "large" is.
  if (one.near.some((x) => other.near.some((y) => opposed.has(pairNumber(x, y))))) return 'opposite';
  if (isAbove(first, second, parents)) return 'wider';
  if (isAbove(second, first, parents)) return 'narrower';
  const sharesParent = (x: number): boolean => (parents[x] ?? -1) >= 0 && second.some((y) => parents[y] === parents[x]);
  return first.some(sharesParent) ? 'sibling' : undefined;
}

function withParents(senses: readonly number[], parents: Int32Array): number[] {
  return senses.flatMap((sense) => {
    const parent = parents[sense] ?? -1;
    return parent < 0 ? [sense] : [sense, parent];
  });
}

function isAbove(upper: readonly number[], lower: readonly number[], parents: Int32Array): boolean {
  return lower.some((sense) => {
    let at = sense;
    for (let step = 0; step < WIDER; step += 1) {
      at = parents[at] ?? -1;
      if (at < 0) return false;
      if (upper.includes(at)) return true;
    }
    return false;
  });
}

/** English words by their meanings, from WordNet. */
export const THESAURUS: Thesaurus = { lemma, partOfSpeech: (key) => entryOf(key).part, relation };
