import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/report/json.js';
import { discrepancy, evidence, position, report, SOURCES } from './fixture.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}/reports/report.schema.json`, 'utf8')) as Schema;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const written = (parts = {}): unknown => JSON.parse(writeJson(report(parts), SOURCES)) as unknown;

describe('the schema of the JSON report', () => {
  it('takes what the JSON writer writes', () => {
    expect(validate(written()), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(written({ discrepancies: [], agreements: [], errors: [] })), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a key it does not know', { ...(written() as object), extra: 1 }],
    ['a missing key', { ...(written() as object), errors: undefined }],
    [
      'a finding with one position',
      written({ discrepancies: [discrepancy({ id: 'x', positions: [position('a', {}, [evidence('mina', 'نيسان')])] })] }),
    ],
    ['a confidence above one', written({ discrepancies: [{ ...report().discrepancies[0], confidence: 1.2 }] })],
    ['an unknown kind', written({ discrepancies: [{ ...report().discrepancies[0], kind: 'weather' }] })],
    ['a time with an offset', written({ createdAt: '2031-05-04T06:00:00+03:00' })],
  ])('refuses %s', (_what, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });

  it('says of every type what TypeScript says', () => {
    const differences = compareWithTypes(`${root}/src/model/report.ts`, 'Report', schema);
    expect(differences).toEqual([]);
  });

  it('would notice a property, an option or a value that stands on one side only', () => {
    const changed = structuredClone(schema) as { $defs: Record<string, { properties: Record<string, unknown>; required: string[] }> };
    delete changed.$defs['Evidence']?.properties['speaker'];
    changed.$defs['Position']!.required = ['value'];
    changed.$defs['Discrepancy']!.properties['severity'] = { enum: ['error', 'warning'] };
    const differences = compareWithTypes(`${root}/src/model/report.ts`, 'Report', changed as Schema);
    expect(differences.join('\n')).toContain('speaker');
    expect(differences.join('\n')).toContain('required');
    expect(differences.join('\n')).toContain('"info"');
  });
});

/** Walks a type and a schema side by side; each difference is one line with its path. */
function compareWithTypes(file: string, name: string, against: Schema): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol && checker.getExportsOfModule(symbol).find((candidate) => candidate.name === name);
  if (!exported) throw new Error(`${file} exports no ${name}`);
  const differences: string[] = [];
  const seen = new Set<string>();

  const walk = (type: ts.Type, part: Schema, path: string): void => {
    if (part.$ref !== undefined) {
      const target = part.$ref.replace('#/$defs/', '');
      if (seen.has(target)) return;
      seen.add(target);
      const definition = against.$defs?.[target];
      if (definition) walk(type, definition, target);
      else differences.push(`${path}: no definition ${part.$ref}`);
      return;
    }
    const literals = (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    if (literals.length > 0) {
      const allowed = part.enum ?? [part.const];
      if (JSON.stringify([...literals].sort()) !== JSON.stringify([...allowed].sort())) {
        differences.push(`${path}: ${JSON.stringify(literals)} in the type, ${JSON.stringify(allowed)} in the schema`);
      }
      return;
    }
    if (checker.isArrayType(type)) {
      const item = checker.getTypeArguments(type as ts.TypeReference)[0];
      if (part.type !== 'array' || !part.items || !item) differences.push(`${path}: an array in the type only`);
      else walk(item, part.items, `${path}[]`);
      return;
    }
    if (type.flags & ts.TypeFlags.String || type.flags & ts.TypeFlags.Number) {
      const wanted = type.flags & ts.TypeFlags.String ? ['string'] : ['number', 'integer'];
      if (!wanted.includes(part.type ?? ''))
        differences.push(`${path}: ${wanted[0] ?? ''} in the type, ${part.type ?? 'nothing'} in the schema`);
      return;
    }
    if (type.getStringIndexType()) {
      if (part.type !== 'object' || part.properties) differences.push(`${path}: an open record in the type only`);
      return;
    }
    walkObject(type, part, path);
  };

  const walkObject = (type: ts.Type, part: Schema, path: string): void => {
    const properties = type.getProperties();
    const names = properties.map((property) => property.name);
    const required = properties.filter((property) => !(property.flags & ts.SymbolFlags.Optional)).map((property) => property.name);
    const sorted = (list: readonly string[]): string => [...list].sort().join(', ');
    const inSchema = Object.keys(part.properties ?? {});
    if (sorted(names) !== sorted(inSchema))
      differences.push(`${path}: properties ${sorted(names)} in the type, ${sorted(inSchema)} in the schema`);
    if (sorted(required) !== sorted(part.required ?? []))
      differences.push(`${path}: required ${sorted(required)} in the type, ${sorted(part.required ?? [])} in the schema`);
    if (part.additionalProperties !== false) differences.push(`${path}: the schema takes any property`);
    for (const property of properties) {
      const inner = part.properties?.[property.name];
      if (inner) walk(checker.getNonNullableType(checker.getTypeOfSymbol(property)), inner, `${path}.${property.name}`);
    }
  };

  walk(checker.getDeclaredTypeOfSymbol(exported), against, name);
  return differences;
}
