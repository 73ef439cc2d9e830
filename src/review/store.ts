import { WAITING } from './decisions/status.js';
import type { Desk } from './desk.js';
import { perform, type Hands } from './effects.js';
import type { ReviewModel } from './model.js';
import { reduce } from './reduce.js';
import { initialState, type ReviewAction, type ReviewState, type Size } from './state.js';

/** A running review: its state, and whoever wants to know of changes. Sees to what a state asks of the world. */
export interface Store {
  readonly state: () => ReviewState;
  readonly dispatch: (action: ReviewAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when all that is going on is done. */
  readonly settled: () => Promise<void>;
  /** Stops following the log; resolves when everything on its way to the disk is there. */
  readonly close: () => Promise<void>;
}

export function createStore(model: ReviewModel, desk: Desk, size: Size, hands: Hands): Store {
  let state = welcomed(model, initialState(model, size, desk.log.entries), desk);
  const listeners = new Set<() => void>();
  const waiting: ReviewAction[] = [];
  let running = false;

  const pending = new Set<Promise<void>>();
  const background = (work: Promise<void>): void => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };

  const dispatch = (action: ReviewAction): void => {
    waiting.push(action);
    if (running) return;
    running = true;
    const before = state;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const reduced = reduce(model, state, next);
        state = reduced.state;
        for (const effect of reduced.effects) perform({ model, desk, hands, dispatch, background }, state, effect);
      }
    } finally {
      running = false;
    }
    if (state !== before) for (const listener of listeners) listener();
  };

  const settled = async (): Promise<void> => {
    while (pending.size > 0) await Promise.all(pending);
  };

  const unfollow = desk.follow((log) => {
    if (log.entries.length > 0) dispatch({ type: 'joined', entries: log.entries });
  });

  return {
    state: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled,
    close: () => {
      unfollow();
      return settled();
    },
  };
}

/** What there is to say at the start: a log that is damaged, or what was decided before; the cursor on the first that was not. */
function welcomed(model: ReviewModel, state: ReviewState, desk: Desk): ReviewState {
  const { notice } = model.strings;
  const { damage, entries } = desk.log;
  const total = model.findings.items.length;
  if (entries.length === 0 && damage.length === 0) return state;
  const resumed = notice.resumed(total - state.standings.waiting(), total);
  const text = damage.length > 0 ? `${notice.damaged(damage.length, desk.logPath)} · ${resumed}` : resumed;
  const told: ReviewState = { ...state, notice: { text, tone: damage.length > 0 ? 'alert' : 'dim' } };
  const first = model.findings.items[0];
  if (!first || WAITING.has(state.standings.of(first.id).status)) return told;
  const moved = reduce(model, state, { type: 'key', key: 'n' }).state;
  return { ...moved, ...(told.notice ? { notice: told.notice } : {}) };
}
