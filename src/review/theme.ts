import type { Line, Tone } from './page.js';

/** Select Graphic Rendition: what turns an attribute on, and what turns it off again. */
const BOLD = [1, 22] as const;
const DIM = [2, 22] as const;
const UNDERLINE = [4, 24] as const;
const colour = (code: number) => [code, 39] as const;

type Attribute = readonly [on: number, off: number];

const COLOUR_OFF = 39;

/** How each tone is drawn. What a colour says is said in letters or brackets as well. */
const LOOKS: Readonly<Record<Tone, readonly Attribute[]>> = {
  plain: [],
  dim: [DIM],
  strong: [BOLD],
  heading: [BOLD, UNDERLINE],
  error: [BOLD, colour(31)],
  warning: [BOLD, colour(33)],
  info: [BOLD, colour(34)],
  mark: [BOLD, UNDERLINE, colour(31)],
  value: [colour(36)],
  alert: [BOLD, colour(35)],
  key: [BOLD, colour(32)],
};

/** A row as the terminal takes it: its text with the attributes of each tone around it; without colours where there are to be none. */
export function paint(line: Line, colours: boolean): string {
  let painted = '';
  for (const { text, style } of line) {
    const attributes = LOOKS[style].filter(([, off]) => colours || off !== COLOUR_OFF);
    const on = attributes.map(([code]) => `\u001b[${code}m`).join('');
    const off = attributes.map(([, code]) => `\u001b[${code}m`).reverse();
    painted += on + text + off.join('');
  }
  return painted;
}
