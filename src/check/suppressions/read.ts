import { SUPPRESSION_STATUSES, type Suppression } from '../../model/suppression.js';
import type { LoadError } from '../located.js';

export interface ReadSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly errors: readonly LoadError[];
}

const text = { type: 'string', minLength: 1 } as const;
const day = {
  type: 'string',
  pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
  description: 'a day such as 2031-05-02',
} as const;

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['suppressions'],
  properties: {
    $schema: { type: 'string' },
    schemaVersion: { const: '1' },
    suppressions: { type: 'array', items: { $ref: '#/$defs/suppression' } },
  },
  $defs: {
    suppression: {
      type: 'object',
      additionalProperties: false,
      required: ['fingerprint', 'rule', 'status', 'reason', 'by', 'at', 'values'],
      properties: {
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{8,64}$', description: 'the id of a finding, in digits and letters a to f' },
        rule: text,
        status: { enum: SUPPRESSION_STATUSES },
        reason: text,
        by: text,
        at: day,
        expires: day,
        values: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['display', 'value', 'sources'],
            properties: { display: { type: 'string' }, value: { type: 'object' }, sources: { type: 'array', minItems: 1, items: text } },
          },
        },
      },
    },
  },
} as const;

/**
 * The entries of a suppressions file. A file that is not one gives errors and no entries: half a list would tell findings anew that were
 * settled. The validator is loaded when called.
 */
export async function readSuppressions(path: string, content: string): Promise<ReadSuppressions> {
  const { compileSchema, readLocated } = await import('../located.js');
  const read = readLocated(path, content, compileSchema<{ readonly suppressions: readonly Suppression[] }>(SCHEMA));
  if ('errors' in read) return { suppressions: [], errors: read.errors };
  const { suppressions } = read.value;
  const seen = new Set<string>();
  const errors: LoadError[] = [];
  for (const [index, { fingerprint }] of suppressions.entries()) {
    const pointer = `/suppressions/${index}/fingerprint`;
    if (seen.has(fingerprint))
      errors.push(read.located.error('repeated', pointer, `"${fingerprint}" stands here again; expected one entry a finding`));
    seen.add(fingerprint);
  }
  return errors.length > 0 ? { suppressions: [], errors } : { suppressions, errors };
}
