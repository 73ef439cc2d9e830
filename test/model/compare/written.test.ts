import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../../src/index.js';

/** What a check of two one-line articles finds beyond agreement: `kind relation severity`. */
async function found(language: string, a: string, b: string, published: readonly [string, string] = ['', '']): Promise<string[]> {
  const article = (id: string, text: string, day: string) => ({
    id,
    source: id,
    language,
    text,
    ...(day === '' ? {} : { published: day }),
  });
  const report = await checkArticles([article('a', a, published[0]), article('b', b, published[1])]);
  return report.discrepancies.map(({ kind, relation }) => `${kind} ${relation}`);
}

describe('figures written alike are one figure', () => {
  it.each([
    [
      'a mark of thousands read as a decimal',
      'en',
      'The new park at Selwyn Bay covers 5.120 square metres.',
      'The new park at Selwyn Bay covers 5,120 square metres.',
    ],
  ])('%s', async (_, language, a, b) => {
    expect((await found(language, a, b)).filter((line) => line.includes('conflict'))).toEqual([]);
  });

  it('but millions are no billions', async () => {
    expect(
      await found(
        'en',
        'Norhaven Mills made a net profit of 4.29 million pounds.',
        'Norhaven Mills made a net profit of 4.29 billion pounds.',
      ),
    ).toContain('money conflict');
  });

  it('and feet are no metres', async () => {
    expect(
      await found('en', 'The climber fell 200 feet from the ridge on Friday.', 'The climber fell 200 metres from the ridge on Friday.'),
    ).toContain('quantity conflict');
  });
});

describe('days', () => {
  it('said by their weekday alone may be of this week or the next', async () => {
    const lines = await found(
      'ar',
      'أجلت المحكمة محاكمة المتهمين في قضية الميناء إلى الاثنين.',
      'أجلت المحكمة محاكمة المتهمين في قضية الميناء إلى الاثنين المقبل.',
      ['2031-04-10', '2031-04-10'],
    );
    expect(lines.filter((line) => line.startsWith('date'))).toEqual([]);
  });

  it('that lie as far apart as their articles are of two bulletins', async () => {
    const lines = await found(
      'ar',
      'أعلنت وزارة الصحة اليوم الأحد تسجيل حالات جديدة من الحمى في مدينة الصفا.',
      'أعلنت وزارة الصحة اليوم الثلاثاء تسجيل حالات جديدة من الحمى في مدينة الصفا.',
      ['2031-04-06', '2031-04-08'],
    );
    expect(lines.filter((line) => line === 'date conflict')).toEqual([]);
  });
});

describe('a toll', () => {
  it('told as overtaken is an update, published when it may be', async () => {
    expect(
      await found(
        'en',
        'At least 21 people were killed when the ferry Solway sank off Port Kassim on Thursday.',
        'Police had earlier said 15 people were killed when the ferry Solway sank off Port Kassim.',
      ),
    ).toEqual(['number update']);
  });
});
