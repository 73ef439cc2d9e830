import { suppressionOf, withoutSuppression, withSuppression } from '../check/suppressions/entries.js';
import type { Suppression, SuppressionStatus } from '../model/suppression.js';
import { REASONS, type Verdict } from './decisions/entry.js';
import type { Decided } from './desk.js';
import { STRINGS } from './strings.js';

/** Verdicts after which a finding need not be told again, as suppressions call them. */
const STATUS_OF: Readonly<Partial<Record<Verdict, SuppressionStatus>>> = { dismissed: 'false-positive', superseded: 'superseded' };

/**
 * The suppressions brought in line with what was decided: a dismissed or superseded finding is suppressed, one that was decided otherwise or
 * whose values changed is not. Of findings nobody spoke of, nothing is changed.
 */
export function withDecisions(entries: readonly Suppression[], findings: readonly Decided[]): readonly Suppression[] {
  return findings.reduce((kept, one) => withDecision(kept, one), entries);
}

function withDecision(entries: readonly Suppression[], { discrepancy, decision }: Decided): readonly Suppression[] {
  const { verdict, by, at, reason, stale } = decision;
  const status = verdict && !stale ? STATUS_OF[verdict] : undefined;
  if (status && by !== undefined && at !== undefined) {
    return withSuppression(entries, suppressionOf(discrepancy, { status, by, at: at.slice(0, 10), reason: reasonFor(reason, status) }));
  }
  return decision.verdicts.length > 0 ? withoutSuppression(entries, discrepancy.id) : entries;
}

/** A suppression always gives a reason, in words that need no look-up. */
function reasonFor(reason: string | undefined, status: SuppressionStatus): string {
  const known = REASONS.find((one) => one === reason);
  if (known) return STRINGS.en.reasons[known];
  return reason ?? (status === 'superseded' ? 'superseded in review' : 'dismissed in review');
}
