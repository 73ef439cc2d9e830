import { ARABIC } from './ar.js';

/** What an answer to "why not?" asks for, sentence by sentence. */
export const WANTED: Readonly<Record<string, string>> = {
  'quote two places': 'اقتبس موضعين',
  'quote words as they stand in an article; spelling of letters, harakat and white space make no difference':
    'اقتبس كلمات كما ترد في مادة؛ لا فرق في رسم الحروف والحركات والفراغات',
  'quote what the article itself says': 'اقتبس مما تقوله المادة نفسها',
  'both would have to be values of one kind': 'أن تكونا قيمتين من نوع واحد',
  'quote a date, a figure, a name, an office or a happening; or words inside quotation marks that an edited copy changed':
    'اقتبس تاريخاً أو رقماً أو اسماً أو منصباً أو حدثاً؛ أو كلمات داخل علامات الاقتباس غيّرها نقل محرَّر',
  'the two values would have to be such that they cannot both hold': 'أن تكون القيمتان بحيث لا تصحّان معاً',
  'the two values would have to differ': 'أن تختلف القيمتان',
  'the two articles would have to share more words, names and places that are rare':
    'أن تشترك المادتان في مزيد من نادر الكلمات والأسماء والأماكن',
  'more wording shared around the values': 'مزيد من الألفاظ المشتركة حول القيمتين',
  'several of these together; none is enough by itself': 'عدة أمور من هذه معاً؛ لا يكفي واحد منها وحده',
  'the other articles would have to agree on which values belong together': 'أن تتفق المواد الأخرى على أي القيم يعود بعضها إلى بعض',
  'check them without the draft': 'افحصهما من دون المسودة',
  'a surer link: more wording shared around the two values': 'رابط أوثق: مزيد من الألفاظ المشتركة حول القيمتين',
  'quote the words where they stand first': 'اقتبس الكلمات حيث ترد أول مرة',
  'they would have to stand in two sentences': 'أن تردا في جملتين',
  'the sentences would have to share more words, names or places, rare ones above all':
    'أن تشترك الجملتان في مزيد من الكلمات أو الأسماء أو الأماكن، ولا سيما النادر منها',
  'both in units that convert': 'أن تكونا بوحدتين تُحوَّل إحداهما إلى الأخرى',
  'they would have to stand at the same place between the same words': 'أن تردا في الموضع نفسه بين الكلمات نفسها',
  'what is counted or named would have to be the same thing': 'أن يكون المعدود أو المسمّى شيئاً واحداً',
  'the two would have to be told as wholes, or the parts add up to another figure': 'أن يُذكرا كُلَّين، أو أن يكون مجموع الأجزاء رقماً آخر',
  'one of the sentences would have to be told in other words': 'أن تُحكى إحدى الجملتين بألفاظ أخرى',
  'the sentence would have to give only one of them': 'ألا تذكر الجملة إلا واحدة منهما',
  'one of the two would have to stand in a headline, deck or caption, or in another article':
    'أن ترد إحداهما في عنوان أو مقدمة أو تعليق صورة، أو في مادة أخرى',
  'only a name in two spellings is a finding': 'لا يكون نتيجةً إلا اسم كُتب بطريقتين',
  'one side would have to deny what the other affirms': 'أن ينفي أحد الجانبين ما يثبته الآخر',
  'the sentences would have to share much more of their wording': 'أن تشترك الجملتان في ألفاظ أكثر بكثير',
  'both would have to name one holder': 'أن يسمّي الجانبان صاحباً واحداً للمنصب',
  'the two sentences would have to be nearly the same but for it': 'أن تكون الجملتان متطابقتين تقريباً سواه',
  'the values at one place of near-verbatim sentences': 'القيمتان في موضع واحد من جملتين شبه متطابقتين',
  'no two different years in the sentences': 'ألا تذكر الجملتان سنتين مختلفتين',
  'the same thing counted or measured': 'أن يكون المعدود أو المقيس شيئاً واحداً',
  'one known thing counted on both sides': 'أن يعدّ الجانبان شيئاً واحداً معروفاً',
  'the same event beside both': 'الحدث نفسه بجانب كلتيهما',
  'values that differ in one digit or in the order of digits': 'قيمتان تختلفان في خانة واحدة أو في ترتيب الخانات',
};

/** Why two values were not weighed against each other. */
export const OBSTACLES: Readonly<Record<string, string>> = {
  'one stands in a paragraph that repeats an earlier one of its article, and is no second witness':
    'إحداهما في فقرة تكرر فقرة سابقة من مادتها، فليست شاهداً ثانياً',
  'both stand in one sentence, whose values are of different things': 'كلتاهما في جملة واحدة، وقيمها لأشياء مختلفة',
  'the two sentences share too little wording to be told of one thing': 'الجملتان تشتركان في ألفاظ أقل مما يكفي لتكونا عن أمر واحد',
  'nothing can be said of the two values: other units, currencies or scales': 'لا يقال في القيمتين شيء: وحدات أو عملات أو سلالم مختلفة',
  'the two sentences are one text, edited, and the values stand at different places of it':
    'الجملتان نص واحد جرى تحريره، والقيمتان في موضعين مختلفين منه',
  'one is a part of the other: with the counts beside it, it adds up to it': 'إحداهما جزء من الأخرى: مع ما بجانبها من أعداد تبلغ مجموعها',
  'the two sentences are one text, edited, and one of the values stands elsewhere in the other sentence: it was moved, not changed':
    'الجملتان نص واحد جرى تحريره، وإحدى القيمتين ترد في موضع آخر من الجملة الأخرى: نُقلت ولم تُغيَّر',
  'the two sentences are one text, edited: what was changed in it says what came about and what did not':
    'الجملتان نص واحد جرى تحريره: ما تغير فيه هو الذي يقول ما وقع وما لم يقع',
  'one writer gives both in the body of one article, and means two things by them': 'كاتب واحد يوردهما في متن مادة واحدة، ويعني بهما شيئين',
  'the name is written alike on both sides': 'الاسم مكتوب على الجانبين كتابة واحدة',
  'both tell of it as having happened, or both deny it': 'كلاهما يذكره واقعاً، أو كلاهما ينفيه',
  'the two sentences are too unlike to be of one happening': 'الجملتان أبعد من أن تكونا عن حدث واحد',
  'the two offices are of two people': 'المنصبان لشخصين',
};

