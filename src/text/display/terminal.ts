import type { BidiMode } from './visual.js';

/** Environment variables as the command line read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a user may ask for; `auto` asks the environment. */
export type BidiOption = 'auto' | BidiMode;

/** BDSM of ECMA-48, reset: the program orders the text, the terminal draws cells as they come. */
export const EXPLICIT_MODE = '\u001b[8l';
/** BDSM set: the terminal orders the text. The state a terminal with bidi starts in, and is left in. */
export const IMPLICIT_MODE = '\u001b[8h';

/** VTE 0.58, of GNOME 3.34, is the first that reorders; the variable holds 100 × minor version. */
const FIRST_VTE_WITH_BIDI = 5800;

/**
 * Who orders right-to-left text on this terminal when nothing is switched: the terminal itself (VTE, mintty, Konsole, mlterm, Apple
 * Terminal), else this program. A multiplexer hides what lies outside and orders nothing.
 */
export function terminalBidi(environment: Environment): 'app' | 'terminal' {
  if (isMultiplexed(environment)) return 'app';
  if (obeysExplicitMode(environment)) return 'terminal';
  const term = environment['TERM'] ?? '';
  const reorders =
    environment['KONSOLE_VERSION'] !== undefined ||
    environment['MLTERM'] !== undefined ||
    term.startsWith('mlterm') ||
    environment['TERM_PROGRAM'] === 'Apple_Terminal';
  return reorders ? 'terminal' : 'app';
}

/** Whether the terminal stops reordering on `EXPLICIT_MODE`, so that a full-screen program can do it better: VTE and mintty. */
export function obeysExplicitMode(environment: Environment): boolean {
  if (isMultiplexed(environment)) return false;
  const vte = Number(environment['VTE_VERSION'] ?? 0);
  return vte >= FIRST_VTE_WITH_BIDI || environment['TERM_PROGRAM'] === 'mintty' || environment['MSYSCON'] === 'mintty.exe';
}

/** What is asked for, or what suits the terminal for text that scrolls by (a full-screen program may switch the terminal instead). */
export function resolveBidi(option: BidiOption, environment: Environment): BidiMode {
  return option === 'auto' ? terminalBidi(environment) : option;
}

function isMultiplexed(environment: Environment): boolean {
  const term = environment['TERM'] ?? '';
  return Boolean(environment['TMUX'] ?? environment['STY']) || term.startsWith('tmux') || term.startsWith('screen');
}
