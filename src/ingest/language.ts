import type { Language } from '../languages/language.js';
import { foldText } from '../text/fold.js';

/** What ingestion asks of a language pack. */
export type PageLanguage = Pick<Language, 'code' | 'stem' | 'stopWords' | 'page'>;

/** No pack's words were recognised and nothing was declared: BCP 47 for "undetermined". */
export const UNDETERMINED = 'und';

const SAMPLE_UNITS = 3000;
/** Share of function words that settles a language: running English and Arabic hold 25 to 50 %, other languages of their scripts below 10 %. */
const SETTLED = 0.15;

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

/**
 * The language whose function words a text is full of, among the packs of its script, or `undetermined`.
 * A short text needs one function word in seven, too.
 */
export function recogniseLanguage(text: string, languages: readonly PageLanguage[]): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const script = scriptOf(sample);
  const words = foldText(sample).text.match(/[\p{L}']+/gu) ?? [];
  let best = UNDETERMINED;
  let most = SETTLED;
  for (const { code, stopWords } of languages) {
    if (scriptOf([...stopWords].join(' ')) !== script) continue;
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

/**
 * The language of a text by statistics. Where they are unsure, the pack that writes in the text's script: a wrong guess between neighbours
 * costs less than an article left unread. `undetermined` for a script of no pack.
 */
export async function guessLanguage(text: string, languages: readonly PageLanguage[]): Promise<string> {
  const sample = text.slice(0, SAMPLE_UNITS);
  const script = scriptOf(sample);
  if (script === 'other') return UNDETERMINED;
  const { detect } = await (detector ??= loadDetector());
  const found = detect(sample);
  if (found.language !== '' && found.isReliable()) return found.language;
  return languages.find(({ stopWords }) => scriptOf([...stopWords].join(' ')) === script)?.code ?? UNDETERMINED;
}
