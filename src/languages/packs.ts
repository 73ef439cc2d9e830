import { stemOf } from '../align/features.js';
import { arabic } from './ar/index.js';
import { neutralCommonness } from './commonness.js';
import { english } from './en/index.js';
import type { Language } from './language.js';

/** Every pack. */
export const LANGUAGES: readonly Language[] = [arabic, english];

/** The codes of the languages that can be read. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map((pack) => pack.code);

/** The pack of a BCP 47 tag's primary subtag, or `undefined`. */
export function languageFor(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/u, 1)[0];
  return LANGUAGES.find((pack) => pack.code === code);
}

/** Share of articles that hold what no table lists: a word of one event. */
const RARE_SHARE = 0.0024;

/**
 * How telling a feature of a sentence is (`align/features.ts`), in nats: the negative logarithm of the share of articles that hold it. It rests on
 * news at large, never on the articles of a run, so that one more article changes nothing among the others.
 */
export function rarity(feature: string): number {
  const stem = stemOf(feature);
  const share = stem === undefined ? neutralCommonness(feature) : stemShare(stem);
  return -Math.log(share ?? RARE_SHARE);
}

/** A text may hold words of another language: they are as telling there. */
function stemShare(stem: string): number | undefined {
  for (const { commonness } of LANGUAGES) {
    const share = commonness(stem);
    if (share !== undefined) return share;
  }
  return undefined;
}
