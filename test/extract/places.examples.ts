import type { ExampleGroup, Negatives } from './named.js';

/** Value: the id, the country. Unknown places have neither. */
export const ARABIC: readonly ExampleGroup[] = [
  { value: 'MA', examples: ['سافر إلى ⟦المغرب⟧ أمس', 'علاقاته ب⟦المغرب⟧ متينة', 'عاد من ⟦المملكة المغربية⟧'] },
  { value: 'US', examples: ['غادر ⟦الولايات المتحدة⟧', 'عاد من ⟦أميركا⟧', 'عاد من ⟦أمريكا⟧', 'مقرها ⟦الولايات المتحدة الأميركية⟧'] },
  { value: 'city:amman JO', examples: ['اجتمعوا في ⟦عمّان⟧', 'اجتمعوا في ⟦عمان⟧'] },
  { value: 'OM', examples: ['اجتمعوا في ⟦عُمان⟧', 'اجتمعوا في ⟦سلطنة عمان⟧'] },
  { value: 'city:algiers DZ', examples: ['هزة في ⟦الجزائر العاصمة⟧'] },
  { value: 'DZ', examples: ['هزة في ⟦الجزائر⟧'] },
  { value: 'region:gaza-strip PS', examples: ['دخلت القافلة ⟦قطاع غزة⟧'] },
  { value: 'EH', examples: ['النزاع حول ⟦الصحراء الغربية⟧', 'النزاع حول ⟦إقليم الصحراء⟧'] },
  { value: 'city:fez MA', examples: ['وصل إلى ⟦فاس⟧', 'مهرجان مدينة ⟦فاس⟧'] },
  { value: 'city:jeddah SA', examples: ['ولد ب⟦جدة⟧'] },
  { value: 'water:red-sea', examples: ['سفن في ⟦البحر الأحمر⟧'] },
  {
    value: '',
    examples: [
      'وقع الحادث في بلدة ⟦زعرور⟧',
      'انهار سقف في قرية ⟦كفر نبتة⟧',
      'أغلق ⟦مطار الفارعة⟧',
      'حريق في حي ⟦الأندلسيين⟧',
      'نقل إلى ⟦سجن الرملية⟧',
    ],
  },
];

export const ENGLISH: readonly ExampleGroup[] = [
  { value: 'MA', examples: ['He flew to ⟦Morocco⟧', "⟦Morocco⟧'s coast"] },
  { value: 'US', examples: ['in the ⟦United States⟧', 'in the ⟦US⟧', 'in the ⟦U.S.⟧'] },
  { value: 'city:suez EG', examples: ['Prosecutors in ⟦Suez⟧'] },
  { value: 'city:nice FR', examples: ['a flat in ⟦Nice⟧'] },
  { value: 'city:washington US', examples: ['talks in ⟦Washington⟧'] },
  { value: 'water:persian-gulf', examples: ['tankers in ⟦the Gulf⟧', 'tankers in the ⟦Persian Gulf⟧'] },
  {
    value: '',
    examples: [
      'in the village of ⟦Zarbieh⟧',
      'in southern ⟦Zarbieh⟧ province',
      'near ⟦Lake Zarbieh⟧',
      'found in ⟦Zarbieh prison⟧',
      'in the villages ⟦Koohan⟧ and ⟦Zarbieh⟧',
    ],
  },
];

export const NO_PLACES: readonly Negatives[] = [
  {
    language: 'ar',
    texts: [
      'الوفد المغربي والفريق الأميركي',
      'قطع رأس المال',
      'وزن الشاحنة طنان',
      'منطقة جبلية وعرة',
      'مدينة كبيرة',
      'هذا الكاتب مصري',
      'لا تجد له مثيلا',
      'رفع الفأس عاليا',
      'يعمل عمران في المصنع',
    ],
  },
  {
    language: 'en',
    texts: ['they told us to wait', 'a nice day', 'The Moroccan team', 'roast turkey', 'Paris Jackson said', 'a small town', 'fine china'],
  },
];
