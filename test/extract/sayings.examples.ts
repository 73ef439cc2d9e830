/** Sentences by what is said of how real something is. `⟦…⟧` marks the cue; no other cue of the kind stands in the text. */
export interface CueGroup {
  readonly value: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** Values are cues. */
export const NEGATIONS: readonly CueGroup[] = [
  {
    value: 'not',
    ar: [
      '⟦لم⟧ تصل السفينة',
      '⟦لن⟧ نوقع على النص',
      'و⟦لا⟧ توجد إصابات',
      '⟦ليس⟧ من بين الركاب أطفال',
      'العائلة ⟦ليست⟧ في البيت',
      'في غرفة ⟦غير⟧ مخصصة لذلك',
    ],
    en: [
      'The ship did ⟦not⟧ arrive',
      "They ⟦didn't⟧ sign",
      'There were ⟦no⟧ injuries',
      'The ship could ⟦not⟧ move',
      "It does ⟦n't⟧ matter",
    ],
  },
  { value: 'never', ar: ['⟦لم يسبق⟧ أن زار المدينة'], en: ['He ⟦never⟧ visited the town'] },
  { value: 'no-longer', ar: ['⟦لم يعد⟧ المطار يعمل'], en: ['The airport ⟦no longer⟧ works'] },
  { value: 'without', ar: ['غادر ⟦دون⟧ تعليق', 'أفرج عنه ⟦بلا⟧ ضمان', 'خرجوا ⟦بدون⟧ حراسة'], en: ['He left ⟦without⟧ comment'] },
  { value: 'lack', ar: ['طلب ⟦عدم⟧ ذكر اسمه', 'ل⟦عدم⟧ كفاية الأدلة'], en: ['a ⟦lack of⟧ evidence'] },
  { value: 'fail', ar: ['⟦فشلت⟧ الفرق في انتشال الحطام', '⟦تعذر⟧ الوصول إلى القرية'], en: ['Crews ⟦failed⟧ to lift the wreck'] },
  { value: 'refuse', ar: ['⟦رفض⟧ المتحدث التعليق'], en: ['The spokesman ⟦refused⟧ to comment', 'The firm ⟦declined to⟧ comment'] },
  { value: 'deny', ar: ['⟦نفى⟧ الوزير استقالته', '⟦نفت⟧ الشركة البيع'], en: ['The minister ⟦denied⟧ resigning'] },
  { value: 'cancel', ar: ['⟦ألغى⟧ الوزير زيارته'], en: ['The minister ⟦cancelled⟧ his visit'] },
];

export const NO_NEGATIONS: readonly { readonly language: string; readonly texts: readonly string[] }[] = [
  {
    language: 'ar',
    texts: [
      'لا يزال البحث جاريا',
      'ما زالت الطريق مغلقة',
      'ولا سيما في الشمال',
      'لاسيما في الشمال',
      'وصل الجميع إلا السائق',
      'إلا أن الطائرة هبطت',
      'لا شك أنها خطوة كبيرة',
      'ليس فقط في العاصمة',
      'غير أن الوزير حضر',
      'ما لا يقل عن تسعة قتلى',
      'كلا البلدين',
      'أقل من مئة، دون 1300 دولار',
      'سلم المفاتيح',
      'لا يمكن استبعاد أي احتمال',
      'لم ينف الوزير الخبر',
      'لم يبق سوى جدار واحد',
      'فريق لا ليغا',
      'يفرج عنه ما لم يكن مطلوبا',
      'النهر لا يعبره إلا الصيادون',
    ],
  },
  {
    language: 'en',
    texts: [
      'It is not only a port',
      'no doubt the town will grow',
      'no fewer than nine people',
      'Platform No. 5 was full',
      'He did not deny the report',
      'They found nothing but ash',
      'not least in the north',
    ],
  },
];

export const MODALITIES: readonly CueGroup[] = [
  {
    value: 'planned',
    ar: [
      '⟦سيفتتح⟧ المتحف في أيار',
      'و⟦ستبدأ⟧ الأعمال غدا',
      '⟦سوف⟧ تصل القافلة',
      '⟦من المقرر⟧ عقد الجلسة',
      '⟦تعتزم⟧ البلدية هدم الجدار',
      '⟦سيكون⟧ الحفل مفتوحا',
    ],
    en: ['The museum ⟦will⟧ open', 'It is ⟦scheduled⟧ for May', 'The talks are ⟦due to open⟧', 'They ⟦plan to⟧ demolish it'],
  },
  {
    value: 'possible',
    ar: ['⟦قد⟧ تصل القافلة غدا', '⟦ربما⟧ وصلت', '⟦يمكن⟧ زيارة القلعة', '⟦من المحتمل⟧ أن تتأخر'],
    en: ['It ⟦may⟧ rain', '⟦Perhaps⟧ it left', 'Jobs ⟦could⟧ go'],
  },
  { value: 'obliged', ar: ['⟦يجب⟧ إخلاء المبنى', '⟦ينبغي⟧ الانتظار'], en: ['The building ⟦must⟧ be cleared', 'They ⟦should⟧ wait'] },
  { value: 'attempted', ar: ['⟦حاول⟧ السائق الفرار', '⟦محاولة⟧ اقتحام'], en: ['He ⟦tried⟧ to flee', 'an ⟦attempt⟧ to break in'] },
  {
    value: 'expected',
    ar: ['⟦من المتوقع⟧ وصول الوفد', '⟦من المنتظر⟧ وصوله', '⟦تتوقع⟧ الهيئة أمطارا'],
    en: ['Rain is ⟦likely⟧', 'Rain ⟦is expected⟧'],
  },
  { value: 'promised', ar: ['⟦تعهدت⟧ الحكومة بالدعم'], en: ['The state ⟦pledged⟧ support'] },
  { value: 'denied', ar: ['⟦نفى⟧ الحزب الخبر'], en: ['The party ⟦denied⟧ it'] },
  { value: 'reported', ar: ['⟦أنباء عن⟧ سقوط جرحى', '⟦شائعات⟧ عن الصفقة'], en: ['He ⟦reportedly⟧ left', 'the ⟦alleged⟧ sale'] },
];

export const NO_MODALITIES: readonly { readonly language: string; readonly texts: readonly string[] }[] = [
  {
    language: 'ar',
    texts: [
      'توقفت سيارة أمام البيت',
      'سياسة النقل',
      'بعد سنوات',
      'في سيناء',
      'ستة أشخاص',
      'قد وصل الوفد',
      'وقد توصل الطرفان إلى حل',
      'قد تسببت العاصفة بالضرر',
      'زار ستوكهولم',
      'سيطرت الفرق على المكان',
    ],
  },
  { language: 'en', texts: ['in May 2015', 'since last May', 'the political will of the people', 'a new can of paint'] },
];

/** Values are `verb [speaker]`. */
export const ATTRIBUTIONS: readonly CueGroup[] = [
  { value: 'say [مدير الميناء]', ar: ['⟦قال مدير الميناء⟧ إن السفينة غادرت'], en: [] },
  { value: 'add [الوزارة]', ar: ['و⟦أضافت الوزارة⟧ أن العدد ارتفع'], en: [] },
  { value: 'add []', ar: ['و⟦أضاف⟧ أن العدد ارتفع', 'و⟦أضاف⟧: «سنعود غدا إلى البيت»'], en: [] },
  { value: 'say [مصدر دبلوماسي]', ar: ['⟦بحسب مصدر دبلوماسي⟧، فإن الوفد غادر'], en: [] },
  { value: 'say [تقرير القناة]', ar: ['⟦وفقا لتقرير القناة⟧، تأخر الوفد'], en: [] },
  { value: 'quote [الوكالة]', ar: ['و⟦نقلت الوكالة⟧ عن مسؤول قوله إن الجسر مغلق'], en: [] },
  { value: 'say [مصادر محلية]', ar: ['⟦مصادر محلية⟧: الجسر مغلق منذ الفجر'], en: [] },
  { value: 'confirm [شهود عيان]', ar: ['و⟦أكد شهود عيان⟧ أن الحريق اندلع ليلا'], en: [] },
  { value: 'say [a witness]', ar: [], en: ['The fire began at night, ⟦a witness said⟧.', '"The fire began at night," ⟦said a witness⟧.'] },
  { value: 'say [local officials]', ar: [], en: ['⟦According to local officials⟧, the bridge is shut'] },
  { value: 'add []', ar: [], en: ['He ⟦added that⟧ the bridge is shut'] },
  { value: 'warn [the agency]', ar: [], en: ['Earlier ⟦the agency warned⟧ that the bridge was weak'] },
];

export const NO_ATTRIBUTIONS: readonly { readonly language: string; readonly texts: readonly string[] }[] = [
  {
    language: 'ar',
    texts: [
      'نقل المصابين إلى المستشفى',
      'وفق الأنظمة المتبعة',
      'رأى الصياد قاربا',
      'تابع الفريق تدريباته',
      'أعلنت حالة الطوارئ',
      'مصر: مقتل سائق',
    ],
  },
  { language: 'en', texts: ['No injuries were reported', 'They considered the offer', 'He was told to wait', 'They found a boat'] },
];
