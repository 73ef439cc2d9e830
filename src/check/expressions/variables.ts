import { parseIsoDay } from '../../model/dates.js';
import { factKindOf, type Claim } from '../../model/claim.js';
import type { Counted } from '../../model/mention.js';
import type { ClaimPair, Surroundings } from '../pair.js';
import { spanOf } from '../spans.js';
import { nameOf } from '../names.js';

/** What an expression may say of either side, `a` or `b`. A text that is not there is empty; a figure that is not there compares with nothing. */
export const SIDE = {
  quote: { type: 'string', help: 'the value as the article words it' },
  sentence: { type: 'string', help: 'the sentence it stands in' },
  name: { type: 'string', help: 'of a name, a title, a kind of document or a wording: its normalised form' },
  kind: { type: 'string', help: 'date, number, place …' },
  attribute: { type: 'string', help: 'what it is a value of: count:killed, currency:SAR …' },
  counted: { type: 'string', help: 'what is counted: person, house …, or the stem of its noun' },
  min: { type: 'double', help: 'lower end: a figure, days since 1970, seconds, minutes since midnight, a rank' },
  max: { type: 'double', help: 'upper end' },
  exactness: { type: 'string', help: 'exact, about, at-least, more-than, at-most, less-than, range, vague' },
  unit: { type: 'string', help: 'SI symbol or UCUM code, or currency (ISO 4217)' },
  earliest: { type: 'string', help: 'first day, YYYY-MM-DD' },
  latest: { type: 'string', help: 'last day' },
  grain: { type: 'string', help: 'of a date: day, month, year …' },
  basis: { type: 'string', help: 'of a date: said, implied, relative' },
  event: { type: 'string', help: 'type of what happens: die, meet, sign …' },
  block: { type: 'string', help: 'headline, deck, body, caption, quote' },
  negated: { type: 'bool', help: 'it is denied' },
  quoted: { type: 'bool', help: 'it stands inside quotation marks' },
  modality: { type: 'string', help: 'planned, promised, possible, obliged, denied, reported, attempted, expected, or empty' },
  speaker: { type: 'string', help: 'who is named as saying it, or empty' },
  source: { type: 'string', help: 'the outlet' },
  language: { type: 'string', help: 'of the article' },
  draft: { type: 'bool', help: 'the article is a draft' },
  published: { type: 'string', help: 'when the article was published, ISO 8601' },
  publishedDay: { type: 'double', help: 'the same in days since 1970' },
} as const;

/** What it may say of the pair; the same words as the keys of a condition. */
export const PAIR = {
  outcome: { type: 'string', help: 'equal, contained, variant, disjoint, incomparable' },
  facets: { type: 'list<string>', help: 'in what they differ' },
  closeness: { type: 'double', help: 'nearness of the values, in [0, 1]' },
  score: { type: 'double', help: 'probability that both are of one fact' },
  directness: { type: 'string', help: 'verbatim, reworded' },
  scope: { type: 'string', help: 'cross-source, within-source' },
  copied: { type: 'bool', help: 'one article copies the other' },
  change: { type: 'string', help: 'rising, falling, unknown' },
} as const;

export type SideRecord = { readonly [Key in keyof typeof SIDE]: string | number | boolean };
export type PairRecord = { readonly a: SideRecord; readonly b: SideRecord } & {
  readonly [Key in keyof typeof PAIR]: string | number | boolean | readonly string[];
};

/** A pair as expressions see it. */
export function recordOf(pair: ClaimPair): PairRecord {
  return {
    a: sideOf(pair.a, pair.around),
    b: sideOf(pair.b, pair.around),
    outcome: pair.comparison.outcome,
    facets: pair.comparison.facets,
    closeness: pair.comparison.closeness,
    score: pair.score,
    directness: pair.directness,
    scope: pair.a.document === pair.b.document ? 'within-source' : 'cross-source',
    copied: pair.copied,
    change: pair.change,
  };
}

/** The parts of values that expressions name; each is there for some kinds only. */
interface Parts {
  readonly counted?: Counted;
  readonly exactness?: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly grain?: string;
  readonly basis?: string;
}

function sideOf(claim: Claim, { document, sentence }: Surroundings): SideRecord {
  const facts = document(claim.document);
  const span = spanOf(claim);
  const parts = claim.value as Parts;
  const { counted } = parts;
  return {
    quote: claim.quote,
    sentence: sentence(claim),
    name: nameOf(claim) ?? '',
    kind: factKindOf(claim),
    attribute: claim.attribute.key,
    counted: counted?.kind ?? counted?.noun ?? '',
    min: span?.[0] ?? NaN,
    max: span?.[1] ?? NaN,
    exactness: parts.exactness ?? '',
    unit: parts.unit ?? parts.currency ?? '',
    earliest: parts.earliest ?? '',
    latest: parts.latest ?? '',
    grain: parts.grain ?? '',
    basis: parts.basis ?? '',
    event: claim.event ?? '',
    block: claim.block,
    negated: claim.negated,
    quoted: claim.quoted,
    modality: claim.modality ?? '',
    speaker: claim.speakerName ?? claim.speaker ?? '',
    source: facts.source,
    language: facts.language,
    draft: facts.draft,
    published: facts.published,
    publishedDay: parseIsoDay(facts.published.slice(0, 10)) ?? NaN,
  };
}
