import type { ExampleGroup, Negatives } from './named.js';

export const ARABIC: readonly ExampleGroup[] = [
  {
    value: 'ministry foreign',
    examples: ['نفت ⟦وزارة الخارجية⟧ الخبر', 'مصدر ب⟦وزارة الخارجية⟧', 'قالت ⟦وزارة الخارجية⟧ الخميس إن السفير غادر'],
  },
  { value: 'ministry foreign IT', examples: ['نفت ⟦وزارة الخارجية الإيطالية⟧ الخبر'] },
  { value: 'state-department', examples: ['نفت ⟦وزارة الخارجية الأمريكية⟧ الخبر', 'نفت ⟦وزارة الخارجية الأميركية⟧ الخبر'] },
  { value: 'university city:tel-aviv', examples: ['أستاذ في ⟦جامعة تل أبيب⟧'] },
  { value: 'university @saud', examples: ['طلاب ⟦جامعة الملك سعود⟧ في عطلة'] },
  { value: 'authority maritime-safety', examples: ['أعلنت ⟦هيئة السلامة البحرية⟧ انتهاء البحث'] },
  { value: 'nso', examples: ['برنامج طورته ⟦شركة «إن إس أو»⟧', 'برنامج طورته ⟦مجموعة "NSO"⟧'] },
  { value: 'asharq-al-awsat', examples: ['ذكرت ⟦صحيفة «الشرق الأوسط»⟧ أن اللقاء تأجل', 'ذكرت ⟦صحيفة الشرق الأوسط⟧ أن اللقاء تأجل'] },
  { value: 'un', examples: ['دعت ⟦الأمم المتحدة⟧ إلى هدنة', 'بعثة لل⟦أمم المتحدة⟧', 'قرار من ⟦الأمم المتحدة⟧'] },
  { value: 'hezbollah', examples: ['نفى ⟦حزب الله⟧ ذلك', 'نفت ذلك ⟦جماعة "حزب الله"⟧'] },
  { value: 'times-of-israel', examples: ['نقلت ⟦تايمز أوف إسرائيل⟧ الخبر', 'نقلت ⟦التايمز أوف إسرائيل⟧ الخبر'] },
  { value: 'hospital @faisal', examples: ['نقل إلى ⟦مستشفى الملك فيصل⟧ بجدة'] },
  { value: 'grn str', examples: ['غرقت ⟦سفينة «غرين ستار»⟧ فجرا'] },
];

export const ENGLISH: readonly ExampleGroup[] = [
  {
    value: 'ministry foreign',
    examples: ['the ⟦foreign ministry⟧ denied it', 'the ⟦Foreign Ministry⟧ denied it', 'the ⟦Ministry of Foreign Affairs⟧ denied it'],
  },
  { value: 'ministry IT foreign', examples: ['the ⟦Italian Foreign Ministry⟧ denied it', 'the ⟦Italian foreign ministry⟧ denied it'] },
  { value: 'university city:tel-aviv', examples: ['a lecturer at ⟦Tel Aviv University⟧', 'a lecturer at the ⟦University of Tel Aviv⟧'] },
  {
    value: 'authority maritime-safety',
    examples: ['an officer of the ⟦maritime safety authority⟧', 'an officer of the ⟦Maritime Safety Authority⟧'],
  },
  { value: 'un', examples: ['the ⟦United Nations⟧ said', 'the ⟦UN⟧ said', 'the ⟦U.N.⟧ said'] },
  { value: 'hp', examples: ['⟦HP⟧ announced a deal', '⟦H-P⟧ announced a deal', '⟦Hewlett-Packard⟧ announced a deal'] },
  { value: 'afp', examples: ['a source told ⟦AFP⟧'] },
];

export const NO_ORGANISATIONS: readonly Negatives[] = [
  {
    language: 'ar',
    texts: [
      'وزارة جديدة',
      'أغلقت شركات كثيرة أبوابها',
      'تنظيم سوق العمل',
      'إدارة الوقت مهارة',
      'قال إن الشركة لن تنسحب',
      'بعد وقف إطلاق النار',
      'مجموعة من الطلاب',
      'عبرت السفينة قناة السويس',
    ],
  },
  {
    language: 'en',
    texts: [
      'they told us nothing',
      'a group of students',
      'technology services are growing',
      'the company said no',
      'the party was loud',
      'He met the board on Tuesday',
    ],
  },
];
