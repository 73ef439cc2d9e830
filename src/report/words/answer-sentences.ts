import type { UiLanguage } from '../ui-language.js';
import { better, influences, kindInArabic, kindsInArabic, MENTIONS, OBSTACLES, WANTED } from './answer-parts.js';
import { conditionsInArabic, guardInArabic } from './answer-rules.js';
import { inArabic, OUTCOMES, relationInArabic } from './steps.js';

/**
 * A sentence of the answer to "why not?" in an interface language. As with the steps of a report (`stepIn`), the few sentences that
 * `check/answer.ts` and `check/why-not.ts` make are known by their shape and said again in Arabic, with what they quote as it is; a sentence of
 * another shape stays.
 */
export function answerIn(language: UiLanguage, text: string): string {
  return language === 'en' ? text : (answerInArabic(text) ?? text);
}

/** The Arabic of an English sentence of an answer, or `undefined` where its shape is not known. */
export function answerInArabic(text: string): string | undefined {
  const known = inArabic(text) ?? (Object.hasOwn(WANTED, text) ? WANTED[text] : undefined);
  if (known !== undefined) return known;
  for (const [shape, say] of SENTENCES) {
    const match = shape.exec(text);
    if (match) return say(match.groups ?? {});
  }
  return undefined;
}

type Groups = Readonly<Record<string, string>>;

/** Two quotes, as `both` of `check/why-not.ts` puts them. */
const BOTH = '“(?<a>.*?)” and “(?<b>.*?)”';
const RELATED = String.raw`they share (?<share>\d+) % of the wording of the smaller one by weight, where (?<needed>\d+) % are needed`;
const OUTCOME = `(?<outcome>${Object.keys(OUTCOMES).join('|')})`;

const both = ({ a = '', b = '' }: Groups): string => `«${a}» و«${b}»`;
const related = ({ share = '', needed = '' }: Groups): string => `تشتركان في ${share}٪ من ألفاظ أصغرهما وزناً، والمطلوب ${needed}٪`;

function sentencesInArabic(text: string): string {
  const { edited, share = '' } =
    /^the sentences (?<edited>are one text, edited: )?(?:share )?(?<share>\d+) % of (?:the words are the same|their wording)$/u.exec(text)
      ?.groups ?? {};
  return edited === undefined ? `الجملتان تشتركان في ${share}٪ من ألفاظهما` : `الجملتان نص واحد جرى تحريره: ${share}٪ من كلماتهما واحدة`;
}

