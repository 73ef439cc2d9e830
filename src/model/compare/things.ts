import levenshtein from 'fast-levenshtein';
import type { DocumentTypeValue, EventValue, OrganisationValue, PlaceValue } from '../mention.js';
import { foldKey } from '../../text/fold.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';

/** Compares two places: a city lies in its country, anything else with two identities is two places. */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  if (a.id === undefined || b.id === undefined) return a.name === b.name ? outcome('equal', 1) : INCOMPARABLE;
  if (a.id === b.id) return outcome('equal', 1);
  if (a.country === b.id || b.country === a.id) return outcome('contained', 1, 'grain');
  return outcome('disjoint', 0.5, a.country !== undefined && a.country === b.country ? 'same-country' : 'elsewhere');
}

/** Compares two organisations by key. */
export function compareOrganisations(a: OrganisationValue, b: OrganisationValue): Comparison {
  if (a.key === b.key) return outcome('equal', 1);
  const names = `${a.name}\n${a.key}\n${b.name}\n${b.key}`;
  const known = BODIES.get(names);
  if (known) return known;
  if (BODIES.size >= REMEMBERED) BODIES.clear();
  const compared = compareBodies(a, b);
  BODIES.set(names, compared);
  return compared;
}

/** Pairs of bodies remembered: a press day sets the same ones against each other again and again. Past this the memory is emptied. */
const REMEMBERED = 100_000;
const BODIES = new Map<string, Comparison>();

function compareBodies(a: OrganisationValue, b: OrganisationValue): Comparison {
  const [x, y] = [new Set(a.key.split(' ')), new Set(b.key.split(' '))];
  const shared = [...x].filter((word) => y.has(word)).length;
  if (shared === Math.min(x.size, y.size) || isPart(a.name, b.name)) return outcome('contained', 1, 'detail');
  if (isMisspelled(a.name, b.name)) return outcome('variant', 0.9, 'spelling');
  return outcome('disjoint', shared / Math.max(x.size, y.size));
}

/** Whether every word of one name stands in the other: a body is named in full once. */
function isPart(a: string, b: string): boolean {
  const [x, y] = [new Set(foldKey(a).split(' ')), new Set(foldKey(b).split(' '))];
  const [fewer, more] = x.size <= y.size ? [x, y] : [y, x];
  return [...fewer].every((word) => more.has(word));
}

/** Letters from which one letter's difference in a name of several words is a slip rather than another name. */
const LONG_NAME = 8;

/** Whether two names of a body differ by one letter put, left out or added in one word of four letters or more. */
function isMisspelled(a: string, b: string): boolean {
  const [x, y] = [foldKey(a).split(' '), foldKey(b).split(' ')];
  if (x.length !== y.length || x.length < 2 || x.join('').length < LONG_NAME) return false;
  const differing = x.flatMap((word, at) => (word === y[at] ? [] : [[word, y[at] ?? ''] as const]));
  const [pair] = differing;
  return (
    differing.length === 1 && pair !== undefined && Math.min(pair[0].length, pair[1].length) >= 4 && levenshtein.get(pair[0], pair[1]) === 1
  );
}

/** What any document may be called. */
const ANY_DOCUMENT = 'document';

/** Compares what a document is called. */
export function compareDocumentTypes(a: DocumentTypeValue, b: DocumentTypeValue): Comparison {
  if (a.type !== b.type && (a.type === ANY_DOCUMENT || b.type === ANY_DOCUMENT)) return outcome('contained', 1, 'detail');
  return a.type === b.type ? outcome('equal', 1) : outcome('disjoint', 0.5);
}

/** An event as claimed: its type, the side of its scale, and whether it is denied. */
export interface EventClaimValue extends EventValue {
  readonly negated: boolean;
}

/** Compares two accounts of one event: same type but denied, or the other side of one scale. */
export function compareEvents(a: EventClaimValue, b: EventClaimValue): Comparison {
  if (a.type === b.type) {
    if (a.negated === b.negated) return outcome('equal', 1);
    return a.negated ? outcome('disjoint', 1, 'negation', 'came-true') : outcome('disjoint', 1, 'negation');
  }
  const scaled = a.scale !== undefined && a.scale === b.scale && a.pole !== undefined && b.pole !== undefined;
  if (!scaled) return INCOMPARABLE;
  const sameSide = (a.pole === b.pole) === (a.negated === b.negated);
  return sameSide ? outcome('equal', 1) : outcome('disjoint', 1, 'opposite');
}
