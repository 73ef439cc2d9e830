import { readFile } from 'node:fs/promises';
import { KnownError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { explainFileError } from './errors.js';
import { PACKAGE_ROOT } from './version.js';

/** Reads a JSON report and validates it against its schema. Throws KnownErrors that say what the file is not. */
export async function readReport(path: string): Promise<Report> {
  const value = await parseFile(path);
  if (!isReport(value)) throw new KnownError(`${path}: is no report of tabayun; make one with: tabayun check … --output json=${path}`);
  return validated(value, path);
}

/** The report in a file, read once, for it may be large; undefined where the file is something else. Throws a KnownError on a report that is not valid. */
export async function reportIn(path: string): Promise<Report | undefined> {
  if (!path.endsWith('.json')) return undefined;
  const value = await parseFile(path).catch(() => undefined);
  return isReport(value) ? validated(value, path) : undefined;
}

async function validated(value: unknown, path: string): Promise<Report> {
  const [{ Ajv2020 }, schema] = await Promise.all([
    import('ajv/dist/2020.js'),
    readFile(new URL('reports/report.schema.json', PACKAGE_ROOT), 'utf8'),
  ]);
  const validate = new Ajv2020({ strict: true }).compile<Report>(JSON.parse(schema) as object);
  if (!validate(value)) {
    const problem = validate.errors?.[0];
    throw new KnownError(`${path}: is no valid report: ${problem?.instancePath ?? ''} ${problem?.message ?? ''}`);
  }
  return value;
}

/** Whether a JSON file is a report, whatever its version; false for anything that cannot be read as JSON. */
export async function isReportFile(path: string): Promise<boolean> {
  if (!path.endsWith('.json')) return false;
  try {
    return isReport(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return false;
  }
}

async function parseFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new KnownError(`${path}: is not JSON`);
    throw explainFileError(error, path);
  }
}

function isReport(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('tool' in value)) return false;
  const { tool } = value;
  return typeof tool === 'object' && tool !== null && 'name' in tool && tool.name === 'tabayun';
}
