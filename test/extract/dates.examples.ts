/** Examples by the value they mean. `⟦…⟧` marks what is quoted; nothing else in the text is a date. */
export interface ExampleGroup {
  /** EDTF, grain, basis, calendar where it is Hijri, and what follows from it. */
  readonly value: string;
  readonly examples: readonly string[];
}

/** Tuesday. */
export const REFERENCE = '2026-05-12T09:30:00';

export const ARABIC: readonly ExampleGroup[] = [
  {
    value: '2026-05-04 day said',
    examples: [
      'افتُتح المعرض في ⟦4 أيار 2026⟧ بحضور رسمي',
      'افتُتح المعرض في ⟦الرابع من مايو عام 2026⟧',
      'وصلت القافلة ⟦يوم 4 مايو (أيار) 2026⟧ إلى المخيم',
      'الرباط، ⟦4 ماي 2026⟧',
      'بتاريخ ⟦2026-05-04⟧',
      'بتاريخ ⟦٤/٥/٢٠٢٦م⟧ صدر القرار',
      'صدر في ⟦4 / 5 / 2026⟧',
      'صدر في ⟦4 أيار/مايو 2026⟧',
      'صدر ⟦الاثنين 4 أيار 2026⟧',
      'صدر ⟦الاثنين، الموافق 4 مايو 2026⟧',
      'صدر في الـ⟦4 من مايو 2026⟧',
      'صورة من الحفل، ⟦4 مايو، 2026⟧ (أرشيف)',
    ],
  },
  {
    value: '2026-05-04 day implied',
    examples: [
      'انطلق السباق في ⟦4 أيار الجاري⟧',
      'انطلق السباق في ⟦الرابع من مايو الحالي⟧',
      'انطلق السباق ⟦الاثنين (4 مايو)⟧ في المدينة',
      'انطلق السباق في ⟦4 ماي⟧',
    ],
  },
  { value: '2025-08 month implied', examples: ['قُطعت العلاقات في ⟦أغسطس/آب الماضي⟧', 'قُطعت في ⟦شهر غشت الماضي⟧', 'قُطعت في ⟦أوت الماضي⟧'] },
  {
    value: '2019-09 month said',
    examples: ['في ⟦أيلول 2019⟧', 'في ⟦شهر سبتمبر الماضي 2019⟧', 'خلال ⟦شتنبر من سنة 2019⟧', 'في ⟦أيلول/سبتمبر 2019⟧'],
  },
  { value: '2025-03 month relative', examples: ['في ⟦مارس من العام الماضي⟧', 'في ⟦آذار العام الفائت⟧'] },
  { value: '2026-05-11 day relative', examples: ['وصل ⟦أمس⟧ إلى بيروت', 'وصل ⟦أمس الاثنين⟧', 'وصل ⟦يوم أمس (الاثنين)⟧', 'وصل ⟦البارحة⟧'] },
  {
    value: '2026-05-10 day relative',
    examples: ['غادر ⟦أول من أمس⟧', 'غادر ⟦أمس الأول⟧', 'غادر ⟦أمس الأول الأحد⟧', 'غادر ⟦الأحد⟧', 'غادر ⟦قبل يومين⟧'],
  },
  { value: '2026-05-12 day relative', examples: ['قال ⟦اليوم⟧ إن الجسر آمن', 'قال ⟦اليوم الثلاثاء⟧', 'قال ⟦الثلاثاء⟧ إن الجسر آمن'] },
  {
    value: '2026-05-13 day relative',
    examples: ['سيُعقد اللقاء ⟦غداً⟧', 'سيُعقد اللقاء ⟦غدا الأربعاء⟧', 'سيعقد اللقاء ⟦الأربعاء⟧', 'سيعقد ⟦يوم الأربعاء المقبل⟧'],
  },
  { value: '2026-05-05 day relative', examples: ['عُقد ⟦الثلاثاء الماضي⟧', 'عُقد ⟦يوم الثلاثاء المنصرم⟧'] },
  { value: '2026-05-06/2026-05-07 range relative', examples: ['التقى الوفدان يومي ⟦الأربعاء والخميس⟧ في عمّان'] },
  { value: '2026-05-04/2026-05-10 week relative', examples: ['زار المدينة ⟦الأسبوع الماضي⟧', 'زارها ⟦الأسبوع المنصرم⟧'] },
  { value: '2026-04 month relative', examples: ['في ⟦الشهر الماضي⟧ توقف الضخ', 'في ⟦الشهر الفائت⟧'] },
  { value: '2025 year relative', examples: ['منذ ⟦العام الماضي⟧ لم يلتقيا', 'في ⟦السنة الماضية⟧'] },
  { value: '2026-05-10/2026-05-11 range relative', examples: ['خلال ⟦اليومين الماضيين⟧', 'خلال ⟦اليومين المنصرمين⟧'] },
  { value: '2024-01-01/2025-12-31 range relative about', examples: ['خلال ⟦العامين الماضيين⟧', 'خلال ⟦السنتين الأخيرتين⟧'] },
  { value: '2026-02~ month relative about', examples: ['استقال ⟦قبل ثلاثة أشهر⟧', 'استقال ⟦قبل نحو 3 أشهر⟧', 'غادر ⟦منذ ثلاثة أشهر⟧'] },
  { value: '2024~ year relative about', examples: ['توفي ⟦قبل عامين⟧ في المستشفى', 'توفي ⟦منذ سنتين⟧'] },
  { value: '2026-05-03/2026-05-05 range said', examples: ['بين ⟦3 و5 أيار 2026⟧', 'من ⟦3 إلى 5 مايو 2026⟧', 'أيام ⟦3 و4 و5 مايو 2026⟧'] },
  { value: '2026-10-23/2026-10-26 range implied', examples: ['يقام المهرجان المقرر من ⟦23 إلى 26 أكتوبر⟧'] },
  {
    value: '1993 year said',
    examples: ['وُقع الاتفاق ⟦عام 1993⟧', 'وُقع في ⟦سنة 1993⟧', 'وُقع في ⟦1993⟧ برعاية أممية', 'وُقع في ⟦العام ألف وتسعمئة وثلاثة وتسعين⟧'],
  },
  { value: '199X decade implied', examples: ['منذ ⟦التسعينات⟧', 'في ⟦التسعينيات⟧'] },
  { value: '198X decade relative', examples: ['في ⟦ثمانينات القرن الماضي⟧'] },
  { value: '19XX century said', examples: ['مطبوعات ⟦القرن العشرين⟧', 'مطبوعات ⟦القرن الـ20⟧'] },
  { value: '-0599-01-01/-0500-12-31 century said', examples: ['نقش من ⟦القرن السادس قبل الميلاد⟧'] },
  { value: '2026-33 quarter said', examples: ['أرباح ⟦الربع الأول من عام 2026⟧', 'أرباح ⟦الربع الأول 2026⟧'] },
  { value: '2026-33 quarter implied', examples: ['أرباح ⟦الربع الأول⟧ تراجعت'] },
  { value: '2015-40 half said', examples: ['في ⟦النصف الأول من 2015⟧'] },
  { value: '2025-22 season relative', examples: ['انتقل إلى النادي ⟦الصيف الماضي⟧'] },
  { value: '2026-05-01/2026-05-10 range implied about', examples: ['في ⟦أوائل أيار⟧', 'في ⟦مطلع شهر مايو⟧'] },
  { value: '2026-09-01/2026-12-31 range relative about', examples: ['قبل ⟦نهاية العام⟧', 'قبل ⟦نهاية العام الجاري⟧'] },
  { value: '2026-05-15~ week implied about', examples: ['في ⟦منتصف أيار⟧'] },
  {
    value: '2015-08-20 day said HIJRI',
    examples: [
      '⟦يوم 5 ذو القعدة 1436هـ⟧',
      'بتاريخ ⟦1436/11/5هـ⟧',
      '⟦الخميس 5 / 11 / 1436 هـ⟧',
      'في ⟦الخامس من ذي القعدة 1436⟧',
      'بتاريخ ⟦٥/١١/١٤٣٦ه⟧',
    ],
  },
  {
    value: '2015-08-20 day said',
    examples: [
      '⟦الخميس 5 ذو القعدة 1436هـ الموافق 20 أغسطس 2015م⟧',
      'بتاريخ ⟦5/11/1436هـ (20/8/2015م)⟧',
      '⟦20 أغسطس 2015م الموافق 5 ذي القعدة 1436هـ⟧',
      '⟦يوم الخميس 1436/11/5هـ (حسب التقويم الرسمي) الموافق 2015/8/20م⟧',
    ],
  },
  { value: '2026-02-18/2026-03-19 month implied HIJRI', examples: ['تراجع الإقبال خلال ⟦رمضان الماضي⟧', 'تراجع الإقبال في ⟦شهر رمضان⟧'] },
  { value: '2014-10-25/2015-10-13 year said HIJRI', examples: ['موازنة ⟦هذا العام 1436هـ⟧', 'خطة ⟦عام 1436هـ⟧'] },
];

