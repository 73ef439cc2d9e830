import { describe, expect, it } from 'vitest';
import { isWorded, sentenceFeatures } from '../../src/align/features.js';
import { ingestArticles } from '../../src/ingest/article.js';
import { LANGUAGES, rarity } from '../../src/languages/packs.js';
import { readDated } from '../../src/stages.js';

/** The features of a text that are words. */
async function words(text: string, language: string): Promise<string[]> {
  const articles = await ingestArticles([{ text, language }], { languages: LANGUAGES });
  return articles.flatMap((article) => readDated(article).sentences.flatMap(sentenceFeatures).filter(isWorded));
}

describe('the words of a sentence', () => {
  const text = 'The harbour gauge stood still.';

  it('are those of its language, however they are spelled in another', async () => {
    const [english, other] = [await words(text, 'en'), await words(text, 'ar')];
    expect(english).toContain('s:en:harbour');
    expect(other).toContain('s:ar:harbour');
    expect(english.filter((feature) => other.includes(feature))).toEqual([]);
  });

  it('are as telling in a text of another language', () => {
    expect(rarity('s:ar:year')).toBe(rarity('s:en:year'));
    expect(rarity('s:ar:year')).toBeLessThan(rarity('s:ar:harbour'));
  });
});
