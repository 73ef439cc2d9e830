import type { Analysis, Clitic } from '../lexicon.js';

const ONE_LETTER: Readonly<Record<string, Clitic>> = { و: 'and', ف: 'then', ب: 'in', ك: 'like', ل: 'to' };

/** The letters left after cutting must still be able to be a word. */
const SHORTEST = 2;

/**
 * The readings of a folded Arabic word: as it stands, then with conjunction (و ف), preposition (ب ك ل) and article (ال، لل) cut off.
 * A reading is only a candidate: the lexicon confirms it, or it is dropped.
 */
export function analyse(key: string): readonly Analysis[] {
  const whole: Analysis = { stem: key, skip: 0, clitics: [] };
  if (key.length <= SHORTEST || key.charCodeAt(0) < 0x600) return [whole];
  const readings: Analysis[] = [whole];
  for (const reading of withoutConjunction(key)) {
    if (reading.skip > 0) readings.push(reading);
    addPrepositionAndArticle(readings, key, reading);
  }
  return readings;
}

function withoutConjunction(key: string): Analysis[] {
  const found: Analysis[] = [{ stem: key, skip: 0, clitics: [] }];
  const first = key.charAt(0);
  if ((first === 'و' || first === 'ف') && key.length > SHORTEST) {
    found.push({ stem: key.slice(1), skip: 1, clitics: [first === 'و' ? 'and' : 'then'] });
  }
  return found;
}

function addPrepositionAndArticle(readings: Analysis[], key: string, from: Analysis): void {
  const { skip, clitics, stem: rest } = from;
  const push = (more: number, ...added: Clitic[]): void => {
    const cut = key.slice(skip + more);
    if (cut.length >= SHORTEST) readings.push({ stem: cut, skip: skip + more, clitics: [...clitics, ...added] });
  };
  if (rest.startsWith('ال')) push(2, 'the');
  if (rest.startsWith('لل')) push(2, 'to', 'the');
  const preposition = ONE_LETTER[rest.charAt(0)];
  if (preposition && preposition !== 'and' && preposition !== 'then') {
    push(1, preposition);
    if (rest.startsWith('ال', 1)) push(3, preposition, 'the');
  }
}

const PRONOUNS: readonly string[] = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه'];

interface Ending {
  readonly letters: string;
  /** What may have stood there before: ta marbuta before a plural or dual, the last letter of a weak verb. `''` always may. */
  readonly restores: readonly string[];
}

const WEAK = ['', 'ي', 'ا', 'و'];
const ENDINGS: readonly Ending[] = [
  { letters: 'تين', restores: ['ه'] },
  { letters: 'تان', restores: ['ه'] },
  { letters: 'تا', restores: WEAK },
  { letters: 'ات', restores: ['', 'ه'] },
  { letters: 'ون', restores: WEAK },
  { letters: 'وا', restores: WEAK },
  { letters: 'ين', restores: WEAK },
  { letters: 'ان', restores: [''] },
  { letters: 'ت', restores: WEAK },
  { letters: 'ا', restores: [''] },
  { letters: 'و', restores: [''] },
  { letters: 'ي', restores: [''] },
];

/** What an inflecting entry's form must keep. */
const SHORTEST_FORM = 3;

/**
 * Further readings of a folded word for entries that inflect: the imperfect by its third person masculine (ترتفع، نرفض as يرتفع، يرفض), the future
 * proclitic, attached pronouns (قتلهم), agreement and number (ارتفعت، شركتين، نفطية). Least cut first; candidates only, as with `analyse`.
 */
export function inflections(key: string): readonly Analysis[] {
  if (key.length < SHORTEST_FORM || key.charCodeAt(0) < 0x600) return [];
  const found: Analysis[] = [];
  for (const reading of analyse(key)) {
    const { stem: word, skip, clitics } = reading;
    if (word.length < SHORTEST_FORM) continue;
    const named = clitics.includes('the');
    const finite = !named && !clitics.includes('in') && !clitics.includes('like');
    for (const cut of cutEndings(word, !named)) {
      if (cut !== word && cut.length <= SHORTEST_FORM && clitics.length > 1) continue;
      if (cut !== word) found.push({ stem: cut, skip, clitics });
      if (finite) addThirdPerson(found, cut, skip, clitics);
    }
    if (!finite || !isFuture(word)) continue;
    for (const cut of cutEndings(word.slice(1), true)) {
      if (cut.startsWith('ي')) found.push({ stem: cut, skip: skip + 1, clitics: [...clitics, 'will'] });
      else addThirdPerson(found, cut, skip + 1, [...clitics, 'will']);
    }
  }
  return found;
}

