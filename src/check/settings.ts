import type { Severity } from '../model/report.js';
import { SEVERITIES } from '../model/report.js';
import type { Comparator, Rule, Verdict } from './rule.js';

/**
 * How a rule is set: `off`; `on`, as its file says; a severity for all it reports; or parts of it. A severity may be given by severity:
 * `{"info": "warning"}` raises what the rule reports as info and leaves the rest.
 */
export type RuleSetting = 'off' | 'on' | Severity | RuleAdjustment;

export interface RuleAdjustment {
  readonly severity?: Severity | Readonly<Partial<Record<Severity, Severity>>>;
  readonly confidenceFloor?: number;
  readonly priority?: number;
  /** Parameters of the rule's comparator, over those in its file. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Settings by rule id, by `tag:NAME`, or for all rules by `*`; the more particular goes last. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What a rule has come to after some settings. */
interface Standing {
  readonly on: boolean;
  readonly rule: Rule;
}

/** The rules as several settings leave them, the later over the earlier; those that are off are left out. */
export function adjusted(rules: readonly Rule[], layers: readonly RuleSettings[]): Rule[] {
  return rules.flatMap((rule) => {
    let standing: Standing = { on: true, rule };
    for (const settings of layers) {
      for (const key of keysFor(rule)) {
        const setting = settings[key];
        if (setting !== undefined) standing = changed(standing, setting, rule);
      }
    }
    return standing.on ? [standing.rule] : [];
  });
}

function keysFor({ id, tags = [] }: Rule): string[] {
  return ['*', ...tags.map((tag) => `tag:${tag}`), id];
}

/** Keys of the settings that no rule answers to. */
export function unknownKeys(rules: readonly Rule[], settings: RuleSettings): string[] {
  const known = new Set(rules.flatMap(keysFor));
  return Object.keys(settings).filter((key) => key !== '*' && !known.has(key));
}

function changed({ on, rule }: Standing, setting: RuleSetting, original: Rule): Standing {
  if (setting === 'off') return { on: false, rule };
  if (setting === 'on') return { on: true, rule: original };
  if (typeof setting === 'string') return { on: true, rule: withSeverity(rule, setting) };
  const { severity, confidenceFloor, priority, options } = setting;
  const parts = {
    ...(confidenceFloor === undefined
      ? {}
      : { confidenceFloor: Math.min(confidenceFloor, rule.confidenceFloor), leastCertainty: confidenceFloor }),
    ...(priority === undefined ? {} : { priority }),
    // The configuration is read with the rule's own schema: what comes of the two is a comparator.
    ...(options === undefined ? {} : { compare: { ...rule.compare, ...options } as unknown as Comparator }),
  };
  return { on, rule: { ...(severity === undefined ? rule : withSeverity(rule, severity)), ...parts } };
}

function withSeverity(rule: Rule, severity: NonNullable<RuleAdjustment['severity']>): Rule {
  const by = typeof severity === 'string' ? Object.fromEntries(SEVERITIES.map((one) => [one, severity])) : severity;
  return { ...rule, verdicts: rule.verdicts.map((verdict) => fixedAt(verdict, by[verdict.severity])) };
}

/** A verdict of which settings give the severity: they know better than how certain it is. */
function fixedAt(verdict: Verdict, severity: Severity | undefined): Verdict {
  return severity === undefined ? verdict : { ...verdict, severity, fixed: true };
}
