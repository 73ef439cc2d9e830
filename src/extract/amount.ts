/** A figure, range, fraction or vague count, before anyone has said of what. What money, percents, quantities, durations and counts are built from. */
export interface Amount {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span. */
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly kind: 'figure' | 'range' | 'vague' | 'score';
  /** Digits as written where a single figure is written in digits. */
  readonly digits?: string;
  /** Any of it in digits. */
  readonly written: boolean;
  /** The last scale word's value ("5 million": 1,000,000), 1 where there is none. */
  readonly scale: number;
  /** Letters or a hyphenated name stand against it: "F-16", "A4", "10:30". */
  readonly glued: boolean;
  /** A bare fraction of what follows ("half an hour"): no count of its own. */
  readonly part?: true;
  /** A fraction that is a number by itself ("1 over 21", "three fifths" with nothing after it). */
  readonly ratio?: true;
}
