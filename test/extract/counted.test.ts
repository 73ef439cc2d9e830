import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention } from '../../src/model/mention.js';

/** Each number of a text with what it counts: `12 killed/soldier part`. */
function counts(text: string, language: string): string[] {
  return extractMentions(text, { language, reference: '2026-05-12' })
    .filter((mention) => isMention(mention, 'number'))
    .map(({ value: { min, max, counted } }) => {
      const figure = min === max ? String(min) : `${String(min)}..${String(max)}`;
      if (!counted) return figure;
      const { concept, noun, kind, relation } = counted;
      return `${figure} ${concept ?? `~${noun}`}${kind === undefined ? '' : `/${kind}`}${relation === undefined ? '' : ` ${relation}`}`;
    });
}

describe('what became of those counted', () => {
  it.each([
    ['مقتل 12 شخصا وإصابة 47 آخرين', ['12 killed/person', '47 injured/person']],
    ['لقي 12 شخصا مصرعهم في الحادث', ['12 killed/person']],
    ['قتل في الهجوم 12 جنديا', ['12 killed/soldier']],
    ['سقط 12 قتيلا و47 جريحا', ['12 killed', '47 injured']],
    ['ارتفع عدد القتلى في صفوف الجيش إلى 60', ['60 killed']],
    ['ليرتفع عدد حالات الوفاة إلى 471 حالة', ['471 killed/case']],
    ['مقتل 5 جنود وثلاثة مدنيين', ['5 killed/soldier', '3 killed/civilian']],
    ['قتل جندي وجرح أربعة في انفجار لغم', ['4 injured']],
    ['وفاة ثلاثة مصابين في المستشفى', ['3 killed/injured']],
    ['أخلت المحكمة المبنى ثم قررت إخلاء سبيل 11 متهما', ['11 released/suspect']],
    ['دمر الحريق 39 منزلا وتضرر 20 محلا', ['39 destroyed/house', '20 damaged/shop']],
  ])('%s', (text, expected) => {
    expect(counts(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['The blast killed 12 people and injured 47', ['12 killed/person', '47 injured']],
    ['Twelve people were killed and 47 injured', ['12 killed/person', '47 injured']],
    ['Twelve soldiers and three civilians were killed', ['12 soldier', '3 killed/civilian']],
    ['The death toll rose to 31', ['31 killed']],
    ['12 gunmen killed five soldiers', ['12 fighter', '5 killed/soldier']],
    ['12 dead, 47 injured', ['12 killed', '47 injured']],
    ['Twelve people, including three children, were killed', ['12 killed/person', '3 killed/child part']],
  ])('%s', (text, expected) => {
    expect(counts(text, 'en')).toEqual(expected);
  });
});

describe('how a count stands to the one before', () => {
  it.each([
    ['أوقف الأمن 29 شخصا بينهم 7 نساء', ['29 arrested/person', '7 arrested/woman part']],
    ['أقيمت 11 محطة، ست منها في الشمال وخمس في الجنوب', ['11 station', '6 station part', '5 station part']],
    ['غادر 102 منهم المستشفى فيما لا يزال 41 تحت العلاج', ['102 ~ part', '41 ~ part']],
    ['يضم الطاقم 22 فردا، هم 13 مصريا وستة سودانيين', ['22 person', '13 national:EG part', '6 national:SD part']],
    ['أفرج عن 11 متهما من أصل 29', ['11 released/suspect', '29 suspect total']],
    ['حضر 10 أطباء إضافة إلى 5 ممرضين', ['10 doctor', '5 nurse plus']],
  ])('%s', (text, expected) => {
    expect(counts(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['Fourteen of the survivors were in hospital, two of them in intensive care', ['14 survivor part', '2 survivor part']],
    ['Ten doctors came, plus five nurses', ['10 doctor', '5 nurse plus']],
    ['It brought the total to 45 centres', ['45 centre total']],
  ])('%s', (text, expected) => {
    expect(counts(text, 'en')).toEqual(expected);
  });
});

describe('which noun is counted', () => {
  it.each([
    ['en', '340 Grimsby jobs are at risk', ['340 job']],
    ['en', 'two new school buses arrived', ['2 bus']],
    ['en', '99 alleged Mafia members were seen', ['99 member']],
    ['en', 'a 12-man team', ['12 man']],
    ['ar', 'استدعت المحكمة المتهمين الـ29 أمس', ['29 suspect']],
    ['ar', 'بقي شخص واحد في المبنى', ['1 person']],
    ['ar', 'بلغ عدد الأسرى (15) أسيرا', ['15 prisoner']],
    ['ar', 'أصيب عشرات بجروح', ['20..99 injured']],
    ['ar', 'افتتح المعرض 12 مرسما', ['12 ~مرسم']],
    ['ar', 'حضر 12 أمس', ['12']],
  ])('%s: %s', (language, text, expected) => {
    expect(counts(text, language)).toEqual(expected);
  });

  it('is said in the same words in the text', () => {
    const text = 'مقتل 12 شخصا في انفجار';
    const [mention] = extractMentions(text, { language: 'ar' }).filter((found) => isMention(found, 'number'));
    expect(text.slice(mention?.value.counted?.start, mention?.value.counted?.end)).toBe('شخصا');
  });
});

describe('ages are numbers of years of life', () => {
  it.each([
    ['en', 'Daniel Okafor, 51, had commanded the ship', ['51 age']],
    ['en', 'a 36-year-old climber', ['36 age']],
    ['en', 'a man aged 51', ['51 age']],
    ['ar', 'قال المواطن (51 عاما) إنه نجا', ['51 age']],
    ['ar', 'البالغ من العمر نحو 51 عاما', ['51 age']],
    ['ar', 'وهو في الستين من عمره', ['60 age']],
  ])('%s: %s', (language, text, expected) => {
    expect(counts(text, language)).toEqual(expected);
  });
});