export const ENGLISH: readonly ExampleGroup[] = [
  {
    value: '2026-05-04 day said',
    examples: [
      'The fair opened on ⟦4 May 2026⟧ in Ghent',
      'The fair opened on ⟦May 4, 2026⟧, officials said',
      'opened on the ⟦4th of May, 2026⟧',
      'opened on ⟦Monday, May 4, 2026⟧',
      'opened ⟦2026-05-04⟧',
      'opened on ⟦5/4/2026⟧',
      'opened on ⟦04-May-2026⟧',
    ],
  },
  {
    value: '2026-05-04 day implied',
    examples: ['HARWICH, ⟦May 4⟧ (Staff)', 'It opened on ⟦4 May⟧.', 'It opened on ⟦Monday 4 May⟧.', 'It opened ⟦May 4⟧ and closed at once'],
  },
  { value: '2025-10 month implied', examples: ['The bridge fell in ⟦October⟧.', 'It fell ⟦last October⟧'] },
  {
    value: '2026-05-11 day relative',
    examples: ['He left ⟦yesterday⟧', 'He left on ⟦Monday⟧, the ministry said', 'He left ⟦last Monday⟧', 'He left ⟦last night⟧'],
  },
  { value: '2026-05-05 day relative', examples: ['He left ⟦last Tuesday⟧', 'He was freed ⟦seven days ago⟧'] },
  { value: '2026-05-19 day relative', examples: ['It resumes ⟦next Tuesday⟧'] },
  {
    value: '2026-05-14 day relative',
    examples: ['The vote will be held on ⟦Thursday⟧', 'It resumes ⟦the day after tomorrow⟧', 'The vote is due on ⟦Thursday⟧'],
  },
  { value: '2026-05-04/2026-05-10 week relative', examples: ['They met ⟦last week⟧'] },
  { value: '2026-05-10/2026-05-12 range relative', examples: ['over the ⟦past two days⟧'] },
  { value: '2025-05-12/2026-05-12 range relative', examples: ['in the ⟦past year⟧'] },
  { value: '2024~ year relative about', examples: ['He died ⟦two years ago⟧'] },
  {
    value: '2026-07-13/2026-07-15 range implied',
    examples: ['The games run ⟦July 13-15⟧', 'from ⟦13th to 15th of July⟧', 'from ⟦July 13 to July 15⟧', 'from ⟦13 to 15 July⟧'],
  },
  { value: '2014 year said', examples: ['It was built in ⟦2014⟧.', 'the ⟦2014⟧ election', 'since ⟦2014⟧', 'the vote (⟦2014⟧) failed'] },
  { value: '199X decade said', examples: ['the ⟦1990s⟧', "the ⟦1990's⟧"] },
  { value: '199X decade implied', examples: ['in the ⟦nineties⟧'] },
  { value: '18XX century said', examples: ['a house of the ⟦19th century⟧', 'a house of the ⟦nineteenth century⟧'] },
  { value: '2014-34 quarter said', examples: ['profit in the ⟦second quarter of 2014⟧', 'profit in ⟦Q2 2014⟧'] },
  { value: '2014-22 season said', examples: ['in the ⟦summer of 2014⟧', 'in ⟦summer 2014⟧'] },
  { value: '2026-05-01/2026-05-10 range implied about', examples: ['in ⟦early May⟧'] },
  { value: '2014-09-01/2014-12-31 range said about', examples: ['by the ⟦end of 2014⟧', 'in ⟦late 2014⟧'] },
  { value: '2025-12-25 day implied', examples: ['It closed at ⟦Christmas⟧.'] },
  { value: '2014-09-16 day said', examples: ['on the ⟦third Tuesday of September 2014⟧'] },
  { value: '2014-09-22/2014-09-28 week said', examples: ['in the ⟦last week of September 2014⟧'] },
];

