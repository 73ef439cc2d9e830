/** Keys of a value that say how it was reckoned or where it stands, and not what it is: no identity rests on them. */
export const DERIVED: ReadonlySet<string> = new Set(['steps', 'counted', 'start', 'end']);
