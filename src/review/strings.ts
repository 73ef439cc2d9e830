import type { BlockKind } from '../model/article.js';
import type { DiscrepancyKind, Relation, ReportDocument, Severity } from '../model/report.js';
import type { Verdict } from './decisions.js';
import type { UiLanguage } from './options.js';

/** What the key maps may do, in words: every binding names one of these, so none can go without its help line. */
export type HelpKey =
  | 'down'
  | 'up'
  | 'pageDown'
  | 'pageUp'
  | 'first'
  | 'last'
  | 'open'
  | 'filterText'
  | 'cycleSeverity'
  | 'cycleKind'
  | 'clearFilters'
  | 'scrollDown'
  | 'scrollUp'
  | 'scrollPageDown'
  | 'scrollPageUp'
  | 'top'
  | 'bottom'
  | 'nextFinding'
  | 'previousFinding'
  | 'back'
  | 'help'
  | 'closeHelp'
  | 'quit';

/** All words of the interface in one language. */
export interface Strings {
  readonly direction: 'ltr' | 'rtl';
  readonly product: string;
  readonly severity: Readonly<Record<Severity, { readonly letter: string; readonly name: string }>>;
  readonly kind: Readonly<Record<DiscrepancyKind, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly block: Readonly<Record<BlockKind, string>>;
  readonly basis: Readonly<Record<ReportDocument['published']['basis'], string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly keys: Readonly<Record<HelpKey, string>>;
  readonly counts: (total: number, bySeverity: Readonly<Record<Severity, number>>) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly finding: (at: number, of: number) => string;
  readonly position: (at: number, of: number) => string;
  readonly sources: (sources: number, independent: number) => string;
  readonly lines: (from: number, to: number, of: number) => string;
  readonly confidence: (percent: number) => string;
  readonly copies: (percent: number) => string;
  readonly morePositions: (count: number) => string;
  readonly filterSeverity: string;
  readonly filterKind: string;
  readonly filterText: string;
  readonly source: string;
  readonly speaker: string;
  readonly published: string;
  readonly unknownDate: string;
  readonly steps: string;
  readonly copied: string;
  readonly decision: string;
  readonly rule: string;
  readonly noFindings: string;
  readonly noMatches: string;
  readonly controlsRemoved: string;
  /** The same in a word, for a row. */
  readonly controlsTag: string;
  readonly helpTitle: string;
  readonly helpList: string;
  readonly helpDetail: string;
  readonly legend: readonly string[];
}

const ENGLISH: Strings = {
  direction: 'ltr',
  product: 'tabayun',
  severity: { error: { letter: 'E', name: 'error' }, warning: { letter: 'W', name: 'warning' }, info: { letter: 'I', name: 'info' } },
  kind: {
    date: 'date',
    time: 'time',
    weekday: 'weekday',
    duration: 'duration',
    number: 'number',
    'part-whole-count': 'part and whole',
    money: 'money',
    percent: 'percentage',
    quantity: 'quantity',
    ordinal: 'ordinal',
    'person-name-spelling': 'name spelling',
    'role-title': 'role or title',
    place: 'place',
    organisation: 'organisation',
    'document-type': 'document type',
    polarity: 'did or did not',
    modality: 'happened or planned',
    scope: 'scope',
    attribution: 'attribution',
    'quote-wording': 'wording of a quote',
    addition: 'addition',
    omission: 'omission',
    'headline-vs-body': 'headline and body',
    'caption-vs-body': 'caption and body',
    'relative-date': 'relative date',
  },
  relation: {
    conflict: 'conflict',
    alteration: 'alteration',
    addition: 'addition',
    omission: 'omission',
    variant: 'variant',
    update: 'update',
    refinement: 'refinement',
    agreement: 'agreement',
  },
  block: {
    headline: 'headline',
    deck: 'deck',
    body: 'body',
    caption: 'caption',
    quote: 'quotation',
    byline: 'byline',
    credit: 'credit',
    furniture: 'page furniture',
  },
  basis: { metadata: 'by its metadata', text: 'by its own words', option: 'as given', unknown: 'unknown' },
  verdict: { accepted: 'accepted', 'false-positive': 'false positive', superseded: 'superseded' },
  keys: {
    down: 'next finding',
    up: 'previous finding',
    pageDown: 'a page down',
    pageUp: 'a page up',
    first: 'first finding',
    last: 'last finding',
    open: 'open',
    filterText: 'filter by text',
    cycleSeverity: 'severity',
    cycleKind: 'kind',
    clearFilters: 'clear filters',
    scrollDown: 'scroll down',
    scrollUp: 'scroll up',
    scrollPageDown: 'a page down',
    scrollPageUp: 'a page up',
    top: 'to the top',
    bottom: 'to the end',
    nextFinding: 'next finding',
    previousFinding: 'previous finding',
    back: 'back to the list',
    help: 'help',
    closeHelp: 'close help',
    quit: 'quit',
  },
  counts: (total, by) => `${total} ${total === 1 ? 'finding' : 'findings'}: ${by.error} E, ${by.warning} W, ${by.info} I`,
  shown: (shown, total) => `${shown} of ${total}`,
  finding: (at, of) => `finding ${at} of ${of}`,
  position: (at, of) => `Position ${at} of ${of}`,
  sources: (sources, independent) =>
    `${sources} ${sources === 1 ? 'source' : 'sources'}${independent === sources ? '' : `, ${independent} independent`}`,
  lines: (from, to, of) => `lines ${from}–${to} of ${of}`,
  confidence: (percent) => `${percent}%`,
  copies: (percent) => `takes ${percent}% of its own words from`,
  morePositions: (count) => `and ${count} more`,
  filterSeverity: 'severity',
  filterKind: 'kind',
  filterText: 'text',
  source: 'Source',
  speaker: 'Speaker',
  published: 'published',
  unknownDate: 'date unknown',
  steps: 'How this was found',
  copied: 'Who copied whom',
  decision: 'Decision',
  rule: 'rule',
  noFindings: 'Nothing to review: the report has no findings.',
  noMatches: 'No finding passes the filters. Esc clears them.',
  controlsRemoved: '[hidden control characters removed]',
  controlsTag: '[controls!]',
  helpTitle: 'Keys',
  helpList: 'In the list',
  helpDetail: 'In a finding',
  legend: [
    'E error, W warning, I information.',
    'A source is independent when it did not copy the fact from another one.',
    'Marked words are those that differ between the positions.',
  ],
};

