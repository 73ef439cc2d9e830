import type { Discrepancy, DiscrepancyKind, Evidence, Severity } from '../model/report.js';

/**
 * Findings without those that say nothing new: a general rule that points at the same words of the same texts as a particular one gives way to it, unless
 * it is surer (more severe): then a particular one that says the same is reported as sure as that, and one that says something else goes. `givesWay`: whether a rule, by its id, is such a general one. A sentence that contradicts
 * itself is not told where another article is held against the same words: one slip is one finding.
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
  const dropped = new Set<Discrepancy>();
  const surer = new Map<Discrepancy, Discrepancy>();
  for (const one of found) {
    if (!givesWay(one.rule)) continue;
    const near = (particular.get(evidenceOf(one)[0]?.document ?? '') ?? []).filter((other) => covers(other, one));
    const same = near.find((other) => saysTheSame(other, one));
    if (same || near.some((other) => RANK[other.severity] >= RANK[one.severity])) dropped.add(one);
    else for (const other of near) dropped.add(other);
    if (same && RANK[same.severity] < RANK[one.severity]) surer.set(same, asSureAs(same, one));
  }
  for (const one of found) {
    if (!isOneSentence(one)) continue;
    const others = particular.get(evidenceOf(one)[0]?.document ?? '') ?? [];
    const held = others.some((other) => other.scope === 'cross-source' && RANK[other.severity] >= RANK[one.severity] && meets(other, one));
    if (held) dropped.add(one);
  }
  return found.flatMap((one) => (dropped.has(one) ? [] : [surer.get(one) ?? one]));
}

/** A finding with the certainty of another. Field by field: one that an earlier check has written reads its fields when they are asked for. */
function asSureAs(one: Discrepancy, { severity, confidence }: Discrepancy): Discrepancy {
  const { id, rule, kind, relation, scope, subject, message, messages, explanation, positions } = one;
  return { id, rule, kind, relation, severity, confidence, scope, subject, message, messages, explanation, positions };
}

/** Kinds of figures: a short text that was judged whole knows no more of one than that. */
const FIGURES: ReadonlySet<DiscrepancyKind> = new Set(['number', 'money', 'percent', 'quantity', 'duration', 'date', 'time', 'ordinal']);

function saysTheSame(one: Discrepancy, other: Discrepancy): boolean {
  return one.relation === other.relation && (one.kind === other.kind || (FIGURES.has(one.kind) && FIGURES.has(other.kind)));
}

function isOneSentence(one: Discrepancy): boolean {
  return one.scope === 'within-source' && new Set(evidenceOf(one).map(({ context }) => context)).size === 1;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function evidenceOf({ positions }: Discrepancy): Evidence[] {
  return positions.flatMap(({ evidence }) => [...evidence]);
}

/** Whether everything one finding quotes overlaps what the other quotes. */
function covers(other: Discrepancy, one: Discrepancy): boolean {
  return evidenceOf(one).every((own) => evidenceOf(other).some((words) => overlap(words, own)));
}

/** Whether anything one finding quotes overlaps what the other quotes. */
function meets(other: Discrepancy, one: Discrepancy): boolean {
  return evidenceOf(one).some((own) => evidenceOf(other).some((words) => overlap(words, own)));
}

function overlap(a: Evidence, b: Evidence): boolean {
  return a.document === b.document && a.field === b.field && a.start < b.end && b.start < a.end;
}
