import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/extract/claims.js';
import { readArticle } from '../../src/extract/read.js';
import { ingestArticle } from '../../src/ingest/article.js';
import { LANGUAGES, languageFor } from '../../src/languages/packs.js';

/** The attributes of the claims of one kind in a text, in order. */
function attributes(language: string, text: string, kind: string): string[] {
  const article = ingestArticle({ id: 'a', language, text }, { languages: LANGUAGES });
  const claims = readClaims(readArticle(article, languageFor(language)!), 0);
  return claims.filter((claim) => claim.kind === kind).map(({ attribute }) => attribute.key);
}

describe('a figure knows what it measures', () => {
  it.each([
    ['en', 'The mill posted revenue of 31 million pounds last year.', 'money', ['money:revenue']],
    ['en', 'The mill made 31 million pounds in profit last year.', 'money', ['money:profit']],
    ['en', 'With a market value of 9 billion dollars the mill can pay.', 'money', ['money:market-value']],
    ['en', 'The well reaches a depth of 40 metres.', 'quantity', ['quantity:depth']],
    ['en', 'Ships face a wait of six hours in the port.', 'duration', ['duration:wait']],
    ['ar', 'بلغت إيرادات المطحنة 31 مليون ريال في العام الماضي.', 'money', ['money:revenue']],
    ['ar', 'وصل عمق البئر إلى 40 مترا.', 'quantity', ['quantity:depth']],
    ['ar', 'تتقلص مدة انتظار السفن إلى 11 ساعة.', 'duration', ['duration:wait']],
  ])('%s: %s', (language, text, kind, expected) => {
    expect(attributes(language, text, kind)).toEqual(expected);
  });

  it('and is left unknown where no word near it says', () => {
    expect(attributes('en', 'The council spoke of 31 million pounds.', 'money')).toEqual(['money:']);
  });

  it('a length is no depth of a quake and a share no price', () => {
    expect(attributes('en', 'Prices rose 4 per cent.', 'percent')).toEqual(['percent:']);
  });
});

describe('a count says whether it is the last word', () => {
  const course = (language: string, text: string): (string | undefined)[] => {
    const article = ingestArticle({ id: 'a', language, text }, { languages: LANGUAGES });
    return readClaims(readArticle(article, languageFor(language)!), 0)
      .filter(({ kind }) => kind === 'number')
      .map((claim) => claim.course);
  };

  it.each([
    ['en', 'The death toll rose to 21 on Thursday.', ['risen']],
    ['en', 'Police had earlier reported 15 dead.', ['overtaken']],
    ['en', 'Fifteen people were killed on the ferry.', [undefined]],
    ['ar', 'ارتفع عدد القتلى إلى 21 شخصا.', ['risen']],
    ['ar', 'وكانت الشرطة أعلنت في وقت سابق مقتل 15 شخصا.', ['overtaken']],
    ['ar', 'قتل 15 شخصا في غرق العبارة.', [undefined]],
  ])('%s: %s', (language, text, expected) => {
    expect(course(language, text)).toEqual(expected);
  });
});
