import { describe, expect, it } from 'vitest';
import { parsePublished, publishedInAddress } from '../../src/ingest/published.js';

describe('a declared day of publication', () => {
  it.each([
    ['2024', { edtf: '2024' }],
    ['2024-03', { edtf: '2024-03' }],
    ['2024-03-09', { edtf: '2024-03-09' }],
    ['2024/3/9', { edtf: '2024-03-09' }],
    ['20240309', { edtf: '2024-03-09' }],
    ['2024-03-09T08:05:07', { edtf: '2024-03-09', time: '2024-03-09T08:05:07' }],
    ['2024-03-09 08:05', { edtf: '2024-03-09', time: '2024-03-09T08:05:00' }],
    ['2024-03-09T23:30:00.000+03:00', { edtf: '2024-03-09', time: '2024-03-09T23:30:00' }],
    ['2024-03-09T08:05Z', { edtf: '2024-03-09', time: '2024-03-09T08:05:00' }],
    ['Sat, 09 Mar 2024 08:05:07 GMT', { edtf: '2024-03-09', time: '2024-03-09T08:05:07' }],
    ['9 Mar 2024', { edtf: '2024-03-09' }],
    ['2024-02-29', { edtf: '2024-02-29' }],
    ['2024-03-09/2024-03-11', { edtf: '2024-03-09/2024-03-11' }],
    [' 2024-03-09 ', { edtf: '2024-03-09' }],
  ])('%s', (said, moment) => {
    expect(parsePublished(said)).toEqual(moment);
  });

  it.each(['', 'soon', '2023-02-29', '2024-13', '2024-00-10', '09/03/2024', '2024-03-11/2024-03-09', '9 Xyz 2024', '24-03-09'])(
    'not understood: %j',
    (said) => {
      expect(parsePublished(said)).toBeUndefined();
    },
  );
});

describe('a day in an address', () => {
  it.each([
    ['https://e.org/2024/03/09/a.html', '2024-03-09'],
    ['https://e.org/news/2024-03-09-a', '2024-03-09'],
    ['https://e.org/2024/20240309/a1.htm', '2024-03-09'],
    ['https://e.org/2024/03/a', '2024-03'],
    ['https://e.org/a/2024/3', undefined],
    ['https://e.org/article/20245171', undefined],
    ['https://e.org/2024/13/01/a', undefined],
    ['https://2024.e.org/a', undefined],
    ['https://e.org/1447/qurayyah', undefined],
    ['https://e.org/202403/a', undefined],
  ])('%s', (url, edtf) => {
    expect(publishedInAddress(url)?.edtf).toBe(edtf);
  });
});
