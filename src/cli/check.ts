import { SEVERITIES, type Report } from '../model/report.js';
import { initConfig, settingsFor, type Settings } from './config.js';
import type { CheckFlags } from './options.js';
import { outputsOf } from './outputs.js';
import { runCheck } from './run-check.js';

/** `tabayun check`: its exit code. */
export async function check(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  if (flags.init) {
    process.stderr.write(`wrote ${await initConfig()}\n`);
    return 0;
  }
  const settings = await settingsFor(inputs, flags);
  if (flags.printConfig) {
    process.stdout.write(`${JSON.stringify({ ...settings, rulesInForce: await rulesInForce(settings) }, undefined, 2)}\n`);
    return 0;
  }
  // Before the work: what cannot be written need not be found.
  outputsOf(settings);
  const found = await runCheck(settings);
  const { settle } = await import('./suppressions.js');
  const checked = { ...found, ...(await settle(found.report, settings, flags)) };
  const { writeReports } = await import('./output.js');
  await writeReports(checked, settings);
  return exitCode(checked.report, settings.failOn);
}

/** Each rule as it is set: off, or the severities it reports with. */
async function rulesInForce(settings: Settings): Promise<Readonly<Record<string, string>>> {
  const [{ rulesFor }, { adjusted }] = await Promise.all([import('./rule-folders.js'), import('../check/settings.js')]);
  const rules = await rulesFor(settings);
  const on = new Map(adjusted(rules, settings.ruleSettings).map((rule) => [rule.id, rule]));
  const severities = (id: string): string =>
    SEVERITIES.filter((severity) => on.get(id)?.verdicts.some((verdict) => verdict.severity === severity)).join('/');
  return Object.fromEntries(rules.map(({ id }) => [id, on.has(id) ? severities(id) : 'off']));
}

/** 2 where an input could not be read, 1 where a finding is at least as severe as asked, else 0. */
function exitCode(report: Report, failOn: Settings['failOn']): number {
  if (report.errors.length > 0) return 2;
  if (failOn === 'never') return 0;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return report.discrepancies.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
