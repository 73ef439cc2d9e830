import { foldText } from '../text/fold.js';
import { isArabicScript } from '../text/transliteration.js';

const SERVANT = '\u0639\u0628\u062f'; // abd
const FATHER = '\u0627\u0628\u0648'; // abu
/** The father in the other cases, abi and aba: names of their own where nothing stands before them. */
const FATHER_CASES = new Set(['\u0627\u0628\u064a', '\u0627\u0628\u0627']);
const LATIN_FATHERS = new Set(['abu', 'abou', 'aboo', 'abul', 'aboul']);
const LATIN_FATHER_JOINED = /^ab(?:u|ou)(?=[^aeiouy].{3})/u;
const OWNER = '\u0630\u0648'; // dhu
/** Words for son that some write onto the name after them. */
const SONS = new Set(['bin', 'ibn', 'ben', '\u0628\u0646', '\u0627\u0628\u0646']);
const SON = '\u0628\u0646'; // bin
const FAITH = '\u062f\u064a\u0646'; // din
const GOD = '\u0644\u0647'; // (al)lah
const ARTICLE = '\u0627\u0644'; // al-

const ARTICLES = new Set(['al', 'el', 'ad', 'ed', 'ul', 'ud', 'ar', 'er', 'ur', 'as', 'es', 'us', 'az', 'an', 'at', 'ash', 'esh']);
/** Words of descent and articles, folded: al-, bin, ibn, bint; al, bin, ibn, bint, wuld in Arabic letters. */
const DROPPED = new Set([
  ...ARTICLES,
  'bin',
  'ibn',
  'ben',
  'bint',
  'ould',
  '\u0628\u0646',
  '\u0627\u0628\u0646',
  '\u0628\u0646\u062a',
  '\u0648\u0644\u062f',
  '\u0627\u0644',
]);
const LATIN_SERVANT = /^[ae]bd(?:[aeou]?[lrszn]|o)?$/u;
const LATIN_SERVANT_JOINED = /^[ae]bd[aeou]?(?:ll|[lr])(?=[^l])/u;
const LATIN_FAITH = /^(?:[aeu]l|[aeu]d)?d[ie]+ne?$/u;
const LATIN_FAITH_JOINED = /(?<=..)[aeou]?dd[ie]+ne?$/u;
const LATIN_GOD = /^(?:[aeu]l)?lah$/u;

/** A folded unit; `initial`: a single letter standing for a name. */
export interface Unit {
  readonly spelling: string;
  readonly initial: boolean;
  /** The unit with the "bin" before it written onto it, as some houses do: "Benomar" for "Ben Omar". */
  readonly withSon?: string;
}

/** The words of a name, folded, with the article cut off Arabic ones. An alef with hamza begins a name ("Alfred"), no article. */
function wordsOf(name: string): string[] {
  return name
    .split(/[\s\-\u2010-\u2015\u0640.,"'\u2018\u2019\u00ab\u00bb\u201c\u201d]+/u)
    .map((word, index) => {
      const key = foldText(word).text;
      const bare = index === 0 ? LED_ARTICLE.exec(key)?.[1] : undefined;
      if (bare !== undefined) return bare;
      const article = word.startsWith(ARTICLE) && key.length > 4 && key !== SERVANT;
      return article ? key.slice(2) : key === ARTICLE + GOD ? GOD : key;
    })
    .filter((word) => word !== '');
}

/**
 * A preposition or conjunction written onto the article of a name's first word: "lil-utaybi", "wal-harbi". After all but the one that swallows
 * the article's alef only a surname of belonging is sure to have one: "Balhaj" and "Walton" begin with those letters too.
 */
const LED_ARTICLE =
  /^(?:[\u0648\u0641]?\u0644\u0644|[\u0648\u0641]?\u0628\u0627\u0644(?=.{2,}\u064a$)|[\u0648\u0641\u0643]\u0627\u0644(?=.{2,}\u064a$))(.{3,})$/u;

const DESCENT = new Set([...SONS, 'bint', 'ould', '\u0628\u0646\u062a', '\u0648\u0644\u062f']);

/** Whether a name says whose son or daughter somebody is. */
export function saysDescent(name: string): boolean {
  return wordsOf(name).some((word) => DESCENT.has(word));
}

/** A folded name with "father of" in one grammatical case, which is no difference of spelling. */
export function inOneCase(name: string): string {
  return foldText(name)
    .text.split(/\s+/u)
    .map((word, at) => (at > 0 && FATHER_CASES.has(word) ? FATHER : word))
    .join(' ');
}

/** A name cut into its units: articles and words of descent dropped, names of several words joined. */
export function unitsOf(name: string): Unit[] {
  const words = wordsOf(name);
  const units: string[] = [];
  const sons = new Map<number, string>();
  let prefix = '';
  words.forEach((word, index) => {
    const last = index === words.length - 1;
    if (!last && (word === SERVANT || LATIN_SERVANT.test(word))) prefix = 'abd+';
    else if (!last && (word === FATHER || LATIN_FATHERS.has(word))) prefix = 'abu+';
    else if (!last && FATHER_CASES.has(word) && (index > 0 || words.length > 2)) prefix = 'abu+';
    else if (DROPPED.has(word) && (prefix !== '' || words.length > 1)) return;
    else if (units.length > 0 && prefix === '' && (word === FAITH || LATIN_FAITH.test(word))) units.push(`${units.pop() ?? ''}+din`);
    else if (units.length > 0 && prefix === '' && (word === GOD || LATIN_GOD.test(word))) units.push(`${units.pop() ?? ''}+lah`);
    else {
      const before = words[index - 1] ?? '';
      if (SONS.has(before)) sons.set(units.length, (isArabicScript(before) ? SON : before) + word);
      units.push(prefix + (prefix === '' ? joined(word) : plain(word)));
      prefix = '';
    }
  });
  return units.map((spelling, index) => {
    const withSon = sons.get(index);
    const initial = spelling.length === 1 && !isArabicScript(spelling);
    return withSon === undefined ? { spelling, initial } : { spelling, initial, withSon };
  });
}

/** A word that holds the parts of a joined name: "abdulrahman", "salaheddine". */
function joined(word: string): string {
  if (isArabicScript(word)) {
    if (word.startsWith(FATHER) && word.length > 5) return `abu+${plain(withoutArticle(word.slice(FATHER.length)))}`;
    if (word.startsWith(OWNER + ARTICLE) && word.length > 6) return OWNER + word.slice(4);
    if (word.startsWith(SERVANT + ARTICLE) && word.length > 6) return `abd+${plain(word.slice(5))}`;
    if (word.endsWith(ARTICLE + FAITH) && word.length > 6) return `${word.slice(0, -5)}+din`;
    if (word.endsWith(`\u0627\u0644${GOD}`) && word.length > 5) return `${word.slice(0, -4)}+lah`;
    return word;
  }
  const father = LATIN_FATHER_JOINED.exec(word)?.[0];
  if (father !== undefined) return `abu+${plain(word.slice(father.length))}`;
  const servant = LATIN_SERVANT_JOINED.exec(word)?.[0];
  if (servant !== undefined && word.length - servant.length > 1)
    return `abd+${plain(word.slice(servant.length - (servant.endsWith('ll') ? 1 : 0)))}`;
  const faith = LATIN_FAITH_JOINED.exec(word)?.[0];
  return faith !== undefined && word.length > 6 ? `${word.slice(0, -faith.length)}+din` : word;
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word;
}

function plain(word: string): string {
  return word === GOD || /^l+ah?$/u.test(word) ? 'lah' : word;
}
