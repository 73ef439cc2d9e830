import { DISCREPANCY_KINDS, SEVERITIES, type Discrepancy, type Evidence } from '../model/report.js';
import { QUIET } from './findings.js';
import { toldOnce } from './once.js';

/** What is told of all that was found: each thing once, the most severe first. It does not depend on the order of `found`. */
export interface Told {
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Discrepancy[];
}

/** `givesWay`: whether a rule, by its id, is a general one that gives way to a particular one. */
export function tell(found: readonly Discrepancy[], givesWay: (rule: string) => boolean): Told {
  const ordered = tellings(found, (one) => one)
    .flatMap(([first]) => first ?? [])
    .sort(mostSevereFirst);
  return {
    discrepancies: toldOnce(
      ordered.filter(({ relation }) => !QUIET.has(relation)),
      givesWay,
    ),
    agreements: ordered.filter(({ relation }) => QUIET.has(relation)),
  };
}

/**
 * Groups the tellings of each finding, the one to tell first: the same values in the same documents may be said in several places. The first
 * `settled` of the list are in that order already.
 */
export function tellings<T>(list: readonly T[], of: (one: T) => Discrepancy, settled = 0): T[][] {
  const groups = new Map<string, T[]>();
  const unsettled = new Set<T[]>();
  for (const [at, one] of list.entries()) {
    const { id } = of(one);
    const group = groups.get(id);
    if (!group) groups.set(id, [one]);
    else {
      group.push(one);
      if (at >= settled) unsettled.add(group);
    }
  }
  for (const group of unsettled) group.sort((x, y) => comparePreferred(of(x), of(y)));
  return [...groups.values()];
}

function mostSevereFirst(a: Discrepancy, b: Discrepancy): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence || compareText(a.id, b.id);
}

/** Of two tellings of one finding (the same values in the same documents) the surer one, then the one that is read first, then the plainer kind. */
function comparePreferred(a: Discrepancy, b: Discrepancy): number {
  return (
    b.confidence - a.confidence ||
    compareEvidence(evidenceOf(a), evidenceOf(b)) ||
    DISCREPANCY_KINDS.indexOf(a.kind) - DISCREPANCY_KINDS.indexOf(b.kind) ||
    compareText(a.explanation.map(({ text }) => text).join('\n'), b.explanation.map(({ text }) => text).join('\n'))
  );
}

function compareEvidence(a: readonly Evidence[], b: readonly Evidence[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (!other) return 1;
    const order =
      compareText(one.document, other.document) || compareText(one.field, other.field) || one.start - other.start || one.end - other.end;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function evidenceOf({ positions }: Discrepancy): Evidence[] {
  return positions.flatMap(({ evidence }) => [...evidence]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
