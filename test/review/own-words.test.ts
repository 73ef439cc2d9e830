import { describe, expect, it } from 'vitest';
import { borrowedWords, ownWords } from '../../src/review/detail/own-words.js';
import { createModel } from '../../src/review/model.js';
import { FLOOD, SAMPLE } from './reports.js';

const NAMES = ['صحيفة المنار الجديد', 'وكالة الساحل'];

describe('a sentence of ours with words of articles in it', () => {
  it('is read in the direction of our own words, however long the others are', () => {
    expect(ownWords('صحيفة المنار الجديد was published before وكالة الساحل', NAMES).direction).toBe('ltr');
    expect(ownWords('نُشرت Harbour Times قبل Northern Post', ['Harbour Times', 'Northern Post']).direction).toBe('rtl');
    expect(ownWords('وكالة الساحل: 3', NAMES).direction).toBe('rtl');
  });

  it('sets the words of articles apart and loses nothing', () => {
    const { spans } = ownWords('37 in وكالة الساحل, 52 in صحيفة المنار الجديد', NAMES);
    expect(spans.map((item) => item.text)).toEqual(['37 in ', '\u2068وكالة الساحل\u2069', ', 52 in ', '\u2068صحيفة المنار الجديد\u2069']);
  });

  it('keeps the parts of a date in figures in their order', () => {
    const { spans } = ownWords('«أيلول 2019» تُقرأ: 2019-09', []);
    expect(spans.map((item) => item.text)).toEqual(['«أيلول 2019» تُقرأ: ', '\u20682019-09\u2069']);
    expect(ownWords('بين 2021-11-23/2021-11-25 و2021', []).spans).toHaveLength(3);
  });

  it('takes the longer of two names that start alike', () => {
    const { spans } = ownWords('in Harbour Times Weekly', ['Harbour Times Weekly', 'Harbour Times']);
    expect(spans.at(-1)?.text).toBe('\u2068Harbour Times Weekly\u2069');
  });

  it('knows what was borrowed: subject, names, values and quotes that have letters', () => {
    const words = borrowedWords(createModel(SAMPLE), FLOOD);
    expect(words).toContain('ضحايا فيضان وادي السرحة');
    expect(words).toContain('وكالة الساحل');
    expect(words).toContain('٥٢ شخصًا');
    expect(words).not.toContain('37');
    expect(words.map((text) => text.length)).toEqual(words.map((text) => text.length).sort((a, b) => b - a));
  });
});
