import { describe, expect, it } from 'vitest';
import { pairUp } from '../../src/align/align.js';
import { outlineOf } from '../../src/align/outline.js';
import { checkArticles } from '../../src/index.js';
import { ingestArticles } from '../../src/ingest/article.js';
import { LANGUAGES, rarity } from '../../src/languages/packs.js';
import type { ArticleInput } from '../../src/model/article.js';
import type { Discrepancy, Report } from '../../src/model/report.js';
import { checkDocuments } from '../../src/engine.js';
import { recheck } from '../../src/recheck/recheck.js';
import { ShortMemory } from '../../src/recheck/store.js';
import { writeJson } from '../../src/report/json.js';
import { readDated } from '../../src/stages.js';

const STORY = [
  'The river Ansel flooded the lower town of Port Selwyn on 14 March 2031 after 36 hours of rain.',
  'Rescue teams brought 214 people out of their houses in the first night, the mayor Ann Lore said.',
  'The storm killed 17 people and injured 93 others, the province health office counted.',
  'A bridge of 120 metres at the old mill was carried away and 4 roads were closed.',
  'The damage was put at 35 million dollars by the chamber of trade.',
  'Schools in 12 villages stay closed while the walls are dried.',
  'The water stood 5 metres above its usual level at the harbour gauge.',
  'Houses at the quay were without power for 48 hours.',
  'The army sent 260 soldiers and 15 boats from the base at Dunmore.',
  'Farmers of the valley lost 740 sheep.',
].join(' ');
/** The last digit of each figure, but of those that "14 March 2031" is made of the day. */
const PLACES = [...STORY.matchAll(/\d(?!\d)/gu)].map(({ index }) => index).filter((at) => !STORY.slice(0, at + 1).endsWith('2031'));

interface Changed {
  readonly article: ArticleInput;
  readonly at: number;
}

function copyOf(number: number): Changed {
  const at = PLACES[number % PLACES.length] ?? 0;
  const digit = (Number(STORY[at]) + 1 + (Math.floor(number / PLACES.length) % 8)) % 10;
  const source = `Paper ${number}`;
  const text = `${STORY.slice(0, at)}${digit === 0 ? 9 : digit}${STORY.slice(at + 1)}`;
  return { at, article: { id: `copy ${String(number).padStart(4, '0')}`, source, published: '2031-03-16', text } };
}

const ORIGINAL: ArticleInput = { id: 'original', source: 'Quay Agency', published: '2031-03-16', text: STORY };

/** Whether a finding that an editor must see holds the changed digit against the original. */
function isFound({ at, article }: Changed, findings: readonly Discrepancy[]): boolean {
  return findings.some(
    ({ severity, positions }) =>
      severity !== 'info' &&
      positions.some(
        ({ evidence }, own) =>
          evidence.some(({ document, start, end }) => document === article.id && start <= at && at < end) &&
          positions.some((other, index) => index !== own && other.evidence.some(({ document }) => document === 'original')),
      ),
  );
}

describe('near-identical articles', () => {
  it.each([2, 61, 200, 1000])('are held against each other be they %i: each changed digit is found against the original', async (count) => {
    const copies = Array.from({ length: count - 1 }, (_, at) => copyOf(count === 2 ? 3 : at));
    const { discrepancies } = await checkArticles([ORIGINAL, ...copies.map(({ article }) => article)]);
    expect(copies.filter((copy) => !isFound(copy, discrepancies)).map(({ article }) => article.text)).toEqual([]);
  });

  it('are each derived from the one that came first, and one witness with it', async () => {
    const copies = Array.from({ length: 150 }, (_, at) => ({ ...copyOf(at).article, published: '2031-03-17' }));
    const { documents, discrepancies } = await checkArticles([ORIGINAL, ...copies]);
    for (const { id, derivedFrom } of documents)
      expect(derivedFrom.map(({ document }) => document).includes('original'), id).toBe(id !== 'original');
    for (const { positions } of discrepancies) for (const { independentSources } of positions) expect(independentSources).toBe(1);
  });

  it('speak to other articles through one of them', async () => {
    const other = {
      id: 'other',
      source: 'Dunmore Herald',
      published: '2031-03-16',
      text: 'Port Selwyn counted its dead after the flood of the Ansel on 14 March 2031. The storm killed 29 people, the province health office said, and the mayor Ann Lore asked the army at Dunmore for more boats.',
    };
    const copies = Array.from({ length: 99 }, (_, at) => copyOf(at).article);
    const { discrepancies } = await checkArticles([ORIGINAL, ...copies, other]);
    const against = discrepancies.filter(({ positions }) => positions.some(({ display }) => display.includes('29')));
    expect(against.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence.map(({ document }) => document)))).toContain(
      'original',
    );
  });
});

describe('articles that share a passage and nothing else', () => {
  const WORDS = 'harbour garden market school bridge winter letter engine forest window doctor camera island pocket silver summer'.split(
    ' ',
  );
  const FOOTER =
    'Readers of this paper may write to the desk in Mill Lane at any hour; letters that are printed are shortened, and those with no name under them are thrown away.';

  it('do not all meet for it', async () => {
    let state = 7;
    const words = (): string =>
      Array.from({ length: 14 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return `${WORDS[state % WORDS.length] ?? ''}${String.fromCodePoint(97 + (state % 23))}${String.fromCodePoint(97 + (state % 19))}`;
      }).join(' ');
    const articles = await ingestArticles(
      Array.from({ length: 200 }, (_, at) => ({
        id: `article ${at}`,
        language: 'en',
        text: `${words()}. ${words()}. ${words()}.\n\n${FOOTER}`,
      })),
      { languages: LANGUAGES },
    );
    const { pairs, shared, groups } = pairUp(articles.map((article) => outlineOf(readDated(article), rarity)));
    expect(groups.members.size).toBe(200);
    expect(pairs.filter(({ a, b }) => a !== b).length).toBeLessThan(400);
    expect(shared.length).toBeLessThan(400);
  });
});

describe('a check after another, of near-identical articles', () => {
  const articlesOf = (from: number, to: number, more: readonly ArticleInput[] = []): ReturnType<typeof ingestArticles> =>
    ingestArticles([...more, ...Array.from({ length: to - from }, (_, at) => copyOf(from + at).article)], { languages: LANGUAGES });
  const text = (report: Report): string => writeJson(report, new Map());

  it.each([
    ['grow to more than may all meet', [0, 59], [0, 64]],
    ['grow fewer', [0, 64], [5, 60]],
    ['lose the one that the others are held against', [0, 70, ORIGINAL], [0, 70]],
    ['gain the one that they are copies of', [0, 70], [0, 70, { ...ORIGINAL, published: '2031-03-15' }]],
  ] as const)('that %s reports the same as one by itself', async (_, before, after) => {
    const [first, second] = await Promise.all(
      [before, after].map(([from, to, original]) => articlesOf(from, to, original === undefined ? [] : [original])),
    );
    const store = new ShortMemory();
    await recheck(first ?? [], {}, store);
    expect(text(await recheck(second ?? [], {}, store))).toBe(text(await checkDocuments(second ?? [])));
    expect(text(await checkDocuments([...(second ?? [])].reverse()))).toBe(text(await checkDocuments(second ?? [])));
  });
});
