import type { Claim } from '../model/claim.js';
import { isFielded, isOneTitle, sharesAWord } from '../model/compare/offices.js';
import type { PersonValue } from '../model/mention.js';
import { personSimilarity } from '../model/names.js';

/** Similarity from which two full names are one person's, in whatever script. */
const ONE_NAME = 0.75;

/** Whether a claim names the one person who holds an office. */
export function isHeld({ attribute }: Pick<Claim, 'attribute'>): boolean {
  return attribute.subject.family === 'holder';
}

/** Under what claims of offices and of who holds them meet, wherever they are given. */
export function officeKey({ attribute: { subject } }: Pick<Claim, 'attribute'>): string | undefined {
  return subject.family === 'role-of' || subject.family === 'holder' ? subject.family : undefined;
}

/** Whether two claims give the office of one person, named in full in both. */
export function isOneHolder(a: Claim, b: Claim): boolean {
  if (a.attribute.key === b.attribute.key) return true;
  const [x, y] = [holderOf(a), holderOf(b)];
  return x.key.includes(' ') && y.key.includes(' ') && personSimilarity(x, y) >= ONE_NAME;
}

function holderOf(claim: Claim): PersonValue {
  const { subject } = claim.attribute;
  return { key: subject.family === 'role-of' ? subject.person : '', name: claim.kind === 'role-title' ? (claim.value.holder ?? '') : '' };
}

/** Whether two claims name who holds one office: one title, of the same as far as both say; what a minister is of must be said by one. */
export function isOneOffice(a: Claim, b: Claim): boolean {
  const [x, y] = [a.attribute.subject, b.attribute.subject];
  if (x.family !== 'holder' || y.family !== 'holder' || !isOneTitle(x.title, y.title)) return false;
  return x.of !== undefined && y.of !== undefined ? sharesAWord(x.of, y.of) : !isFielded(x.title) || x.of !== y.of;
}
