import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocuments, shippedRules, termsOf, type CheckOptions } from '../../src/engine.js';
import { ingestArticles } from '../../src/ingest/article.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article } from '../../src/model/article.js';
import type { Report } from '../../src/model/report.js';
import { recheck } from '../../src/recheck/recheck.js';
import { articleKeys } from '../../src/recheck/snapshot.js';
import type { SnapshotStore } from '../../src/recheck/store.js';
import { ShortMemory } from '../../src/recheck/store.js';
import { FORMATS } from '../../src/report/formats.js';
import { writeJson } from '../../src/report/json.js';
import { HERE, type Stages } from '../../src/stages.js';
import { Crew } from '../../src/threads/crew.js';
import { EXAMPLES, ruleExamples } from './pool.js';

const NEW = {
  id: 'new.txt',
  source: 'Mina Daily',
  published: '2031-05-09',
  text: 'The mayor of Port Selwyn, Ann Lore, opened the Harrow ferry line on 14 March 2031 after repairs that cost 5 million dollars.\n\nSome 400 people boarded the first crossing, the port authority said.',
} as const;
const [ADDED] = (await ingestArticles([NEW], { languages: LANGUAGES })) as [Article];

const anew = async (articles: readonly Article[], options: CheckOptions = {}): Promise<string> =>
  writeJson(await checkDocuments(articles, options), new Map());
const again = async (
  articles: readonly Article[],
  store: SnapshotStore,
  options: CheckOptions & { stages?: Stages } = {},
): Promise<string> => writeJson(await recheck(articles, options, store), new Map());

/** A store that has seen these articles checked. */
async function seen(articles: readonly Article[], options: CheckOptions = {}): Promise<ShortMemory> {
  const store = new ShortMemory();
  await recheck(articles, options, store);
  return store;
}

/** Articles of one day by their sources. */
async function articlesOf(texts: Readonly<Record<string, string>>): Promise<readonly Article[]> {
  const inputs = Object.entries(texts).map(([source, text], at) => ({ id: source, source, text, published: `2031-06-${10 + (at % 9)}` }));
  return ingestArticles(inputs, { languages: LANGUAGES });
}

/** Of each finding how many witnesses each position has. */
function witnessesOf(report: string): unknown {
  const { discrepancies, agreements } = JSON.parse(report) as Report;
  return [...discrepancies, ...agreements].flatMap(({ id, positions }) =>
    positions.map(({ independentSources, sources }) => `${id.slice(0, 4)} ${independentSources} of ${sources}`),
  );
}

