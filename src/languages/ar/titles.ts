import type { NameEntry, TitleWord } from '../tables/names.js';
import { namedForms } from '../tables/forms.js';

/** Offices, professions and callings, in the masculine; the feminine is written with ta marbuta. A phrase carries its own feminine. */
const OFFICES = `
  minister: وزير
  secretary: سكرتير
  prime-minister: رئيس الوزراء، رئيسة الوزراء، رئيس الحكومة، رئيسة الحكومة، رئيس مجلس الوزراء، رئيسة مجلس الوزراء، الوزير الأول، الوزيرة الأولى
  president: رئيس الجمهورية، رئيسة الجمهورية، رئيس الدولة، رئيسة الدولة
  chairperson: رئيس مجلس إدارة، رئيسة مجلس إدارة، رئيس مجلس الإدارة، رئيسة مجلس الإدارة
  chief-executive: الرئيس التنفيذي، الرئيسة التنفيذية، رئيس تنفيذي، رئيسة تنفيذية، المدير التنفيذي، المديرة التنفيذية، مدير تنفيذي
  chief-financial-officer: المدير المالي، المديرة المالية، الرئيس المالي، الرئيس التنفيذي للشؤون المالية، الرئيس التنفيذي المالي
  chief-operating-officer: مدير العمليات، مديرة العمليات، الرئيس التنفيذي للعمليات، الرئيسة التنفيذية للعمليات
  chief-of-staff: رئيس الأركان، رئيس هيئة الأركان، رئيس أركان، رئيس هيئة أركان، رئيس هيئة الأركان العامة، رئيس أركان الجيش
  speaker: رئيس مجلس النواب، رئيس البرلمان، رئيسة البرلمان، رئيسة مجلس النواب، رئيس المجلس الشعبي الوطني، رئيس الكنيست، رئيس مجلس الشورى، رئيس مجلس الأمة
  mayor: رئيس بلدية، رئيسة بلدية، رئيس البلدية، عمدة، أمين منطقة، أمين محافظة، رئيس المجلس الشعبي البلدي
  editor-in-chief: رئيس تحرير، رئيسة تحرير، رئيس التحرير، رئيسة التحرير
  head: رئيس، كبير مسؤولي
  director-general: المدير العام، المديرة العامة، مدير عام، مديرة عامة
  director: مدير
  duty-manager: المدير المناوب، المديرة المناوبة، مدير مناوب
  spokesperson: المتحدث باسم، المتحدثة باسم، متحدث باسم، متحدثة باسم، الناطق باسم، الناطقة باسم، ناطق باسم، ناطقة باسم، المتحدث الرسمي باسم، المتحدثة الرسمية باسم، الناطق الرسمي باسم، المتحدث الإعلامي باسم، المتحدث الرسمي، المتحدث الإعلامي، الناطق الرسمي، الناطق الإعلامي، المتحدث العسكري، الناطق العسكري، متحدث رسمي، ناطق رسمي، ناطقا باسم، متحدثا باسم، المتحدث، المتحدثة، الناطق، الناطقة، متحدث، متحدثة، ناطق، المكلف بالإعلام، المكلفة بالإعلام، مسؤول الإعلام، مسؤول الاتصال
  secretary-general: الأمين العام، الأمينة العامة، أمين عام، أمينة عامة، الكاتب العام، السكرتير العام
  deputy-secretary-general: الأمين العام المساعد
  treasurer: أمين الصندوق، أمين الخزانة
  ambassador: سفير
  consul: قنصل، القنصل العام
  charge-d-affaires: القائم بالأعمال، القائم بأعمال السفارة
  envoy: مبعوث، موفد، الموفد الخاص، المبعوث الخاص، المبعوث الأممي، المبعوث الدولي
  representative: ممثل، المندوب الدائم، مندوب
  commissioner: مفوض، المفوض السامي، المفوضة السامية
  high-representative: الممثل الأعلى، الممثلة العليا، منسقة السياسة الخارجية، منسق السياسة الخارجية
  governor: محافظ، والي، وال، حاكم
  central-bank-governor: محافظ البنك المركزي، محافظ مصرف، محافظ بنك، والي بنك، حاكم مصرف
  undersecretary: وكيل وزارة، وكيلة وزارة، كاتب الدولة، كاتبة الدولة، وكيل أول وزارة
  adviser: مستشار
  agent: وكيل
  security-adviser: مستشار الأمن القومي، مستشارة الأمن القومي، مستشار الأمن الوطني
  chancellor: المستشار الألماني، المستشارة الألمانية، المستشار النمساوي، المستشارة الألمانيّة
  leader: زعيم، قائد حركة، الأمين القطري
  commander: قائد
  supreme-leader: المرشد الأعلى، مرشد الثورة، المرشد الإيراني
  general-guide: المرشد العام
  crown-prince: ولي العهد، ولي عهد
  deputy-crown-prince: ولي ولي العهد
  founder: مؤسس
  owner: مالك
  coordinator: منسق
  supervisor: مشرف، المشرف العام
  prosecutor: المدعي العام، المدعية العامة، مدع عام، وكيل النيابة، النائب العام، وكيل الجمهورية، وكيل نيابة، رئيس النيابة
  judge: قاضي، قاض، القاضية
  attorney: محامي، محام، محامية
  dean: عميد كلية، عميدة كلية، عميد الكلية، عميدة الكلية، عميد معهد، عميد القبول والتسجيل
  rector: رئيس جامعة، رئيسة جامعة، رئيس الجامعة، مدير جامعة، مدير الجامعة، مديرة جامعة
  police-chief: قائد الشرطة، مدير الشرطة، مدير شرطة، قائد شرطة، رئيس الشرطة، مدير الأمن العام، مدير أمن، مديرة أمن
  coach: مدرب، المدير الفني، مدير فني
  player: لاعب
  winger: جناح
  midfielder: لاعب الوسط، لاعب خط الوسط، لاعب وسط
  striker: مهاجم
  defender: مدافع
  goalkeeper: حارس المرمى، حارس مرمى، حارس
  captain-of-team: قائد المنتخب، قائد الفريق، كابتن
  referee: حكم المباراة
  correspondent: مراسل
  journalist: صحافي، صحفي، إعلامي
  photographer: مصور
  writer: كاتب، روائي
  poet: شاعر
  actor: ممثل مسرحي، فنان، مطرب
  film-director: مخرج
  historian: مؤرخ
  analyst: محلل، محلل سياسي، المحلل السياسي، المحلل العسكري
  expert: خبير
  researcher: باحث
  scientist: عالم الآثار، عالم الفلك، عالم الفيزياء
  archaeologist: عالم آثار، عالمة آثار
  chief-engineer: كبير المهندسين، المهندس الأول، المهندس الرئيسي
  second-engineer: المهندس الثاني، المهندس الثانى
  pilot: طيار، قائد الطائرة، قائد طائرة
  co-pilot: مساعد الطيار
  first-officer: الضابط الأول
  master: ربان، قبطان السفينة
  member-of-parliament: نائب في البرلمان، نائب برلماني، عضو البرلمان، عضو مجلس النواب، البرلماني، البرلمانية، عضو الكنيست
  senator: سيناتور، عضو مجلس الشيوخ، عضوة مجلس الشيوخ
  board-member: عضو مجلس إدارة، عضو مجلس الإدارة
  member: عضو
  chief-negotiator: كبير المفاوضين، رئيس وفد، رئيس الوفد، رئيسة الوفد
  mufti: مفتي، المفتي العام، مفتي عام
  imam: إمام وخطيب، إمام المسجد، إمام الحرم
  pope: البابا، بابا الفاتيكان، بابا
  patriarch: بطريرك، البطريرك الماروني
  bishop: أسقف، مطران
  cardinal: كاردينال
  rabbi: حاخام
  school-principal: مدير مدرسة، مديرة مدرسة، مدير المدرسة، مديرة المدرسة
  eyewitness: شاهد عيان
`;

