import type { Claim } from '../model/claim.js';
import { isFielded, isOneTitle, sharesAWord } from '../model/compare/offices.js';
import type { RoleValue } from '../model/mention.js';
import { personSimilarity } from '../model/names.js';

/** Attribute of the office of one person, with the key of the name: `role-of:krn lu`. */
const OFFICE_OF = 'role-of:';
/** Attribute of the one person who holds an office, with what it is of: `holder:minister finance`. */
const HOLDER = 'holder:';

/** Similarity from which two full names are one person's, in whatever script. */
const ONE_NAME = 0.75;

/** Whether a claim names the one person who holds an office. */
export function isHeld({ attribute }: Pick<Claim, 'attribute'>): boolean {
  return attribute.startsWith(HOLDER);
}

/** Under what claims of offices and of who holds them meet, wherever they are given. */
export function officeKey({ attribute }: Pick<Claim, 'attribute'>): string | undefined {
  if (attribute.startsWith(OFFICE_OF)) return OFFICE_OF;
  return isHeld({ attribute }) ? HOLDER : undefined;
}

/** Whether two claims give the office of one person, named in full in both. */
export function isOneHolder(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ attribute, value }) => ({
    key: attribute.slice(OFFICE_OF.length),
    name: (value as RoleValue).holder ?? '',
  }));
  if (!x || !y || !x.key.includes(' ') || !y.key.includes(' ')) return a.attribute === b.attribute;
  return a.attribute === b.attribute || personSimilarity(x, y) >= ONE_NAME;
}

/** Whether two claims name who holds one office: one title, of the same as far as both say; what a minister is of must be said by one. */
export function isOneOffice(a: Claim, b: Claim): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  if (!isOneTitle(x.title, y.title)) return false;
  return x.of !== '' && y.of !== '' ? sharesAWord(x.of, y.of) : !isFielded(x.title) || x.of !== y.of;
}

function officeOf({ attribute }: Claim): { readonly title: string; readonly of: string } {
  const [title = '', ...of] = attribute.slice(HOLDER.length).split(' ');
  return { title, of: of.join(' ') };
}
