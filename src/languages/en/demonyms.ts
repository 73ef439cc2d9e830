/** Nationalities that are their own plural, or take none: "the Chinese", "the Dutch". */
const UNCHANGED = /(?:ese|sh|ch|ss|men|man)$/u;

/** Singular and plural of a word of nationality. */
export function inflectDemonym(base: string): string[] {
  return UNCHANGED.test(base) ? [base] : [base, `${base}s`];
}