/** Longer shapes first where one begins like another. */
const SENTENCES: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
  [/^both quotes are the same words at one place$/u, () => 'الاقتباسان كلمات واحدة في موضع واحد'],
  [
    /^“(?<quote>.*)” stands in none of the articles(?<near>; nearest to it is this sentence)?$/su,
    ({ quote = '', near }) => `«${quote}» لا يرد في أي مادة${near === undefined ? '' : '؛ أقرب ما يكون إليه هذه الجملة'}`,
  ],
  [/^“(?<a>.*?)” and “(?<b>.*?)”: not found$/su, (groups) => `${both(groups)}: لم يُعثر عليهما`],
  [/^“(?<a>.*)”: not found$/su, ({ a = '' }) => `«${a}»: لم يُعثر عليه`],
  [
    /^the first is read as (?<a>.*), the second as (?<b>.*): values of two kinds are not held against each other$/su,
    ({ a = '', b = '' }) => `الأول يُقرأ: ${kindsInArabic(a)}، والثاني: ${kindsInArabic(b)}؛ ولا تُقارن قيمتان من نوعين`,
  ],
  [
    /^this part of (?<name>.*) is (?<what>held for furniture of the page \(menus, links, notices\)|no sentence) and is not read$/su,
    ({ name = '', what = '' }) =>
      `هذا الجزء من ${name} ${what === 'no sentence' ? 'ليس جملة' : 'محسوب من أثاث الصفحة (قوائم وروابط وتنبيهات)'} فلا يُقرأ`,
  ],
  [
    /^“(?<quote>.*)” is read as no value: no date, figure, name, office or happening$/su,
    ({ quote = '' }) => `لا تُقرأ في «${quote}» قيمة: لا تاريخ ولا رقم ولا اسم ولا منصب ولا حدث`,
  ],
  [
    /^“(?<quote>.*)” is read as (?<kinds>[a-z, -]+), which (?<why>only counts for the values around it|claims nothing by itself here)$/su,
    ({ quote = '', kinds = '', why = '' }) => {
      const named = kinds.split(', ').map((kind) => MENTIONS[kind] ?? kind);
      return `«${quote}» يُقرأ: ${named.join('، ')}، و${why.startsWith('only') ? 'لا يُحسب إلا لما حوله من قيم' : 'لا يدّعي هنا شيئاً بنفسه'}`;
    },
  ],
  [
    /^words that are no value are compared only in sentences that are one text, edited; these are not$/u,
    () => 'الكلمات التي ليست قيمة لا تُقارن إلا في جملتين هما نص واحد جرى تحريره؛ وهاتان ليستا كذلك',
  ],
  [
    /^the sentences are one text, edited \((?<share>\d+) % of the words\), but words that are no value are compared only inside quotation marks, in hedges, and where a copy drops its source$/u,
    ({ share = '' }) =>
      `الجملتان نص واحد جرى تحريره (${share}٪ من الكلمات)، لكن الكلمات التي ليست قيمة لا تُقارن إلا داخل علامات الاقتباس وفي ألفاظ الاحتمال وحيث يُسقط النقل مصدره`,
  ],
  [
    /^the two are held against each other and reported: (?<found>.*)$/su,
    ({ found = '' }) => `قورن أحدهما بالآخر وأُبلغ عنهما: ${found.split('; ').map(findingInArabic).join('؛ ')}`,
  ],
  [
    /^the two are held against each other and found to be one value(?<precise> at two precisions)?: (?<id>\S+) under agreements$/u,
    ({ precise, id = '' }) => `قورن أحدهما بالآخر فإذا هما قيمة واحدة${precise === undefined ? '' : ' بدقتين'}: ${id} بين المتفق عليه`,
  ],
  [
    /^both stand on one side of the finding (?<id>\S+): they say the same against others$/u,
    ({ id = '' }) => `كلاهما في جانب واحد من النتيجة ${id}: يقولان الشيء نفسه خلافاً لغيرهما`,
  ],
  [
    new RegExp(`^(?<x>.*) and (?<y>.*) are compared: ${RELATED}$`, 'su'),
    (groups) => `تُقارن مادة ${groups['x'] ?? ''} بمادة ${groups['y'] ?? ''}: ${related(groups)}`,
  ],
  [
    new RegExp(`^(?<x>.*) and (?<y>.*) are held to be about different things, and are not compared: ${RELATED}$`, 'su'),
    (groups) => `${apart(groups)}: ${related(groups)}`,
  ],
  [
    /^(?<x>.*) and (?<y>.*) are held to be about different things, and are not compared: they share (?<rare>\d+) rare words, names or places, where (?<least>\d+) are needed$/su,
    (groups) =>
      `${apart(groups)}: المشترك بينهما من نادر الكلمات والأسماء والأماكن ${groups['rare'] ?? ''}، والمطلوب ${groups['least'] ?? ''}`,
  ],
  [
    /^the two values are weighed: (?<how>.*); score (?<score>[\d.]+), where (?<least>[\d.]+) makes a link$/su,
    ({ how = '', score = '', least = '' }) => `وُزنت القيمتان: ${sentencesInArabic(how)}؛ الدرجة ${score}، والرابط من ${least}`,
  ],
  [
    new RegExp(
      String.raw`^${BOTH} were not weighed against each other: (?<obstacle>.*?)(?: \((?<how>the sentences [^()]*), where (?<least>\d+) % are needed\))?$`,
      'su',
    ),
    (groups) => {
      const { obstacle = '', how, least = '' } = groups;
      const shared = how === undefined ? '' : ` (${sentencesInArabic(how)}، والمطلوب ${least}٪)`;
      return `لم يوزَن ${both(groups)} أحدهما بالآخر: ${obstacleInArabic(obstacle)}${shared}`;
    },
  ],
  [
    new RegExp(
      String.raw`^${BOTH} were weighed and are held to be of two facts: score (?<score>[\d.]+), where (?<least>[\d.]+) is needed(?:: what (?<alike>stands around the two equal values is too unlike|the (?<kind>.*) is said of is too unlike))?$`,
      'su',
    ),
    (groups) => {
      const { score = '', least = '', alike, kind } = groups;
      const why =
        kind === undefined ? 'ما حول القيمتين المتساويتين مختلف أكثر مما ينبغي' : `ما قيل فيه (${kindInArabic(kind)}) مختلف أكثر مما ينبغي`;
      return `وُزن ${both(groups)} ويُحسبان من معلومتين: الدرجة ${score}، والمطلوب ${least}${alike === undefined ? '' : `؛ ${why}`}`;
    },
  ],
  [/^speaks for one fact: (?<told>.*)$/su, ({ told = '' }) => `يدل على معلومة واحدة: ${told === 'nothing' ? 'لا شيء' : influences(told)}`],
  [
    /^speaks against it: (?<told>.*)$/su,
    ({ told = '' }) =>
      `يدل على خلافها: ${told === 'nothing but that there is too little for it' ? 'لا شيء سوى أن ما يدل عليها قليل' : influences(told)}`,
  ],
  [
    new RegExp(`^${BOTH} would be of one fact, but (?<rest>.*)$`, 'su'),
    (groups) => `كان ${both(groups)} ليكونا من معلومة واحدة، لكن ${answerInArabic(groups['rest'] ?? '') ?? groups['rest'] ?? ''}`,
  ],
  [
    /^“(?<own>.*?)” belongs with another “(?<other>.*?)”, which (?<why>gives the same value|stands in more like words): score (?<score>[\d.]+) beside it, where (?<least>[\d.]+) is needed$/su,
    ({ own = '', other = '', why = '', score = '', least = '' }) =>
      `«${own}» أولى بموضع آخر فيه «${other}»، ${why.startsWith('gives') ? 'يذكر القيمة نفسها' : 'ألفاظه أقرب'}: الدرجة بجانبه ${score}، والمطلوب ${least}`,
  ],
  [/^“(?<other>.*)” would have to be missing, or to stand in other words$/su, ({ other = '' }) => `أن يغيب «${other}» أو يرد بألفاظ أخرى`],
  [
    new RegExp(
      `^${BOTH} are linked, but not of one fact: too few of the other claims that each is linked to know one another, or one article would say two things$`,
      'su',
    ),
    (groups) =>
      `${both(groups)} مرتبطان، لكنهما ليسا من معلومة واحدة: قليل مما يرتبط به كل منهما يعرف بعضه بعضاً، أو لكانت مادة واحدة تقول شيئين`,
  ],
  [
    /^one fact: (?<all>“.*”)$/su,
    ({ all = '' }) =>
      `معلومة واحدة: ${all
        .slice(1, -1)
        .split('”, “')
        .map((one) => `«${one}»`)
        .join('، ')}`,
  ],
  [
    /^(?<who>both|neither) of the two are of a draft, and a draft is held against the published articles alone$/u,
    ({ who = '' }) => `${who === 'both' ? 'كلاهما من مسودة' : 'ليس أي منهما من مسودة'}، والمسودة لا تُقارن إلا بالمواد المنشورة`,
  ],
  [
    new RegExp(`^${BOTH} are of one fact and ${OUTCOME}; no rule has anything to say of that$`, 'su'),
    (groups) => `${both(groups)} من معلومة واحدة و${OUTCOMES[groups['outcome'] ?? ''] ?? ''}؛ ولا قاعدة تقول في ذلك شيئاً`,
  ],
  [new RegExp(`^${BOTH} ${OUTCOME}$`, 'su'), (groups) => `${both(groups)} ${OUTCOMES[groups['outcome'] ?? ''] ?? ''}`],
  [
    /^the rule (?<rule>\S+) calls it (?<relation>[a-z]+), but is sure of it by (?<sure>[\d.]+) only, where it asks for (?<least>[\d.]+)$/u,
    ({ rule = '', relation = '', sure = '', least = '' }) =>
      `القاعدة ${rule} تحكم بأنه ${relationInArabic(relation)}، لكن ثقتها به ${sure} فقط، وهي تطلب ${least}`,
  ],
  [
    /^the rule (?<rule>\S+) calls it (?<relation>[a-z]+), but both sides give one value: there are no two positions to report$/u,
    ({ rule = '', relation = '' }) =>
      `القاعدة ${rule} تحكم بأنه ${relationInArabic(relation)}، لكن الجانبين يذكران قيمة واحدة: لا موقفين يُبلَّغ عنهما`,
  ],
  [
    /^the rule (?<rule>\S+) is for other pairs: (?<missing>.*)$/su,
    ({ rule = '', missing = '' }) => `القاعدة ${rule} لأزواج غيرهما: ${conditionsInArabic(missing)}`,
  ],
  [
    /^the rule (?<rule>\S+) is silent by its guard: (?<guard>.*)$/su,
    ({ rule = '', guard = '' }) => `القاعدة ${rule} يُسكتها استثناؤها: ${guardInArabic(guard)}`,
  ],
  [
    /^no verdict of the rule (?<rule>\S+) holds; the nearest, (?<relation>[a-z]+): (?<missing>.*)$/su,
    ({ rule = '', relation = '', missing = '' }) =>
      `لا يصح حكم من أحكام القاعدة ${rule}؛ أقربها ${relation === 'none' ? 'معدوم' : `«${relationInArabic(relation)}»`}: ${conditionsInArabic(missing)}`,
  ],
  [/^for (?<rule>\S+): not that (?<guard>.*)$/su, ({ rule = '', guard = '' }) => `للقاعدة ${rule}: ألا يصح ${guardInArabic(guard)}`],
  [/^for (?<rule>\S+): (?<missing>.*)$/su, ({ rule = '', missing = '' }) => `للقاعدة ${rule}: ${conditionsInArabic(missing)}`],
  [
    /^(?<what>.*) \((?<now>-?[\d.]+) now, (?<enough>-?[\d.]+) would be enough\)$/su,
    ({ what = '', now = '', enough = '' }) => `${better(what) ?? what} (الآن ${now}، ويكفي ${enough})`,
  ],
];

