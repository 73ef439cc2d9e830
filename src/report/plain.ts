import { sanitise } from '../text/display.js';
import type { UiLanguage } from './ui-language.js';

/** Text from an article as it may be drawn on one line: no escape sequences, no direction controls, line breaks and runs of space as one space. */
export function oneLine(text: string): string {
  return sanitise(text).text.replace(/\s+/gu, ' ').trim();
}

/** `oneLine` for a piece of a sentence: it keeps the space that parts it from the next. */
export function oneLinePiece(text: string): string {
  return (/^\s/u.test(text) ? ' ' : '') + oneLine(text) + (/\S\s+$/u.test(text) ? ' ' : '');
}

/** Direction of a sentence of an article: that of most of its letters. Its first letter, which browsers go by, is often that of a foreign name. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const rightToLeft = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}

/** A piece of a sentence of ours; `foreign` where it runs the other way than the sentence. */
export interface ProsePiece {
  readonly text: string;
  readonly foreign: boolean;
}

const RIGHT_TO_LEFT_RUN = /(\p{Script=Arabic}(?:[^\p{Script=Latin}]*[\p{Script=Arabic}\p{M}])?)/u;
const LEFT_TO_RIGHT_RUN = /((?:\p{N}[\p{N}._-]*)?\p{Script=Latin}(?:[^\p{Script=Arabic}]*[\p{Script=Latin}\p{N}])?)/u;

/**
 * A sentence of ours in `language`, cut at what it quotes in the other script, so that each quoted piece can be kept to itself: otherwise
 * "X: 638 in Y", with X and Y in Arabic, is drawn with its figure on the wrong side. A sentence without Latin letters is Arabic, and one piece.
 */
export function prosePieces(
  text: string,
  language: UiLanguage = 'en',
): { readonly direction: 'ltr' | 'rtl'; readonly pieces: readonly ProsePiece[] } {
  if (textDirection(text) === 'rtl' && !/\p{Script=Latin}/u.test(text)) return { direction: 'rtl', pieces: [{ text, foreign: false }] };
  const run = language === 'ar' ? LEFT_TO_RIGHT_RUN : RIGHT_TO_LEFT_RUN;
  const pieces = text.split(run).map((part, at) => ({ text: part, foreign: at % 2 === 1 }));
  return { direction: language === 'ar' ? 'rtl' : 'ltr', pieces: pieces.filter((part) => part.text !== '') };
}

/** The language a text stands in: the one asked for, unless there is no Arabic of it and the English is told. */
export function languageTold(language: UiLanguage, texts: Readonly<Record<UiLanguage, string>>): UiLanguage {
  return texts.ar === texts.en ? 'en' : language;
}
