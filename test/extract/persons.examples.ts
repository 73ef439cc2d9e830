import type { ExampleGroup, Negatives } from './named.js';

export const ARABIC: readonly ExampleGroup[] = [
  {
    value: '@salim hdd',
    examples: [
      'التقى وزير الصحة ⟦سالم الحداد⟧ وفدا طبيا',
      'قال الدكتور ⟦سالم الحداد⟧ إن اللقاح متوفر',
      'وأوضح ⟦سالم الحداد⟧، مدير المستشفى، أن الوضع مستقر',
      'وقع الاتفاق رئيس الشركة، ⟦سالم الحداد⟧، أمس',
    ],
  },
  { value: '@salim @yusuf hdd', examples: ['أعلن المتحدث باسم الوزارة المهندس ⟦سالم بن يوسف الحداد⟧ بدء العمل'] },
  { value: 'bdrhmn tmm', examples: ['حضر السفير ⟦عبد الرحمن التميمي⟧ الحفل', 'حضر السفير ⟦عبدالرحمن التميمي⟧ الحفل'] },
  { value: 'nrdn klb', examples: ['زار الوالي ⟦نور الدين قلبي⟧ القرية', 'زار الوالي ⟦نورالدين قلبي⟧ القرية'] },
  { value: 'ntnh', examples: ['وصل ⟦نتنياهو⟧ إلى المطار', 'اتصالات ب⟦نتنياهو⟧ منذ الصباح'] },
  { value: '@meir cbt', examples: ['قدم المستشار ⟦مئير بن شبات⟧ استقالته'] },
  { value: 'shr gldrn', examples: ['يقود ⟦سوهر بن غلدرن⟧ الفريق'] },
  { value: 'hlg brnrd', examples: ['أما قبطانها، الدنماركي ⟦هولغ برنارد⟧، فنجا'] },
  { value: 'mrt slngr', examples: ['وقال ⟦مورتي سولنغر⟧، الذي حضر اللقاء، إن النقاش كان صريحا'] },
  { value: '@lina frst grn', examples: ['غادرت ⟦لينا فرست-غرين⟧ القاعة'] },
  { value: '@muhammad sds', examples: ['استقبل الملك ⟦محمد السادس⟧ الوفد'] },
];

export const ENGLISH: readonly ExampleGroup[] = [
  {
    value: 'hlg brnrd',
    examples: [
      'The master, ⟦Holg Bernard⟧, 48, was not hurt',
      'said Captain ⟦Holg Bernard⟧ of the coast guard',
      'Managing director ⟦Holg Bernard⟧ told reporters the plant would reopen',
      'On Friday ⟦Holg Bernard⟧, 48, left hospital',
    ],
  },
  {
    value: '@tariq hdd',
    examples: ['Prosecutors questioned the owner, ⟦Tareq El-Haddad⟧, on Monday', 'Prosecutors questioned ⟦Tarek Haddad⟧ on Monday'],
  },
  { value: '@john kbr', examples: ['⟦John F. Cooper⟧ was elected', 'He blamed ⟦John Cooper⟧’s brother'] },
  { value: 'mhd rngd', examples: ['the governor of Shiraz, ⟦Mehdi Irannejad⟧, said'] },
  { value: 'mhd rn ngd', examples: ['the governor of Shiraz, ⟦Mehdi iran-Nejad⟧, said'] },
  { value: 'ntnh', examples: ['⟦Netanyahu⟧ arrived on Sunday', 'a letter to ⟦Netanyahu⟧'] },
  { value: 'strnd', examples: ['Mr ⟦Strand⟧ declined to comment', 'Inspector ⟦Strand⟧ said the road was open'] },
  { value: '@ursula fn dr ln', examples: ['⟦Ursula von der Leyen⟧ opened the session'] },
];

export const NO_PERSONS: readonly Negatives[] = [
  {
    language: 'ar',
    texts: [
      'قال المدير العام إن المصنع لن يغلق',
      'التقى أحد مساعدي الوزير',
      'أكدت وزارة الصحة أن العدد ارتفع',
      'تقع المدينة على ساحل البحر الأحمر',
      'حافظت الشركة على حصتها للعام الثاني على التوالي',
      'افتتح الفريق موسمه بفوز كبير',
      'شارع الملك فيصل مغلق',
      'جامعة الملك سعود تفتح باب القبول',
      'عمر الفتى عشر سنوات',
      'هذا جمال لا يوصف',
      'ولد الطفل في مستشفى المدينة',
      'من حسن حظه أنه لم يسافر',
      'رحلة إلى بورسعيد',
    ],
  },
  {
    language: 'en',
    texts: [
      'Prime ministers met on Sunday in Vienna',
      'The Jordan Valley road is closed',
      'Chelsea Hospital opened a new wing',
      'General Motors cut 300 jobs',
      'In May the council said nothing',
      'The National Park was closed',
      'Harvard University published the study',
      'Will the plan work? May the best team win.',
      'Rail Strike Ends After Talks In Northern Cities',
    ],
  },
];
