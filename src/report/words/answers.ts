import type { Outcome } from '../../check/answer.js';
import type { UiLanguage } from '../ui-language.js';

/** What the answer to "why not?" says besides its sentences: how it is headed, and its parts. */
export interface AnswerWords {
  readonly headings: Readonly<Record<Outcome, string>>;
  readonly first: string;
  readonly second: string;
  readonly howFar: string;
  readonly wanted: string;
  /** A quote stands in several articles: how to say which is meant. */
  readonly choose: (which: 'first' | 'second', places: readonly string[], option: string) => string;
}

const ENGLISH: AnswerWords = {
  headings: {
    'not-found': 'not found',
    'one-passage': 'one place',
    'not-read': 'kept apart: not read',
    'no-value': 'kept apart: no value read',
    'other-kinds': 'kept apart: values of two kinds',
    unrelated: 'kept apart: articles not related',
    'not-weighed': 'kept apart: not weighed against each other',
    'weak-link': 'kept apart: too little says that it is one fact',
    rival: 'kept apart: another value fits better',
    'other-facts': 'kept apart: of two facts',
    'beside-the-draft': 'kept apart: beside the draft',
    'rules-silent': 'compared, not reported: no rule speaks',
    guarded: 'compared, not reported: a guard of a rule',
    'below-floor': 'compared, not reported: not sure enough',
    'one-position': 'compared, not reported: one value',
    'one-side': 'compared, not against each other: one side of a finding',
    agreed: 'compared, not reported: they agree',
    reported: 'compared and reported',
  },
  first: 'first',
  second: 'second',
  howFar: 'how far they came',
  wanted: 'what would have to differ',
  choose: (which, places, option) => `the ${which} quote stands in ${places.join(', ')}; choose with ${option}`,
};

const ARABIC: AnswerWords = {
  headings: {
    'not-found': 'لم يُعثر عليه',
    'one-passage': 'موضع واحد',
    'not-read': 'لم يُقارَنا: لم يُقرأ',
    'no-value': 'لم يُقارَنا: لم تُقرأ قيمة',
    'other-kinds': 'لم يُقارَنا: قيمتان من نوعين',
    unrelated: 'لم يُقارَنا: مادتان لا صلة بينهما',
    'not-weighed': 'لم يُقارَنا: لم يوزَن أحدهما بالآخر',
    'weak-link': 'لم يُقارَنا: قليل ما يدل على أنهما معلومة واحدة',
    rival: 'لم يُقارَنا: قيمة أخرى أنسب',
    'other-facts': 'لم يُقارَنا: من معلومتين',
    'beside-the-draft': 'لم يُقارَنا: خارج المسودة',
    'rules-silent': 'قورنا ولم يُبلَّغ عنهما: لا قاعدة تتكلم',
    guarded: 'قورنا ولم يُبلَّغ عنهما: استثناء في قاعدة',
    'below-floor': 'قورنا ولم يُبلَّغ عنهما: الثقة لا تكفي',
    'one-position': 'قورنا ولم يُبلَّغ عنهما: قيمة واحدة',
    'one-side': 'قورنا، لا أحدهما بالآخر: في جانب واحد من نتيجة',
    agreed: 'قورنا ولم يُبلَّغ عنهما: متفقان',
    reported: 'قورنا وأُبلغ عنهما',
  },
  first: 'الأول',
  second: 'الثاني',
  howFar: 'إلى أين وصلا',
  wanted: 'ما الذي كان يجب أن يختلف',
  choose: (which, places, option) =>
    `الاقتباس ${which === 'first' ? 'الأول' : 'الثاني'} وارد في ${places.join('، ')}؛ اختر بالخيار ${option}`,
};

export const ANSWER_WORDS: Readonly<Record<UiLanguage, AnswerWords>> = { en: ENGLISH, ar: ARABIC };