function apart({ x = '', y = '' }: Groups): string {
  return `تُحسب مادة ${x} ومادة ${y} عن أمرين مختلفين فلا تُقارنان`;
}

function findingInArabic(found: string): string {
  const {
    relation = '',
    rule = '',
    id = '',
  } = /^(?<relation>[a-z]+) by the rule (?<rule>\S+), finding (?<id>\S+)$/u.exec(found)?.groups ?? {};
  return id === '' ? found : `${relationInArabic(relation)} بحسب القاعدة ${rule}، النتيجة ${id}`;
}

function obstacleInArabic(obstacle: string): string {
  if (Object.hasOwn(OBSTACLES, obstacle)) return OBSTACLES[obstacle] ?? obstacle;
  const kinds = /^one is a (?<a>.*), the other a (?<b>.*)$/u.exec(obstacle)?.groups;
  if (kinds) return `أحدهما ${kindInArabic(kinds['a'] ?? '')} والآخر ${kindInArabic(kinds['b'] ?? '')}`;
  const unlike = /^they are values of unlike things: (?<things>.*)$/su.exec(obstacle)?.groups;
  if (unlike) return `هما قيمتان لشيئين مختلفين: ${thingsInArabic(unlike['things'] ?? '')}`;
  const edited =
    /^a (?<kind>.*) is held against another only where the two sentences are one text, edited: in other words it may be of anything$/u.exec(
      obstacle,
    )?.groups;
  if (edited)
    return `${kindInArabic(edited['kind'] ?? '')} لا يُقارن بغيره إلا في جملتين هما نص واحد جرى تحريره: بألفاظ أخرى قد يكون لأي شيء`;
  return obstacle;
}

/** `count of “injured”, count of what is not said`; what is counted goes by the name the rules have for it. */
function thingsInArabic(things: string): string {
  return things
    .replaceAll(' of what is not said', ' لما لم يُذكر')
    .replace(/ of “(?<name>[^”]*)”/gu, ' «$<name>»')
    .replaceAll(', ', '، ');
}
