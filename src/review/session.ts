import type { Report } from '../model/report.js';
import { obeysExplicitMode, resolveBidi, type BidiMode, type BidiOption, type Environment } from '../text/display.js';
import { drawFrame } from './frame.js';
import { createModel } from './model.js';
import type { ReviewOptions } from './options.js';
import { rewind, takeScreen, wipe } from './screen.js';
import { initialState, type Size } from './state.js';
import { paint } from './theme.js';

const FALLBACK_SIZE: Size = { columns: 80, rows: 24 };

/**
 * Runs the review on a terminal until the user leaves. The screen is given back however it ends. The first frame is drawn here, before
 * Ink is loaded: it takes twice the time of everything else, and a frame is the same lines whoever writes them.
 */
export async function runSession(report: Report, options: ReviewOptions): Promise<void> {
  const { stdin, stdout, environment, uiLanguage, reportPath, decisions } = options;
  const bidi = sessionBidi(options.bidi ?? 'auto', environment);
  const model = createModel(report, {
    bidi,
    colour: !environment['NO_COLOR'],
    ...(uiLanguage === undefined ? {} : { uiLanguage }),
    ...(reportPath === undefined ? {} : { reportPath }),
  });
  const size = () => ({ columns: stdout.columns || FALLBACK_SIZE.columns, rows: stdout.rows || FALLBACK_SIZE.rows });
  const restore = takeScreen(stdin, stdout, { explicit: bidi === 'app' });
  // A terminal moves what it shows when it changes size. This listener stands before Ink's own, which then draws from the first cell.
  const clear = () => wipe(stdout);
  stdout.on('resize', clear);
  try {
    const first = drawFrame(model, initialState(model, size(), decisions));
    stdout.write(first.map((line) => paint(line, model.colour)).join('\r\n'));
    const { mount } = await import('./mount.js');
    rewind(stdout);
    await mount({ model, stdin, stdout, size, decisions });
  } finally {
    stdout.off('resize', clear);
    restore();
  }
}

/** A full-screen program orders text itself wherever the terminal can be told to leave it alone. */
export function sessionBidi(option: BidiOption, environment: Environment): BidiMode {
  if (option === 'auto' && obeysExplicitMode(environment)) return 'app';
  return resolveBidi(option, environment);
}
