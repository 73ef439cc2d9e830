import { createHash } from 'node:crypto';
import { DERIVED } from '../../check/derived.js';
import type { Discrepancy, Position, ReportDocument } from '../../model/report.js';
import type { About } from './entry.js';

type Documents = ReadonlyMap<string, ReportDocument>;

/** What a decision rests on: the values, and who gives each. Neither order nor wording enters; 16 hexadecimal digits. */
export function valuesKey({ positions }: Discrepancy, documents: Documents): string {
  const parts = positions.map((position) => `${canonical(position.value)}@${sourcesOf([position], documents).join(',')}`);
  return hash([...new Set(parts)].sort().join('\n'));
}

/** The same for every position of the same value, in any report; 16 hexadecimal digits. */
export function positionKey({ value }: Position): string {
  return hash(canonical(value));
}

/** What became of a finding is told by this: the same rule, and one of its sources says one of its values still. */
export function sayings({ rule, positions }: Pick<About, 'rule' | 'positions'>): string[] {
  return positions.flatMap(({ key, sources }) => sources.map((source) => `${rule}\n${key}\n${source}`));
}

/** A finding as a line of the log names it. */
export function aboutOf({ rule, kind, subject, positions }: Discrepancy, documents: Documents): About {
  const seen = positions.map((position) => ({
    value: position.display,
    key: positionKey(position),
    sources: sourcesOf([position], documents),
  }));
  return { rule, kind, subject, positions: seen };
}

/** Who says so, each once and in a fixed order: by publisher where one is named, for an address may change. */
export function sourcesOf(positions: readonly Position[], documents: Documents): string[] {
  const names = positions.flatMap((position) =>
    position.evidence.map(({ document: id }) => {
      const document = documents.get(id);
      return document?.source ?? document?.url ?? document?.path ?? id;
    }),
  );
  return [...new Set(names)].sort();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key, inner]) => !DERIVED.has(key) && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
