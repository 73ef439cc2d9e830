import { describe, expect, it } from 'vitest';
import { extract, readBlock } from '../../src/extract/read.js';
import { knownNames, recallNames } from '../../src/extract/known-names.js';
import { languageFor } from '../../src/languages/packs.js';
import { mentionsOf } from './named.js';

function recalled(introduction: string, text: string, code: string): [string, string][] {
  const language = languageFor(code)!;
  const known = knownNames([{ mentions: mentionsOf('person', introduction, code) }]);
  const block = { kind: 'body', field: 'text', start: 0, end: text.length } as const;
  return [...readBlock(text, block, language)]
    .flatMap((sentence) => recallNames(sentence, known, extract(sentence, {})))
    .map(({ quote, value }) => [quote, (value as { key: string }).key]);
}

describe('a surname that an article has introduced', () => {
  it('is its bearer when it stands alone', () => {
    const introduction = 'قال القبطان هولغ برنارد إن الحريق أخمد';
    expect(recalled(introduction, 'وأضاف برنارد أن الطاقم بخير', 'ar')).toEqual([['برنارد', 'hlg brnrd']]);
    expect(recalled(introduction, 'سلمت الرسالة لبرنارد', 'ar')).toEqual([['برنارد', 'hlg brnrd']]);
    expect(recalled('Captain Holg Bernard said the fire was out', 'Bernard’s crew was safe', 'en')).toEqual([['Bernard', 'hlg brnrd']]);
  });

  it('keeps its article', () => {
    expect(recalled('قال الدكتور سالم الحصري إن الوضع مستقر', 'وأوضح الحصري أن العدد أقل', 'ar')).toEqual([['الحصري', '@salim hsr']]);
  });

  it('is nobody in particular when two persons share it', () => {
    expect(recalled('التقى الوزير نبيل برنارد الوزير سمير برنارد', 'وقال برنارد إن اللقاء مفيد', 'ar')).toEqual([]);
  });

  it('is not found again inside a name', () => {
    expect(recalled('Captain Holg Bernard spoke', 'Captain Holg Bernard spoke again', 'en')).toEqual([]);
  });

  it('is a capitalised word where names are', () => {
    expect(recalled('Mr Holg Stone spoke', 'a stone fell', 'en')).toEqual([]);
  });
});
