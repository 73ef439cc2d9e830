import { namedForms } from '../tables/forms.js';
import type { OrganisationEntry } from '../tables/organisations.js';

/** Nouns that begin the name of an organisation. */
const HEADS = `
  ministry: وزارة
  authority: هيئة، سلطة
  institution: مؤسسة
  company: شركة
  party: حزب
  group: جماعة، مجموعة، زمرة
  movement: حركة
  front: جبهة
  militia: ميليشيا، ميليشيات، مليشيا، مليشيات، كتائب، كتيبة، سرايا
  organisation: منظمة
  association: جمعية، رابطة، نقابة
  union: اتحاد
  alliance: تحالف، ائتلاف، حلف
  university: جامعة
  faculty: كلية
  institute: معهد، أكاديمية
  school: مدرسة، ثانوية
  hospital: مستشفى، مشفى، مستوصف
  centre: مركز
  bank: بنك، مصرف
  channel: قناة، فضائية، تلفزيون
  radio: إذاعة
  network: شبكة
  newspaper: صحيفة، جريدة، يومية
  magazine: مجلة
  site: موقع
  agency: وكالة
  council: مجلس
  committee: لجنة
  commission: مفوضية
  court: محكمة
  prosecution: نيابة
  police: شرطة
  directorate: مديرية
  department: دائرة، مصلحة
  fund: صندوق
  club: نادي، ناد
  team: فريق، منتخب
  federation: فدرالية، فيدرالية، كونفدرالية
  embassy: سفارة
  consulate: قنصلية
  bureau: مكتب، ديوان
  laboratory: مختبر
  museum: متحف
  stock-exchange: بورصة
  airline: خطوط
  municipality: بلدية، أمانة
  chamber: غرفة
  brigade: لواء
  forces: قوات
  coalition: تكتل
`;

/** Heads that are verbal nouns and everyday words too: bodies only before a field of office, a person or another body. */
const WEAK_HEADS = `
  organisation: تنظيم
  department: إدارة
  section: قسم، شعبة
  presidency: رئاسة
  vessel: سفينة، باخرة، ناقلة، عبارة، قاطرة، يخت، فرقاطة، غواصة، مدمرة، بارجة، ناقلة نفط، حاملة طائرات، سفينة شحن
`;

