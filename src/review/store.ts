import { aboutOf, valuesKey } from './decisions/identity.js';
import type { Change, Entry } from './decisions/entry.js';
import type { Decided, Desk, Outcome } from './desk.js';
import type { ReviewModel } from './model.js';
import { reduce } from './reduce.js';
import { initialState, type Effect, type HistoryStep, type ReviewAction, type ReviewState, type Size } from './state.js';

/** What only a terminal can do. */
export interface Hands {
  /** Puts text on the clipboard. */
  readonly copy: (text: string) => void;
  /** Gives the screen to something else, and takes it back when that returns or throws. */
  readonly lend: (use: () => void) => void;
}

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

  const dispatch = (action: ReviewAction): void => {
    waiting.push(action);
    if (running) return;
    running = true;
    const before = state;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const reduced = reduce(model, state, next);
        state = reduced.state;
        for (const effect of reduced.effects) perform(effect);
      }
    } finally {
      running = false;
    }
    if (state !== before) for (const listener of listeners) listener();
  };

  const pending = new Set<Promise<void>>();
  const background = (work: Promise<void>): void => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };

  const save = (entry: Entry): void => {
    const saved = desk.record(entry).then(
      () => dispatch({ type: 'saved' }),
      (error: unknown) => dispatch({ type: 'unsaved', entry, reason: reasonOf(error) }),
    );
    background(saved);
  };

  const note = (work: Promise<Outcome>, told: (outcome: Extract<Outcome, { done: true }>) => string): void => {
    const { notice } = model.strings;
    const noted = work
      .catch((error: unknown): Outcome => ({ done: false, reason: reasonOf(error) }))
      .then((outcome) => {
        const text = outcome.done ? told(outcome) : notice.failed(outcome.reason);
        dispatch({ type: 'notice', notice: { text, tone: outcome.done ? 'done' : 'alert' } });
      });
    background(noted);
  };

  const perform = (effect: Effect): void => {
    const { notice } = model.strings;
    switch (effect.type) {
      case 'record': {
        const entry = entryOf(model, desk, effect.finding, effect.change, effect.undoes);
        if (!entry) return;
        dispatch({ type: 'recorded', entry, step: effect.step satisfies HistoryStep });
        save(entry);
        return;
      }
      case 'retry':
        for (const entry of effect.entries) {
          dispatch({ type: 'retried', entry });
          save(entry);
        }
        return;
      case 'load': {
        const { document } = effect;
        const loaded = desk.loadText(document).catch((error: unknown) => ({ status: 'missing', reason: reasonOf(error) }) as const);
        background(loaded.then((text) => dispatch({ type: 'text', document, text })));
        return;
      }
      case 'edit': {
        note(
          desk.edit(effect.place).then((opening): Outcome => {
            if ('reason' in opening) return { done: false, reason: opening.reason };
            hands.lend(opening.run);
            return { done: true, path: opening.path, count: 1, left: 0 };
          }),
          ({ path }) => notice.edited(path),
        );
        return;
      }
      case 'copy':
        hands.copy(effect.text);
        dispatch({ type: 'notice', notice: { text: notice.copied, tone: 'done' } });
        return;
      case 'packets': {
        note(desk.writePackets(decided(model, state, effect.findings), effect.name), ({ count, path }) => notice.packet(count, path));
        return;
      }
      case 'examples': {
        note(desk.writeExamples(decided(model, state, effect.findings)), ({ count, left, path }) => notice.examples(count, left, path));
        return;
      }
      case 'suppressions': {
        note(desk.writeSuppressions(decided(model, state, effect.findings)), ({ count, path }) => notice.suppressions(count, path));
        return;
      }
    }
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
  if (!first || state.standings.of(first.id).status === 'open') return told;
  const moved = reduce(model, state, { type: 'key', key: 'n' }).state;
  return { ...moved, ...(told.notice ? { notice: told.notice } : {}) };
}

function entryOf(model: ReviewModel, desk: Desk, finding: string, change: Change, undoes: string | undefined): Entry | undefined {
  const discrepancy = model.byId.get(finding);
  if (!discrepancy) return undefined;
  const { documents, reviewer } = model;
  const base = { by: reviewer, finding, values: valuesKey(discrepancy, documents), change, about: aboutOf(discrepancy, documents) };
  return { ...desk.stamp(), ...base, ...(undoes === undefined ? {} : { undoes }) };
}

function decided(model: ReviewModel, state: ReviewState, ids: readonly string[]): Decided[] {
  return ids.flatMap((id) => {
    const discrepancy = model.byId.get(id);
    const { decision } = state.standings.of(id);
    return discrepancy ? [{ discrepancy, decision: decision ?? { notes: [], verdicts: [], stale: false } }] : [];
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
