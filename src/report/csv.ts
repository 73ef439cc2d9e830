import type { Discrepancy } from '../model/report.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { oneLine } from './plain.js';
import type { Writer } from './writer.js';

const COLUMNS = [
  'id',
  'severity',
  'kind',
  'relation',
  'confidence',
  'rule',
  'scope',
  'subject',
  'message',
  'position',
  'value',
  'sources',
  'independent_sources',
  'witness',
  'source',
  'published',
  'place',
  'block',
  'speaker',
  'quote',
  'sentence',
  'url',
] as const;

/**
 * CSV (RFC 4180), a row a witness: the columns up to `message` are those of the finding and repeat, `position` numbers its values from 1 and
 * `witness` all who are quoted. UTF-8 with a byte order mark, without which Excel reads Arabic as something else.
 */
export const writeCsv: Writer = (report, sources, { uiLanguage = 'en' } = {}) => {
  const locator = new Locator(report, sources);
  const rows = report.discrepancies.flatMap((discrepancy) => rowsOf(discrepancy, discrepancy.messages[uiLanguage], locator));
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
};

type Value = string | number;

function rowsOf(found: Discrepancy, message: string, locator: Locator): Value[][] {
  const { id, severity, kind, relation, confidence, rule, scope, subject } = found;
  const finding = [id, severity, kind, relation, confidence, rule, scope, subject, message];
  let witness = 0;
  return found.positions.flatMap(({ display, sources, independentSources, evidence }, position) =>
    evidence.map((one) => {
      witness += 1;
      const place = locator.place(one);
      const { published, url } = place.document;
      const source = [nameOf(place.document), published.edtf, placeLabel(place), one.block, one.speaker ?? ''];
      const words = [one.quote, one.context, url ?? ''];
      return [...finding, position + 1, display, sources, independentSources, witness, ...source, ...words];
    }),
  );
}

/** A spreadsheet runs a cell that begins so as a formula, whoever wrote it; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(value: Value): string {
  if (typeof value === 'number') return String(value);
  const plain = oneLine(value);
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
