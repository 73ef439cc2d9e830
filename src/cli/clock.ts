import { KnownError } from '../model/errors.js';

/** The time a report is stamped with, ISO 8601 UTC to the second. SOURCE_DATE_EPOCH makes two runs give the same bytes. */
export function timestamp(env: NodeJS.ProcessEnv = process.env): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && !/^\d{1,12}$/u.test(epoch)) throw new KnownError(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds`);
  const time = epoch === undefined ? new Date() : new Date(1000 * Number(epoch));
  return time.toISOString().replace(/\.\d+Z$/u, 'Z');
}
