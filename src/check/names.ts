import type { Claim } from '../model/claim.js';

/** A value that is a name, a title, a kind of document or a wording, as text; `undefined` for figures and dates. */
export function nameOf({ value }: Claim): string | undefined {
  if ('title' in value) return value.of === undefined ? value.title : `${value.title} ${value.of}`;
  if ('name' in value) return value.name;
  if ('words' in value) return value.words;
  return 'type' in value ? value.type : undefined;
}
