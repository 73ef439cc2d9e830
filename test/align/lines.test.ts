import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Difference } from '../../src/align/lines/differences.js';
import { lineFeatures } from '../../src/align/lines/features.js';
import { chancesOf, weightsFor } from '../../src/align/lines/judge.js';
import { lay, likeness } from '../../src/align/lines/lay.js';
import { lineOf, type Line } from '../../src/align/lines/units.js';
import { readArticle } from '../../src/extract/read.js';
import { checkArticles } from '../../src/index.js';
import { arabic } from '../../src/languages/ar/index.js';
import type { ArticleInput, Block } from '../../src/model/article.js';
import type { Discrepancy } from '../../src/model/report.js';

const BODY =
  'تجمع الصيادون منذ الفجر عند الرصيف القديم ينتظرون من يخبرهم بما جرى في البحر ليلا. ولم يصل إلى الميناء سوى قارب واحد، قال صاحبه إن الموج كان عاليا جدا. وبقيت القوارب الأخرى في الخلجان القريبة حتى هدأت الريح عند الظهر، ثم عادت واحدا بعد آخر إلى مراسيها.';

function reading(text: string, blocks: readonly Block[]) {
  const published = { edtf: '', basis: 'unknown' } as const;
  return readArticle({ id: 'a', language: 'ar', published, text, blocks, sha256: '', remarks: [] }, arabic);
}

function line(text: string): Line {
  const found = lineOf(reading(text, [{ kind: 'body', field: 'text', start: 0, end: text.length }]), 0);
  if (!found) throw new Error(`no line: ${text}`);
  return found;
}

function wordsOf({ units }: Line, at: number): string {
  return units[at]?.words.map(({ key }) => key).join(' ') ?? '';
}

/** The pairs of words two texts share, as `a = b`, in the order of the first. */
function shared(a: string, b: string): string[] {
  const laid = lay(line(a), line(b));
  return laid.toB.flatMap((j, i) => (j < 0 ? [] : [`${wordsOf(laid.a, i)} = ${wordsOf(laid.b, j)}`]));
}

function found(a: string, b: string): Difference[] {
  return differences(lay(line(a), line(b)));
}

async function check(a: string | Partial<ArticleInput>, b: string | Partial<ArticleInput>): Promise<readonly Discrepancy[]> {
  const inputs = [a, b].map((side, index): ArticleInput => {
    const own = typeof side === 'string' ? { text: side } : side;
    return { id: String(index), source: String(index), language: 'ar', text: '', ...own };
  });
  const { discrepancies, agreements } = await checkArticles(inputs);
  return [...discrepancies, ...agreements].filter(({ rule }) => rule.startsWith('headline-'));
}

describe('a line', () => {
  it('is the whole of a text of a line or two', () => {
    expect(line('غرق قارب صيد قرب صور').whole).toBe(true);
  });

  it('is the headline of an article', () => {
    const headline = 'غرق قارب صيد قرب صور';
    const text = `${headline}\n${BODY}`;
    const blocks: Block[] = [
      { kind: 'headline', field: 'text', start: 0, end: headline.length },
      { kind: 'body', field: 'text', start: headline.length + 1, end: text.length },
    ];
    const own = lineOf(reading(text, blocks), 0);
    expect(own?.whole).toBe(false);
    expect(own?.units.map((_, i) => wordsOf(own, i))).toEqual(['غرق', 'قارب', 'صيد', 'قرب', 'صور']);
  });

  it('is nothing of an article without a headline', () => {
    expect(lineOf(reading(BODY, [{ kind: 'body', field: 'text', start: 0, end: BODY.length }]), 0)).toBeUndefined();
  });
});

