import type { Rule } from './rule.js';

/**
 * What holds where the values are the same: kept apart from the rule files because no desk switches agreement off, and it is
 * reported under the fact's own kind.
 */
export const AGREEMENT: Pick<Rule, 'id' | 'message'> = {
  id: 'agreement',
  message: { en: '{subject}: {a} in {sourceA} and in {sourceB}', ar: '{subject}: {a} في {sourceA} وفي {sourceB}' },
};
