import type { Words } from './words.js';

export const ARABIC: Words = {
  direction: 'rtl',
  name: 'العربية',
  severity: { error: 'خطأ', warning: 'تحذير', info: 'معلومة' },
  kind: {
    date: 'تاريخ',
    time: 'وقت',
    weekday: 'يوم الأسبوع',
    duration: 'مدة',
    number: 'عدد',
    'part-whole-count': 'جزء وكل',
    money: 'مبلغ',
    percent: 'نسبة مئوية',
    quantity: 'كمية',
    ordinal: 'ترتيب',
    'person-name-spelling': 'كتابة اسم',
    'role-title': 'منصب أو لقب',
    place: 'مكان',
    organisation: 'جهة',
    'document-type': 'نوع وثيقة',
    polarity: 'إثبات أو نفي',
    modality: 'وقوع أو نية',
    scope: 'نطاق',
    attribution: 'إسناد',
    'quote-wording': 'نص اقتباس',
    addition: 'إضافة',
    omission: 'حذف',
    'headline-vs-body': 'العنوان والمتن',
    'caption-vs-body': 'تعليق الصورة والمتن',
    'relative-date': 'تاريخ نسبي',
  },
  relation: {
    conflict: 'تعارض',
    alteration: 'تحوير',
    addition: 'إضافة',
    omission: 'حذف',
    variant: 'صيغة أخرى',
    update: 'تحديث',
    refinement: 'تدقيق',
    agreement: 'اتفاق',
  },
  block: {
    headline: 'العنوان',
    deck: 'العنوان الفرعي',
    body: 'المتن',
    caption: 'تعليق الصورة',
    quote: 'اقتباس',
    byline: 'اسم الكاتب',
    credit: 'نسبة المصدر',
    furniture: 'هوامش الصفحة',
  },
  basis: { metadata: 'من بيانات المادة', text: 'من نصها', option: 'كما أُعطي', unknown: 'غير معروف' },
  scope: { 'cross-source': 'بين المصادر', 'within-source': 'داخل مصدر واحد' },
  draft: 'مسودة',
  comma: '، ',
  semicolon: '؛ ',

  title: 'فيمَ تختلف المصادر',
  titleOfDraft: 'فيمَ تخالف المسودة غيرها',
  sourcesDiffer: 'المصادر مختلفة',
  nothing: 'لا تناقض بين المصادر.',
  nothingOfDraft: 'لا تناقض المسودة شيئاً من غيرها.',
  why: 'كيف استُنتج هذا',
  steps: (count) => counted(count, { one: 'خطوة واحدة', two: 'خطوتان', few: 'خطوات', many: 'خطوة' }),
  documents: 'المواد',
  agreed: 'ما اتُّفق عليه',
  confidence: 'الثقة',
  rule: 'القاعدة',
  columns: {
    severity: 'الخطورة',
    kind: 'النوع',
    relation: 'العلاقة',
    subject: 'الموضوع',
    positions: 'الروايات',
    confidence: 'الثقة',
  },

  errors: (count) => counted(count, { none: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', hundred: 'خطأ' }),
  warnings: (count) =>
    counted(count, { none: 'لا تحذيرات', one: 'تحذير واحد', two: 'تحذيران', few: 'تحذيرات', many: 'تحذيراً', hundred: 'تحذير' }),
  notes: (count) => `${counted(count, { none: 'لا شيء', one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة' })} للعلم`,
  findings: (count) => counted(count, { none: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة' }),
  agreements: (count) =>
    counted(count, { none: 'لا اتفاق', one: 'اتفاق واحد', two: 'اتفاقان', few: 'اتفاقات', many: 'اتفاقاً', hundred: 'اتفاق' }),
  factsAgreedOn: (count) =>
    `${counted(count, { none: 'لا معلومة', one: 'معلومة واحدة', two: 'معلومتان', few: 'معلومات', many: 'معلومة' })} متفق عليها`,
  documentCount: (documents, drafts) => {
    const material = { none: 'لا مواد', one: 'مادة واحدة', two: 'مادتان', few: 'مواد', many: 'مادة' };
    if (drafts === 0) return counted(documents, material);
    const draft = counted(drafts, { one: 'مسودة واحدة', two: 'مسودتان', few: 'مسودات', many: 'مسودة' });
    return `${draft} و${counted(documents - drafts, material)} سواها`;
  },
  checked: (documents) => `بعد فحص ${documents}`,
  sources: ({ published, independent, drafts }) => {
    const forms = { none: 'لا مصدر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدراً', hundred: 'مصدر' };
    const told = counted(published, forms) + (independent === published ? '' : ` (المستقل منها ${independent})`);
    const draft = drafts === 1 ? 'المسودة' : counted(drafts, { two: 'مسودتان', few: 'مسودات', many: 'مسودة' });
    return drafts === 0 ? told : published === 0 ? draft : `${draft} و${told}`;
  },
  unreadable: (count) =>
    `تعذّرت قراءة ${counted(count, { one: 'مُدخل واحد', two: 'مُدخلين', few: 'مُدخلات', many: 'مُدخلاً', hundred: 'مُدخل' })}`,
  unreadableTitle: 'ما تعذّرت قراءته',
  unreadableWord: 'تعذّرت قراءة',
  percent: (share) => `${Math.round(100 * share)}٪`,
  quoting: (speaker) => `نقلاً عن ${speaker}`,
  copies: (share, from) => `${Math.round(100 * share)}٪ من كلماتها منقولة عن ${from}`,
  shareOfWords: (share, copy, original) => `${Math.round(100 * share)}٪ من كلمات ${copy} واردة في ${original}`,
  changed: 'عُدّلت في',
  noted: 'ملاحظات',
  cut: 'لا تتسع هذه الصفحة للبقية: اكتب تقرير Markdown أو HTML في ملف.',
  id: 'المعرّف',
};

/**
 * The forms of a counted noun: one and two are words of their own, three to ten take the plural, eleven to ninety-nine the accusative, a round
 * hundred the plain singular (which is `many` where that has no ending of its own).
 */
export interface Forms {
  readonly none?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few: string;
  readonly many: string;
  readonly hundred?: string;
}

export function counted(count: number, { none, one, two, few, many, hundred = many }: Forms): string {
  if (count === 0 && none !== undefined) return none;
  if (count === 1 && one !== undefined) return one;
  if (count === 2 && two !== undefined) return two;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : hundred}`;
}
