import { UNIT_SYMBOLS, type DurationCue, type UnitCue, type UnitEntry, type UnitName } from '../tables/units.js';

const words = (text: string): string[] => text.trim().split(/\s*،\s*/u).filter((word) => word !== '');

/** Code, singular forms (with the accusative), dual forms, plural forms, abbreviations; commas between. */
type UnitRow = readonly [code: string, singular: string, dual: string, plural: string, short?: string];

const LENGTHS: readonly UnitRow[] = [
  ['mm', 'مليمتر، ملليمتر، ميليمتر، مليمترا، ملليمترا، ميليمترا', 'مليمترين، ملليمترين', 'مليمترات، ملليمترات', 'ملم، مم'],
  ['cm', 'سنتيمتر، سنتمتر، سنتيمترا، سنتمترا، سانتيمتر', 'سنتيمترين، سنتمترين', 'سنتيمترات، سنتمترات', 'سم، سنتم'],
  ['m', 'متر، مترا', 'مترين، متران', 'أمتار', 'م'],
  ['km', 'كيلومتر، كيلومترا، كيلو متر، كيلو مترا، كلومتر', 'كيلومترين، كيلومتران', 'كيلومترات، كيلو مترات', 'كم، كلم، كيلم'],
  ['[in_i]', 'بوصة، إنش، إنشا', 'بوصتين', 'بوصات، إنشات'],
  ['[ft_i]', 'قدم، قدما', 'قدمين', 'أقدام'],
  ['[yd_i]', 'ياردة', 'ياردتين', 'ياردات'],
  ['[mi_i]', 'ميل، ميلا', 'ميلين', 'أميال'],
  ['[nmi_i]', 'ميل بحري، ميلا بحريا', 'ميلين بحريين', 'أميال بحرية'],
  ['[ly]', 'سنة ضوئية', 'سنتين ضوئيتين', 'سنوات ضوئية'],
];

const OTHERS: readonly UnitRow[] = [
  ['mg', 'مليغرام، ملليغرام، مليجرام، ملليجرام، مليغراما، ملليجراما', '', 'مليغرامات، ملليغرامات', 'ملغ، ملجم، مجم'],
  ['g', 'غرام، جرام، غراما، جراما', 'غرامين، جرامين', 'غرامات، جرامات', 'غم، جم'],
  ['kg', 'كيلوغرام، كيلوجرام، كيلوغراما، كيلوجراما، كيلو غرام، كيلو جرام، كيلو جراما، كيلو غراما، كيلو', 'كيلوغرامين، كيلوجرامين', 'كيلوغرامات، كيلوجرامات', 'كغ، كجم، كلغ، كغم، كلج، كلغم، كيلوغم'],
  ['t', 'طن، طنا', 'طنين، طنان', 'أطنان'],
  ['[lb_av]', 'رطل، رطلا', 'رطلين', 'أرطال'],
  ['[oz_tr]', 'أونصة، أوقية ذهب', 'أونصتين', 'أونصات'],
  ['[car_m]', 'قيراط، قيراطا', 'قيراطين', 'قيراطات، قراريط'],
  ['har', 'هكتار، هكتارا', 'هكتارين', 'هكتارات'],
  ['[dunam]', 'دونم، دونما', 'دونمين', 'دونمات'],
  ['[feddan]', 'فدان، فدانا', 'فدانين', 'أفدنة، فدادين'],
  ['[acr_us]', 'أكر، إيكر', '', 'أكرات، إيكرات'],
  ['L', 'لتر، ليتر، لترا، ليترا', 'لترين', 'لترات، ليترات'],
  ['mL', 'ملليلتر، مليلتر، ميليلتر', '', 'ملليلترات، مليلترات', 'مل'],
  ['[gal_us]', 'غالون، جالون، غالونا، جالونا', 'غالونين', 'غالونات، جالونات'],
  ['[bbl_us]', 'برميل، برميلا', 'برميلين، برميلان', 'براميل'],
  ['[kn_i]', 'عقدة بحرية', 'عقدتين', 'عقدات'],
  ['W', 'واط، وات', '', 'واطات'],
  ['kW', 'كيلوواط، كيلووات، كيلو واط، كيلو وات', '', 'كيلوواطات'],
  ['MW', 'ميغاواط، ميجاوات، ميغاوات، ميجاواط، ميغا واط، ميجا وات', '', 'ميغاواطات'],
  ['GW', 'غيغاواط، جيجاوات، غيغا واط', '', 'غيغاواطات'],
  ['kW.h', 'كيلوواط ساعة، كيلووات ساعة، كيلو وات ساعة', '', ''],
  ['MW.h', 'ميغاواط ساعة، ميجاوات ساعة', '', ''],
  ['V', 'فولت، فولتا', '', ''],
  ['Hz', 'هرتز، هيرتز', '', ''],
  ['MHz', 'ميغاهرتز، ميجاهرتز', '', ''],
  ['GHz', 'غيغاهرتز، جيجاهرتز', '', ''],
  ['kcal', 'سعرة حرارية', 'سعرتين حراريتين', 'سعرات حرارية'],
  ['kBy', 'كيلوبايت', '', ''],
  ['MBy', 'ميغابايت، ميجابايت، ميغا بايت، ميجا بايت', '', ''],
  ['GBy', 'غيغابايت، جيجابايت، غيغا بايت، جيجا بايت', '', ''],
  ['TBy', 'تيرابايت، تيرا بايت', '', ''],
  ['Mbit/s', 'ميغابت، ميجابت', '', ''],
  ['bar', 'بار', '', ''],
  ['[HP]', 'حصان بخاري، حصانا بخاريا', '', 'أحصنة بخارية'],
  ['Cel', 'درجة مئوية، مئوية', 'درجتين مئويتين', 'درجات مئوية'],
  ['[degF]', 'درجة فهرنهايت، فهرنهايت', '', 'درجات فهرنهايت'],
];

