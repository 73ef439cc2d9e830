import type { Measure } from './measures.js';

/** What a value can be a value of. A part that is `undefined` is not said. */
export type Subject =
  /** What is counted: a concept that the pack knows (`killed`) or, where it knows none, the stem of its noun. */
  | { readonly family: 'count'; readonly concept: string | undefined; readonly stem: string | undefined }
  | { readonly family: 'money' | 'percent' | 'quantity' | 'duration'; readonly measure: Measure | undefined }
  /** The stem of what is ordered. */
  | { readonly family: 'ordinal'; readonly of: string | undefined }
  /** The office of one person, given by the key of the name. */
  | { readonly family: 'role-of'; readonly person: string }
  /** The one person who holds an office, with what it is of. */
  | { readonly family: 'holder'; readonly title: string; readonly of: string | undefined }
  | { readonly family: 'event'; readonly type: string }
  /** The parts of a whole, added up. */
  | { readonly family: 'parts'; readonly whole: Attribute }
  /** Wordings: what an edited text changed, what its source does not bear out, a line taken whole. */
  | { readonly family: 'changed' | 'unsupported' | 'line'; readonly what: string }
  | { readonly family: 'date' | 'time' | 'person' | 'place' | 'organisation' | 'document-type' };

/** What the value of a claim is a value of, made ready to be compared with many others. */
export interface Attribute {
  readonly subject: Subject;
  /** All of it as text, by which rules and reports name it: `count:killed`, `count:~lorr`, `money:`, `holder:minister finance`. Two of one key are one. */
  readonly key: string;
  /** It may be of anything of its family where this is false. */
  readonly isKnown: boolean;
  /** It names a known thing counted or measured. A count of people or of cases may be of anybody. */
  readonly isConcept: boolean;
}

/** Attributes remembered: most claims of a press day are of few. */
const REMEMBERED = 50_000;
const ATTRIBUTES = new Map<string, Attribute>();

/** The attribute of a subject, one object for all claims of it. */
export function attributeOf(subject: Subject): Attribute {
  const name = nameOf(subject);
  const mark = subject.family === 'count' && subject.stem !== undefined ? '~' : '';
  const key = name === undefined ? subject.family : `${subject.family}:${mark}${name}`;
  const known = ATTRIBUTES.get(key);
  if (known) return known;
  if (ATTRIBUTES.size >= REMEMBERED) ATTRIBUTES.clear();
  const attribute = { subject, key, isKnown: mark !== '' || name !== '', isConcept: isConcept(subject) };
  ATTRIBUTES.set(key, attribute);
  return attribute;
}

/** Whether two attributes may be one: those of unlike things are not, an unknown one may be any. */
export function mayBeOne(a: Attribute, b: Attribute): boolean {
  return a.key === b.key || !a.isKnown || !b.isKnown;
}

/** What a subject is within its family: empty where it is not said, `undefined` where the family is all there is to say. */
export function nameOf(subject: Subject): string | undefined {
  switch (subject.family) {
    case 'count':
      return subject.concept ?? subject.stem ?? '';
    case 'money':
    case 'percent':
    case 'quantity':
    case 'duration':
      return subject.measure ?? '';
    case 'ordinal':
      return subject.of ?? '';
    case 'role-of':
      return subject.person;
    case 'holder':
      return subject.of === undefined ? subject.title : `${subject.title} ${subject.of}`;
    case 'event':
      return subject.type;
    case 'parts':
      return subject.whole.key;
    case 'changed':
    case 'unsupported':
    case 'line':
      return subject.what;
    default:
      return undefined;
  }
}

const ANYBODY: ReadonlySet<string> = new Set(['', 'person', 'people', 'man', 'member', 'case']);

function isConcept(subject: Subject): boolean {
  switch (subject.family) {
    case 'count':
      return !ANYBODY.has(subject.concept ?? '');
    case 'money':
    case 'percent':
    case 'quantity':
    case 'duration':
      return subject.measure !== undefined;
    default:
      return false;
  }
}
