import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatRuleError, loadRules, type RuleError } from '../../src/check/load.js';

const SCHEMA = 'rules/rule.schema.json';

/** The errors of one rule file with this text. */
async function errorsOf(text: string, name = 'my-rule.json'): Promise<readonly RuleError[]> {
  const directory = await mkdtemp(join(tmpdir(), 'tabayun-rules-'));
  await writeFile(join(directory, name), text);
  return (await loadRules([directory], SCHEMA)).errors;
}

const good = async (): Promise<Record<string, unknown>> => ({
  ...(JSON.parse(await readFile('rules/count.json', 'utf8')) as Record<string, unknown>),
  id: 'my-rule',
});

describe('a rule file', () => {
  it('that ships is valid', async () => {
    const { rules, errors } = await loadRules(['rules'], SCHEMA);
    expect(errors).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(10);
  });

  it('may be written in YAML', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tabayun-rules-'));
    await writeFile(join(directory, 'my-rule.yaml'), JSON.stringify(await good()));
    expect((await loadRules([directory], SCHEMA)).rules.map(({ id }) => id)).toEqual(['my-rule']);
  });

  it('that is no JSON names the line and column', async () => {
    expect(await errorsOf('{\n  "id": "my-rule",\n  "kind" "number"\n}')).toMatchObject([{ line: 3 }]);
  });

  it('with an unknown key says which and where', async () => {
    const rule = { ...(await good()), colour: 'red' };
    const [error] = await errorsOf(JSON.stringify(rule, undefined, 2));
    expect(error).toMatchObject({ pointer: '', message: 'unknown key "colour"' });
  });

  it('with a wrong word says what stands there and what was expected', async () => {
    const rule = { ...(await good()), kind: 'numbr' };
    const [error] = await errorsOf(JSON.stringify(rule, undefined, 2));
    expect(error?.pointer).toBe('/kind');
    expect(error?.message).toContain('"numbr" stands here; expected one of date, time');
    expect(error?.line).toBeGreaterThan(1);
  });

  it('without an example that fires is refused', async () => {
    const [error] = await errorsOf(JSON.stringify({ ...(await good()), fires: [] }));
    expect(error).toMatchObject({ pointer: '/fires', message: 'the list must not be empty' });
  });

  it('whose id is not its name is refused', async () => {
    const [error] = await errorsOf(JSON.stringify(await good()), 'other.json');
    expect(error).toMatchObject({ pointer: '/id', message: expect.stringContaining('"other"') as string });
  });

  it('that is broken does not keep the others from loading', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tabayun-rules-'));
    await writeFile(join(directory, 'broken.json'), '{');
    await writeFile(join(directory, 'my-rule.json'), JSON.stringify(await good()));
    const { rules, errors } = await loadRules([directory], SCHEMA);
    expect(rules.map(({ id }) => id)).toEqual(['my-rule']);
    expect(errors).toHaveLength(1);
  });

  it('is named in one line: file, line, column, pointer, message', () => {
    expect(formatRuleError({ path: 'a.json', pointer: '/id', line: 2, column: 9, message: 'no' })).toBe('a.json:2:9 /id: no');
  });

  it('in a directory that is not there is one error', async () => {
    expect((await loadRules(['no/such/place'], SCHEMA)).errors).toMatchObject([{ path: 'no/such/place' }]);
  });
});
