import type { NameEntry } from '../tables/names.js';
import { namedForms } from '../tables/forms.js';

/** Fields of office, as ministries, departments and their heads are named after them. */
const FIELDS = `
  foreign: الخارجية، الشؤون الخارجية، العلاقات الخارجية
  defence: الدفاع، الدفاع الوطني، الدفاع والطيران
  interior: الداخلية، الشؤون الداخلية
  finance: المالية، الخزانة
  economy: الاقتصاد، الشؤون الاقتصادية، الاقتصاد الوطني
  trade: التجارة، التجارة الخارجية
  industry: الصناعة
  investment: الاستثمار
  planning: التخطيط، التخطيط والتنمية
  health: الصحة، الشؤون الصحية، الصحة العامة، الصحة والسكان
  education: التربية والتعليم، التعليم، التربية، التربية الوطنية، المعارف
  higher-education: التعليم العالي
  scientific-research: البحث العلمي
  justice: العدل، العدالة
  culture: الثقافة
  information: الإعلام، الاتصال والإعلام
  tourism: السياحة
  antiquities: الآثار، التراث
  transport: النقل، المواصلات، النقل والمواصلات
  aviation: الطيران المدني، الطيران
  agriculture: الزراعة، الفلاحة
  environment: البيئة
  water: المياه، الموارد المائية، الري، الري والموارد المائية
  energy: الطاقة
  electricity: الكهرباء، الكهرباء والطاقة
  petroleum: البترول، النفط، البترول والثروة المعدنية
  labour: العمل، القوى العاملة، الشغل
  social-affairs: الشؤون الاجتماعية، التضامن، التضامن الاجتماعي، التنمية الاجتماعية
  religious-affairs: الأوقاف، الشؤون الإسلامية، الشؤون الدينية، الحج، الحج والعمرة
  youth: الشباب
  sport: الرياضة
  communications: الاتصالات، تقنية المعلومات، الاتصالات وتقنية المعلومات
  housing: الإسكان، السكن، السكنى
  municipal-affairs: الشؤون البلدية، الشؤون البلدية والقروية، البلديات، التنمية المحلية
  public-works: الأشغال العامة، الأشغال
  supply: التموين، التموين والتجارة الداخلية
  security: الأمن، الشؤون الأمنية
  public-security: الأمن العام
  regional-security: الأمن الإقليمي
  national-security: الأمن القومي، الأمن الوطني
  counter-terrorism: مكافحة الإرهاب، محاربة الإرهاب
  illicit-finance: التمويل غير المشروع
  drug-control: مكافحة المخدرات
  anti-corruption: مكافحة الفساد
  intelligence: المخابرات، الاستخبارات
  civil-defence: الدفاع المدني، الحماية المدنية
  traffic: المرور
  maritime-safety: السلامة البحرية
  maritime-security: الأمن البحري
  aviation-security: أمن الطيران
  human-rights: حقوق الإنسان
  women: المرأة، شؤون المرأة
  immigration: الهجرة، شؤون الهجرة
  parliamentary-affairs: الشؤون البرلمانية
  science: العلوم، العلم
  technology: التكنولوجيا، التقنية
  islamic-affairs: الدعوة والإرشاد
  military: الشؤون العسكرية
  political: الشؤون السياسية
  legal: الشؤون القانونية
`;

const ARTICLE = /^ال/u;

/** Words that tie an office to the house it is held in. */
const HOUSE_LINKS = ['في', 'فى', 'عن', 'باسم'];
const SEAT_LINKS = ['لدى', 'إلى'];

/** Fields and links of offices. */
export const ROLES: NameEntry[] = [
  ...namedForms(FIELDS).map(({ name, forms }): NameEntry => ({
    kind: 'portfolio',
    value: name,
    // Kept without the article, so that it is found behind every preposition.
    forms: [...new Set(forms.map((form) => form.replace(ARTICLE, '')))],
  })),
  { kind: 'office-link', value: 'house', forms: HOUSE_LINKS },
  { kind: 'office-link', value: 'seat', forms: SEAT_LINKS },
];
