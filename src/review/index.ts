import { KnownError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Environment } from '../text/display.js';
import type { ReviewOptions } from './options.js';

export type { ReviewOptions } from './options.js';

/**
 * Opens `report` for review on the whole screen of a terminal and resolves when the user leaves. Rejects with a `KnownError` where there is
 * no terminal to draw on. Ink takes some 400 ms to load and is loaded here, not before.
 */
export async function startReview(report: Report, options: ReviewOptions): Promise<void> {
  const obstacle = obstacleOf(options);
  if (obstacle) throw new KnownError(`review cannot start: ${obstacle}`);
  if (options.plain) {
    const { runPlain } = await import('./plain.js');
    await runPlain(report, options);
    return;
  }
  const { runSession } = await import('./session.js');
  await runSession(report, options);
}

function obstacleOf({ stdin, stdout, environment, plain }: ReviewOptions): string | undefined {
  if (!stdin.isTTY) return 'standard input is not a terminal';
  if (!stdout.isTTY) return 'standard output is not a terminal (use "tabayun check" for a report in a file)';
  // What draws no screen needs none.
  if (plain) return undefined;
  if (environment['TERM'] === 'dumb') return 'this terminal cannot move its cursor (TERM is "dumb")';
  // Ink draws nothing at all under these variables, on a terminal as well.
  const named = ['CI', 'CONTINUOUS_INTEGRATION'].find((name) => isSet(environment, name));
  return named === undefined ? undefined : `the environment says this is continuous integration (${named} is set)`;
}

function isSet(environment: Environment, name: string): boolean {
  const value = environment[name];
  return value !== undefined && value !== '0' && value !== 'false';
}
