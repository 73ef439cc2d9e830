/** What the conditions of a rule ask about: `KEYS` of `check/why-not-words.ts`. Their values are the words of the rules' files and stay. */
const KEYS: Readonly<Record<string, string>> = {
  'how the values compare': 'حاصل مقارنة القيمتين',
  'what differs in them': 'ما يختلف فيهما',
  'how they were matched': 'كيف جُمع بينهما',
  'the scope': 'النطاق',
  'where they stand': 'موضعهما',
  'whether one copies the other': 'هل ينقل أحدهما عن الآخر',
  publication: 'النشر',
  'the change from the earlier to the later': 'التغير من الأسبق إلى الأحدث',
  'what they are values of': 'ما هما قيمتان له',
  'the speaker': 'المتكلم',
  'what is denied': 'المنفي',
  'how sure they are': 'درجة الجزم',
  'what is quoted': 'المقتبس',
  'the score of the link': 'درجة الرابط',
  'the nearness of the values': 'قرب القيمتين',
  'the first side': 'الجانب الأول',
  'the second side': 'الجانب الثاني',
  'the expression': 'العبارة الشرطية',
};

const NAMES = Object.keys(KEYS).join('|');
const UNMET = new RegExp(`^(?<key>${NAMES}) must be (?<wanted>.*), is (?<seen>.*)$`, 'su');
/** One condition ends where the next begins. */
const NEXT_UNMET = new RegExp(`; (?=(?:${NAMES}) must be )`, 'u');
const NEXT_MET = new RegExp(`, (?=(?:${NAMES}) is )`, 'u');
const MET = new RegExp(`^(?<key>${NAMES}) is (?<wanted>.*)$`, 'su');

/** `how the values compare must be disjoint, is contained; the scope must be …`. */
export function conditionsInArabic(conditions: string): string {
  if (conditions === 'it has no verdict') return 'لا حكم لها';
  if (conditions === 'its two sides are others') return 'جانباها غير هذين';
  return conditions
    .split(NEXT_UNMET)
    .map((one) => {
      const { key, wanted = '', seen = '' } = UNMET.exec(one)?.groups ?? {};
      return key === undefined ? one : `${KEYS[key] ?? key}: المطلوب ${wantedInArabic(wanted)}، والحاصل ${wantedInArabic(seen)}`;
    })
    .join('؛ ');
}

/** `how they were matched is reworded, the scope is within-source`. */
export function guardInArabic(guard: string): string {
  return guard
    .split(NEXT_MET)
    .map((one) => {
      const { key, wanted = '' } = MET.exec(one)?.groups ?? {};
      return key === undefined ? one : `${KEYS[key] ?? key}: ${wantedInArabic(wanted)}`;
    })
    .join('، ');
}

function wantedInArabic(wanted: string): string {
  return wanted
    .replace(/^nothing named$/u, 'لا شيء مسمّى')
    .replace(/at least (?<least>[\d.]+)/gu, 'من $<least>')
    .replace(/below (?<most>[\d.]+)/gu, 'دون $<most>')
    .replaceAll(' or ', ' أو ')
    .replaceAll(' and ', ' و ')
    .replace(/^true$/u, 'نعم')
    .replace(/^false$/u, 'لا');
}
