import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_EPOCH, SAMPLES } from '../../reports/samples.mjs';
import { ROOT, tabayun } from '../cli/run.js';

describe('the sample reports', () => {
  it.each(SAMPLES)('$file is what a check of examples/$example writes (npm run samples)', async ({ example, format, file }) => {
    const { stdout } = await tabayun(['check', `examples/${example}`, '-f', format], { env: { SOURCE_DATE_EPOCH: SAMPLE_EPOCH } });
    expect(firstDifference(stdout, readFileSync(join(ROOT, 'reports', file), 'utf8'))).toBeUndefined();
  });

  it('are all there and no more, and cover every example', () => {
    const files = readdirSync(join(ROOT, 'reports')).filter(
      (name) => !name.endsWith('.mjs') && !name.endsWith('.mts') && name !== 'report.schema.json',
    );
    expect(files.sort()).toEqual(SAMPLES.map(({ file }) => file).sort());
    const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(new Set(SAMPLES.map(({ example }) => example))).toEqual(new Set(examples.map(({ name }) => name)));
  });
});

/** One line says enough: the whole difference of two reports would bury everything else. */
function firstDifference(now: string, sample: string): string | undefined {
  if (now === sample) return undefined;
  const [ours, theirs] = [now.split('\n'), sample.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return `line ${at + 1}: ${ours[at] ?? 'nothing'} | sample: ${theirs[at] ?? 'nothing'}`;
}
