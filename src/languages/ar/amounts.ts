import type { Exactness } from '../../model/mention.js';
import type { AmountEntry, Bound } from '../tables/amounts.js';

const before = (exactness: Exactness, forms: readonly string[], more: Partial<Bound> = {}): AmountEntry => ({
  kind: 'exactness', value: { exactness, place: 'before', ...more }, forms,
});
const after = (exactness: Exactness, forms: readonly string[]): AmountEntry => ({ kind: 'exactness', value: { exactness, place: 'after' }, forms });

const apart = (exactness: Exactness, forms: readonly string[]): AmountEntry => ({ kind: 'exactness', value: { exactness, place: 'apart' }, forms });

/** Verb forms of all persons that a count can be the subject of: "يتجاوز", "تتجاوز", "تجاوز", "تجاوزت". */
const verb = (root: string, prefixed: string): string[] => [root, `${root}ت`, `ي${prefixed}`, `ت${prefixed}`];

const BEYOND = [...verb('تجاوز', 'تجاوز'), 'تخطى', 'تخطت', 'يتخطى', 'تتخطى', 'فاق', 'فاقت', 'يفوق', 'تفوق'];
const GROWS = ['يزيد', 'تزيد', 'يربو', 'تربو', 'يزيدون', 'زاد', 'زادت'];
const EXCEEDS = GROWS.flatMap((form) => [`${form} على`, `${form} عن`, `${form} عددهم على`, `${form} عددهم عن`]);
const NEARS = ['يقارب', 'تقارب', 'يقارب من', 'تقارب من', 'يقرب من', 'تقرب من', 'يناهز', 'تناهز', 'ناهز', 'ناهزت', 'قارب', 'قاربت'];
const FALLS_SHORT = ['يقل عن', 'تقل عن', 'يقل على', 'يقلون عن', 'تقل على'];
const NOT = ['لا', 'لم', 'ولا', 'ولم'];

const negated = (forms: readonly string[]): string[] => forms.flatMap((form) => NOT.map((not) => `${not} ${form}`));
const that = (forms: readonly string[]): string[] => forms.flatMap((form) => [`ما ${form}`, `ما${form}`]);

