import { describe, expect, it } from 'vitest';
import { checkDocuments, examine } from '../../src/engine.js';
import { ingestArticles } from '../../src/ingest/article.js';
import { readInputs } from '../../src/ingest/inputs.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article } from '../../src/model/article.js';
import { HERE, type Stages } from '../../src/stages.js';
import { Crew } from '../../src/threads/crew.js';
import { articleKey, Remembering, type Chapter } from '../../src/threads/remembering.js';
import { OpenReadings, packReadings } from '../../src/threads/readings.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const { articles: EXAMPLES } = await readInputs(['examples'], { cwd: ROOT, languages: LANGUAGES });

const NEW = {
  id: 'new.txt',
  source: 'Mina Daily',
  published: '2031-05-09',
  text: 'The mayor of Port Selwyn, Ann Lore, opened the Harrow ferry line on 14 March 2031 after repairs that cost 5 million dollars.\n\nSome 400 people boarded the first crossing, the port authority said.',
} as const;

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

/** Stages that count what they are asked to read and to let meet. */
function counting(): Stages & { readonly read: Stages['read']; asked: number } {
  const counted = {
    asked: 0,
    read: (articles: readonly Article[]) => {
      counted.asked += articles.length;
      return HERE.read(articles);
    },
    meet: HERE.meet,
  };
  return counted;
}

describe('what is remembered of earlier checks', () => {
  it('gives the same report, byte for byte, with nothing read anew', async () => {
    const first = new Remembering(HERE, []);
    const cold = await bytes(EXAMPLES, first);
    const inner = counting();
    const second = new Remembering(inner, [structuredClone(first.chapter()!)]);
    expect(await bytes(EXAMPLES, second)).toBe(cold);
    expect(inner.asked).toBe(0);
    expect(second.chapter()).toBe(undefined);
    expect(cold).toBe(await bytes(EXAMPLES));
  });

  it('holds for the others when one article is added, changed or taken away', async () => {
    const first = new Remembering(HERE, []);
    await examine(EXAMPLES, { stages: first });
    const chapter = structuredClone(first.chapter()!);
    const added = [...EXAMPLES, ...(await ingestArticles([NEW], { languages: LANGUAGES }))];
    const [changed, ...others] = EXAMPLES as [Article, ...Article[]];
    const cases = [added, [{ ...changed, published: { edtf: '2030-01-01', basis: 'option' as const } }, ...others], others];
    for (const articles of cases) {
      const inner = counting();
      const warm = new Remembering(inner, [chapter]);
      expect(await bytes(articles, warm)).toBe(await bytes(articles));
      expect(inner.asked).toBe(articles === others ? 0 : 1);
      const next = warm.chapter();
      expect(next?.articles.length ?? 0).toBe(inner.asked);
    }
  });

  it('chapters follow one another: what the second knows the third need not read', async () => {
    const chapters: Chapter[] = [];
    for (const half of [EXAMPLES.slice(0, 6), EXAMPLES]) {
      const memory: Remembering = new Remembering(HERE, structuredClone(chapters));
      await examine(half, { stages: memory });
      chapters.push(memory.chapter()!);
    }
    const inner = counting();
    expect(await bytes(EXAMPLES, new Remembering(inner, chapters))).toBe(await bytes(EXAMPLES));
    expect(inner.asked).toBe(0);
  });

  it('holds with threads beside it, however much of the run is known', async () => {
    for (const known of [0, 3, EXAMPLES.length - 1]) {
      const first = new Remembering(HERE, []);
      if (known > 0) await examine(EXAMPLES.slice(0, known), { stages: first });
      const crew = new Crew(2, 0);
      try {
        expect(
          await bytes(
            EXAMPLES,
            new Remembering(
              crew,
              [first.chapter()].flatMap((chapter) => chapter ?? []),
            ),
          ),
        ).toBe(await bytes(EXAMPLES));
      } finally {
        await crew.close();
      }
    }
  });

  it('an article is known by what it says and when, not by where it lies', () => {
    const article = EXAMPLES[0]!;
    expect(articleKey({ ...article, id: 'other', path: 'other.md' })).toBe(articleKey(article));
    expect(articleKey({ ...article, text: `${article.text} ` })).not.toBe(articleKey(article));
    expect(articleKey({ ...article, source: 'Another' })).not.toBe(articleKey(article));
    expect(articleKey({ ...article, role: 'draft' })).not.toBe(articleKey(article));
  });
});
