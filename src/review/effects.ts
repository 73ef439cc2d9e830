import type { Change, Entry } from './decisions/entry.js';
import { aboutOf, valuesKey } from './decisions/identity.js';
import type { Decided, Desk, Opening, Outcome } from './desk.js';
import type { ReviewModel } from './model.js';
import type { Effect, ReviewAction, ReviewState } from './state.js';

/** What only a terminal can do. */
export interface Hands {
  /** Puts text on the clipboard. */
  readonly copy: (text: string) => void;
  /** Gives the screen to something else, and takes it back when that returns or throws. */
  readonly lend: (use: () => void) => void;
}

/** What seeing to an effect needs: the world, and a way to tell the review what came of it. */
export interface Surroundings {
  readonly model: ReviewModel;
  readonly desk: Desk;
  readonly hands: Hands;
  readonly dispatch: (action: ReviewAction) => void;
  /** Work that the review does not end before. */
  readonly background: (work: Promise<void>) => void;
}

/** Sees to what a state asks of the world. */
export function perform(around: Surroundings, state: ReviewState, effect: Effect): void {
  const { model, desk, hands, dispatch, background } = around;
  const { notice } = model.strings;
  switch (effect.type) {
    case 'record': {
      const entry = entryOf(model, desk, effect.finding, effect.change, effect.undoes);
      if (!entry) return;
      dispatch({ type: 'recorded', entry, step: effect.step });
      save(around, entry);
      return;
    }
    case 'retry':
      for (const entry of effect.entries) {
        dispatch({ type: 'retried', entry });
        save(around, entry);
      }
      return;
    case 'load': {
      const { document } = effect;
      const loaded = desk.loadText(document).catch((error: unknown) => ({ status: 'missing', reason: reasonOf(error) }) as const);
      background(loaded.then((text) => dispatch({ type: 'text', document, text })));
      return;
    }
    case 'edit':
      tell(
        around,
        desk.edit(effect.place).then((opening) => opened(hands, opening)),
        ({ path }) => notice.edited(path),
      );
      return;
    case 'copy':
      hands.copy(effect.text);
      dispatch({ type: 'notice', notice: { text: notice.copied, tone: 'done' } });
      return;
    case 'packets':
      tell(around, desk.writePackets(decided(model, state, effect.findings), effect.name), ({ count, path }) => notice.packet(count, path));
      return;
    case 'examples':
      tell(around, desk.writeExamples(decided(model, state, effect.findings)), ({ count, left, path }) =>
        notice.examples(count, left, path),
      );
      return;
    case 'suppressions':
      tell(around, desk.writeSuppressions(decided(model, state, effect.findings)), ({ count, path }) => notice.suppressions(count, path));
      return;
  }
}

function save({ desk, dispatch, background }: Surroundings, entry: Entry): void {
  background(
    desk.record(entry).then(
      () => dispatch({ type: 'saved' }),
      (error: unknown) => dispatch({ type: 'unsaved', entry, reason: reasonOf(error) }),
    ),
  );
}

type Done = Extract<Outcome, { done: true }>;

/** Tells what came of something that took a while. */
function tell({ model, dispatch, background }: Surroundings, work: Promise<Outcome>, told: (outcome: Done) => string): void {
  const { notice } = model.strings;
  const ended = work.catch((error: unknown): Outcome => ({ done: false, reason: reasonOf(error) }));
  background(
    ended.then((outcome) => {
      const text = outcome.done ? told(outcome) : notice.failed(outcome.reason);
      dispatch({ type: 'notice', notice: { text, tone: outcome.done ? 'done' : 'alert' } });
    }),
  );
}

function opened(hands: Hands, opening: Opening): Outcome {
  if ('reason' in opening) return { done: false, reason: opening.reason };
  hands.lend(opening.run);
  return { done: true, path: opening.path, count: 1, left: 0 };
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