/** Organisations by name. A key is shared by all languages; with the article where the name has it. */
const KNOWN = `
  un: الأمم المتحدة، منظمة الأمم المتحدة، هيئة الأمم المتحدة
  un-security-council: مجلس الأمن الدولي، مجلس الأمن، مجلس الأمن التابع للأمم المتحدة
  un-general-assembly: الجمعية العامة للأمم المتحدة
  unhcr: المفوضية السامية للأمم المتحدة لشؤون اللاجئين، المفوضية العليا لشؤون اللاجئين، مفوضية اللاجئين، المفوضية السامية لشؤون اللاجئين
  unicef: اليونيسيف، يونيسف، اليونيسف، منظمة الأمم المتحدة للطفولة
  unesco: اليونسكو، يونسكو، اليونيسكو
  unrwa: الأونروا، أونروا، الأنروا
  wfp: برنامج الأغذية العالمي، برنامج الغذاء العالمي
  fao: الفاو، منظمة الأغذية والزراعة
  who: منظمة الصحة العالمية
  iaea: الوكالة الدولية للطاقة الذرية، الوكالة الذرية
  imf: صندوق النقد الدولي
  world-bank: البنك الدولي
  wto: منظمة التجارة العالمية
  opec: أوبك، منظمة الدول المصدرة للنفط، منظمة أوبك
  eu: الاتحاد الأوروبي، الاتحاد الأوربي
  european-commission: المفوضية الأوروبية
  european-parliament: البرلمان الأوروبي
  ecb: البنك المركزي الأوروبي، المصرف المركزي الأوروبي
  nato: حلف شمال الأطلسي، حلف الناتو، الناتو، ناتو، الحلف الأطلسي
  african-union: الاتحاد الأفريقي، الاتحاد الإفريقي
  arab-league: جامعة الدول العربية، الجامعة العربية
  gcc: مجلس التعاون الخليجي، مجلس التعاون لدول الخليج العربية، مجلس التعاون
  oic: منظمة التعاون الإسلامي، منظمة المؤتمر الإسلامي
  islamic-development-bank: البنك الإسلامي للتنمية
  icc: المحكمة الجنائية الدولية
  icj: محكمة العدل الدولية
  icrc: اللجنة الدولية للصليب الأحمر، الصليب الأحمر الدولي، الصليب الأحمر
  red-crescent: الهلال الأحمر
  msf: أطباء بلا حدود، منظمة أطباء بلا حدود
  amnesty: منظمة العفو الدولية، العفو الدولية
  hrw: هيومن رايتس ووتش
  rsf: مراسلون بلا حدود، منظمة مراسلون بلا حدود
  sohr: المرصد السوري لحقوق الإنسان
  interpol: الإنتربول، الانتربول
  fifa: الفيفا، فيفا، الاتحاد الدولي لكرة القدم
  uefa: اليويفا، الاتحاد الأوروبي لكرة القدم، يويفا
  caf: الاتحاد الأفريقي لكرة القدم
  afc: الاتحاد الآسيوي لكرة القدم
  ioc: اللجنة الأولمبية الدولية
  hezbollah: حزب الله
  hamas: حماس، حركة حماس، حركة المقاومة الإسلامية
  fatah: حركة فتح
  islamic-jihad: الجهاد الإسلامي، حركة الجهاد الإسلامي
  plo: منظمة التحرير الفلسطينية، منظمة التحرير
  palestinian-authority: السلطة الفلسطينية، السلطة الوطنية الفلسطينية
  al-qaeda: تنظيم القاعدة
  islamic-state: داعش، تنظيم داعش، تنظيم الدولة الإسلامية، الدولة الإسلامية، تنظيم الدولة
  nusra: جبهة النصرة، النصرة
  ahrar-al-sham: أحرار الشام، حركة أحرار الشام
  fsa: الجيش السوري الحر، الجيش الحر
  sdf: قوات سوريا الديمقراطية، قسد
  ypg: وحدات حماية الشعب، وحدات حماية الشعب الكردية
  pkk: حزب العمال الكردستاني
  akp: حزب العدالة والتنمية التركي
  pjd: حزب العدالة والتنمية المغربي
  hdp: حزب الشعوب الديمقراطي
  chp: حزب الشعب الجمهوري
  taliban: طالبان، حركة طالبان
  haqqani: شبكة حقاني
  boko-haram: بوكو حرام، جماعة بوكو حرام
  al-shabaab: حركة الشباب، حركة الشباب الصومالية
  houthis: الحوثيون، الحوثيين، جماعة الحوثي، أنصار الله، ميليشيا الحوثي، ميليشيات الحوثي
  muslim-brotherhood: جماعة الإخوان المسلمين، الإخوان المسلمين، الإخوان المسلمون، جماعة الإخوان
  ennahda: حركة النهضة، النهضة التونسية
  polisario: البوليساريو، جبهة البوليساريو، بوليساريو
  revolutionary-guard: الحرس الثوري، الحرس الثوري الإيراني
  quds-force: فيلق القدس
  popular-mobilisation: الحشد الشعبي
  peshmerga: البشمركة، البيشمركة
  national-guard-sa: الحرس الوطني
  rapid-support-forces: قوات الدعم السريع، الدعم السريع
  knesset: الكنيست
  mossad: الموساد، موساد
  shin-bet: الشاباك، شاباك
  cia: وكالة المخابرات المركزية، وكالة الاستخبارات المركزية، سي آي إيه، السي آي إيه
  fbi: مكتب التحقيقات الفيدرالي، مكتب التحقيقات الاتحادي، مكتب التحقيقات الفدرالي
  nsa: وكالة الأمن القومي الأمريكية، وكالة الأمن القومي الأميركية
  pentagon: البنتاغون، البنتاجون، وزارة الدفاع الأمريكية، وزارة الدفاع الأميركية
  presidency-of-republic: رئاسة الجمهورية
  cabinet: رئاسة الوزراء، مجلس الوزراء، رئاسة مجلس الوزراء
  white-house: البيت الأبيض
  state-department: وزارة الخارجية الأمريكية، وزارة الخارجية الأميركية، الخارجية الأمريكية، الخارجية الأميركية
  us-treasury: وزارة الخزانة الأمريكية، وزارة الخزانة الأميركية
  us-congress: الكونغرس، الكونغرس الأمريكي، الكونغرس الأميركي، الكونجرس
  us-senate: مجلس الشيوخ الأمريكي، مجلس الشيوخ الأميركي
  federal-reserve: مجلس الاحتياطي الاتحادي، الاحتياطي الفيدرالي، مجلس الاحتياطي الفيدرالي، المركزي الأميركي
  nasa: ناسا، وكالة ناسا، وكالة الفضاء الأمريكية، إدارة الطيران والفضاء الأمريكية
  kremlin: الكرملين
  elysee: الإليزيه، قصر الإليزيه
  vatican-state: الكرسي الرسولي
  al-azhar: الأزهر، الأزهر الشريف، جامعة الأزهر، مشيخة الأزهر
  afp: وكالة الصحافة الفرنسية، فرانس برس، وكالة فرانس برس، أ ف ب، ا ف ب، أ.ف.ب
  reuters: رويترز، وكالة رويترز
  ap: أسوشيتد برس، وكالة أسوشيتد برس، الأسوشيتد برس، اسوشيتد برس، أسوشييتد برس
  dpa: وكالة الأنباء الألمانية، د ب أ، د.ب.أ
  xinhua: شينخوا، وكالة شينخوا، وكالة أنباء الصين الجديدة
  tass: وكالة تاس
  interfax: إنترفاكس، وكالة إنترفاكس
  ria-novosti: ريا نوفوستي، نوفوستي
  sputnik: سبوتنيك
  anadolu: الأناضول، وكالة الأناضول
  spa: واس، وكالة الأنباء السعودية
  wam: وام، وكالة أنباء الإمارات
  kuna: كونا، وكالة الأنباء الكويتية
  qna: وكالة الأنباء القطرية
  bna: وكالة أنباء البحرين
  petra: وكالة الأنباء الأردنية
  mena: وكالة أنباء الشرق الأوسط
  sana: سانا، وكالة الأنباء السورية
  irna: إرنا، وكالة الأنباء الإيرانية، وكالة أنباء الجمهورية الإسلامية
  isna: إسنا، وكالة أنباء الطلبة
  fars: وكالة فارس، وكالة أنباء فارس
  map: وكالة المغرب العربي للأنباء
  aps: وكالة الأنباء الجزائرية
  tap: وكالة تونس أفريقيا للأنباء
  wafa: وكالة وفا
  bbc: بي بي سي، هيئة الإذاعة البريطانية
  cnn: سي إن إن، شبكة سي إن إن
  fox-news: فوكس نيوز
  nbc: إن بي سي
  cbs: سي بي إس
  abc: إيه بي سي
  sky-news: سكاي نيوز، سكاي نيوز عربية
  al-jazeera: قناة الجزيرة، شبكة الجزيرة، الجزيرة نت
  al-arabiya: قناة العربية، العربية نت
  al-hadath: قناة الحدث
  al-mayadeen: قناة الميادين
  al-manar: قناة المنار
  rt: روسيا اليوم
  france-24: فرانس 24
  bloomberg: وكالة بلومبرغ، وكالة بلومبيرغ، بلومبيرغ
  wall-street-journal: وول ستريت جورنال
  new-york-times: نيويورك تايمز
  washington-post: واشنطن بوست
  financial-times: فاينانشال تايمز، فايننشال تايمز
  guardian: الغارديان، الجارديان
  independent: الإندبندنت، ذي إندبندنت، الاندبندنت، ذي اندبندنت
  daily-mail: ديلي ميل، الديلي ميل
  daily-telegraph: ديلي تلغراف، التلغراف، ديلي تليغراف
  times-uk: صحيفة التايمز
  times-of-israel: تايمز أوف إسرائيل، التايمز أوف إسرائيل، تايمز اوف اسرائيل
  haaretz: هآرتس
  yedioth: يديعوت أحرونوت، يديعوت
  jerusalem-post: جيروزاليم بوست
  le-monde: لوموند
  le-figaro: لوفيغارو، الفيغارو
  lequipe: ليكيب
  der-spiegel: دير شبيغل
  bild: صحيفة بيلد
  asharq-al-awsat: صحيفة الشرق الأوسط، جريدة الشرق الأوسط
  al-hayat: صحيفة الحياة، جريدة الحياة
  al-ahram: الأهرام، صحيفة الأهرام
  getty: غيتي
  google: غوغل، جوجل، قوقل
  apple: شركة أبل
  microsoft: مايكروسوفت
  amazon: أمازون
  facebook: فيسبوك، فيس بوك
  twitter: تويتر
  meta: شركة ميتا
  youtube: يوتيوب
  samsung: سامسونغ، سامسونج
  hp: إتش بي، اتش بي
  boeing: بوينغ، بوينج، شركة بوينغ
  airbus: إيرباص، ايرباص
  toyota: تويوتا
  volkswagen: فولكس فاغن، فولكسفاغن
  sabic: سابك، شركة سابك، الشركة السعودية للصناعات الأساسية
  aramco: أرامكو، أرامكو السعودية، شركة أرامكو
  stc: الاتصالات السعودية، شركة الاتصالات السعودية
  saudia: الخطوط السعودية، الخطوط الجوية العربية السعودية، الخطوط الجوية السعودية
  emirates-airline: طيران الإمارات
  qatar-airways: الخطوط القطرية، الخطوط الجوية القطرية
  egyptair: مصر للطيران
  malaysia-airlines: الخطوط الجوية الماليزية، الخطوط الماليزية
  air-france: الخطوط الجوية الفرنسية
  turkish-airlines: الخطوط الجوية التركية، الخطوط التركية
  nso: إن إس أو، مجموعة إن إس أو، شركة إن إس أو
  real-madrid: ريال مدريد
  barcelona-fc: نادي برشلونة
  psg: باريس سان جيرمان، باريس سان جرمان، سان جيرمان، سان جرمان
  manchester-united: مانشستر يونايتد، مان يونايتد
  manchester-city: مانشستر سيتي
  liverpool-fc: نادي ليفربول
  chelsea: تشيلسي، تشلسي
  arsenal: أرسنال، آرسنال
  tottenham: توتنهام
  bayern: بايرن ميونيخ، بايرن ميونخ، بايرن
  dortmund-bvb: بوروسيا دورتموند
  juventus: يوفنتوس
  ac-milan: إيه سي ميلان، ميلان الإيطالي
  inter: إنتر ميلان، إنتر ميلانو
  benfica: بنفيكا
  porto-fc: نادي بورتو
  ajax: أياكس
  al-hilal: الهلال السعودي، نادي الهلال
  al-nassr: نادي النصر، النصر السعودي
  al-ahli-sa: الأهلي السعودي
  al-ittihad: نادي الاتحاد، الاتحاد السعودي
  al-ahly: الأهلي المصري، النادي الأهلي
  zamalek: الزمالك
`;

