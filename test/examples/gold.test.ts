import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DISCREPANCY_KINDS } from '../../src/model/report.js';

interface Place {
  readonly file?: string;
  readonly url?: string;
  readonly quote: string;
  readonly also?: readonly Place[];
}

interface Annotation {
  readonly id: string;
  readonly root?: string;
  readonly kind: string;
  readonly otherKinds?: readonly string[];
  readonly relation: string;
  readonly severity: string;
  readonly a: Place;
  readonly b: Place;
  readonly why: string;
  readonly cluster: string;
}

interface ArticleObject {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

const EXAMPLES = new URL('../../examples/', import.meta.url);
const CLUSTERS = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

const REPORTED = ['conflict', 'alteration', 'addition', 'omission'];
const LEFT_ALONE = ['agreement', 'trap', 'refinement'];

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function read(cluster: string, file: string): string {
  return readFileSync(new URL(`${cluster}/${file}`, EXAMPLES), 'utf8');
}

function annotations(cluster: string): Annotation[] {
  return lines(read(cluster, 'gold.jsonl')).map((line) => JSON.parse(line) as Annotation);
}

/** The strings that quotes may stand in, by file name and by address. */
function documents(cluster: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const files = readdirSync(new URL(`${cluster}/`, EXAMPLES)).filter((file) => file !== 'gold.jsonl');
  for (const file of files) {
    const content = read(cluster, file);
    if (/\.(?:md|txt)$/u.test(file)) {
      found.set(file, [content]);
      continue;
    }
    const objects = (file.endsWith('.jsonl') ? lines(content) : [content]).map((json) => JSON.parse(json) as ArticleObject);
    for (const { url, title, text } of objects) found.set(url, [title, text]);
    if (objects.length === 1 && objects[0]) found.set(file, [objects[0].title, objects[0].text]);
  }
  return found;
}

function places({ a, b }: Annotation): Place[] {
  return [a, b].flatMap((place) => [place, ...(place.also ?? [])]);
}

describe('the bundled examples', () => {
  it('are the ones the guide tells of', () => {
    const guide = readFileSync(new URL('README.md', EXAMPLES), 'utf8');
    expect(CLUSTERS).not.toEqual([]);
    expect(CLUSTERS.filter((cluster) => !guide.includes(`\`${cluster}/\``))).toEqual([]);
  });

  it('lie at reserved addresses only', () => {
    const addresses = CLUSTERS.flatMap((cluster) =>
      readdirSync(new URL(`${cluster}/`, EXAMPLES)).flatMap((file) => read(cluster, file).match(/https?:\/\/[^\s/"')]+/gu) ?? []),
    );
    expect([...new Set(addresses)]).toEqual(['https://example.org']);
  });

  it('include a file with Windows line ends', () => {
    const page = read('bahrain-working-group', '02-souq-gate.txt');
    expect(page.split('\r\n').length).toBe(page.split('\n').length);
  });
});

describe.each(CLUSTERS)('the annotation of %s', (cluster) => {
  const gold = annotations(cluster);
  const said = documents(cluster);

  it('quotes every document exactly', () => {
    const missing = gold.flatMap((annotation) =>
      places(annotation)
        .filter(({ file, url, quote }) => !said.get(file ?? url ?? '')?.some((text) => text.includes(quote)))
        .map(({ file, url, quote }) => `${annotation.id}: ${file ?? url ?? 'no document'}: ${quote}`),
    );
    expect(missing).toEqual([]);
  });

  it('speaks of every document', () => {
    const named = new Set(gold.flatMap(places).map(({ file, url }) => file ?? url));
    const [byName, byAddress] = [[...said.keys()].filter((key) => !key.includes('://')), [...said.keys()].filter((key) => key.includes('://'))];
    expect((byName.length > 0 ? byName : byAddress).filter((key) => !named.has(key))).toEqual([]);
  });

  it('numbers its lines in order and roots them in earlier ones', () => {
    const ids = gold.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => `${cluster}-g${String(index + 1).padStart(2, '0')}`));
    expect(gold.filter(({ root }, index) => root !== undefined && !ids.slice(0, index).includes(root))).toEqual([]);
    expect(new Set(gold.map((line) => line.cluster))).toEqual(new Set([cluster]));
  });

  it('names kinds, relations and severities that reports have', () => {
    const kinds: readonly string[] = DISCREPANCY_KINDS;
    expect(gold.flatMap(({ kind, otherKinds = [] }) => [kind, ...otherKinds]).filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(gold.map(({ relation }) => relation).filter((name) => ![...REPORTED, 'variant', 'update', ...LEFT_ALONE].includes(name))).toEqual([]);
    const quiet = (relation: string): boolean => LEFT_ALONE.includes(relation);
    expect(gold.filter(({ relation, severity }) => (severity === 'none') !== quiet(relation)).map(({ id }) => id)).toEqual([]);
    expect(gold.filter(({ why }) => why.trim() === '')).toEqual([]);
  });

  it('has something to find, something that moved on, and more to leave alone', () => {
    const count = (...relations: string[]): number => gold.filter(({ relation }) => relations.includes(relation)).length;
    expect(count(...REPORTED)).toBeGreaterThanOrEqual(5);
    expect(count('variant')).toBeGreaterThanOrEqual(1);
    expect(count('update')).toBeGreaterThanOrEqual(1);
    expect(count(...LEFT_ALONE)).toBeGreaterThanOrEqual(6);
  });
});
