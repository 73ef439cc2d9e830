import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/engine.js';
import { readInputs } from '../../src/ingest/inputs.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article } from '../../src/model/article.js';
import { HERE, type Stages } from '../../src/stages.js';
import { Crew } from '../../src/threads/crew.js';
import { OpenReadings, packReadings } from '../../src/threads/readings.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const { articles: EXAMPLES } = await readInputs(['examples'], { cwd: ROOT, languages: LANGUAGES });

const bytes = async (articles: readonly Article[], stages?: Stages): Promise<string> =>
  JSON.stringify(await checkDocuments(articles, stages ? { stages } : {}));

describe('threads', () => {
  it.each([2, 3])('%i of them find the same, byte for byte', async (threads) => {
    const crew = new Crew(threads, 0);
    try {
      expect(await bytes(EXAMPLES, crew)).toBe(await bytes(EXAMPLES));
    } finally {
      await crew.close();
    }
  });

  it('are not started for a few articles', async () => {
    const crew = new Crew(4);
    expect(await bytes(EXAMPLES, crew)).toBe(await bytes(EXAMPLES));
    expect(crew.size).toBe(1);
  });

  it('hand over readings that are equal to those read here, the kinds of word but once', async () => {
    const readings = await HERE.read(EXAMPLES);
    const packed = packReadings(readings);
    const open = new OpenReadings(structuredClone(packed));
    expect(EXAMPLES.map((article, at) => open.reading(at, article))).toEqual(readings);
    expect(packed.kinds.length).toBeLessThan(packed.words.length / 3);
  });
});
