import type { Report } from '../model/report.js';
import { obeysExplicitMode, resolveBidi, type BidiMode, type BidiOption, type Environment } from '../text/display.js';
import { clipboardSequence } from './clipboard.js';
import { drawFrame } from './frame.js';
import { createModel, type ReviewModel } from './model.js';
import type { ReviewOptions } from './options.js';
import { rewind, takeScreen, wipe } from './screen.js';
import type { Size } from './state.js';
import { createStore } from './store.js';
import { paint } from './theme.js';

const FALLBACK_SIZE: Size = { columns: 80, rows: 24 };

/**
 * Runs the review on a terminal until the user leaves. The screen is given back however it ends. The first frame is drawn here, before
 * Ink is loaded: it takes twice the time of everything else, and a frame is the same lines whoever writes them.
 */
export async function runSession(report: Report, options: ReviewOptions): Promise<void> {
  const { stdin, stdout, environment, desk } = options;
  const bidi = sessionBidi(options.bidi ?? 'auto', environment);
  const model = modelFor(report, options, bidi);
  const size = () => ({ columns: stdout.columns || FALLBACK_SIZE.columns, rows: stdout.rows || FALLBACK_SIZE.rows });
  const explicit = { explicit: bidi === 'app' };
  let restore = takeScreen(stdin, stdout, explicit);
  // A terminal moves what it shows when it changes size. This listener stands before Ink's own, which then draws from the first cell.
  const clear = () => wipe(stdout);
  stdout.on('resize', clear);
  const lend = (use: () => void) => {
    restore();
    try {
      use();
    } finally {
      restore = takeScreen(stdin, stdout, explicit);
      // The same as after a change of size: nothing of what was drawn is there any more.
      stdout.emit('resize');
    }
  };
  try {
    const store = createStore(model, desk, size(), { copy: (text) => void stdout.write(clipboardSequence(text)), lend });
    const first = drawFrame(model, store.state());
    stdout.write(first.map((line) => paint(line, model.theme)).join('\r\n'));
    try {
      const { mount } = await import('./mount.js');
      rewind(stdout);
      await mount({ model, store, stdin, stdout, size });
    } finally {
      await store.close();
    }
  } finally {
    stdout.off('resize', clear);
    restore();
  }
}

/** The report and the wishes of a session as its model. */
export function modelFor(report: Report, options: ReviewOptions, bidi: BidiMode): ReviewModel {
  const { environment, uiLanguage, theme, harakat, reportPath, desk } = options;
  return createModel(report, {
    bidi,
    colour: options.colour ?? !environment['NO_COLOR'],
    reviewer: desk.reviewer,
    ...(uiLanguage === undefined ? {} : { uiLanguage }),
    ...(theme === undefined ? {} : { theme }),
    ...(harakat === undefined ? {} : { harakat }),
    ...(reportPath === undefined ? {} : { reportPath }),
  });
}

/** A full-screen program orders text itself wherever the terminal can be told to leave it alone. */
export function sessionBidi(option: BidiOption, environment: Environment): BidiMode {
  if (option === 'auto' && obeysExplicitMode(environment)) return 'app';
  return resolveBidi(option, environment);
}