/** Kinds that `kindInWords` of `check/why-not-words.ts` has a reader's word for. */
const KINDS: Readonly<Record<string, string>> = {
  happening: 'حدث',
  name: 'اسم',
  office: 'منصب',
  'sum of money': 'مبلغ',
  percentage: 'نسبة مئوية',
  measure: 'مقدار',
  rank: 'ترتيب',
  'kind of document': 'نوع وثيقة',
};

export function kindInArabic(kind: string): string {
  return KINDS[kind] ?? (ARABIC.kind as Readonly<Record<string, string>>)[kind] ?? kind;
}

export function kindsInArabic(kinds: string): string {
  return kinds.split(', ').map(kindInArabic).join('، ');
}

/** Kinds of mention. */
export const MENTIONS: Readonly<Record<string, string>> = {
  date: 'تاريخ',
  time: 'وقت',
  duration: 'مدة',
  number: 'عدد',
  ordinal: 'ترتيب',
  percent: 'نسبة مئوية',
  money: 'مبلغ',
  quantity: 'مقدار',
  person: 'شخص',
  role: 'منصب',
  place: 'مكان',
  organisation: 'هيئة',
  event: 'حدث',
  polarity: 'نفي',
  modality: 'احتمال',
  attribution: 'إسناد',
  quotation: 'اقتباس',
  'document-type': 'نوع وثيقة',
};

/** What each feature of the model measures: `FEATURES` of `check/why-not-words.ts`. */
const FEATURES: Readonly<Record<string, string>> = {
  'the values stand at one place of a text that was edited': 'القيمتان في موضع واحد من نص جرى تحريره',
  'the sentences are one text, edited': 'الجملتان نص واحد جرى تحريره',
  'wording the two sentences share': 'ألفاظ تشترك فيها الجملتان',
  'wording shared around the values': 'ألفاظ مشتركة حول القيمتين',
  'wording around one value found around the other': 'ألفاظ حول إحداهما ترد حول الأخرى',
  'wording shared right beside the values': 'ألفاظ مشتركة بجوار القيمتين تماماً',
  'the sentences speak of different years': 'الجملتان تذكران سنتين مختلفتين',
  'the values stand in lists of their kind': 'القيمتان ضمن تعداد من نوعهما',
  'names both sentences hold': 'أسماء ترد في الجملتين',
  'what the values are values of': 'ما القيمتان قيمتان له',
  'both count one known thing': 'كلتاهما تعدّ شيئاً واحداً معروفاً',
  'the values belong to two kinds of event': 'القيمتان لنوعين من الأحداث',
  'the only value given of what it counts': 'القيمة الوحيدة المذكورة لما تعدّه',
  'other names stand right beside the values': 'أسماء أخرى بجوار القيمتين تماماً',
  'relatedness of the two articles': 'صلة المادتين إحداهما بالأخرى',
  'how near the values are to each other': 'قرب القيمتين إحداهما من الأخرى',
  'the values differ by a slip of the hand': 'القيمتان تختلفان بزلّة يد',
  'the same value stands elsewhere in the other article': 'القيمة نفسها ترد في موضع آخر من المادة الأخرى',
};

const BETTER: Readonly<Record<string, string>> = {
  'sentences that are one text, edited': 'جملتان هما نص واحد جرى تحريره',
  'more wording shared by the two sentences': 'ألفاظ مشتركة أكثر بين الجملتين',
  'more wording shared around the values': 'ألفاظ مشتركة أكثر حول القيمتين',
  'more of the words around one value around the other': 'أن يرد مما حول إحداهما أكثر حول الأخرى',
  'the same words right beside the values': 'الكلمات نفسها بجوار القيمتين تماماً',
  'fewer values of the kind in the sentences': 'قيم أقل من هذا النوع في الجملتين',
  'the same names in both sentences': 'الأسماء نفسها في الجملتين',
  'one value given of what it counts in each article': 'أن تذكر كل مادة قيمة واحدة لما تعدّه',
  'the same name beside both values': 'الاسم نفسه بجانب القيمتين',
  'other articles': 'مادتان غيرهما',
  'values nearer to each other': 'قيمتان أقرب إحداهما إلى الأخرى',
  'no equal value elsewhere in the other article': 'ألا ترد قيمة مساوية في موضع آخر من المادة الأخرى',
};

/** What would raise the score, in Arabic. */
export function better(what: string): string | undefined {
  return Object.hasOwn(BETTER, what) ? BETTER[what] : Object.hasOwn(WANTED, what) ? WANTED[what] : undefined;
}

const ANSWERS: Readonly<Record<string, string>> = { different: 'مختلف', no: 'لا', yes: 'نعم' };

/** `names both sentences hold: 0.25; both count one known thing: no`. */
export function influences(told: string): string {
  return told
    .split('; ')
    .map((one) => {
      const { feature = one, value = '' } = /^(?<feature>.*): (?<value>[^:]*)$/u.exec(one)?.groups ?? {};
      return `${FEATURES[feature] ?? feature}: ${ANSWERS[value] ?? value}`;
    })
    .join('؛ ');
}
