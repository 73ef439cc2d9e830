import { EXPLICIT_MODE, IMPLICIT_MODE } from '../text/display.js';

const ENTER_ALTERNATE_SCREEN = '\u001b[?1049h';
const LEAVE_ALTERNATE_SCREEN = '\u001b[?1049l';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const HOME = '\u001b[H';
const CLEAR = '\u001b[2J';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is written to: a terminal, or a test's stand-in for one. */
export interface Output {
  write(text: string): unknown;
}

/** Where keys come from. */
export interface Keyboard {
  setRawMode(raw: boolean): unknown;
}

/**
 * Takes the whole screen and every key, and gives back the function that returns them: the screen as it was, the cursor seen, the
 * terminal ordering text again where it was told not to (`explicit`), keys echoed. The function may be called any number of times; it is
 * also called when the process ends on a signal or on an error nobody caught, before the error is printed.
 */
export function takeScreen(keyboard: Keyboard, output: Output, { explicit }: { readonly explicit: boolean }): () => void {
  let taken = true;
  const restore = () => {
    if (!taken) return;
    taken = false;
    process.off('exit', restore);
    process.off('uncaughtExceptionMonitor', restore);
    for (const [signal, listener] of listeners) process.off(signal, listener);
    keyboard.setRawMode(false);
    output.write(`${explicit ? IMPLICIT_MODE : ''}${LEAVE_ALTERNATE_SCREEN}${SHOW_CURSOR}`);
  };
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      restore();
      // With our listener gone, the signal does what it would have done.
      process.kill(process.pid, signal);
    };
    return [signal, listener] as const;
  });
  process.on('exit', restore);
  process.on('uncaughtExceptionMonitor', restore);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  keyboard.setRawMode(true);
  output.write(`${ENTER_ALTERNATE_SCREEN}${HIDE_CURSOR}${explicit ? EXPLICIT_MODE : ''}${CLEAR}${HOME}`);
  return restore;
}

/** The next frame is drawn from the first cell, over the present one. */
export function rewind(output: Output): void {
  output.write(HOME);
}

/** The next frame is drawn from the first cell, on an empty screen. */
export function wipe(output: Output): void {
  output.write(`${CLEAR}${HOME}`);
}
