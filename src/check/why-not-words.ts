import type { Influence } from '../align/why-not.js';
import type { Obstacle } from '../align/links.js';
import { nameOf } from '../model/attribute.js';
import type { Claim } from '../model/claim.js';
import type { ClaimPair } from './pair.js';
import { seenBy, unmet } from './pair.js';
import type { Bounds, Condition } from './rule.js';

/** Why two claims were not weighed, and what would have to differ, each in one sentence. */
export function obstacleInWords(obstacle: Obstacle, a: Claim, b: Claim): { readonly text: string; readonly wanted: string } {
  switch (obstacle) {
    case 'kind':
      return {
        text: `one is a ${kindInWords(a.kind)}, the other a ${kindInWords(b.kind)}`,
        wanted: 'both would have to be values of one kind',
      };
    case 'repeated':
      return {
        text: 'one stands in a paragraph that repeats an earlier one of its article, and is no second witness',
        wanted: 'quote the words where they stand first',
      };
    case 'sentences':
      return a.document === b.document && a.sentence === b.sentence
        ? { text: 'both stand in one sentence, whose values are of different things', wanted: 'they would have to stand in two sentences' }
        : {
            text: 'the two sentences share too little wording to be told of one thing',
            wanted: 'the sentences would have to share more words, names or places, rare ones above all',
          };
    case 'reworded':
      return rewordedInWords(a, b);
    case 'incomparable':
      return { text: 'nothing can be said of the two values: other units, currencies or scales', wanted: 'both in units that convert' };
    case 'other-slot':
      return {
        text: 'the two sentences are one text, edited, and the values stand at different places of it',
        wanted: 'they would have to stand at the same place between the same words',
      };
    case 'attributes':
      return {
        text: `they are values of unlike things: ${attributeInWords(a)}, ${attributeInWords(b)}`,
        wanted: 'what is counted or named would have to be the same thing',
      };
    case 'part':
      return {
        text: 'one is a part of the other: with the counts beside it, it adds up to it',
        wanted: 'the two would have to be told as wholes, or the parts add up to another figure',
      };
    case 'edited':
      return {
        text: 'the two sentences are one text, edited: what was changed in it says what came about and what did not',
        wanted: 'one of the sentences would have to be told in other words',
      };
    case 'moved':
      return {
        text: 'the two sentences are one text, edited, and one of the values stands elsewhere in the other sentence: it was moved, not changed',
        wanted: 'the sentence would have to give only one of them',
      };
    case 'one-writer':
      return {
        text: 'one writer gives both in the body of one article, and means two things by them',
        wanted: 'one of the two would have to stand in a headline, deck or caption, or in another article',
      };
  }
}

/** What a reader calls a kind of claim. */
export function kindInWords(kind: Claim['kind']): string {
  const names: Partial<Record<Claim['kind'], string>> = {
    polarity: 'happening',
    'person-name-spelling': 'name',
    'role-title': 'office',
    money: 'sum of money',
    percent: 'percentage',
    quantity: 'measure',
    ordinal: 'rank',
    'document-type': 'kind of document',
  };
  return names[kind] ?? kind;
}

function rewordedInWords(a: Claim, b: Claim): { text: string; wanted: string } {
  switch (a.kind) {
    case 'person-name-spelling':
      return { text: 'the name is written alike on both sides', wanted: 'only a name in two spellings is a finding' };
    case 'polarity':
      return a.negated === b.negated
        ? { text: 'both tell of it as having happened, or both deny it', wanted: 'one side would have to deny what the other affirms' }
        : {
            text: 'the two sentences are too unlike to be of one happening',
            wanted: 'the sentences would have to share much more of their wording',
          };
    case 'role-title':
      return { text: 'the two offices are of two people', wanted: 'both would have to name one holder' };
    default:
      return {
        text: `a ${kindInWords(a.kind)} is held against another only where the two sentences are one text, edited: in other words it may be of anything`,
        wanted: 'the two sentences would have to be nearly the same but for it',
      };
  }
}

function attributeInWords({ attribute: { subject } }: Claim): string {
  const name = nameOf(subject) ?? '';
  return name === '' ? `${subject.family} of what is not said` : `${subject.family} of “${name}”`;
}

