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

const PREFIXES = ['وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'و', 'ف'];
const SUFFIXES = ['هما', 'كما', 'تين', 'تان', 'يين', 'ها', 'هم', 'هن', 'نا', 'كم', 'ات', 'ان', 'ون', 'ين', 'يه', 'ته', 'وا', 'ه', 'ي', 'ا'];

/**
 * A light stem: one proclitic group and one or two endings off, three letters at least left. It joins inflections of one word
 * (القتلى / قتلى, شركات / الشركة) and is wrong often enough that no value may rest on it alone.
 */
export function stem(key: string): string {
  if (key.charCodeAt(0) < 0x600) return key;
  let rest = key;
  for (const prefix of PREFIXES) {
    if (rest.startsWith(prefix) && rest.length - prefix.length >= 3) {
      rest = rest.slice(prefix.length);
      break;
    }
  }
  for (let round = 0; round < 2; round += 1) {
    const suffix = SUFFIXES.find((ending) => rest.endsWith(ending) && rest.length - ending.length >= 3);
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
  }
  return rest;
}