const ARABIC: Strings = {
  direction: 'rtl',
  product: 'تباين',
  severity: { error: { letter: 'خ', name: 'خطأ' }, warning: { letter: 'ت', name: 'تحذير' }, info: { letter: 'م', name: 'معلومة' } },
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
  verdict: { accepted: 'مقبول', 'false-positive': 'إنذار خاطئ', superseded: 'متجاوَز' },
  keys: {
    down: 'النتيجة التالية',
    up: 'النتيجة السابقة',
    pageDown: 'صفحة إلى الأسفل',
    pageUp: 'صفحة إلى الأعلى',
    first: 'أول نتيجة',
    last: 'آخر نتيجة',
    open: 'فتح',
    filterText: 'تصفية بالنص',
    cycleSeverity: 'الخطورة',
    cycleKind: 'النوع',
    clearFilters: 'إلغاء التصفية',
    scrollDown: 'إلى الأسفل',
    scrollUp: 'إلى الأعلى',
    scrollPageDown: 'صفحة إلى الأسفل',
    scrollPageUp: 'صفحة إلى الأعلى',
    top: 'إلى البداية',
    bottom: 'إلى النهاية',
    nextFinding: 'النتيجة التالية',
    previousFinding: 'النتيجة السابقة',
    back: 'العودة إلى القائمة',
    help: 'مساعدة',
    closeHelp: 'إغلاق المساعدة',
    quit: 'خروج',
  },
  counts: (total, by) => `النتائج: ${total} (خ ${by.error}، ت ${by.warning}، م ${by.info})`,
  shown: (shown, total) => `${shown} من ${total}`,
  finding: (at, of) => `النتيجة ${at} من ${of}`,
  position: (at, of) => `الرواية ${at} من ${of}`,
  sources: (sources, independent) => `المصادر: ${sources}${independent === sources ? '' : `، المستقلة: ${independent}`}`,
  lines: (from, to, of) => `الأسطر ${from}–${to} من ${of}`,
  confidence: (percent) => `${percent}٪`,
  copies: (percent) => `${percent}٪ من كلماته مأخوذة من`,
  morePositions: (count) => `و${count} غيرها`,
  filterSeverity: 'الخطورة',
  filterKind: 'النوع',
  filterText: 'النص',
  source: 'المصدر',
  speaker: 'القائل',
  published: 'نُشر',
  unknownDate: 'بلا تاريخ معروف',
  steps: 'كيف استُنتج هذا',
  copied: 'من نقل عن من',
  decision: 'القرار',
  rule: 'القاعدة',
  noFindings: 'لا شيء للمراجعة: التقرير بلا نتائج.',
  noMatches: 'لا نتيجة توافق التصفية. مفتاح Esc يلغيها.',
  controlsRemoved: '[أزيلت محارف تحكم خفية]',
  controlsTag: '[تحكم!]',
  helpTitle: 'المفاتيح',
  helpList: 'في القائمة',
  helpDetail: 'في النتيجة',
  legend: ['خ خطأ، ت تحذير، م معلومة.', 'المصدر المستقل هو الذي لم ينقل المعلومة عن غيره.', 'الكلمات المعلَّمة هي التي تختلف بين الروايات.'],
};

export const STRINGS: Readonly<Record<UiLanguage, Strings>> = { en: ENGLISH, ar: ARABIC };