/** What is said about how exact a figure is, and what joins figures. */
export const AMOUNTS: readonly AmountEntry[] = [
  before('about', [
    'نحو', 'حوالي', 'زهاء', 'قرابة', 'بحدود', 'في حدود', 'تقريبا', 'بالتقريب', 'قرب', ...that(NEARS),
  ]),
  before('about', NEARS, { reach: 3 }),
  before('more-than', ['أكثر من', 'أزيد من', 'أكبر من', 'أعلى من', 'فوق', 'أكثر عن', 'ما فوق', ...EXCEEDS, ...that(EXCEEDS), ...that(BEYOND)]),
  before('more-than', BEYOND, { reach: 4 }),
  before('at-most', [...negated(BEYOND), ...negated(EXCEEDS)], { reach: 4 }),
  before('at-most', ['حتى', 'ما يصل إلى', 'بحد أقصى', 'كحد أقصى', 'لا أكثر من', 'أقصاه', 'أقصاها']),
  before('at-least', [...negated(FALLS_SHORT), ...negated(FALLS_SHORT).flatMap((form) => [`ما ${form}`, `ما${form}`]), 'مالايقل عن', 'ما لايقل عن', 'لايقل عن'], { reach: 3 }),
  before('at-least', [
    'على الأقل', 'بحد أدنى', 'كحد أدنى', 'ليس أقل من', 'لا أقل من', 'أدناه',
  ]),
  before('less-than', ['أقل من', 'أدنى من', 'أصغر من', 'ما دون', 'دون', 'أقل بقليل من', 'دون ال', ...FALLS_SHORT, ...that(FALLS_SHORT)]),
  after('at-least', [
    'على الأقل', 'على أقل تقدير', 'أو أكثر', 'فأكثر', 'وأكثر', 'فما فوق', 'وما فوق', 'كحد أدنى', 'بحد أدنى', 'أو يزيد', 'أو يزيدون', 'ونيف', 'ونيفا', 'على أقل',
  ]),
  after('at-most', ['على الأكثر', 'كحد أقصى', 'بحد أقصى', 'على أقصى تقدير', 'أو أقل', 'فأقل', 'وما دون', 'فما دون', 'على أكثر تقدير']),
  after('about', ['تقريبا', 'بالتقريب', 'أو نحو ذلك', 'أو نحوها', 'أو ما يقارب ذلك']),
  apart('more-than', GROWS),
  apart('at-most', negated(GROWS)),
  apart('less-than', ['يقل', 'تقل', 'يقلون', 'قل', 'قلت']),
  apart('at-least', negated(['يقل', 'تقل', 'يقلون'])),
  { kind: 'amount-cue', value: 'than', forms: ['عن', 'على'] },
  { kind: 'amount-joint', value: 'from', forms: ['من'] },
  { kind: 'amount-joint', value: 'to', forms: ['إلى', 'حتى', 'ل', 'لـ', 'لغاية'] },
  { kind: 'amount-joint', value: 'or', forms: ['أو'] },
  { kind: 'amount-joint', value: 'between', forms: ['بين', 'ما بين', 'مابين', 'فيما بين'] },
  { kind: 'amount-joint', value: 'and', forms: ['و'] },
  {
    kind: 'amount-cue', value: 'change', inflects: true,
    forms: `ارتفع يرتفع ارتفاع انخفض ينخفض انخفاض تراجع يتراجع زاد يزيد زيادة ازداد هبط يهبط هبوط صعد يصعد صعود رفع يرفع خفض يخفض تخفيض قفز يقفز قفزة
      تقلص يتقلص تقليص قلص يقلص نما ينمو نمو تحول يتحول انتقل ينتقل توسع تحسن تغير يتغير تضاعف نزل ينزل تدنى مدد تمديد زيد عدل تعديل`.split(/\s+/u),
  },
  {
    kind: 'score-cue', value: true, inflects: true,
    forms: 'فاز يفوز فوز تعادل يتعادل خسر يخسر خسارة هزم هزيمة تغلب يتغلب هدف أهداف مباراة نتيجة شوط انتصر انتصار ملعب فريق منتخب نادي بنتيجة تقدم متقدم'.split(' '),
  },
  { kind: 'amount-cue', value: 'naming', forms: ['رقم', 'الحلقة', 'الطابق', 'الفصل', 'الدور', 'اللواء', 'الباب', 'القرار', 'قرار', 'العقد',  'الرمز', 'رمز', 'الذكرى', 'ذكرى', 'الدقيقة', 'دقيقة', 'الدقيقتين', 'الدقائق', 'القناة', 'قناة', 'المادة', 'الطريق', 'رحلة', 'الرحلة', 'الفقرة', 'البند', 'صفحة', 'ص', 'غرفة', 'هاتف', 'جوال', 'الرقم'] },
  { kind: 'amount-cue', value: 'proclitic', forms: ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'بال', 'وال', 'لل', 'وب', 'ول', 'فال', 'وبال'] },
  { kind: 'amount-cue', value: 'article', forms: ['ال', 'بال', 'وال', 'لل', 'فال', 'وبال'] },
  {
    kind: 'amount-cue', value: 'share',
    forms: ['بنسبة', 'بمقدار', 'بواقع', 'بنحو', 'بحوالي', 'بأكثر من', 'بأقل من', 'بما يقارب', 'بقرابة', 'بزهاء', 'إلى', 'إلى نحو', 'إلى حوالي', 'إلى أقل من', 'إلى أكثر من'],
  },
  {
    kind: 'amount-cue', value: 'no-share',
    forms: `نهائي النهائي النهائية الكرة كرة القطر قطر القمر دائرة الدائرة سنوي سنوية شهري شهرية يومي يومية أسبوعي أسبوعية رسمي رسمية المباراة مباراة الشوط العمر
      الموسم موسم الطريق المسافة الليل ليل الدوام`.split(/\s+/u),
  },
  { kind: 'amount-cue', value: 'whole', forms: ['ما', 'من', 'هذا', 'هذه', 'هؤلاء', 'ذلك', 'تلك', 'عدد', 'مجموع', 'إجمالي'] },
  { kind: 'amount-cue', value: 'out-of', forms: ['من كل', 'من بين كل', 'من أصل كل'] },
  {
    kind: 'percent', value: {},
    forms: ['بالمئة', 'في المئة', 'بالمائة', 'في المائة', 'من المئة', 'بال مئة', 'في ال مئة', 'بال مائة'],
  },
  { kind: 'percent', value: { points: true }, forms: ['نقطة مئوية', 'نقاط مئوية', 'نقطتين مئويتين', 'نقطة في المئة', 'نقطة مائوية'] },
];