/** Latin letters as Arabic spells them out: «إن إس أو» is NSO. */
const LETTERS = `
  a: إيه، أيه، اي
  b: بي
  c: سي
  d: دي
  e: إي
  f: إف
  g: جي
  h: إتش، اتش
  i: آي
  j: جيه
  k: كيه، كي
  l: إل
  m: إم
  n: إن
  o: أو
  p: بي
  q: كيو
  r: آر
  s: إس
  t: تي
  u: يو
  v: في
  w: دبليو
  x: إكس
  y: واي
  z: زد
`;

const ARTICLE = 'ال';
const HEAD_WORDS = new Set(namedForms(HEADS).flatMap(({ forms }) => forms));

/** A name behind its head may stand in quotation marks: صحيفة «الحياة». */
function quoted(form: string): string[] {
  const [head = '', ...name] = form.split(' ');
  return HEAD_WORDS.has(head) && name.length > 0 ? [form, `${head} "${name.join(' ')}"`, `${head} '${name.join(' ')}'`] : [form];
}

function known(key: string, form: string): OrganisationEntry {
  const definite = form.startsWith(ARTICLE);
  return { kind: 'organisation', value: { key, ...(definite ? { definite } : {}) }, forms: definite ? [form.slice(ARTICLE.length)] : quoted(form) };
}

/** Heads, known organisations and spelled-out letters. */
export const ORGANISATIONS: OrganisationEntry[] = [
  ...namedForms(HEADS).map(({ name, forms }): OrganisationEntry => ({ kind: 'organisation-head', value: { type: name }, forms })),
  ...namedForms(WEAK_HEADS).map(({ name, forms }): OrganisationEntry => ({ kind: 'organisation-head', value: { type: name, weak: true }, forms })),
  ...namedForms(KNOWN).flatMap(({ name, forms }) => forms.map((form) => known(name, form))),
  ...namedForms(LETTERS).map(({ name, forms }): OrganisationEntry => ({ kind: 'letter-name', value: name, forms })),
];
