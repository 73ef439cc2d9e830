import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention, type MentionOf } from '../../src/model/mention.js';

type Kind = 'money' | 'percent' | 'quantity' | 'duration' | 'ordinal';

function found<K extends Kind>(kind: K, text: string, language: string): MentionOf<K>[] {
  return extractMentions(text, { language, reference: '2026-05-12' }).filter((mention) => isMention(mention, kind));
}

const range = (min: number, max: number): string => (min === max ? String(min) : `${String(min)}..${String(max)}`);

describe('money', () => {
  it.each([
    ['ar', '4500000 OMR', ['بمنحة قدرها 4,5 مليون ريال عماني', 'بمنحة قدرها 4.5 مليون ريال عُماني', 'بمنحة قدرها (4.5) مليون ريال عماني']],
    ['ar', '20.43 USD', ['20 دولارا و43 سنتا']],
    ['ar', '10..20 USD', ['من عشرة إلى عشرين دولارا', '10-20 دولارا', 'بين 10 دولارات و20 دولارا']],
    ['ar', '2 USD', ['دفع دولارين']],
    ['ar', '42 EGP', ['42 جنيها مصريا', '42 ج.م', '42 EGP']],
    ['ar', '2000000..9999999 SAR', ['بملايين الريالات السعودية']],
    ['ar', '0.9 CHF', ['بفاتورة 90.\u200f0 فرنك سويسري']],
    ['en', '4000000000 GBP', ['£4bn', '£4 billion', '£4b', 'four billion pounds', '4bn British pounds']],
    ['en', '412600000 GBP', ['£412.6m']],
    ['en', '13200000000 USD', ['a $13.2 billion deal', 'a US$13.2 billion deal']],
    ['en', '10..20 USD', ['between 10 and 20 dollars', '$10-$20', '$10 to $20', 'from 10 dollars to 20 dollars']],
    ['en', '0.26 USD', ['26 cents']],
    ['en', '20.43 USD', ['20 dollars and 43 cents', '$20 and 43c']],
    ['en', '500000 INR', ['5 lakh rupees', 'Rs 5 lakh']],
  ])('%s: %s', (language, value, texts) => {
    for (const text of texts) {
      expect([
        text,
        ...found('money', text, language).map((mention) => `${range(mention.value.min, mention.value.max)} ${mention.value.currency}`),
      ]).toEqual([text, value]);
    }
  });

  it('gives the currency of a list to each of its figures', () => {
    expect(found('money', 'الرسوم 3000 و3500 و4000 ريال', 'ar').map(({ value }) => value.min)).toEqual([3000, 3500, 4000]);
  });

  it('says when the country of a currency is not said', () => {
    expect(found('money', '100 دينار', 'ar')[0]?.value.assumed).toBe(true);
    expect(found('money', '100 دينار كويتي', 'ar')[0]?.value.assumed).toBeUndefined();
    for (const text of ['JD 100', '100 JD', '100 Jordanian dinars'])
      expect(found('money', text, 'en').map(({ value }) => [value.currency, value.assumed])).toEqual([['JOD', undefined]]);
  });

  it.each([
    ['en', 'exactly dollars'],
    ['en', '3 all'],
    ['en', 'temperatures of -15C'],
    ['ar', 'سعر الدولار'],
  ])('none in %s: %s', (language, text) => {
    expect(found('money', text, language)).toEqual([]);
  });

  it('does not join what rose with what it rose to', () => {
    expect(found('money', 'ارتفع الخام، 14 سنتا إلى 48 دولارا', 'ar').map(({ value }) => value.min)).toEqual([0.14, 48]);
  });
});

