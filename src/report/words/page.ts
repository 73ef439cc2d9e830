import type { UiLanguage } from '../ui-language.js';

/** What only the HTML report says: its controls and headings. */
export interface PageWords {
  readonly language: UiLanguage;
  readonly views: { readonly findings: string; readonly sources: string; readonly agreed: string; readonly unread: string };
  readonly search: string;
  readonly allKinds: string;
  readonly allRelations: string;
  readonly allSources: string;
  readonly kind: string;
  readonly relation: string;
  readonly source: string;
  readonly clear: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneMatch: string;
  readonly choose: string;
  readonly link: string;
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly timeline: string;
  readonly timelineHint: string;
  readonly undated: string;
  readonly copyMark: string;
  readonly originals: string;
  readonly copyGraph: string;
  readonly noCopies: string;
  readonly published: string;
  readonly file: string;
  readonly findingsOf: string;
  readonly copiesColumn: string;
  readonly showMore: (count: number) => string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly keys: string;
  readonly keyList: readonly (readonly [keys: string, meaning: string])[];
  readonly close: string;
  readonly printCut: (shown: number) => string;
  readonly months: readonly string[];
  readonly listLabel: string;
  readonly skip: string;
}

const ENGLISH: PageWords = {
  language: 'en',
  views: { findings: 'Findings', sources: 'Sources', agreed: 'Agreed on', unread: 'Not read' },
  search: 'Search words, names, values',
  allKinds: 'all kinds',
  allRelations: 'all relations',
  allSources: 'all sources',
  kind: 'Kind',
  relation: 'Relation',
  source: 'Source',
  clear: 'Clear filters',
  shown: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  noneMatch: 'No finding passes these filters.',
  choose: 'Choose a finding from the list.',
  link: 'Link to this finding',
  back: 'All findings',
  previous: 'Previous',
  next: 'Next',
  timeline: 'Who said what, when',
  timelineHint: 'A row a value, a mark a source, from the earliest publication on.',
  undated: 'no date',
  copyMark: 'copied',
  originals: 'first-hand',
  copyGraph: 'Who copied whom',
  noCopies: 'No article here copies another.',
  published: 'Published',
  file: 'File',
  findingsOf: 'Findings',
  copiesColumn: 'Copies',
  showMore: (count) => `Show ${count} more`,
  theme: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  keys: 'Keys',
  keyList: [
    ['j, ↓', 'next finding'],
    ['k, ↑', 'previous finding'],
    ['Home, End', 'first, last finding'],
    ['Enter', 'read the finding'],
    ['Esc', 'back to the list, clear the search'],
    ['/', 'search'],
    ['1, 2, 3', 'errors, warnings, information on and off'],
    ['l', 'language'],
    ['t', 'theme'],
    ['?', 'these keys'],
  ],
  close: 'Close',
  printCut: (shown) => `Only the first ${shown} are printed. Filter to print others.`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  listLabel: 'Findings',
  skip: 'Skip to the finding',
};

const ARABIC: PageWords = {
  language: 'ar',
  views: { findings: 'النتائج', sources: 'المصادر', agreed: 'المتفق عليه', unread: 'ما لم يُقرأ' },
  search: 'ابحث في الكلمات والأسماء والقيم',
  allKinds: 'كل الأنواع',
  allRelations: 'كل العلاقات',
  allSources: 'كل المصادر',
  kind: 'النوع',
  relation: 'العلاقة',
  source: 'المصدر',
  clear: 'إلغاء التصفية',
  shown: (shown, all) => (shown === all ? `المجموع ${all}` : `${shown} من ${all}`),
  noneMatch: 'لا نتيجة توافق هذه التصفية.',
  choose: 'اختر نتيجة من القائمة.',
  link: 'رابط هذه النتيجة',
  back: 'كل النتائج',
  previous: 'السابقة',
  next: 'التالية',
  timeline: 'من قال ماذا، ومتى',
  timelineHint: 'لكل قيمة سطر ولكل مصدر علامة، ابتداءً من أقدم نشر.',
  undated: 'بلا تاريخ',
  copyMark: 'منقول',
  originals: 'أصيل',
  copyGraph: 'من نقل عن من',
  noCopies: 'لا مادة هنا منقولة عن أخرى.',
  published: 'النشر',
  file: 'الملف',
  findingsOf: 'النتائج',
  copiesColumn: 'منقول عن',
  showMore: (count) => `اعرض المزيد (${count})`,
  theme: { auto: 'المظهر: كالنظام', light: 'المظهر: فاتح', dark: 'المظهر: داكن' },
  keys: 'المفاتيح',
  keyList: [
    ['j, ↓', 'النتيجة التالية'],
    ['k, ↑', 'النتيجة السابقة'],
    ['Home, End', 'أول نتيجة، آخر نتيجة'],
    ['Enter', 'قراءة النتيجة'],
    ['Esc', 'العودة إلى القائمة، مسح البحث'],
    ['/', 'بحث'],
    ['1, 2, 3', 'إظهار الأخطاء والتحذيرات والمعلومات أو إخفاؤها'],
    ['l', 'اللغة'],
    ['t', 'المظهر'],
    ['?', 'هذه المفاتيح'],
  ],
  close: 'إغلاق',
  printCut: (shown) => `لا يُطبع إلا أول ${shown}. استعمل التصفية لطباعة غيرها.`,
  months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  listLabel: 'النتائج',
  skip: 'انتقل إلى النتيجة',
};

export const PAGE_WORDS: Readonly<Record<UiLanguage, PageWords>> = { en: ENGLISH, ar: ARABIC };