function addThirdPerson(found: Analysis[], word: string, skip: number, clitics: readonly Clitic[]): void {
  if (word.length > SHORTEST_FORM && (word.startsWith('ت') || word.startsWith('ن'))) found.push({ stem: `ي${word.slice(1)}`, skip, clitics });
}

/** Whether a word has the outward shape of a verb with the future proclitic: سيعلن، ستبدأ. */
function isFuture(word: string): boolean {
  const person = word.charAt(1);
  return word.startsWith('س') && word.length > SHORTEST_FORM && (person === 'ي' || person === 'ت' || person === 'ن');
}

/**
 * Whether a folded word has the shape of an imperfect: يصل, تصل. A word in ta- may be a past of the fifth or sixth form instead (توصل، تسببت): those
 * stand in the tables as they are, or end in the ta of the feminine.
 */
export function isImperfect(key: string, listed: (key: string) => boolean): boolean {
  if (key.length < SHORTEST_FORM) return false;
  return key.startsWith('ي') || (key.startsWith('ت') && !key.endsWith('ت') && !listed(key));
}

/** The word itself, then with an ending off, a pronoun off, and both. */
function cutEndings(word: string, pronouns: boolean): Set<string> {
  const found = new Set([word]);
  if (!pronouns && word.endsWith('ه')) found.add(word.slice(0, -1));
  for (const pronoun of pronouns ? PRONOUNS : []) {
    if (!word.endsWith(pronoun) || word.length - pronoun.length < SHORTEST_FORM) continue;
    const rest = word.slice(0, -pronoun.length);
    found.add(rest);
    if (rest.endsWith('ت')) found.add(`${rest.slice(0, -1)}ه`);
    if (rest.endsWith('ا')) found.add(`${rest.slice(0, -1)}ي`);
    if (rest.endsWith('اي') || rest.endsWith('او')) found.add(`${rest.slice(0, -1)}ء`);
    cutOneEnding(found, rest);
  }
  cutOneEnding(found, word);
  for (const cut of [...found]) if (cut.endsWith('ي') && cut.length > SHORTEST_FORM) found.add(cut.slice(0, -1));
  return found;
}

function cutOneEnding(found: Set<string>, word: string): void {
  for (const { letters, restores } of ENDINGS) {
    if (!word.endsWith(letters)) continue;
    const rest = word.slice(0, -letters.length);
    for (const restored of restores) {
      if (rest.length >= 2 && rest.length + restored.length >= SHORTEST_FORM) found.add(rest + restored);
    }
  }
}