/** Nothing here is a date. */
export const NO_DATES: readonly { readonly language: string; readonly texts: readonly string[] }[] = [
  {
    language: 'ar',
    texts: [
      'أحد مساعدي الوزير غادر القاعة',
      'التقى الأمين العام السابق للمنظمة',
      'المدير العام للشركة',
      'مارس الفريق ضغوطا كبيرة على خصمه',
      'لم يكن ذلك من باب الصدفة',
      'وصل 2000 شخص إلى المخيم',
      'في أكثر من 2000 قرية نائية',
      'رئيسة الوزراء السابقة تيريزا ماي',
      'قال رمضان إن والده مريض',
      'سجل صفر هدف',
      'مجلس الأمن أصدر القرار رقم 2042',
      'فاز بنتيجة 3-1 على ضيفه',
      'هاتف 0123-456-7890',
      'اليوم العالمي للكتاب',
      'يعمل مرتين في اليوم',
      'في مدينة السادس من أكتوبر',
      'حب الوطن',
      'يوما بعد يوم',
      'بعد ذلك عقد الوزيران اجتماعا',
      'كلا الاثنين غادرا',
      'ربع السكان',
      'هذا العقد ينظم العلاقة بين الطرفين',
      'صلاة الجمعة',
    ],
  },
  {
    language: 'en',
    texts: [
      'They may march on the capital',
      'Theresa May resigned',
      'April Jones was found',
      'The sun rose over the hills where they sat',
      'He came second in the race',
      'Around 2000 people gathered',
      'They won 2-15 and lost 3/4 of the ground',
      'Flight 2014 was late',
      'Call 650-650-6500 now',
      'a Christmas song',
      'He works on Mondays',
      'It grew by a quarter',
      'in his nineties',
      'the March 14 Movement',
      'Room 2014 is empty',
      'version 10.5.1 of the program',
    ],
  },
];