/** What each feature of the model measures, as a clause; `better` says what would raise the score. */
export const FEATURES: Readonly<Record<string, { readonly is: string; readonly better: string }>> = {
  slot: { is: 'the values stand at one place of a text that was edited', better: 'the values at one place of near-verbatim sentences' },
  similarity: { is: 'the sentences are one text, edited', better: 'sentences that are one text, edited' },
  dice: { is: 'wording the two sentences share', better: 'more wording shared by the two sentences' },
  contextDice: { is: 'wording shared around the values', better: 'more wording shared around the values' },
  contextContainment: {
    is: 'wording around one value found around the other',
    better: 'more of the words around one value around the other',
  },
  nearDice: { is: 'wording shared right beside the values', better: 'the same words right beside the values' },
  clash: { is: 'the sentences speak of different years', better: 'no two different years in the sentences' },
  crowd: { is: 'the values stand in lists of their kind', better: 'fewer values of the kind in the sentences' },
  names: { is: 'names both sentences hold', better: 'the same names in both sentences' },
  attribute: { is: 'what the values are values of', better: 'the same thing counted or measured' },
  concept: { is: 'both count one known thing', better: 'one known thing counted on both sides' },
  event: { is: 'the values belong to two kinds of event', better: 'the same event beside both' },
  sole: { is: 'the only value given of what it counts', better: 'one value given of what it counts in each article' },
  owners: { is: 'other names stand right beside the values', better: 'the same name beside both values' },
  related: { is: 'relatedness of the two articles', better: 'other articles' },
  closeness: { is: 'how near the values are to each other', better: 'values nearer to each other' },
  mistyped: { is: 'the values differ by a slip of the hand', better: 'values that differ in one digit or in the order of digits' },
  explained: { is: 'the same value stands elsewhere in the other article', better: 'no equal value elsewhere in the other article' },
};

/** "wording shared right beside the values: 12 %". */
export function influenceInWords({ feature, value }: Influence): string {
  const name = FEATURES[feature]?.is ?? feature;
  return Number.isInteger(value) ? `${name}: ${{ '-1': 'different', 0: 'no', 1: 'yes' }[value] ?? value}` : `${name}: ${hundredths(value)}`;
}

/** Features whose absence speaks for one fact. */
const AGAINST: ReadonlySet<string> = new Set(['clash', 'crowd', 'event', 'owners', 'explained']);

/**
 * Whether a feature pulls the way it was meant to. Features that measure nearly the same share a weight, and one of them may pull the other way
 * to even it out: alone, that explains nothing.
 */
export function isMeant({ feature, value, effect, enough }: Influence): boolean {
  const direction = AGAINST.has(feature) ? -1 : 1;
  return value * effect * direction >= 0 && (enough === undefined || (enough - value) * direction > 0);
}

/** What an influence would have to be to make the link by itself. */
export function enoughInWords({ feature, value, enough = value }: Influence): string {
  const name = FEATURES[feature]?.better ?? feature;
  return YES_OR_NO.has(feature) ? name : `${name} (${hundredths(value)} now, ${hundredths(enough)} would be enough)`;
}

/** Features that hold or do not; a share of them means nothing. */
const YES_OR_NO: ReadonlySet<string> = new Set(['slot', 'clash', 'attribute', 'concept', 'event', 'mistyped']);

function hundredths(value: number): string {
  return value.toFixed(2);
}

/** What a condition asks for that does not hold of the pair: "outcome must be disjoint, is contained". */
export function unmetInWords(condition: Condition, pair: ClaimPair): string {
  const seen = seenBy(pair);
  return unmet(condition, pair)
    .map((key) => `${KEYS[key]} must be ${wantedInWords(condition[key])}, is ${shown(seen[key])}`)
    .join('; ');
}

/** A condition that does hold, key by key. */
export function conditionInWords(condition: Condition): string {
  return Object.entries(condition)
    .map(([key, wanted]) => `${KEYS[key as keyof Condition]} is ${wantedInWords(wanted)}`)
    .join(', ');
}

const KEYS: Readonly<Record<keyof Condition, string>> = {
  outcome: 'how the values compare',
  facets: 'what differs in them',
  directness: 'how they were matched',
  scope: 'the scope',
  block: 'where they stand',
  copied: 'whether one copies the other',
  published: 'publication',
  change: 'the change from the earlier to the later',
  attribute: 'what they are values of',
  speakers: 'the speaker',
  negated: 'what is denied',
  modality: 'how sure they are',
  quoted: 'what is quoted',
  score: 'the score of the link',
  closeness: 'the nearness of the values',
  a: 'the first side',
  b: 'the second side',
  where: 'the expression',
};

function wantedInWords(wanted: unknown): string {
  if (Array.isArray(wanted)) return wanted.map(String).join(' or ');
  if (typeof wanted !== 'object' || wanted === null) return String(wanted);
  const { atLeast, below } = wanted as Bounds;
  return [...(atLeast === undefined ? [] : [`at least ${atLeast}`]), ...(below === undefined ? [] : [`below ${below}`])].join(' and ');
}

function shown(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'number') return hundredths(value);
  return Array.isArray(value) ? value.join(' and ') || 'nothing named' : String(value);
}
