import type { Discrepancy } from '../model/report.js';
import { sanitise } from '../text/display.js';
import { documentName, type ReviewModel } from './model.js';

/** A finding in the words an editor would send a colleague: what differs, then each quote with its source. Harmless, in reading order. */
export function copiedText(model: ReviewModel, { messages, positions }: Discrepancy): string {
  const quotes = positions.flatMap(({ display, evidence }) =>
    evidence.map(({ document, context }) => `${display} — ${documentName(model, document)}: “${context.trim()}”`),
  );
  return sanitise([messages[model.uiLanguage], ...quotes].join('\n')).text;
}

/** Terminals drop longer ones without a word; of base64. */
const LONGEST = 74_000;

/** Puts text on the clipboard of the machine the terminal is on, through any number of remote shells (OSC 52). */
export function clipboardSequence(text: string): string {
  const bytes = Buffer.from(text, 'utf8').subarray(0, Math.floor(LONGEST / 4) * 3);
  return `\u001b]52;c;${bytes.toString('base64')}\u0007`;
}