describe('percents', () => {
  it.each([
    ['ar', '20', ['20%', '٢٠٪', '%20', '20 بالمئة', '20 في المائة', 'عشرين في المئة', '(20) في المئة']],
    ['ar', '13.2', ['2ر13 في المئة', '13,2 بالمئة', '2.\u200f13 في المئة']],
    ['ar', '10..20', ['بين 10 و20 في المئة', 'من 10% إلى 20%']],
    ['en', '20', ['20%', '20 per cent', 'twenty percent', '20 percentage points', 'a 20-percent rise']],
    ['en', '10..20', ['10 to 20 percent', '10%-20%']],
    ['ar', '50', ['غادر نصف سكان القرية', 'أكل نصف ما في السلة', 'تراجع الإنتاج بنسبة النصف', 'انخفض الإنتاج إلى النصف', 'خسر نصف ثروته']],
    ['ar', '75', ['غادر ثلاثة أرباع السكان', 'أيده ثلاثة أرباع أعضاء النادي']],
    ['ar', '20', ['واحد من كل خمسة تلاميذ', '2 من كل 10 تلاميذ']],
    ['en', '50', ['half of the pupils', 'half the pupils', 'more than half of pupils', 'sales fell by half', 'half of them left']],
    [
      'en',
      '75',
      ['three quarters of the pupils', 'three-quarters of pupils', 'cut by three quarters', 'three in four pupils', '3 out of 4 pupils'],
    ],
    [
      'en',
      '20',
      ['a fifth of pupils', 'one-fifth of pupils', 'rose by a fifth last year', 'one in five pupils', 'one out of every five pupils'],
    ],
  ])('%s: %s', (language, value, texts) => {
    for (const text of texts)
      expect([text, ...found('percent', text, language).map((mention) => range(mention.value.min, mention.value.max))]).toEqual([
        text,
        value,
      ]);
  });

  it.each([
    ['ar', 'سجل هدفين في النصف الأول من الموسم'],
    ['ar', 'بلغ ربع النهائي أمس'],
    ['ar', 'انتظر ربع ساعة'],
    ['ar', 'ارتفع متراً ونصف المتر'],
    ['en', 'the second half of the match'],
    ['en', 'the northern half of the city'],
    ['en', 'a half-time lead'],
    ['en', 'they lost the quarter-final'],
    ['en', 'half of the season'],
    ['en', 'a quarter of a mile'],
    ['en', 'the third of the talks'],
    ['en', 'he was joined by a third man'],
    ['en', 'they killed two in three attacks'],
  ])('none in %s: %s', (language, text) => {
    expect(found('percent', text, language)).toEqual([]);
  });
});

describe('quantities', () => {
  it.each([
    ['ar', '52000 t', ['52 ألف طن من القمح', 'اثنان وخمسون ألف طن']],
    ['ar', '35000 m2', ['35 ألف متر مربع', '35000 م2']],
    ['ar', '1.5 m', ['ارتفع السيل متراً ونصف المتر', 'ارتفع السيل مترا ونصف']],
    ['ar', '4.5 m', ['أربعة أمتار ونصف المتر', 'على عمق 4.5 م']],
    ['ar', '2 km', ['كيلومترين']],
    ['ar', '120 km/h', ['120 كيلومترا في الساعة', '120 كم/ساعة', '120 كلم/س']],
    ['ar', '5.8 [richter]', ['5,8 درجات على مقياس ريختر', 'زلزال بقوة 5.8 درجات', '5.8 على سلم ريشتر']],
    ['ar', '-5 Cel', ['5 درجات مئوية تحت الصفر']],
    ['ar', '12 [nmi_i]', ['12 ميلا بحريا']],
    ['ar', '1200000 [bbl_us]/d', ['1.2 مليون برميل يوميا']],
    ['en', '52000 t', ['52,000 tonnes of wheat', '52,000 tons']],
    ['en', '5.6 [richter]', ['magnitude 5.6', 'a 5.6-magnitude earthquake', '5.6 on the Richter scale', 'a 5.6 quake']],
    ['en', '-15 Cel', ['-15C temperatures', 'minus 15 degrees Celsius']],
    ['en', '100 [mi_i]/h', ['100 mph', '100 miles per hour', '100 miles an hour']],
    ['en', '1.5 [mi_i]', ['one and a half miles', 'one and one-half miles', '1 1/2 miles', '1½ miles']],
    ['en', '816000 t', ['816 000 tonnes of wheat', '816\u00a0000 tonnes']],
    ['en', '600 m', ['about 600m down a gully', '600 metres']],
    ['en', '2000 [ft_i]', ['2,000ft', '2,000 feet']],
  ])('%s: %s', (language, value, texts) => {
    for (const text of texts) {
      expect([
        text,
        ...found('quantity', text, language).map((mention) => `${range(mention.value.min, mention.value.max)} ${mention.value.unit}`),
      ]).toEqual([text, value]);
    }
  });

  it('knows the stuff that is weighed', () => {
    const text = '25,000 tonnes of Romanian wheat';
    const counted = found('quantity', text, 'en')[0]?.value.counted;
    expect(text.slice(counted?.start, counted?.end)).toBe('wheat');
  });
});

