import type { Edtf, Field } from './article.js';

/** How exactly a quantity is said: it decides what it can contradict. */
export type Exactness = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'vague';

/**
 * A numeric value as said. `[min, max]` holds the figures spoken (equal for a single figure); how far they reach beyond is `exactness`'s business:
 * "about 3,000" is min = max = 3000 with exactness `about`, "dozens" is 24..99 with exactness `vague`.
 */
export interface NumericValue {
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
  readonly exactness: Exactness;
}

export interface DateValue {
  readonly edtf: Edtf;
  /** First and last day, `YYYY-MM-DD`; empty strings where the year cannot be known. */
  readonly earliest: string;
  readonly latest: string;
  readonly grain: 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'range';
  /** `said`: every part stands in the text; `implied`: year (or more) filled in from the reference; `relative`: reckoned from the reference or another date. */
  readonly basis: 'said' | 'relative' | 'implied';
  readonly calendar: 'gregorian' | 'hijri';
  /** The parts that stand in the text itself, for comparisons that must not rest on anything filled in. Months and days 1-based; weekday 1 = Monday … 7 = Sunday. */
  readonly said: { readonly year?: number; readonly month?: number; readonly day?: number; readonly weekday?: number };
  /** The day's weekday differs from the weekday said beside it. */
  readonly weekdayMismatch?: boolean;
  /** The date right after it is called the same day in the other calendar, and is not. */
  readonly twinMismatch?: boolean;
  /** How a relative or implied value was reckoned, in order, for the explanation: each a short language-neutral code with its operands. */
  readonly steps?: readonly string[];
  /** "about", "around", "mid-". */
  readonly approximate?: boolean;
  /** Said of a time before or after the date rather than of the date itself: "before October 2014". A claim knows it, a bare mention does not. */
  readonly bound?: 'before' | 'after';
}

export interface TimeValue {
  /** `T14:30`, `T14:30Z` where GMT is said, `T14:30+03:00` where a zone is. */
  readonly iso: string;
  /** The same in UTC minutes after midnight, where the zone is said. */
  readonly utcMinutes?: number;
  /** A part of day without a clock time: morning, dawn, noon, afternoon, evening, night, midnight. */
  readonly part?: string;
  readonly approximate?: boolean;
}

export interface DurationValue {
  /** ISO 8601 duration: `P3D`, `PT1H30M`. */
  readonly iso: string;
  /** Upper end of a range; `iso` is its lower end. */
  readonly isoMax?: string;
  readonly approximate: boolean;
  readonly exactness: Exactness;
}

/** What a number counts, and how it stands to another. */
export interface Counted {
  /** Span of the counted noun in the source. */
  readonly start: number;
  readonly end: number;
  /** Folded head noun, definite article and number ending stripped by the language's `stem`. */
  readonly noun: string;
  /** Language-neutral concept of the noun where the pack knows it: `person`, `killed`, `injured`, `house`, `vehicle`, … */
  readonly concept?: string;
  /** The noun's own concept where `concept` says what became of those counted: `soldier` of "three soldiers were killed". */
  readonly kind?: string;
  /** "of them", "including": part of an earlier number. "in addition", "plus": added to it. "bringing the total to": total. */
  readonly relation?: 'part' | 'plus' | 'total';
}

export type NumberMention = NumericValue & { readonly counted?: Counted };
export type QuantityValue = NumericValue & { /** SI symbol or UCUM code. */ readonly unit: string; readonly counted?: Counted };
export type MoneyValue = NumericValue & {
  /** ISO 4217. */
  readonly currency: string;
  /** Several countries use the name and none is said ("ten dinars"): `currency` is what it means most often. */
  readonly assumed?: true;
};

export interface OrdinalValue {
  /** 1, 2, 3 …; -1 for "last". */
  readonly value: number;
  /** Folded stem of the noun it orders. */
  readonly of?: string;
}

export interface PersonValue {
  readonly name: string;
  /** Spelling-aware, script-neutral key: equal for two spellings of one name. */
  readonly key: string;
}

export interface RoleValue {
  /** Concept: `minister`, `president`, `spokesperson`, … or the folded head noun where the pack has no concept. */
  readonly title: string;
  /** Folded words that narrow it: "defence", "foreign affairs". */
  readonly of?: string;
  readonly holder?: string;
}

export interface PlaceValue {
  readonly name: string;
  /** ISO 3166 code, or `city:…`; equal across languages. */
  readonly id?: string;
  /** The country a city lies in, ISO 3166. */
  readonly country?: string;
}

export interface OrganisationValue {
  readonly name: string;
  readonly key: string;
}

/** An event trigger: what happens, in the field's inventory (ACE/ERE and what news needs). */
export interface EventValue {
  /** `die`, `injure`, `attack`, `meet`, `sign`, `arrest`, … */
  readonly type: string;
  /** The scale two opposite types share (`direction` for rise and fall), and this type's side of it. */
  readonly scale?: string;
  readonly pole?: 1 | -1;
}

/** A span of the same field: what a cue is said of. */
export interface Scope {
  readonly start: number;
  readonly end: number;
}

export interface PolarityValue {
  readonly negated: boolean;
  /** How: `not`, `never`, `no-longer`, `without`, `lack`, `neither`, `hardly`; by a verb: `fail`, `refuse`, `deny`. */
  readonly cue?: string;
  /** The event or word that is denied. */
  readonly scope?: Scope;
}

export interface ModalityValue {
  readonly modality: 'planned' | 'promised' | 'possible' | 'obliged' | 'denied' | 'reported' | 'attempted' | 'expected';
  /** The event it is said of, where one follows. */
  readonly scope?: Scope;
}

/** Who says it: "X said", "according to X". */
export interface AttributionValue {
  readonly verb: string;
  /** `verb`: carries the sentence ("X said"); `marker`: stands beside it ("according to X"). */
  readonly form: 'verb' | 'marker';
  readonly speaker?: string;
  readonly speakerKey?: string;
}

export interface QuotationValue {
  readonly text: string;
  readonly speaker?: string;
}

export interface DocumentTypeValue {
  /** `memorandum`, `agreement`, `treaty`, `statement`, `deal`, `law`, … */ readonly type: string;
}

interface MentionValues {
  date: DateValue;
  time: TimeValue;
  duration: DurationValue;
  number: NumberMention;
  ordinal: OrdinalValue;
  percent: NumericValue;
  money: MoneyValue;
  quantity: QuantityValue;
  person: PersonValue;
  role: RoleValue;
  place: PlaceValue;
  organisation: OrganisationValue;
  event: EventValue;
  polarity: PolarityValue;
  modality: ModalityValue;
  attribution: AttributionValue;
  quotation: QuotationValue;
  'document-type': DocumentTypeValue;
}

export type MentionKind = keyof MentionValues;

interface MentionSpan<Kind extends MentionKind> {
  readonly kind: Kind;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: MentionValues[Kind];
}

/** A span of text with its normalised value. `fieldText.slice(start, end) === quote`, always. */
export type Mention = { [Kind in MentionKind]: MentionSpan<Kind> }[MentionKind];

export type MentionOf<Kind extends MentionKind> = Extract<Mention, { readonly kind: Kind }>;

export function isMention<Kind extends MentionKind>(mention: Mention, kind: Kind): mention is MentionOf<Kind> {
  return mention.kind === kind;
}