/** Ranks, crowns and callings that stand right before the name. */
const RANKS = `
  president: الرئيس، الرئيسة
  minister: الوزير، الوزيرة
  king: ملك، عاهل، خادم الحرمين الشريفين
  queen: ملكة
  prince: الأمير، صاحب السمو الملكي الأمير، سمو الأمير، سموه الأمير
  princess: الأميرة
  emir: أمير قطر، أمير الكويت، أمير دولة قطر، أمير دولة الكويت
  regional-governor: أمير منطقة، أمير المنطقة
  sultan: السلطان، سلطان عمان
  imam: الإمام
  ayatollah: آية الله
  mullah: الملا
  field-marshal: المشير، مشير
  marshal: المهيب
  army-general: الفريق أول، فريق أول، جنرال، الفريق الأول
  lieutenant-general: الفريق، فريق ركن، الفريق الركن
  major-general: اللواء، لواء ركن، اللواء الركن
  brigadier-general: العميد، عميد ركن، العميد الركن
  colonel: العقيد، عقيد ركن، العقيد الركن
  lieutenant-colonel: المقدم، مقدم ركن
  major: الرائد، رائد ركن، الرائد الركن
  captain: النقيب، القبطان، نقيب، قبطان
  first-lieutenant: الملازم الأول، الملازم أول، ملازم أول
  lieutenant: الملازم، ملازم
  sergeant: الرقيب، رقيب أول، رقيب
  corporal: العريف، عريف
  soldier: الجندي
  admiral: الأدميرال، أدميرال، الأميرال
  vice-admiral: نائب الأدميرال
  rear-admiral: لواء بحري
  ambassador: السفير، السفيرة
  member-of-parliament: النائب، النائبة
`;

