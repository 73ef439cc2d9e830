/** Longer runs of digits are account and telephone numbers, and past what a double holds exactly. */
const LONGEST = 20;

/**
 * The value of a number token's folded key, or `undefined` where its marks make no number ("12.10.2013", "10,20,30").
 *
 * One kind of mark: groups of exactly three digits after a comma are thousands ("3,500"), other digits a decimal fraction ("5,8");
 * a single full stop is always decimal ("1.200" = 1.2), several are thousands ("1.200.000"). Both kinds: the last is decimal.
 */
export function figureValue(key: string): number | undefined {
  if (key.length > LONGEST) return undefined;
  const comma = key.indexOf(',');
  const dot = key.indexOf('.');
  if (comma < 0 && dot < 0) return key.length > 15 ? undefined : Number(key);
  if (comma >= 0 && dot >= 0) {
    const decimal = key.lastIndexOf(',') > key.lastIndexOf('.') ? ',' : '.';
    const cut = key.lastIndexOf(decimal);
    const parts = key.slice(0, cut).split(decimal === ',' ? '.' : ',');
    const whole = grouped(parts) ?? (decimal === '.' ? indianGrouped(parts) : undefined);
    return whole === undefined ? undefined : Number(`${whole}.${key.slice(cut + 1)}`);
  }
  const parts = key.split(comma >= 0 ? ',' : '.');
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && (dot >= 0 || second.length !== 3 || /^0+$/u.test(first) || first.length > 3))
    return Number(`${first}.${second}`);
  const whole = grouped(parts) ?? (comma >= 0 ? indianGrouped(parts) : undefined);
  return whole === undefined ? undefined : Number(whole);
}

function grouped(parts: readonly string[]): string | undefined {
  const [first = '', ...rest] = parts;
  return first.length <= 3 && rest.every((part) => part.length === 3) ? parts.join('') : undefined;
}

/** "12,34,567": groups of two before the last group of three. */
function indianGrouped(parts: readonly string[]): string | undefined {
  const last = parts.length - 1;
  const fits = parts.every((part, i) => (i === last ? part.length === 3 : part.length === 2 || (i === 0 && part.length === 1)));
  return last >= 2 && fits ? parts.join('') : undefined;
}
