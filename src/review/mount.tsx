import { render } from 'ink';
import { App, type Terminal } from './app.js';
import type { ReviewModel } from './model.js';
import type { Size } from './state.js';
import type { Store } from './store.js';

/** No key waits longer than this for its frame: 1000 ms / 60. */
const FRAMES_PER_SECOND = 60;

export interface MountOptions {
  readonly model: ReviewModel;
  readonly store: Store;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly size: () => Size;
}

/** Hands the screen to Ink until the user leaves. Rejects with what a view threw. */
export async function mount({ model, store, stdin, stdout, size }: MountOptions): Promise<void> {
  const terminal: Terminal = {
    size,
    onResize: (listener) => {
      stdout.on('resize', listener);
      return () => stdout.off('resize', listener);
    },
  };
  const app = <App model={model} store={store} terminal={terminal} />;
  const endless = withoutHeight(stdout);
  const instance = render(app, { stdin, stdout: endless, exitOnCtrlC: false, patchConsole: false, maxFps: FRAMES_PER_SECOND });
  // A terminal that is gone takes no more frames and needs none: that is a way of leaving, not an error.
  const leave = () => instance.unmount();
  stdout.on('error', leave);
  stdin.on('end', leave);
  try {
    await instance.waitUntilExit();
  } finally {
    stdin.off('end', leave);
  }
}

/**
 * The terminal as if it had no end. When a frame once was as high as the terminal, Ink clears the screen and the user's scrollback with
 * it; our frames are cut to size already.
 */
function withoutHeight(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stdout, {
    get(target, property) {
      if (property === 'rows') return Number.MAX_SAFE_INTEGER;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;
    },
  });
}
