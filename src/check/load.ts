import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { Rule } from './rule.js';
import { RULE_SCHEMA } from './shipped.js';

/** What is wrong with a rule file and where. Line and column are 1-based. */
export interface RuleError {
  readonly path: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface LoadedRules {
  /** By id, ascending. A later directory's rule replaces an earlier one's of the same id. */
  readonly rules: readonly Rule[];
  readonly errors: readonly RuleError[];
}

/** Reads every rule of the directories. A file that is no valid rule becomes errors; the others are still loaded. */
export async function loadRules(directories: readonly string[], schemaPath: string): Promise<LoadedRules> {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile<Rule>(JSON.parse(await readFile(schemaPath, 'utf8')) as object);
  const rules = new Map<string, Rule>();
  const errors: RuleError[] = [];
  for (const directory of directories) {
    for (const path of await ruleFiles(directory, errors)) {
      const loaded = readRule(path, await readFile(path, 'utf8'), validate);
      if ('rule' in loaded) rules.set(loaded.rule.id, loaded.rule);
      else errors.push(...loaded.errors);
    }
  }
  return { rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), errors };
}

async function ruleFiles(directory: string, errors: RuleError[]): Promise<string[]> {
  try {
    const names = await readdir(directory);
    return names
      .filter((name) => /\.(?:json|ya?ml)$/u.test(name) && name !== RULE_SCHEMA)
      .sort()
      .map((name) => join(directory, name));
  } catch {
    errors.push({ path: directory, pointer: '', line: 1, column: 1, message: 'no such directory of rules' });
    return [];
  }
}

/** Parses and validates one rule file's text. */
export function readRule(path: string, text: string, validate: ValidateFunction<Rule>): { rule: Rule } | { errors: RuleError[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    return { errors: [{ path, pointer: '', line, column: col, message: broken.message.split('\n')[0] ?? 'cannot be parsed' }] };
  }
  const value: unknown = document.toJS();
  if (!validate(value)) return { errors: describe(path, validate.errors ?? [], document, lines) };
  const name = path
    .split(/[\\/]/u)
    .at(-1)
    ?.replace(/\.[a-z]+$/u, '');
  if (value.id !== name) {
    return {
      errors: [
        {
          path,
          pointer: '/id',
          ...positionOf('/id', document, lines),
          message: `the id "${value.id}" must be the file's name, "${name ?? ''}"`,
        },
      ],
    };
  }
  return { rule: value };
}

/** One error a place: where alternatives all fail, the innermost complaint says most. */
function describe(path: string, problems: readonly ErrorObject[], document: Document, lines: LineCounter): RuleError[] {
  const byPointer = new Map<string, ErrorObject>();
  for (const problem of problems) {
    if (problem.keyword === 'anyOf' && byPointer.has(problem.instancePath)) continue;
    if (!byPointer.has(problem.instancePath)) byPointer.set(problem.instancePath, problem);
  }
  return [...byPointer].map(([pointer, problem]) => ({
    path,
    pointer,
    ...positionOf(pointer, document, lines),
    message: sentence(problem, document),
  }));
}

function sentence(problem: ErrorObject, document: Document): string {
  const params = problem.params as Record<string, unknown>;
  switch (problem.keyword) {
    case 'additionalProperties':
      return `unknown key "${String(params['additionalProperty'])}"`;
    case 'required':
      return `the key "${String(params['missingProperty'])}" is missing`;
    case 'enum':
      return `${found(problem.instancePath, document)} stands here; expected one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'minItems':
      return 'the list must not be empty';
    default:
      return `${found(problem.instancePath, document)} stands here; it ${problem.message ?? 'is not allowed'}`;
  }
}

function found(pointer: string, document: Document): string {
  const value: unknown = document.getIn(segments(pointer));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? JSON.stringify(value)
    : 'another kind of value';
}

function segments(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function positionOf(pointer: string, document: Document, lines: LineCounter): { line: number; column: number } {
  const node = document.getIn(segments(pointer), true) ?? document.contents;
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** `FILE:LINE:COLUMN POINTER: MESSAGE`, the one line an error is printed as. */
export function formatRuleError({ path, line, column, pointer, message }: RuleError): string {
  return `${path}:${String(line)}:${String(column)} ${pointer === '' ? '' : `${pointer}: `}${message}`;
}
