import type { Claim } from '../model/claim.js';

/** The parts of values that are words; each is there for some kinds only. */
interface Words {
  readonly name?: string;
  readonly title?: string;
  readonly of?: string;
  readonly type?: string;
  readonly words?: string;
}

/** A value that is a name, a title, a kind of document or a wording, as text; `undefined` for figures and dates. */
export function nameOf({ value }: Claim): string | undefined {
  const { name, title, of, type, words } = value as Words;
  if (title !== undefined) return of === undefined ? title : `${title} ${of}`;
  return name ?? words ?? type;
}
