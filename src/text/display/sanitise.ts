/**
 * What is taken out of article text before it is drawn: nothing that reaches the screen may steer the terminal, turn the reading
 * order round, or hide between letters. The evidence itself is never changed; only its drawing is.
 */

/** Text that is harmless to draw, and whether it carried anything that could steer, reorder or hide. */
export interface Sanitised {
  readonly text: string;
  /** A control sequence, a control character, a bidi control, a flood of invisible characters or of stacked marks was taken out. */
  readonly removed: boolean;
}

/** Control strings (OSC, DCS, SOS, PM, APC) with their payload, where they end on the same line. A payload holds no control, so a scan stays linear. */
const CONTROL_STRINGS = /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0000-\u001f\u007f-\u009f]*(?:\u0007|\u001b\\|\u009c)/gu;
/** CSI sequences, then the shorter escapes. An unfinished one loses its introducer only: what follows it stays readable. */
const CONTROL_SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]{1,4}[0-~]|\u001b[0-Z\\`-~]/gu;
/** C0 (but line feed) and C1 controls, delete, bidi embeddings, overrides, isolates and marks, annotation controls, tags, noncharacters. */
const CONTROLS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/gu;
/** Signs that enclose the digits after them: every terminal draws them in its own width. */
const ENCLOSING_SIGNS = /[\u0600-\u0605\u06dd\u070f\u08e2]/gu;
/** Three invisible characters in a row are no typesetting. The non-joiner counts: one is Persian spelling, a row of them is not. */
const INVISIBLE_FLOOD = /[\u00ad\u034f\u115f\u1160\u180b-\u180e\u200b-\u200d\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\uffa0]{3,}/gu;
/** What remains invisible and has no use on a grid of cells: soft hyphens, joiners, byte order marks. Too common to be worth a warning. */
const INVISIBLE = /[\u00ad\u034f\u180e\u200b\u200d\u2060-\u2064\ufeff]/gu;
/** A letter takes a handful of marks in any script; past that they only climb over the lines around. */
const MARK_FLOOD = /(\p{M}{8})\p{M}+/gu;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** Whether there is anything to do at all: most text of most articles passes here and is returned as it is. */
const SUSPECT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e01ef}]|\p{M}{9}|[\u115f\u1160\u3164\uffa0]{3}/u;

/**
 * Makes `text` harmless to draw: strips ANSI, OSC and other control sequences, control characters, bidi controls and floods of
 * invisible characters. Line feeds stay; other line ends become line feeds, a tab becomes a space. Linear; never throws.
 */
export function sanitise(text: string): Sanitised {
  if (!SUSPECT.test(text)) return { text, removed: false };
  const plain = text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ');
  const quiet = plain
    .replace(CONTROL_STRINGS, '')
    .replace(CONTROL_SEQUENCES, '')
    .replace(CONTROLS, '')
    .replace(ENCLOSING_SIGNS, '')
    .replace(INVISIBLE_FLOOD, '')
    .replace(LONE_SURROGATES, '\ufffd');
  const visible = quiet.replace(INVISIBLE, '');
  const safe = visible.replace(MARK_FLOOD, '$1');
  return { text: safe, removed: quiet !== plain || safe !== visible };
}