const PREFIXES = ['وبال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'و'];
const SUFFIXES = ['هما', 'كما', 'تين', 'تان', 'يين', 'ها', 'هم', 'هن', 'نا', 'كم', 'ات', 'ان', 'ون', 'ين', 'يه', 'ته', 'وا', 'ه', 'ي', 'ا'];

/** Words whose first letter is a waw of their own, no conjunction, folded and without their endings. */
const OWN_WAW: ReadonlySet<string> = new Set(
  `وزار وزاره وزير وزراء وسيل وسايل وضع اوضاع وصل وصول واصل واقع وقايع وقت وقف وقوف وقع وقوع وفا وفات وفد وفود وكال وكيل وكلاء واحد وحد وحيد وطن
   ولي ولا ولاي وجه وجود وسط وسيط واسط وساط واشنط ورش ورق وثيق وثايق وظيف وظايف ولد والد وليد ولاد ودي ودية وصف وعد وعود وعي وفر وفره وقود وسام وهم ويب واد
   وادي وحش وباء واجب واجه وافق واضح واسع وراء ورد ورث وزن وصاي وصي وقاي ولاء وتير وداع وديع ودايع وارد واردات واثق وارسو وهب وهاب وشيك وجب وجد وجيز وجيه
   ورم وريد وسع وصم وطئ وعاء وعر وقر وقح ولع وهج وهن ويل ونش وبر وكر ورط وضوح وضاح وتر وثب وجع وحل ودع وسم وشم`
    .trim()
    .split(/\s+/u),
);

/**
 * A light stem: one proclitic group and one or two endings off, three letters at least left. It joins inflections of one word
 * (القتلى / قتلى, شركات / الشركة, وزارته / الوزارة) and is wrong often enough that no value may rest on it alone.
 */
export function stem(key: string): string {
  if (key.charCodeAt(0) < 0x600) return key;
  const whole = withoutEndings(key);
  if (OWN_WAW.has(whole)) return whole;
  const prefix = PREFIXES.find((letters) => key.startsWith(letters) && key.length - letters.length >= 3);
  return prefix === undefined ? whole : withoutEndings(key.slice(prefix.length));
}

function withoutEndings(word: string): string {
  let rest = word;
  for (let round = 0; round < 2; round += 1) {
    const suffix = SUFFIXES.find((ending) => rest.endsWith(ending) && rest.length - ending.length >= 3);
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

/** Letters that a form of the verb or a participle puts before the root, the longest first; the bare word is a candidate as well. */
const FORM_PREFIXES = ['يست', 'تست', 'نست', 'مست', 'است', 'ين', 'تن', 'من', 'ان', 'يت', 'مت', 'ي', 'ت', 'ن', 'م', 'ا'] as const;
const WEAK_LETTERS = /[اويء]/gu;

/**
 * The consonants that a folded word may be built on: what a verb, its verbal noun, its participles and a broken plural have in common (ارتفع، ارتفاع،
 * مرتفع; صاروخ، صواريخ). Candidates, at least three letters each; two words that share one may be of one root.
 */
export function roots(key: string): readonly string[] {
  if (key.length < SHORTEST_FORM || key.charCodeAt(0) < 0x600) return [];
  const found = new Set<string>();
  for (const { stem: word, clitics } of analyse(key)) {
    if (word.length < SHORTEST_FORM || (clitics.includes('in') && clitics.length === 1 && word.length < 5)) continue;
    // What looks like an ending may be of the root: the nun of إعلان.
    for (const bare of new Set([word, withoutEndings(word)])) {
      for (const prefix of ['', ...FORM_PREFIXES]) {
        if (!bare.startsWith(prefix)) continue;
        const skeleton = bare.slice(prefix.length).replace(WEAK_LETTERS, '');
        if (skeleton.length >= 3) found.add(skeleton);
      }
    }
  }
  return [...found];
}

/** Whether a folded word has the shape of a nisba: وطني as a surname may, البحرية as only an adjective does. */
export function relational(key: string): 'base' | 'inflected' | undefined {
  if (key.length < 3) return undefined;
  if (key.endsWith('ي')) return 'base';
  return key.endsWith('يه') ? 'inflected' : undefined;
}

/** Whether a word as written ends in an attached pronoun: عنقه، حظها. Ta marbuta is another letter; foreign names end in يه. */
export function isPossessed(word: string): boolean {
  return /..(?:[^ي]ه|ها|هم|هما|هن)$/u.test(word);
}

/** A conjunction, then person and tense before a verb, and the feminine ta after it. */
const CONJUNCTION = /^[وف](?=.{2})/u;
const PERSON = /^س?[يتنا](?=.{2})/u;
const FEMININE = /[ته]$/u;

/** Candidates for the consonants of a verb without person, tense and weak letters: كان and سيكون share one, تمت and ستتم, زار and يزور. */
export function skeleton(key: string): readonly string[] {
  const known = SKELETONS.get(key);
  if (known) return known;
  if (SKELETONS.size >= REMEMBERED) SKELETONS.clear();
  const bare = key.replace(CONJUNCTION, '');
  const fresh = [...new Set([bare, bare.replace(PERSON, '')].map(consonants))];
  SKELETONS.set(key, fresh);
  return fresh;
}

/** Words whose consonants are remembered: headlines set the same few thousand against each other. */
const REMEMBERED = 50_000;
const SKELETONS = new Map<string, readonly string[]>();

function consonants(word: string): string {
  const bare = word.replace(WEAK_LETTERS, '');
  const cut = bare.length > 2 ? bare.replace(FEMININE, '') : bare;
  return cut.length < 2 ? word : cut;
}

/** Whether a word has the outward shape of an imperfect without the future proclitic: يلتقي، وتبدأ. `listed` knows pasts of that shape. */
export function isPresent(key: string, listed: (key: string) => boolean): boolean {
  const bare = key.replace(CONJUNCTION, '');
  return isImperfect(bare, listed);
}
