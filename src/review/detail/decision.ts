import { REASONS } from '../decisions/entry.js';
import type { Standing } from '../decisions/status.js';
import type { ReviewModel } from '../model.js';
import { isolated, joined, quoted, span, type Paragraph, type Span } from '../page.js';

/** What was decided of a finding, and by whom: nothing where nobody said anything. */
export function decisionParagraphs(model: ReviewModel, standing: Standing): Paragraph[] {
  const { strings } = model;
  const { decision, earlier, status } = standing;
  const rows: Span[][] = [];
  if (decision?.verdict !== undefined && !decision.stale) {
    rows.push([span(`${strings.decision}: `, 'dim'), span(`[${strings.status[status]}]`, 'key')]);
    for (const { by, at, verdict } of decision.verdicts) rows.push([span('  '), span(strings.verdict[verdict]), ...signed(by, at)]);
    if (decision.reason !== undefined) rows.push([span('  '), isolated(quoted(reasonText(model, decision.reason)).span)]);
  }
  if (earlier) {
    const values = earlier.values.map((value) => isolated(quoted(value, 'value').span));
    rows.push([span(`${strings.earlier} `, 'alert'), span(strings.verdict[earlier.verdict], 'key'), ...signed(earlier.by, earlier.at)]);
    rows.push([span('  '), ...joined(values, ' ≠ ')]);
  }
  if (decision?.favours) rows.push([span(`${strings.favoured}: `, 'dim'), isolated(quoted(decision.favours.value, 'value').span)]);
  if (decision?.assignee !== undefined) rows.push([span(`${strings.assigned}: `, 'dim'), isolated(quoted(decision.assignee).span)]);
  for (const { by, text } of decision?.notes ?? [])
    rows.push([span(`${strings.note} `, 'dim'), span('('), isolated(quoted(by).span), span('): '), isolated(quoted(text).span)]);
  return rows.length === 0 ? [] : [{ spans: [] }, ...rows.map((spans) => ({ spans }))];
}

function signed(by: string, at: string): Span[] {
  return [span(' · ', 'dim'), isolated(quoted(by).span), span(' · ', 'dim'), isolated(quoted(minute(at), 'dim').span)];
}

/** A time as far as anybody cares: `2031-05-03 09:14`, UTC. */
function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** A reason in the language of the interface, where it is one of ours. */
export function reasonText({ strings }: ReviewModel, reason: string): string {
  const known = REASONS.find((one) => one === reason);
  return known ? strings.reasons[known] : reason;
}
