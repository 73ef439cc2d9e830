import type { Discrepancy, Evidence } from '../model/report.js';
import { Locator, nameOf, toUri, wellFormed, type Place, type Point } from './locate.js';
import { oneLine } from './plain.js';
import { SEVERITY_NAMES } from './severity.js';
import type { Writer } from './writer.js';

/** reviewdog's rdjson. Its columns are 1-based UTF-8 bytes and its ends are exclusive: an Arabic letter is two columns wide. */
export const writeRdjson: Writer = (report, sources) => {
  const locator = new Locator(report, sources);
  const result = {
    source: { name: report.tool.name },
    diagnostics: report.discrepancies.map((discrepancy) => diagnostic(discrepancy, locator)),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
};

function diagnostic(discrepancy: Discrepancy, locator: Locator): object {
  const [first, ...rest] = discrepancy.positions.flatMap((position) => position.evidence.map((evidence) => ({ position, evidence })));
  if (!first) throw new RangeError(`discrepancy ${discrepancy.id} has no evidence`);
  return {
    message: oneLine(`${discrepancy.subject}: ${discrepancy.message}`),
    location: location(first.evidence, locator),
    severity: SEVERITY_NAMES[discrepancy.severity].rdjson,
    code: { value: discrepancy.rule },
    related_locations: rest.map(({ position, evidence }) => ({
      message: oneLine(`${position.display} (${nameOf(locator.document(evidence.document))}): ${evidence.quote}`),
      location: location(evidence, locator),
    })),
  };
}

function location(evidence: Evidence, locator: Locator): object {
  const place: Place = locator.place(evidence);
  const path = /^[a-z][a-z\d+.-]+:\/\//iu.test(place.path) ? toUri(place.path) : wellFormed(place.path);
  if (!place.start || !place.end) return { path };
  return { path, range: { start: point(place.start), end: point(place.end) } };
}

function point(from: Point): object {
  return { line: from.line, column: from.byteColumn };
}
