import { KnownError } from '../model/errors.js';
import type { Discrepancy, Report } from '../model/report.js';
import { writeExplanation } from '../report/text.js';
import { textsOf } from '../report/writer.js';
import type { CheckFlags } from './options.js';
import { readReport } from './read-report.js';
import { terminalOptions } from './terminal.js';

/** `tabayun explain REPORT ID`: prints one finding with the words every step rests on. */
export async function explain(path: string, id: string, flags: Pick<CheckFlags, 'color' | 'bidi' | 'uiLanguage'>): Promise<number> {
  const report = await readReport(path);
  const options = { ...(await terminalOptions(flags)), uiLanguage: flags.uiLanguage ?? 'en' };
  process.stdout.write(writeExplanation(report, findFact(report, id, path), textsOf(report), options));
  return 0;
}

/** The fact of this id, or the only one whose id starts so. */
function findFact(report: Report, id: string, path: string): Discrepancy {
  const facts = [...report.discrepancies, ...report.agreements];
  const exact = facts.find((fact) => fact.id === id);
  if (exact) return exact;
  const [first, ...more] = facts.filter((fact) => fact.id.startsWith(id));
  if (!first) throw new KnownError(`${path}: holds no finding "${id}"`);
  if (more.length > 0)
    throw new KnownError(`${path}: "${id}" is the start of ${more.length + 1} ids: ${[first, ...more].map((fact) => fact.id).join(', ')}`);
  return first;
}
