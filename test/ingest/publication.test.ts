import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.js';
import { publicationFromText, type ReadDates } from '../../src/ingest/publication.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import { parseIsoDay, weekdayOf } from '../../src/model/dates.js';
import type { Article, ArticleInput } from '../../src/model/article.js';
import type { DateValue, MentionOf } from '../../src/model/mention.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const PATTERN = new RegExp(
  `(?:(?<relative>today|yesterday), )?(?:(?<weekday>${DAYS.join('|')}),? ?)?(?:(?<day>\\d{1,2}) )?(?:(?<month>${MONTHS.join('|')})(?: (?<year>\\d{4}))?)?`,
  'gu',
);

/** A reader of a few English forms: "Wednesday 8 May 2024", "8 May", "May 2024", "Wednesday", "today, Wednesday". */
const readDates: ReadDates = (article) => {
  const reference = parseIsoDay(article.published.edtf);
  return article.blocks
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ field, start, end }) =>
      [...article.text.slice(start, end).matchAll(PATTERN)]
        .filter(([quote]) => quote.trim() !== '' && !/^\d+ $/.test(quote))
        .map((found): MentionOf<'date'> => {
          const quote = found[0].trimEnd();
          const { relative, weekday, day, month, year } = found.groups as Record<string, string | undefined>;
          const said: DateValue['said'] = {
            ...(weekday === undefined ? {} : { weekday: DAYS.indexOf(weekday) + 1 }),
            ...(day === undefined ? {} : { day: +day }),
            ...(month === undefined ? {} : { month: MONTHS.indexOf(month) + 1 }),
            ...(year === undefined ? {} : { year: +year }),
          };
          const pad = (value: number | undefined, otherwise: number): string => String(value ?? otherwise).padStart(2, '0');
          const full = said.year === undefined ? undefined : `${String(said.year)}-${pad(said.month, 1)}-`;
          const earliest = full === undefined ? '' : full + pad(said.day, 1);
          const resolved = relative === undefined || reference === undefined ? undefined : reference - (relative === 'today' ? 0 : 1);
          return {
            kind: 'date',
            field,
            start: start + found.index,
            end: start + found.index + quote.length,
            quote,
            value: {
              edtf: earliest,
              earliest,
              latest: full === undefined ? '' : full + pad(said.day, 28),
              grain: said.day === undefined && month !== undefined ? 'month' : 'day',
              basis: relative !== undefined || month === undefined ? 'relative' : said.year === undefined ? 'implied' : 'said',
              calendar: 'gregorian',
              said,
              ...(resolved !== undefined && said.weekday !== undefined && weekdayOf(resolved) !== said.weekday
                ? { weekdayMismatch: true }
                : {}),
            },
          };
        }),
    );
};

const ingest = (text: string, more: Partial<ArticleInput> = {}): Article =>
  ingestArticle({ text, language: 'en', ...more }, { languages: LANGUAGES });
const published = (...lines: string[]): string =>
  publicationFromText(ingest(['Bridge opens four months late', ...lines].join('\n\n')), readDates).edtf;

const BODY = 'The council opened the bridge, which had been closed for repairs since the spring.';
const SIGNED = 'The mayor signed the contract for the bridge on Wednesday at a ceremony in the town hall.';
const CAPTION = 'The mayor signs the contract, Wednesday 8 May 2024 (AFP)';

describe('the day of publication is read off the text', () => {
  it('from a line of its own, the first of several', () => {
    expect(published('Updated 9 May 2024', BODY)).toBe('2024-05-09');
    expect(published('Published 8 May 2024', 'Updated 9 May 2024', BODY)).toBe('2024-05-08');
  });

  it('from a dateline with its year', () => {
    expect(published(`PORT ELDER, 8 May 2024 (Coastline) - ${BODY}`)).toBe('2024-05-08');
    expect(published(`PORT ELDER, 8 May 2024 /Coastline/ ${BODY}`)).toBe('2024-05-08');
  });

  it('from a dateline whose year the dates before it allow', () => {
    expect(
      published(
        `PORT ELDER, 8 May (Coastline) - ${BODY}`,
        'Works had begun in April 2024, on 17 April 2024 by the minutes of the council.',
      ),
    ).toBe('2024-05-08');
    expect(
      published(`PORT ELDER, 3 January (Coastline) - ${BODY}`, 'Works had begun on 17 December 2023 by the minutes of the council.'),
    ).toBe('2024-01-03');
  });

  it('from the day in a caption whose weekday the text names: within the week from then', () => {
    expect(published(CAPTION, SIGNED, BODY)).toBe('2024-05-08/2024-05-14');
  });

  it('narrowed down by "today" and "yesterday" with their weekdays', () => {
    expect(published(CAPTION, SIGNED, 'The bridge will close again today, Thursday for a last inspection by the engineers.')).toBe(
      '2024-05-09',
    );
    expect(published(CAPTION, SIGNED, 'The engineers had inspected it yesterday, Friday and found nothing amiss.')).toBe('2024-05-11');
  });

  it('says where it comes from', () => {
    expect(publicationFromText(ingest(`${CAPTION}\n\n${SIGNED}\n\n${BODY}`), readDates)).toEqual({
      edtf: '2024-05-08/2024-05-14',
      basis: 'text',
    });
  });
});

describe('nothing is made up', () => {
  it.each<[string, string[]]>([
    ['no date', [BODY, SIGNED]],
    ['a weekday alone', [SIGNED]],
    ['a dateline without a year', [`PORT ELDER, 8 May (Coastline) - ${SIGNED}`]],
    ['a dateline and a year long past', [`PORT ELDER, 8 May (Coastline) - ${BODY}`, 'The old bridge had stood since 2 June 1884.']],
    [
      'a dateline that two years allow',
      [`PORT ELDER, 8 May (Coastline) - ${BODY}`, 'Works began in April 2024 and are to end in April 2025.'],
    ],
    [
      'a dateline on another weekday than today',
      [`PORT ELDER, 8 May (Coastline) - It opens today, Monday at noon.`, 'Works had begun on 17 April 2024.', BODY],
    ],
    ['a day in the text that may be still to come', ['The bridge will open on Wednesday 8 May 2024, the council said.', SIGNED]],
    ['an old picture, another weekday', ['The old bridge, Tuesday 7 May 2019 (AFP)', SIGNED]],
    ['an old picture dated once, the weekday by chance', ['The old bridge, 8 May 2019 (AFP)', SIGNED]],
    ['a picture older than a year the text names', [CAPTION, SIGNED, 'The second lane is to follow in March 2026.']],
    [
      '"today" on no day of that week',
      [CAPTION, SIGNED, 'It opens today, Friday at noon.', 'It was inspected yesterday, Monday by engineers.'],
    ],
  ])('%s', (_, lines) => {
    expect(published(...lines)).toBe('');
  });

  it('a declared or given day stays', () => {
    const text = `${CAPTION}\n\n${SIGNED}`;
    expect(publicationFromText(ingest(text, { published: '2024-06-01' }), readDates)).toEqual({ edtf: '2024-06-01', basis: 'metadata' });
  });
});
