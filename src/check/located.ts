import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import levenshtein from 'fast-levenshtein';
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';

/** What can be wrong with a file that is read by a schema. */
export const LOAD_CODES = [
  'unreadable',
  'too-large',
  'syntax',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-word',
  'wrong-form',
  'out-of-range',
  'too-few',
  'repeated',
  'wrong-id',
  'same-id',
  'unknown-placeholder',
  'bad-pattern',
  'bad-expression',
] as const;
export type LoadCode = (typeof LOAD_CODES)[number];

/** What is wrong with a file and where. Line and column are 1-based; the pointer is a JSON pointer, `''` for the whole file. */
export interface LoadError {
  readonly path: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly code: LoadCode;
  readonly message: string;
}

/** A file's text as a value whose every part can be pointed at. */
export interface Located {
  readonly path: string;
  readonly value: unknown;
  /** An error at a place of the file. */
  readonly error: (code: LoadCode, pointer: string, message: string) => LoadError;
}

/** A file of settings, rules or suppressions has no business being larger, in bytes. */
export const LARGEST_FILE = 4_000_000;

/** An error that is the whole file's. */
export function wholeFile(path: string, code: LoadCode, message: string): LoadError {
  return { path, pointer: '', line: 1, column: 1, code, message };
}

/** Parses JSON or YAML. Of a text that is neither, one error says where it breaks off. */
export function parseLocated(path: string, text: string): Located | LoadError {
  if (text.length > LARGEST_FILE)
    return wholeFile(path, 'too-large', `${text.length} characters stand here; expected at most ${LARGEST_FILE}`);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines });
    const broken = document.errors[0];
    if (broken) {
      const { line, col } = lines.linePos(broken.pos[0]);
      const code = broken.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax';
      return { path, pointer: '', line, column: col, code, message: (broken.message.split('\n')[0] ?? '').replace(/ at line .*$/u, '') };
    }
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return {
      path,
      value,
      error: (code, pointer, message) => ({
        path,
        pointer,
        ...positionOf(pointer, document, lines, code === 'unknown-key'),
        code,
        message,
      }),
    };
  } catch (error) {
    // Aliases, and nesting deeper than a parser can go: neither belongs in such a file.
    return wholeFile(path, 'syntax', `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Parses and validates. */
export function readLocated<T>(
  path: string,
  text: string,
  validate: ValidateFunction<T>,
): { readonly value: T; readonly located: Located } | { readonly errors: readonly LoadError[] } {
  const located = parseLocated(path, text);
  if (!('error' in located)) return { errors: [located] };
  if (validate(located.value)) return { value: located.value, located };
  return { errors: describe(validate.errors ?? [], located) };
}

/** A validator whose errors say what was expected. */
export function compileSchema<T>(schema: object): ValidateFunction<T> {
  return new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    discriminator: true,
    strictTypes: false,
    strictRequired: false,
  }).compile<T>(schema);
}

/** `FILE:LINE:COLUMN POINTER: MESSAGE [CODE]`, the one line an error is printed as. */
export function formatLoadError({ path, line, column, pointer, code, message }: LoadError): string {
  return `${path}:${line}:${column} ${pointer === '' ? '' : `${pointer}: `}${message} [${code}]`;
}

/** One error a place: where alternatives all fail, the innermost complaint says most. */
function describe(problems: readonly ErrorObject[], located: Located): LoadError[] {
  const told = new Map<string, LoadError>();
  for (const problem of problems) {
    const error = complaint(problem, located);
    const before = error && told.get(error.pointer);
    // An empty list where one word or a list may stand: that it is empty says more than that it is no word.
    if (error && (!before || error.code === 'too-few')) told.set(error.pointer, error);
  }
  // "One or a list of them": of a list that was given, what is wrong in it says more than that it is not one.
  return [...told.values()].filter(
    ({ code, pointer }) =>
      !(code === 'wrong-word' || code === 'wrong-type') || ![...told.keys()].some((other) => other.startsWith(`${pointer}/`)),
  );
}

/** Keywords that only say that something inside them failed. */
const OUTER: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not', 'propertyNames']);

const RANGE: ReadonlySet<string> = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'maxItems', 'maxProperties']);

function complaint(problem: ErrorObject, located: Located): LoadError | undefined {
  const { instancePath, keyword } = problem;
  const params = problem.params as Readonly<Record<string, unknown>>;
  const seen = `${found(instancePath, located.value)} stands here; expected`;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return located.error('unknown-key', `${instancePath}/${escapePointer(key)}`, unknownKey(key, knownKeys(problem)));
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return located.error('missing-key', instancePath, `the key "${key}" is missing`);
    }
    case 'enum':
    case 'const': {
      const words = (params['allowedValues'] ?? [params['allowedValue']]) as readonly unknown[];
      return located.error('wrong-word', instancePath, `${seen} ${words.length > 1 ? 'one of ' : ''}${words.join(', ')}`);
    }
    case 'type':
      return located.error('wrong-type', instancePath, `${seen} ${typesOf(params['type'])}`);
    case 'minItems':
    case 'minProperties':
      return located.error('too-few', instancePath, `${seen} at least one entry`);
    case 'discriminator': {
      const branches = (problem.parentSchema?.['oneOf'] ?? []) as readonly {
        readonly properties: Readonly<Record<string, { readonly const: string }>>;
      }[];
      const tag = String(params['tag']);
      const known = branches.map(({ properties }) => properties[tag]?.const ?? '');
      return located.error(
        'wrong-word',
        `${instancePath}/${tag}`,
        `${found(`${instancePath}/${tag}`, located.value)} stands here; expected one of ${known.join(', ')}`,
      );
    }
    case 'uniqueItems':
      return located.error(
        'repeated',
        instancePath,
        `items ${String(params['j'])} and ${String(params['i'])} are the same; expected each once`,
      );
    case 'pattern':
    case 'minLength':
    case 'maxLength':
      return located.error('wrong-form', instancePath, `${seen} ${formOf(problem)}`);
    default:
      if (OUTER.has(keyword)) return undefined;
      return located.error(RANGE.has(keyword) ? 'out-of-range' : 'wrong-form', instancePath, `${seen} what ${problem.message ?? 'fits'}`);
  }
}

/** What a text must look like; a schema says it in words in its description. */
function formOf({ keyword, parentSchema, params, message }: ErrorObject): string {
  const description: unknown = parentSchema?.['description'];
  if (typeof description === 'string') return description;
  if (keyword === 'minLength') return 'a text that is not empty';
  return `what ${message ?? `fits ${JSON.stringify(params)}`}`;
}

function typesOf(types: unknown): string {
  const words: Readonly<Record<string, string>> = {
    object: 'an object',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
  };
  return (Array.isArray(types) ? types : [types]).map((type) => words[String(type)] ?? String(type)).join(' or ');
}

function knownKeys({ parentSchema }: ErrorObject): string[] {
  return Object.keys((parentSchema?.['properties'] ?? {}) as object);
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `unknown key "${key}"; expected ${near === undefined ? `one of ${known.join(', ')}` : `"${near}", or one of ${known.join(', ')}`}`;
}

/** The word most like one that was mistyped, where any is like it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const rated = known.map((other) => ({ other, distance: levenshtein.get(word, other) })).sort((x, y) => x.distance - y.distance);
  const best = rated[0];
  return best && best.distance <= Math.max(1, Math.ceil(word.length / 3)) ? best.other : undefined;
}

function found(pointer: string, value: unknown): string {
  let at = value;
  for (const key of segments(pointer)) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (Array.isArray(at)) return at.length === 0 ? 'an empty list' : 'a list';
  if (typeof at === 'object' && at !== null) return Object.keys(at).length === 0 ? 'an empty object' : 'an object';
  return JSON.stringify(at);
}

function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Where the value at a pointer stands; its key where asked for or where the value is a list or an object; the nearest thing around it that is there. */
function positionOf(pointer: string, document: Document, lines: LineCounter, atKey: boolean): { line: number; column: number } {
  const path = segments(pointer);
  let node: unknown = document.contents;
  for (const [depth, segment] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === segment) : undefined;
    const inner: unknown = pair ? (pair.value ?? pair.key) : isNode(node) && 'get' in node ? node.get(Number(segment), true) : undefined;
    if (inner === undefined) break;
    node = inner;
    if (depth === path.length - 1 && pair && isNode(pair.key) && pair.key.range && (atKey || !isScalar(pair.value))) node = pair.key;
  }
  const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return { line, column: col };
}
