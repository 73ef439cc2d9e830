/** What each word of a compound nationality takes: `كوري شمالي` agrees in both. */
const ENDINGS = ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تان', 'تين', 'ا'] as const;

/** Every form of an adjective of belonging (مصري): gender, number and case, as written; endings of compounds agree. */
export function inflectNisba(base: string): string[] {
  const words = base.split(' ');
  return ENDINGS.map((ending) => words.map((word) => word + ending).join(' '));
}
