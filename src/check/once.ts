import type { Discrepancy, Evidence } from '../model/report.js';

/**
 * Findings without those that give way to another: a general rule that points at the same words of the same texts as a particular one says nothing new.
 * `givesWay`: whether a rule, by its id, gives way.
 */
export function toldOnce(found: readonly Discrepancy[], givesWay: (rule: string) => boolean): Discrepancy[] {
  const particular = new Map<string, Discrepancy[]>();
  for (const one of found) {
    if (givesWay(one.rule)) continue;
    for (const document of new Set(evidenceOf(one).map((evidence) => evidence.document))) {
      const list = particular.get(document);
      if (list) list.push(one);
      else particular.set(document, [one]);
    }
  }
  return found.filter((one) => {
    if (!givesWay(one.rule)) return true;
    const near = particular.get(evidenceOf(one)[0]?.document ?? '') ?? [];
    return !near.some((other) => covers(other, one));
  });
}

function evidenceOf({ positions }: Discrepancy): Evidence[] {
  return positions.flatMap(({ evidence }) => [...evidence]);
}

/** Whether everything one finding quotes overlaps what the other quotes. */
function covers(other: Discrepancy, one: Discrepancy): boolean {
  const words = evidenceOf(other);
  return evidenceOf(one).every((own) =>
    words.some(({ document, field, start, end }) => document === own.document && field === own.field && start < own.end && own.start < end),
  );
}
