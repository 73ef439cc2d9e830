import { SEVERITIES } from '../model/report.js';
import { FORMAT_NAMES } from '../report/format-names.js';
import { UI_LANGUAGES } from '../report/ui-language.js';
import { BIDI, FAIL_ON } from './options.js';

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;

/** A setting of one rule, as `check/settings.ts` reads it. */
const setting = {
  anyOf: [
    { enum: ['off', 'on', ...SEVERITIES] },
    {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        severity: {
          anyOf: [
            { enum: SEVERITIES },
            {
              type: 'object',
              additionalProperties: false,
              minProperties: 1,
              properties: Object.fromEntries(SEVERITIES.map((severity) => [severity, { enum: SEVERITIES }])),
            },
          ],
        },
        confidenceFloor: share,
        priority: { type: 'integer', minimum: -1000, maximum: 1000 },
        options: { type: 'object', minProperties: 1 },
      },
    },
  ],
} as const;

const shared = {
  $schema: { type: 'string' },
  description: { type: 'string' },
  extends: { anyOf: [text, texts] },
  failOn: { enum: FAIL_ON },
  rules: texts,
  ruleSettings: { type: 'object', additionalProperties: setting },
  overrides: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['ruleSettings'],
      anyOf: [{ required: ['paths'] }, { required: ['sources'] }],
      properties: {
        paths: { ...texts, minItems: 1 },
        sources: { ...texts, minItems: 1 },
        ruleSettings: { type: 'object', minProperties: 1, additionalProperties: setting },
      },
    },
  },
  lexicons: texts,
} as const;

/** What may be shared: a profile, or the configuration of a package. */
export const SHARED_SCHEMA = { type: 'object', additionalProperties: false, properties: shared } as const;

export const CONFIG_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...shared,
    inputs: texts,
    format: { enum: FORMAT_NAMES },
    output: texts,
    suppressions: text,
    asOf: { type: 'string' },
    language: { type: 'string', minLength: 2, description: 'a language code such as ar or en' },
    concurrency: { type: 'integer', minimum: 1 },
    includeText: { type: 'boolean' },
    bidi: { enum: BIDI },
    uiLanguage: { enum: UI_LANGUAGES },
  },
} as const;
