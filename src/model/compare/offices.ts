import type { RoleValue } from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';

/** Titles of which one person holds one at a time. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set([
    'field-marshal',
    'army-general',
    'lieutenant-general',
    'major-general',
    'brigadier-general',
    'colonel',
    'lieutenant-colonel',
    'major',
    'captain',
    'first-lieutenant',
    'lieutenant',
    'sergeant',
    'corporal',
    'soldier',
    'admiral',
    'vice-admiral',
    'rear-admiral',
  ]),
  new Set(['chief-executive', 'chief-financial-officer', 'chief-operating-officer', 'chief-technology-officer']),
  new Set(['chief-engineer', 'second-engineer', 'master', 'chief-officer', 'first-officer']),
  new Set(['president', 'prime-minister', 'minister', 'king', 'emir', 'crown-prince', 'deputy-crown-prince', 'ambassador', 'speaker']),
];

/** Offices by name: whoever is given one of them is hardly meant by another, though one person may hold two. */
const NAMED_OFFICES: ReadonlySet<string> = new Set([
  ...(EXCLUSIVE[1] ?? []),
  ...(EXCLUSIVE[3] ?? []),
  'chairperson',
  'chief-of-staff',
  'chief-minister',
  'mayor',
  'governor',
  'regional-governor',
  'central-bank-governor',
  'secretary-general',
  'general-secretary',
  'director-general',
  'spokesperson',
  'undersecretary',
  'adviser',
  'security-adviser',
  'attorney-general',
  'solicitor-general',
  'prosecutor',
  'judge',
  'police-chief',
  'fire-chief',
  'rector',
  'dean',
  'editor-in-chief',
  'auditor',
  'treasurer',
  'coach',
  'referee',
  'consul',
  'high-representative',
]);

/** Heads of anything: what they are of says which office it is. */
const HEADS: ReadonlySet<string> = new Set(['head', 'director', 'leader', 'manager', 'commander', 'supervisor', 'coordinator']);

/** Titles that mean one office only with what they are of: a minister of one field, a spokesperson of one body. */
const FIELDED: ReadonlySet<string> = new Set(['minister', 'spokesperson', 'ambassador']);

/** Whether a title is one office only with what it is of. */
export function isFielded(title: string): boolean {
  return FIELDED.has(title.replace(IN_TIME, ''));
}

/** What says that an office is held no more, not yet, or for now. */
const IN_TIME = /^(?:(?:former|late|ousted|acting|elect)-)+/u;
/** What makes another office of it. */
const BELOW = /^(?:(?:first-deputy|deputy|assistant|shadow)-)+/u;

/** Compares two offices held by one person. Two of one family exclude each other; two offices by name are hardly one person's (`office`). */
export function compareRoles(a: RoleValue, b: RoleValue): Comparison {
  const [x, y] = [a.title.replace(IN_TIME, ''), b.title.replace(IN_TIME, '')];
  if (x !== y)
    return compareTitles(
      { ...a, title: x },
      { ...b, title: y },
      [a, b].some(({ title }) => title.startsWith('acting-')),
    );
  if (a.of === b.of) return a.title === b.title ? outcome('equal', 1) : outcome('contained', 1, 'detail');
  if (a.of === undefined || b.of === undefined || sharesAWord(a.of, b.of) || !FIELDED.has(x)) return outcome('contained', 1, 'detail');
  return outcome('disjoint', 0.5, 'field');
}

function compareTitles(a: RoleValue, b: RoleValue, acting: boolean): Comparison {
  if (EXCLUSIVE.some((family) => family.has(a.title) && family.has(b.title))) return outcome('disjoint', 0.5, 'title');
  const [x, y] = [a.title.replace(BELOW, ''), b.title.replace(BELOW, '')];
  const ofOne = a.of !== undefined && b.of !== undefined && sharesAWord(a.of, b.of);
  if (x === y) return HEADS.has(x) && !ofOne ? INCOMPARABLE : outcome('disjoint', 0.5, 'title');
  // Who acts for somebody has an office of his own as well, and a former ambassador is called one for life.
  if (acting || isCalling(a) || isCalling(b)) return INCOMPARABLE;
  if (NAMED_OFFICES.has(x) && NAMED_OFFICES.has(y)) return outcome('disjoint', 0.3, 'office');
  const headed = HEADS.has(x) && HEADS.has(y) && x === a.title && y === b.title;
  return headed && a.of !== undefined && b.of !== undefined && !ofOne ? outcome('disjoint', 0.3, 'office') : INCOMPARABLE;
}

/** Whether a title, with nothing that it is of, is what somebody is rather than an office. */
function isCalling({ title, of }: RoleValue): boolean {
  return of === undefined && CALLINGS.has(title);
}

const CALLINGS: ReadonlySet<string> = new Set(['ambassador', 'consul', 'judge', 'adviser', 'coach']);

/** Whether two titles are one office, held then or now. */
export function isOneTitle(a: string, b: string): boolean {
  return a.replace(IN_TIME, '') === b.replace(IN_TIME, '');
}

/** Whether two descriptions of what an office is of have a word in common. */
export function sharesAWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/** Whether one person alone holds an office in what an article tells: by its name, or by what it is of. */
export function isHeldByOne({ title, of }: RoleValue): boolean {
  const name = title.replace(IN_TIME, '');
  return (
    NAMED_OFFICES.has(name) ||
    EXCLUSIVE[2]?.has(name) === true ||
    (of !== undefined && (HEADS.has(name) || NAMED_OFFICES.has(name.replace(BELOW, ''))))
  );
}
