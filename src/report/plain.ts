import { sanitise } from '../text/display.js';

/** Text from an article as it may be drawn on one line: no escape sequences, no direction controls, line breaks and runs of space as one space. */
export function oneLine(text: string): string {
  return sanitise(text).text.replace(/\s+/gu, ' ').trim();
}

/** `oneLine` for a piece of a sentence: it keeps the space that parts it from the next. */
export function oneLinePiece(text: string): string {
  return (/^\s/u.test(text) ? ' ' : '') + oneLine(text) + (/\S\s+$/u.test(text) ? ' ' : '');
}

/**
 * Direction of a sentence of ours that quotes words of either script: that of most of its letters. The first letter, which browsers and
 * terminals go by, is often a quoted name.
 */
export function proseDirection(text: string): 'ltr' | 'rtl' {
  const rightToLeft = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}