/** What only announces a name. */
const ADDRESSES = 'د.، م.، أ.د.، السيد، السيدة، سيد، الدكتور، الدكتورة، دكتور، الأستاذ، الأستاذة، أستاذ، البروفيسور، البروفسور، المهندس، المهندسة، مهندس، الشيخ، شيخ، الحاج، الحاجة، الشاب، الشابة، الطفل، الطفلة، المواطن، المواطنة، الشهيد، الزميل، الزميلة، الطالب، الطالبة، المدعو، المدعوة، الممرض، الممرضة، الطبيب، الطبيبة، القارئ، المعلم، المعلمة، الداعية، المغفور له، المرحوم، المرحومة، الراحل، الراحلة، الناشط، الناشطة، المخلوع، نظيره، نظيرها، نظيرته، شقيقه، شقيقها، شقيقته، زوجها، زوجته، نجله، نجلها، ابنه، ابنته، ابنها، والده، والدته، صهره، نائبه، نائبته، مساعده، مستشاره، سلفه، خلفه، زميله، محاميه، ويدعى، يدعى، تدعى، اسمه، اسمها';

/** Ranks and callings that are everyday words too: the team, the brigade, the pioneering, the citizen. */
const WEAK = new Set('الرئيسة، صحافي، صحفي، إعلامي، صحافية، صحفية، إعلامية، ملكة، الفريق، الفريق الأول، اللواء، العميد، المقدم، الرائد، العريف، المشير، المهيب، النائب، الإمام، الشاب، الشابة، الطفل، الطفلة، المواطن، المواطنة، الطالب، الطالبة، المعلم، المعلمة، الطبيب، الطبيبة، الراحل، الراحلة، الممرض، الممرضة، الزميل، الزميلة، القارئ، الناشط، الناشطة، المخلوع، ملك، عاهل، أستاذ، شيخ، مهندس، سيد، دكتور، فريق أول، نقيب، رقيب، عريف، ملازم، جنرال، الجندي، م.'.split('، '));

/** Words whose feminine is another word: the governorate, the institution, the attack. */
const NO_FEMININE = new Set(['عمدة', 'جناح', 'وال', 'والي', 'ملك', 'قاض', 'محام', 'محافظ', 'مؤسس', 'مهاجم', 'طيار', 'حاكم', 'موفد', 'نائب', 'ممثل']);

/** A one-word office with its feminine: وزير، وزيرة. Phrases and words that already end in ta marbuta stand as they are. */
function withFeminine(form: string): string[] {
  return form.includes(' ') || form.endsWith('ة') || NO_FEMININE.has(form) || form.startsWith('ال') ? [form] : [form, `${form}ة`];
}

/** Former, acting and deputy: before the title or after it. */
const MODIFIERS = `
  former: السابق، السابقة، الأسبق، الأسبقة، سابق، سابقة، سابقا، السابقين
  late: الراحل، الراحلة
  acting: بالإنابة، بالنيابة، المكلف، المكلفة، مؤقت، المؤقت، المؤقتة، القائم بأعمال، القائمة بأعمال
  ousted: المخلوع، المعزول، المعزولة
  elect: المنتخب، المنتخبة
  deputy: نائب، نائبة
  assistant: مساعد، مساعدة، معاون، معاونة
  first-deputy: النائب الأول
`;

const ARTICLE = 'ال';

/** Folding makes a woman's office and "his office" one word. */
const TA_MARBUTA = /^[^ ]+ة$/u;

/** A governor is no "and to". */
const SPELLED: Readonly<Record<string, string>> = { والي: 'والي' };

/** What folding would make another word, by the letters that tell. */
function telling(form: string): { spelled?: string } {
  const spelled = TA_MARBUTA.test(form) ? 'ة' : SPELLED[form];
  return spelled === undefined ? {} : { spelled };
}

/** One entry a form: what begins with the article is kept without it and marked, so that للرئيس is found as الرئيس is. */
function entries(title: string, forms: readonly string[], extra: Omit<TitleWord, 'title'>): NameEntry[] {
  return forms.map((form) => {
    const definite = form.startsWith(ARTICLE);
    return { kind: 'title', value: { title, ...extra, ...(WEAK.has(form) ? { weak: true } : {}), ...(definite ? { definite } : {}), ...telling(form) }, forms: [definite ? form.slice(ARTICLE.length) : form] };
  });
}

/** Titles with their concepts, and the words that change them. */
export const TITLES: NameEntry[] = [
  ...namedForms(OFFICES).flatMap(({ name, forms }) => entries(name, forms.flatMap(withFeminine), {})),
  ...namedForms(RANKS).flatMap(({ name, forms }) => entries(name, forms, { rank: true })),
  ...entries('address', ADDRESSES.split('، '), { rank: true, address: true }),
  ...entries('minister', ['رئيس الدبلوماسية', 'رئيسة الدبلوماسية'], { of: 'foreign' }),
  ...namedForms(MODIFIERS).map(({ name, forms }): NameEntry => ({ kind: 'title-modifier', value: { modifier: name }, forms })),
];