describe('durations', () => {
  it.each([
    ['ar', 'P3D', ['استمرت ثلاثة أيام', 'استمرت 3 أيام']],
    ['ar', 'PT2H', ['استمرت ساعتين']],
    ['ar', 'P2Y6M', ['لمدة عامين ونصف', 'لمدة سنتين ونصف السنة']],
    ['ar', 'PT30M', ['لمدة نصف ساعة']],
    ['ar', 'PT45M', ['لمدة ثلاثة أرباع الساعة']],
    ['ar', 'P1D', ['لمدة يوم واحد', 'لمدة يوم']],
    ['ar', 'P3D..P5D', ['لمدة تتراوح بين ثلاثة وخمسة أيام']],
    ['en', 'PT2H30M', ['for two and a half hours', 'for 2.5 hours', 'for two hours and a half', 'for two hours and thirty minutes']],
    ['en', 'P2W', ['for a fortnight', 'for two weeks']],
    ['en', 'PT90M', ['a 90-minute flight']],
    ['en', 'PT30M', ['half an hour']],
    ['en', 'P1Y2D', ['1 year and 2 days']],
  ])('%s: %s', (language, value, texts) => {
    for (const text of texts) {
      const read = found('duration', text, language).map(
        (mention) => mention.value.iso + (mention.value.isoMax === undefined ? '' : `..${mention.value.isoMax}`),
      );
      expect([text, ...read]).toEqual([text, value]);
    }
  });

  it.each([
    ['ar', 'في شهر مارس'],
    ['ar', 'راتب شهري كبير'],
    ['ar', 'كل يوم'],
    ['en', 'for months'],
    ['en', 'I second that'],
    ['en', 'twice a day'],
    ['en', 'a second man fell'],
    ['en', 'half of the sales'],
  ])('none in %s: %s', (language, text) => {
    expect(found('duration', text, language)).toEqual([]);
  });
});

describe('ordinals', () => {
  it.each([
    ['ar', 'في ختام الموسم الخامس', '5 موسم'],
    ['ar', 'الجولة الحادية والعشرين من الدوري', '21 جول'],
    ['ar', 'ثالث جولة من المحادثات', '3 جول'],
    ['ar', 'والجولة التي اختتمت أمس هي التاسعة منذ سنوات', '9 جول'],
    ['ar', 'خطوة أولى نحو السلام', '1 خطو'],
    ['ar', 'الطابق العشرين', '20 طابق'],
    ['ar', 'الذكرى الستين للاستقلال', '60 ذكر'],
    ['en', 'the third consecutive quarter of growth', '3 quarter'],
    ['en', 'the twenty-first round', '21 round'],
    ['en', 'the 25th anniversary', '25 anniversary'],
    ['en', 'the last ship', '-1 ship'],
  ])('%s: %s', (language, text, expected) => {
    expect(found('ordinal', text, language).map((mention) => `${String(mention.value.value)} ${mention.value.of ?? ''}`)).toEqual([
      expected,
    ]);
  });

  it('gives two ordinals of one noun that noun', () => {
    expect(found('ordinal', 'المركزين الأول والثاني', 'ar').map(({ value }) => value.of)).toEqual(['مركز', 'مركز']);
  });

  it.each([
    ['ar', 'تقرير أولي عن الحادث'],
    ['ar', 'في الأيام الأخيرة'],
    ['ar', 'من جهة ثانية'],
    ['en', 'was last seen'],
    ['en', 'last week'],
    ['en', 'we put customers first'],
  ])('none in %s: %s', (language, text) => {
    expect(found('ordinal', text, language)).toEqual([]);
  });
});
