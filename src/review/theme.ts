import type { Line, Tone } from './page.js';

/** Select Graphic Rendition: what turns an attribute on, and what turns it off again. */
const BOLD = [1, 22] as const;
const DIM = [2, 22] as const;
const UNDERLINE = [4, 24] as const;
const REVERSE = [7, 27] as const;
const colour = (code: number) => [code, 39] as const;

type Attribute = readonly [on: number, off: number];

const COLOUR_OFF = 39;

export const THEMES = ['auto', 'dark', 'light', 'contrast', 'mono'] as const;
export type ThemeName = (typeof THEMES)[number];

/** How each tone is drawn. What a colour says is said in letters or brackets as well. */
export type Theme = Readonly<Record<Tone, readonly Attribute[]>>;

/** The sixteen colours of the terminal, which its owner has made readable on its own background. */
const AUTO: Theme = {
  plain: [],
  dim: [DIM],
  strong: [BOLD],
  heading: [BOLD, UNDERLINE],
  error: [BOLD, colour(31)],
  warning: [BOLD, colour(33)],
  info: [BOLD, colour(34)],
  mark: [BOLD, UNDERLINE, colour(31)],
  chosen: [BOLD, REVERSE],
  value: [colour(36)],
  alert: [BOLD, colour(35)],
  key: [BOLD, colour(32)],
  done: [colour(32)],
};

/** Bright shades, where dark ones of the palette drown. */
const DARK: Theme = {
  ...AUTO,
  error: [BOLD, colour(91)],
  warning: [BOLD, colour(93)],
  info: [BOLD, colour(94)],
  mark: [BOLD, UNDERLINE, colour(91)],
  value: [colour(96)],
  alert: [BOLD, colour(95)],
  key: [BOLD, colour(92)],
  done: [colour(92)],
};

/** No yellow and no cyan, which white swallows; nothing faint. */
const LIGHT: Theme = { ...AUTO, dim: [colour(90)], warning: [BOLD, colour(35)], value: [colour(34)], alert: [BOLD, colour(31)] };

/** Nothing faint, marks turned round: for weak eyes and projectors. */
const CONTRAST: Theme = {
  ...AUTO,
  dim: [],
  error: [BOLD, REVERSE],
  warning: [BOLD, UNDERLINE],
  info: [BOLD],
  mark: [BOLD, REVERSE],
  value: [BOLD],
  alert: [BOLD, REVERSE],
  key: [BOLD],
  done: [BOLD],
};

const NAMED: Readonly<Record<ThemeName, Theme>> = { auto: AUTO, dark: DARK, light: LIGHT, contrast: CONTRAST, mono: AUTO };

/** The theme of a name; where there are to be no colours, only what it says by other means. */
export function themeOf(name: ThemeName, colours: boolean): Theme {
  const theme = NAMED[name];
  if (colours) return theme;
  const bare = (tone: Tone) => theme[tone].filter(([, off]) => off !== COLOUR_OFF);
  const tones = Object.keys(theme) as Tone[];
  return tones.reduce<Theme>((kept, tone) => ({ ...kept, [tone]: bare(tone) }), theme);
}

/** A row as the terminal takes it: its text with the attributes of each tone around it. */
export function paint(line: Line, theme: Theme): string {
  let painted = '';
  for (const { text, style } of line) {
    const attributes = theme[style];
    const on = attributes.map(([code]) => `\u001b[${code}m`).join('');
    const off = attributes.map(([, code]) => `\u001b[${code}m`).reverse();
    painted += on + text + off.join('');
  }
  return painted;
}
