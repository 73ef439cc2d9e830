import type { ExampleGroup, Negatives } from './named.js';

/** Value: the title, `of` what, `=` its holder. */
export const ARABIC: readonly ExampleGroup[] = [
  {
    value: 'minister of defence = كمال درويش',
    examples: [
      'وصل ⟦وزير الدفاع⟧ كمال درويش إلى القاعدة',
      'التقى كمال درويش، ⟦وزير الدفاع⟧، الضباط',
      'سلم الرسالة ل⟦وزير الدفاع⟧، كمال درويش، أمس',
    ],
  },
  {
    value: 'minister of foreign FR = جان لامبير',
    examples: ['استقبل ⟦وزير الخارجية الفرنسي⟧ جان لامبير الوفد', 'استقبل ⟦وزير خارجية فرنسا⟧ جان لامبير الوفد'],
  },
  {
    value: 'former-minister of health = كمال درويش',
    examples: ['حوكم ⟦وزير الصحة السابق⟧ كمال درويش', 'حوكم ⟦وزير الصحة السابق⟧، كمال درويش، غيابيا'],
  },
  { value: 'deputy-minister of finance = كمال درويش', examples: ['قال ⟦نائب وزير المالية⟧ كمال درويش إن العجز تراجع'] },
  { value: 'deputy-ambassador of JO EG', examples: ['حضر ⟦نائب سفير الأردن لدى مصر⟧ الحفل'] },
  { value: 'acting-chief-executive = كمال درويش', examples: ['أعلن ⟦الرئيس التنفيذي المكلف⟧ كمال درويش النتائج'] },
  {
    value: 'head of section regional-security counter-terrorism ministry foreign = نادية صبري',
    examples: ['وتحدثت ⟦رئيسة قسم الأمن الإقليمي ومكافحة الإرهاب في وزارة الخارجية⟧ نادية صبري'],
  },
  { value: 'spokesperson of civil-defence = كمال درويش', examples: ['أوضح ⟦الناطق باسم الدفاع المدني⟧ كمال درويش أن الحريق أخمد'] },
  { value: 'director of hospital city:aswan = كمال درويش', examples: ['قال ⟦مدير مستشفى أسوان⟧ كمال درويش إن الحالات مستقرة'] },
  { value: 'governor of city:basra = كمال درويش', examples: ['تفقد ⟦محافظ البصرة⟧ كمال درويش المخيم'] },
  { value: 'president of US', examples: ['أعرب ⟦الرئيس الأميركي⟧ عن قلقه', 'رسالة إلى ⟦الرئيس الأمريكي⟧'] },
  { value: 'captain = كمال درويش', examples: ['قال ⟦النقيب⟧ كمال درويش إن الطريق مفتوح'] },
  { value: 'first-lieutenant = كمال درويش', examples: ['قال ⟦الملازم الأول⟧ كمال درويش إن الطريق مفتوح'] },
  { value: 'second-engineer', examples: ['والناجي الوحيد هو ⟦المهندس الثاني⟧'] },
];

export const ENGLISH: readonly ExampleGroup[] = [
  {
    value: 'chief-financial-officer = Colin Strand',
    examples: [
      '⟦Chief Financial Officer⟧ Colin Strand said costs fell',
      'Colin Strand, the ⟦chief financial officer⟧, said costs fell',
      'Colin Strand, 51, ⟦CFO⟧, said costs fell',
    ],
  },
  { value: 'chief-operating-officer = Colin Strand', examples: ['Colin Strand, the ⟦chief operating officer⟧, said costs fell'] },
  {
    value: 'minister of EG foreign = Nadia Sabri',
    examples: ['⟦Egyptian Foreign Minister⟧ Nadia Sabri landed in Rome', "⟦Egypt's foreign minister⟧, Nadia Sabri, landed in Rome"],
  },
  {
    value: 'former-minister of defence = Nadia Sabri',
    examples: ['⟦former defence minister⟧ Nadia Sabri', '⟦former minister of defence⟧ Nadia Sabri'],
  },
  {
    value: 'governor of city:aswan = Nadia Sabri',
    examples: ['⟦Aswan Governor⟧ Nadia Sabri said', 'the ⟦governor of Aswan⟧, Nadia Sabri, said'],
  },
  { value: 'spokesperson of ministry foreign = Nadia Sabri', examples: ['⟦Foreign Ministry spokeswoman⟧ Nadia Sabri said'] },
  { value: 'captain = Nadia Sabri', examples: ['said ⟦Captain⟧ Nadia Sabri', 'The ⟦captain⟧, Nadia Sabri, was not hurt'] },
  { value: 'chief-engineer', examples: ['The ⟦chief engineer⟧ was found in a storeroom'] },
  { value: 'prime-minister', examples: ['The ⟦prime minister⟧ resigned'] },
];

export const NO_ROLES: readonly Negatives[] = [
  {
    language: 'ar',
    texts: [
      'قال السيد سالم الحداد إن الموعد لم يتغير',
      'استقبل مهندسين وأطباء',
      'تطور الأمر سريعا',
      'خسر الفريق مباراته',
      'شركة رائدة في مجالها',
      'المحافظة على البيئة واجب',
    ],
  },
  {
    language: 'en',
    texts: [
      'Mr Strand declined to comment',
      'A general election was called',
      'They head north in private cars',
      'a major fire',
      'Doctors and engineers met',
    ],
  },
];