function entriesOf([code, singular, dual, plural, short = '']: UnitRow, more: Partial<UnitName> = {}): UnitEntry[] {
  const entry = (forms: readonly string[], value: UnitName): UnitEntry[] => (forms.length > 0 ? [{ kind: 'unit', value, forms }] : []);
  return [
    ...entry([...words(singular), ...words(plural)], { unit: code, ...more }),
    ...entry(words(dual), { unit: code, count: 2, ...more }),
    ...entry(words(short), { unit: code, ...(code === 'm' ? { shy: true } : {}), ...more }),
  ];
}

/** "متر مربع", "مترا مربعا", "أمتار مربعة", "كم مربع": area and volume of a length. */
function powers([code, singular, dual, plural, short = '']: UnitRow): UnitEntry[] {
  const raised = (to: string, adjective: string): UnitEntry[] => [
    {
      kind: 'unit', value: { unit: to },
      forms: [
        ...[...words(singular), ...words(short)].flatMap((name) => [`${name} ${adjective}`, `${name} ${adjective}ا`]),
        ...[...words(plural), ...words(short)].map((name) => `${name} ${adjective}ة`),
      ],
    },
    { kind: 'unit', value: { unit: to, count: 2 }, forms: words(dual).flatMap((name) => [`${name} ${adjective}ين`, `${name} ${adjective}ان`]) },
  ];
  const area: Readonly<Record<string, string>> = { m: 'm2', km: 'km2', '[mi_i]': '[smi_us]', '[ft_i]': '[sft_i]' };
  const squared = area[code];
  const digits: UnitEntry[] = squared === undefined ? [] : [{ kind: 'unit', value: { unit: squared }, forms: words(short).flatMap((name) => [`${name}2`, `${name}²`]) }];
  return [...(squared === undefined ? [] : raised(squared, 'مربع')), ...digits, ...(code === 'm' ? raised('m3', 'مكعب') : [])];
}

const RICHTER = ['مقياس', 'سلم', 'مقياس درجات'].flatMap((scale) => ['على', 'بحسب', 'وفق', 'حسب'].flatMap((by) => [`${by} ${scale} ريختر`, `${by} ${scale} ريشتر`]));

const cue = (value: UnitCue, forms: string): UnitEntry => ({ kind: 'unit-cue', value, forms: words(forms) });

const duration = (value: DurationCue, forms: string): UnitEntry => ({ kind: 'duration-cue', value, forms: words(forms) });

/** Units of measure by name and abbreviation. */
export const UNITS: readonly UnitEntry[] = [
  ...UNIT_SYMBOLS,
  ...LENGTHS.flatMap((row) => [...entriesOf(row), ...powers(row)]),
  ...OTHERS.flatMap((row) => entriesOf(row)),
  { kind: 'unit', value: { unit: 'deg', degree: true }, forms: ['درجة', 'درجات'] },
  { kind: 'unit', value: { unit: 'deg', degree: true, count: 2 }, forms: ['درجتان', 'درجتين'] },
  {
    kind: 'unit', value: { unit: '[richter]' },
    forms: [...['درجة', 'درجات'].flatMap((degree) => [`${degree} بمقياس ريختر`, ...RICHTER.map((scale) => `${degree} ${scale}`)]), ...RICHTER, 'بمقياس ريختر', 'بمقياس ريشتر', 'ريختر', 'ريشتر'],
  },
  { kind: 'unit-rate', value: { per: 'h' }, forms: ['في الساعة', 'بالساعة', '/ساعة', '/س', '/الساعة', 'لكل ساعة'] },
  { kind: 'unit-rate', value: { per: 's' }, forms: ['في الثانية', 'بالثانية', '/ثانية', '/ث'] },
  { kind: 'unit-rate', value: { per: 'd' }, forms: ['يوميا', 'في اليوم', 'باليوم', '/يوم', 'يومي', 'كل يوم'] },
  cue('quake', 'زلزال، زلزالا، زلازل، هزة، هزات، ريختر، ريشتر، هزة أرضية، زلزالي، بقوة، قوته، قوتها'),
  cue('heat', 'حرارة، الطقس، طقس، الأرصاد، أرصاد، الحرارة، مناخ'),
  cue('dimension', 'عمق، ارتفاع، عرض، طول، مسافة، بعد، بطول، بعرض، بارتفاع، بعمق، قطر، سماكة، سباق'),
  cue('below-zero', 'تحت الصفر، دون الصفر'),
  { kind: 'time-unit', value: { unit: 'second' }, forms: ['لحظة'] },
  duration('for', 'لمدة، مدة، طوال، طيلة، على مدى، على مدار، خلال، استمر، استمرت، يستمر، تستمر، استغرق، استغرقت، يستغرق، تستغرق، دام، دامت، بعد مرور'),
  duration('extra', 'إضافية، إضافيا، أخرى، متتالية، كاملة'),
  // Construct duals that are far more often adjectives.
  duration('not', 'يومي، شهري، عامي، سنوي، سنتي'),
  duration('old', 'من العمر، من عمره، من عمرها'),
  duration('aged', 'البالغ من العمر، البالغة من العمر، يبلغ من العمر، تبلغ من العمر، عمره، عمرها، العمر، عمر، عن عمر، بعمر، سن، في سن، عن عمر ناهز، عن عمر يناهز، أعمارهم'),
];