describe('two lines share', () => {
  it.each([
    ['a verb and its verbal noun', 'الشرطة تفتش السفينة', 'تفتيش السفينة', ['تفتش = تفتيش', 'السفينه = السفينه']],
    ['words of one meaning', 'شرطي يعتقل لصا', 'القبض على سارق', ['يعتقل = القبض']],
    ['a country and its nationality', 'سفينة من النرويج', 'سفينة نرويجية', ['سفينه = سفينه', 'النرويج = نرويجيه']],
    ['a figure however it is written', 'إنقاذ 12 بحارا', 'إنقاذ ١٢ بحارا', ['انقاذ = انقاذ', '12 = 12', 'بحارا = بحارا']],
  ])('%s', (_name, a, b, expected) => {
    expect(shared(a, b)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['two countries', 'سفينة نرويجية', 'سفينة دنماركية', 'نرويجيه'],
    ['two currencies', 'ارتفاع الدولار', 'ارتفاع اليورو', 'الدولار'],
    ['opposites', 'ارتفاع أسعار الشاي', 'انخفاض أسعار الشاي', 'ارتفاع'],
  ])('not %s', (_name, a, b, alone) => {
    expect(shared(a, b).some((pair) => pair.startsWith(alone))).toBe(false);
  });
});

describe('two lines differ in', () => {
  it('words at the two ends of a scale', () => {
    expect(found('ارتفاع أسعار الشاي', 'أسعار الشاي تنخفض')).toContainEqual({ kind: 'opposite', name: 'direction', a: 0, b: 2 });
  });

  it('what holds steady and what moves', () => {
    expect(found('استقرار أسعار الشاي', 'أسعار الشاي تنخفض')).toContainEqual(
      expect.objectContaining({ kind: 'opposite', name: 'still-direction' }),
    );
  });

  it('what one thing does, though both words stand on both sides', () => {
    const turned = found('تراجع الشاي يرفع سعر البن', 'ارتفاع الشاي يهبط بسعر البن').filter(({ kind }) => kind === 'turned');
    expect(turned.map(({ name }) => name)).toContain('direction');
  });

  it('a denial on one side', () => {
    expect(found('غرق العبارة دون ضحايا', 'غرق العبارة وسقوط ضحايا').map(({ kind, name }) => `${kind} ${name}`)).toContain(
      'denial without',
    );
    expect(found('الوزير ينفي بيع الميناء', 'الوزير يعلن بيع الميناء').map(({ kind, name }) => `${kind} ${name}`)).toContain(
      'denial event:deny',
    );
  });

  it('a thing of the same family in the same place', () => {
    expect(found('ارتفاع أسعار الذهب عالميا', 'ارتفاع أسعار النفط عالميا')).toContainEqual(
      expect.objectContaining({ kind: 'replaced', of: 'thing', family: 'commodity', slot: true }),
    );
  });

  it('who did it to whom', () => {
    expect(found('اليونان تدعو قبرص إلى القمة', 'قبرص تدعو اليونان إلى القمة').map(({ kind, name }) => `${kind} ${name}`)).toContain(
      'swapped about',
    );
  });

  it('nothing where one is the other', () => {
    expect(found('غرق قارب صيد قرب صور', 'غرق قارب صيد قرب صور')).toEqual([]);
  });
});

const LINES = [
  'غرق قارب صيد قرب صور',
  'نجاة صيادين بعد غرق قاربهم قرب صور',
  'النرويج ترفض بيع ٣ سفن إلى الدنمارك',
  'لا ضحايا في حريق مصنع الورق',
  'أسعار القمح تهبط بعد موسم ماطر',
  'هبوط أسعار القمح',
].map(line);

describe('laws of lines', () => {
  const anyLine = fc.constantFrom(...LINES);

  it('likeness goes both ways', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (a, b) => {
        for (const unit of a.units) for (const other of b.units) expect(likeness(unit, other)).toBe(likeness(other, unit));
      }),
    );
  });

  it('what stands against a unit stands against it from the other side', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (a, b) => {
        const { toA, toB } = lay(a, b);
        toB.forEach((j, i) => j < 0 || expect(toA[j]).toBe(i));
        toA.forEach((i, j) => i < 0 || expect(toB[i]).toBe(j));
      }),
    );
  });

  it('chances sum to one', () => {
    const weights = weightsFor('ar') ?? {};
    fc.assert(
      fc.property(anyLine, anyLine, (a, b) => {
        const laid = lay(a, b);
        const { conflict, agreement, neither } = chancesOf(lineFeatures(laid, differences(laid)), weights);
        expect(conflict + agreement + neither).toBeCloseTo(1, 9);
      }),
    );
  });

  it('a language without fitted weights is not judged', () => {
    expect(weightsFor('xx')).toBeUndefined();
    expect(weightsFor('constructor')).toBeUndefined();
  });
});

describe('checking headlines', () => {
  it('names the words that are opposites, with the sentence around them', async () => {
    const [only, ...rest] = await check('ارتفاع أسعار الشاي في أسواق العالم', 'أسعار الشاي تنخفض في الأسواق العالمية');
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ rule: 'headline-polarity', kind: 'polarity', relation: 'conflict' });
    expect(only?.positions.map(({ display }) => display)).toEqual(['ارتفاع', 'تنخفض']);
    expect(only?.explanation.map(({ text }) => text).join('\n')).toContain('opposites');
  });

  it('shows a denial with what it denies, against what the other says of it', async () => {
    const [only] = await check('انهيار جسر قديم في بلغاريا يوقع خمسة قتلى', 'انهيار جسر قديم في بلغاريا دون وقوع قتلى');
    expect(only?.positions.map(({ display }) => display)).toEqual(['قتلى', 'دون وقوع قتلى']);
  });

  it('of texts of different days, calls the later an update', async () => {
    const a = { text: 'ارتفاع أسعار الشاي في أسواق العالم', published: '2023-05-02' };
    const b = { text: 'أسعار الشاي تنخفض في الأسواق العالمية', published: '2023-05-09' };
    expect((await check(a, b)).map(({ relation, severity }) => `${relation} ${severity}`)).toEqual(['update info']);
  });

  it('over articles, does not take another wording for a contradiction', async () => {
    const a = { title: 'ليلة صعبة على صيادي صور', text: BODY };
    const b = { title: 'صيادو صور ينتظرون عودة قواربهم', text: BODY };
    expect((await check(a, b)).filter(({ relation }) => relation === 'conflict')).toEqual([]);
  });

  it('has nothing to say of texts about different things', async () => {
    expect(await check('ارتفاع أسعار الشاي في أسواق العالم', 'افتتاح معرض للخزف في تونس')).toEqual([]);
  });
});
