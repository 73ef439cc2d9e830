import type { PacketLanguage } from './types.js';

/** The words of a packet that the interface does not have. */
export interface PacketWords {
  readonly one: string;
  readonly several: (count: number) => string;
  readonly written: (at: string, by: string) => string;
  readonly contents: string;
  readonly finding: string;
  readonly decision: string;
  readonly by: (by: string, at: string) => string;
  readonly reason: string;
  readonly saysOne: string;
  readonly favoured: string;
  readonly said: (speaker: string) => string;
  readonly published: (date: string) => string;
  readonly unknownDate: string;
  readonly correct: string;
  readonly steps: string;
  readonly copies: string;
  readonly copy: (copy: string, percent: number, original: string) => string;
  readonly claimReview: string;
  readonly claimReviewHelp: string;
}

const ENGLISH: PacketWords = {
  one: 'Correction packet',
  several: (count) => `Correction packet: ${count} findings`,
  written: (at, by) => `Written ${at} (UTC) for ${by}.`,
  contents: 'Findings',
  finding: 'What differs',
  decision: 'Decision',
  by: (by, at) => `${by}, ${at} (UTC)`,
  reason: 'Reason',
  saysOne: 'What is said',
  favoured: 'held to be right',
  said: (speaker) => `said by ${speaker}`,
  published: (date) => `published ${date}`,
  unknownDate: 'date unknown',
  correct: 'To correct: every quote above that does not say the value held to be right.',
  steps: 'How it was found',
  copies: 'Who copied whom',
  copy: (copy, percent, original) => `${copy} takes ${percent} % of its own words from ${original}: the two are one witness.`,
  claimReview: 'ClaimReview (schema.org), a stub',
  claimReviewHelp: 'Fill in what `toFill` names and take it off before you publish.',
};

const ARABIC: PacketWords = {
  one: 'ملف تصحيح',
  several: (count) => `ملف تصحيح، عدد النتائج: ${count}`,
  written: (at, by) => `كُتب في ${at} (بالتوقيت العالمي) لـ${by}.`,
  contents: 'النتائج',
  finding: 'موضع الاختلاف',
  decision: 'القرار',
  by: (by, at) => `${by}، ${at} (بالتوقيت العالمي)`,
  reason: 'السبب',
  saysOne: 'ما قيل',
  favoured: 'الرواية المرجحة',
  said: (speaker) => `على لسان ${speaker}`,
  published: (date) => `نُشر ${date}`,
  unknownDate: 'بلا تاريخ معروف',
  correct: 'للتصحيح: كل اقتباس أعلاه لا يذكر القيمة المرجحة.',
  steps: 'كيف استُنتج هذا',
  copies: 'من نقل عن من',
  copy: (copy, percent, original) => `${percent}٪ من كلمات ${copy} مأخوذة من ${original}، فهما شاهد واحد.`,
  claimReview: 'مسودة ClaimReview (schema.org)',
  claimReviewHelp: 'املأ ما تسميه `toFill` واحذفه قبل النشر.',
};

export const PACKET_WORDS: Readonly<Record<PacketLanguage, PacketWords>> = { en: ENGLISH, ar: ARABIC };