/** Stages that count the articles they are asked to read. */
function counting(): Stages & { asked: number } {
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

const [FIRST, ...OTHERS] = EXAMPLES as [Article, ...Article[]];
const REDATED: Article = { ...FIRST, published: { edtf: '2030-01-01', basis: 'option' } };

describe('a check after another', () => {
  it.each([
    ['the same articles', EXAMPLES, 0],
    ['the same in another order', [...EXAMPLES].reverse(), 0],
    ['one article more', [...EXAMPLES, ADDED], 1],
    ['one article that is published on another day', [REDATED, ...OTHERS], 1],
    ['one article less', OTHERS, 0],
    ['mostly other articles', [OTHERS[0]!, ADDED, REDATED], 3],
  ])('of %s reports the same, byte for byte, as if there had been none, and reads what is new', async (_, articles, read) => {
    const stages = counting();
    expect(await again(articles, await seen(EXAMPLES), { stages })).toBe(await anew(articles));
    expect(stages.asked).toBe(read);
  });

  it('tells that two sources are one witness, once an article comes that has its words from both', async () => {
    const dam = 'The Wadi Sahl dam above Tarfa was opened on 4 May 2031 after nine years of work by the water authority.';
    const late = 'Engineers of the province said that the dam of Wadi Sahl near Tarfa was opened on 6 May 2031.';
    const harvest = 'Farmers of the lower valley hope for three harvests a year once the canals to their fields are dug.';
    const boats = 'Boats may not come near the wall before the summer is over, the harbour office of Tarfa said in a note.';
    const articles = await articlesOf({
      north: `${dam}\n\n${harvest}`,
      south: `On 4 May 2031 Tarfa saw its dam, that of Wadi Sahl, opened by the water minister.\n\n${boats}`,
      other: late,
    });
    const [both] = await articlesOf({ both: `${harvest}\n\n${boats}` });
    const store = await seen(articles);
    const [before, after] = [await anew(articles), await again([...articles, both!], store)];
    expect(after).toBe(await anew([...articles, both!]));
    expect(witnessesOf(before)).not.toEqual(witnessesOf(after));
  });

  it('tells a smaller share of a copy, once what it took stands in so many articles that it proves nothing', async () => {
    const common = 'Subscribers read the whole of this story and of forty others in the evening edition of their paper.';
    const story = [
      'The bakery on Quay Street in Port Selwyn burnt down on 3 June 2031 and three bakers were taken to hospital.',
      'Neighbours saw smoke from the upper windows before the first engine came, and carried chairs and flour out of the shop.',
      'A cause has not been found, but the owner had complained of old cables in the cellar for most of the winter.',
      'Bread will be sold from a van at the fish market until the house can be used again, her daughter said.',
    ].join(' ');
    const vocabulary = 'the a of old green boat garden was seen by with and under over house river they at stone long window'.split(' ');
    // Words in no order, so that no two of the others have five of them in a row.
    const words = (from: number): string => {
      let seed = from + 1;
      return Array.from({ length: 80 }, () => vocabulary[(seed = (seed * 48_271) % 2_147_483_647) % vocabulary.length]).join(' ');
    };
    const others = Object.fromEntries(Array.from({ length: 38 }, (_, at) => [`filler ${10 + at}`, `${words(at)}.\n\n${common}`]));
    const articles = await articlesOf({
      first: `${story}\n\n${common}`,
      second: `${story.replace('three', 'five')}\n\n${common}`,
      ...others,
    });
    const [last] = await articlesOf({ last: `${words(99)}.\n\n${common}` });
    const store = await seen(articles);
    const [before, after] = [await anew(articles), await again([...articles, last!], store)];
    expect(after).toBe(await anew([...articles, last!]));
    const shares = (report: string): unknown => (JSON.parse(report) as Report).documents.map(({ derivedFrom }) => derivedFrom);
    expect(shares(before)).not.toEqual((shares(after) as unknown[]).filter((_, at) => at !== 40));
    // Three checks of forty articles that all meet: on a busy machine more than the usual time.
  }, 60_000);

  it('by other rules judges what is known by these, and reads nothing', async () => {
    const rules = (await shippedRules()).map((rule) => ({ ...rule, confidenceFloor: Math.max(0.9, rule.confidenceFloor) }));
    const stages = counting();
    expect(await again(EXAMPLES, await seen(EXAMPLES), { rules, stages })).toBe(await anew(EXAMPLES, { rules }));
    expect(stages.asked).toBe(0);
  });

  it('of a draft among them tells what the draft departs in', async () => {
    const drafted: Article[] = [{ ...FIRST, role: 'draft' }, ...OTHERS];
    expect(await again(drafted, await seen(EXAMPLES))).toBe(await anew(drafted));
    expect(await again(EXAMPLES, await seen(drafted))).toBe(await anew(EXAMPLES));
  });

  it('with the names of a desk reads all anew: with other names an article reads otherwise', async () => {
    const lexicons = [{ organisations: [{ names: { en: { ours: 'Port Selwyn Harbour Trust' } } }] }];
    const store = await seen(EXAMPLES);
    expect(await again(EXAMPLES, store, { lexicons })).toBe(await anew(EXAMPLES, { lexicons }));
    expect(await again(EXAMPLES, store)).toBe(await anew(EXAMPLES));
  });

  it('knows an article of any number of paragraphs by its key', async () => {
    const blocks = Array.from({ length: 200_000 }, (_, at) => ({
      kind: 'body' as const,
      field: 'text' as const,
      start: 2 * at,
      end: 2 * at + 1,
    }));
    const long = { ...FIRST, text: 'a\n'.repeat(blocks.length), blocks };
    const keysOf = async (article: Article): Promise<readonly string[]> => articleKeys(await termsOf([article], {}));
    expect(await keysOf(long)).toEqual(await keysOf({ ...long, text: `${long.text}outside` }));
    expect(await keysOf(long)).not.toEqual(await keysOf({ ...long, text: long.text.replace('a', 'b') }));
  });

  it('keeps nothing where nothing has changed', async () => {
    const store = await seen(EXAMPLES);
    const first = await store.earlier();
    await recheck(EXAMPLES, {}, store);
    expect(await store.earlier()).toBe(first);
  });

  it('gives every format the same', async () => {
    const articles = [...EXAMPLES, ADDED];
    const [report, warm] = [await checkDocuments(articles), await recheck(articles, {}, await seen(EXAMPLES))];
    const sources = new Map(articles.map(({ id, text }) => [id, text]));
    for (const format of Object.values(FORMATS)) expect(format(warm, sources)).toBe(format(report, sources));
  });

  it('takes what was kept for nothing where it cannot be read', async () => {
    const whole = await (await seen(EXAMPLES)).earlier();
    const broken = { size: 6, read: () => Buffer.from('broken') };
    const store: SnapshotStore = {
      earlier: () => Promise.resolve({ ...whole!, readings: EXAMPLES.map(() => broken) }),
      keep: () => Promise.resolve(),
    };
    expect(await again([...EXAMPLES, ADDED], store)).toBe(await anew([...EXAMPLES, ADDED]));
  });

  it('is the same with threads beside it', async () => {
    const crew = new Crew(2, 0);
    try {
      expect(await again([...EXAMPLES, ADDED], await seen(EXAMPLES), { stages: crew })).toBe(await anew([...EXAMPLES, ADDED]));
    } finally {
      await crew.close();
    }
  });

  it('holds through any row of handfuls of articles about one thing', async () => {
    const ferry = EXAMPLES.filter(({ path }) => path?.includes('ferry'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.subarray(ferry, { minLength: 2 }), { minLength: 2, maxLength: 4 }), async (rounds) => {
        const store = new ShortMemory();
        for (const articles of rounds) expect(await again(articles, store)).toBe(await anew(articles));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('holds through any row of articles that come, go and are published anew', async () => {
    const pool = [...(await ruleExamples()), ...EXAMPLES];
    const change = fc.record({ article: fc.nat(pool.length - 1), day: fc.constantFrom(undefined, '2019-11-03', '2021-02-20') });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(pool.length / 2 - 1), { minLength: 30, maxLength: 30 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        async (start, rounds) => {
          // Two by two, as they lie: so most have something to say to another.
          const run = new Map(start.flatMap((at) => [2 * at, 2 * at + 1]).map((at) => [at, pool[at]!]));
          const store = await seen([...run.values()]);
          for (const changes of rounds) {
            for (const { article, day } of changes) {
              if (day !== undefined) run.set(article, { ...pool[article]!, published: { edtf: day, basis: 'option' } });
              else if (run.has(article)) run.delete(article);
              else run.set(article, pool[article]!);
            }
            const articles = [...run.values()];
            expect(await again(articles, store)).toBe(await anew(articles));
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
