/** A side of a scale. */
export interface Pole {
  readonly scale: string;
  readonly pole: 1 | -1;
}

/** Scales of more and less: one end of any speaks against the other end of any. */
const MAGNITUDES: ReadonlySet<string> = new Set([
  'direction',
  'victory',
  'level',
  'amount',
  'size',
  'extent',
  'strength',
  'positive',
  'good',
  'best',
]);

/** Scales of beginning and end: to open, to start and to found against to close, to end and to dissolve. */
const PHASES: ReadonlySet<string> = new Set(['phase', 'open', 'organisation']);

/** What two scales of more and less are called together. */
export const MAGNITUDE = 'magnitude';
const PHASE = 'phase';

/** How two poles relate: on one scale, or on two of one family; `undefined` where they have nothing to do with each other. */
export function poleRelation(a: Pole, b: Pole): { readonly scale: string; readonly same: boolean } | undefined {
  const same = a.pole === b.pole;
  if (a.scale === b.scale) return { scale: a.scale, same };
  if (MAGNITUDES.has(a.scale) && MAGNITUDES.has(b.scale)) return { scale: MAGNITUDE, same };
  return PHASES.has(a.scale) && PHASES.has(b.scale) ? { scale: PHASE, same } : undefined;
}
