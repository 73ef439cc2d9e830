import type { Language } from '../languages/language.js';
import { foldText } from '../text/fold.js';

/** What ingestion asks of a language pack. */
export type PageLanguage = Pick<Language, 'code' | 'stem' | 'stopWords' | 'page' | 'lexicon'>;

/** No pack's words were recognised and nothing was declared: BCP 47 for "undetermined". */
export const UNDETERMINED = 'und';

const SAMPLE_UNITS = 3000;
/** Share of function words that settles a language. Measured: English news 0.36 to 0.45; French, German, Persian and Urdu by either list below 0.10. */
const SETTLED = 0.15;
/** Letters of Persian, Urdu and their neighbours that Arabic has no use for (keheh and Farsi yeh among them); one in a hundred is a foreign name. */
const NEIGHBOUR_LETTERS = /[\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2]/gu;
const NEIGHBOUR_SHARE = 0.01;

type Script = 'arabic' | 'latin' | 'other';

function scriptOf(text: string): Script {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || (arabic + latin) * 2 < letters) return 'other';
  return arabic >= latin ? 'arabic' : 'latin';
}

/** The primary subtag of a BCP 47 tag, in lower case: `ar-SA` is `ar`. `undefined` for what is no tag. */
export function primarySubtag(tag: string): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_][a-z\d_-]*)?\s*$/iu.exec(tag)?.[1]?.toLowerCase();
}

/** The packs that write in `script`. */
function writing(script: Script, languages: readonly PageLanguage[]): readonly PageLanguage[] {
  return languages.filter(({ stopWords }) => scriptOf([...stopWords].join(' ')) === script);
}

/**
 * The language of a text as far as it can be seen at once: Arabic script without a neighbour's letters, or words full of one pack's function
 * words. `undetermined` otherwise; a Latin headline of four words may hold none.
 */
export function recogniseLanguage(text: string, languages: readonly PageLanguage[]): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const script = scriptOf(sample);
  const packs = writing(script, languages);
  if (script === 'arabic' && (sample.match(NEIGHBOUR_LETTERS)?.length ?? 0) <= sample.length * NEIGHBOUR_SHARE)
    return packs[0]?.code ?? UNDETERMINED;
  const words = foldText(sample).text.match(/[\p{L}']+/gu) ?? [];
  let best = UNDETERMINED;
  let most = SETTLED;
  for (const { code, stopWords } of packs) {
    const share = words.filter((word) => stopWords.has(word)).length / Math.max(1, words.length);
    if (share >= most) [best, most] = [code, share];
  }
  return best;
}

interface Detector {
  detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
}

let detector: Promise<Detector> | undefined;

/** Statistics over letter groups: 150 ms and 128 MB to load, so only for texts that nothing else settles. */
async function loadDetector(): Promise<Detector> {
  const { default: eld } = await import('eld/extrasmall');
  const own = eld.newInstance();
  own.setLanguageSubset(['ar', 'en', 'fa', 'ur', 'fr']);
  return own;
}

/** A text that is longer and yet unsure is in a language nobody here knows. */
const SHORT_UNITS = 200;

/**
 * The language of a text by statistics. Where they are unsure of a few words, the pack that writes in their script; `undetermined` for a
 * script of no pack and for longer texts.
 */
export async function guessLanguage(text: string, languages: readonly PageLanguage[]): Promise<string> {
  const sample = text.slice(0, SAMPLE_UNITS);
  const script = scriptOf(sample);
  if (script === 'other') return UNDETERMINED;
  const { detect } = await (detector ??= loadDetector());
  const found = detect(sample);
  if (found.language !== '' && found.isReliable()) return found.language;
  return sample.length > SHORT_UNITS ? UNDETERMINED : (writing(script, languages)[0]?.code ?? UNDETERMINED);
}
