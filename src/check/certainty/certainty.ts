import type { Relation, Severity } from '../../model/report.js';
import type { Finding } from '../judge.js';
import type { Sources } from '../sources.js';
import { certaintyFeatures, type CertaintyFeatures } from './features.js';
import { CERTAINTY, type CertaintyFeature } from './weights.js';

/**
 * A finding with the probability that an editor calls it true, and the severity that follows from it. Agreements and updates are no discrepancies,
 * and of rules that no labelled finding is of (`weighed`) nothing was learned: they keep the probability that their claims are of one fact, and the severity
 * that their rule gives; so do short texts that were judged as a whole, by a model of their own. Nothing where the finding is less likely than `least`, or than settings ask for.
 */
export function withCertainty(finding: Finding, sources: Sources, least?: number): Finding | undefined {
  const { rule, relation, severity, fixed } = finding;
  const isWeighed = rule.weighed === true && WEIGHED.has(relation) && !isJudgedWhole(finding);
  const confidence = isWeighed ? rounded(certaintyOf(certaintyFeatures(finding, sources))) : finding.confidence;
  if (confidence < (rule.leastCertainty ?? least ?? (isWeighed ? REPORTED : 0))) return undefined;
  return { ...finding, confidence, severity: fixed || !isWeighed ? severity : severityAt(confidence, severity) };
}

const WEIGHED: ReadonlySet<Relation> = new Set(['conflict', 'alteration', 'addition', 'omission', 'variant']);

/** Whether a finding is of two short texts taken whole: how likely it is has been weighed there. */
export function isJudgedWhole({ fact }: Finding): boolean {
  const family = fact.claims[0]?.attribute.subject.family;
  return family === 'line' || family === 'unsupported';
}

function certaintyOf(features: CertaintyFeatures): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (CERTAINTY[name as CertaintyFeature] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function rounded(certainty: number): number {
  return Math.round(100 * certainty) / 100;
}

/** Certainty from which a finding may be an error, from which a warning, and from which it is worth a word at all. */
const ERROR = 0.8;
const WARNING = 0.5;
const REPORTED = 0.2;

/** The severity of a finding of which a rule says how grave it is if it is true. */
function severityAt(certainty: number, gravest: Severity): Severity {
  if (certainty < WARNING) return 'info';
  return certainty < ERROR && gravest === 'error' ? 'warning' : gravest;
}
