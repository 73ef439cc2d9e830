import type { VerdictCommand } from './common/keys.js';
import type { Change, Verdict } from './decisions/entry.js';
import { valuesKey } from './decisions/identity.js';
import { reverse } from './decisions/ledger.js';
import { moveTo } from './list/state.js';
import { listCapacity } from './list/view.js';
import type { ReviewModel } from './model.js';
import { answerPrompt, type Prompt } from './prompt/state.js';
import { bodyRows, withEntries, type Effect, type Next, type Notice, type ReviewAction, type ReviewState, type Step } from './state.js';

const VERDICT_OF: Readonly<Partial<Record<VerdictCommand, Verdict>>> = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  supersede: 'superseded',
  unsure: 'unsure',
};

/** A verdict key on a finding. */
export function decide(model: ReviewModel, state: ReviewState, command: VerdictCommand, finding: string | undefined): Next {
  if (command === 'undo') return takeBack(model, state);
  if (command === 'redo') return doAgain(model, state);
  if (finding === undefined) return { state, effects: [] };
  const verdict = VERDICT_OF[command];
  if (verdict) return giveVerdict(model, state, verdict, finding);
  switch (command) {
    case 'assign':
    case 'favour':
      return asking(state, { kind: command, finding, text: '' });
    case 'note':
      return asking(state, { kind: 'note', finding, text: own(model, state, finding)?.change.note ?? '' });
    default:
      return withdraw(model, state, finding);
  }
}

/** A verdict is kept the moment its key is pressed; the reason for dismissing is asked for after. */
function giveVerdict(model: ReviewModel, state: ReviewState, verdict: Verdict, finding: string): Next {
  const opinion = own(model, state, finding);
  const discrepancy = model.byId.get(finding);
  if (!discrepancy) return { state, effects: [] };
  const asked = verdict === 'dismissed' ? asking(state, { kind: 'dismiss', finding, text: '' }).state : state;
  const same = opinion?.change.verdict === verdict && opinion.values === valuesKey(discrepancy, model.documents);
  if (same) return { state: asked, effects: [] };
  return { state: asked, effects: [changing(finding, { verdict, ...(opinion?.change.reason ? { reason: null } : {}) })] };
}

function withdraw(model: ReviewModel, state: ReviewState, finding: string): Next {
  const opinion = own(model, state, finding);
  if (!opinion?.change.verdict) return { state, effects: [] };
  return { state, effects: [changing(finding, { verdict: null, ...(opinion.change.reason ? { reason: null } : {}) })] };
}

function own(model: ReviewModel, state: ReviewState, finding: string) {
  return state.ledger.findings.get(finding)?.get(model.reviewer);
}

function changing(finding: string, change: Change): Effect {
  return { type: 'record', finding, change, step: 'do' };
}

function asking(state: ReviewState, prompt: Prompt): Next {
  return { state: { ...state, prompt }, effects: [] };
}

/** A key while a prompt is open. */
export function pressInPrompt(model: ReviewModel, state: ReviewState, prompt: Prompt, key: string): Next {
  const { prompt: _, ...closed } = state;
  if (prompt.kind === 'leave') return answerLeaving(closed, key);
  const answer = answerPrompt(model, prompt, key, peopleOf(model, state));
  if (answer.open) return { state: { ...state, prompt: answer.open }, effects: [] };
  return { state: closed, effects: answer.change ? [changing(prompt.finding, answer.change)] : [] };
}

function answerLeaving(state: ReviewState, key: string): Next {
  if (key === 'y') return { state: { ...state, leaving: true }, effects: [] };
  if (key === 'r') return { state, effects: [{ type: 'retry', entries: state.unsaved }] };
  return { state, effects: [] };
}

/** Everybody the log names, in a fixed order. */
function peopleOf(model: ReviewModel, { ledger }: ReviewState): string[] {
  const assigned = [...ledger.findings.values()].flatMap((opinions) => [...opinions.values()].map(({ change }) => change.assignee ?? ''));
  return [...new Set([...assigned, ...ledger.reviewers.keys(), model.reviewer])].filter(Boolean).sort();
}

function takeBack(model: ReviewModel, state: ReviewState): Next {
  const step = state.done.at(-1);
  if (!step) return { state: noting(state, { text: model.strings.notice.nothingToUndo, tone: 'dim' }), effects: [] };
  const { finding, before, entry } = step;
  return { state: showing(state, model, finding), effects: [{ type: 'record', finding, change: before, step: 'undo', undoes: entry }] };
}

function doAgain(model: ReviewModel, state: ReviewState): Next {
  const step = state.undone.at(-1);
  if (!step) return { state: noting(state, { text: model.strings.notice.nothingToRedo, tone: 'dim' }), effects: [] };
  return {
    state: showing(state, model, step.finding),
    effects: [{ type: 'record', finding: step.finding, change: step.after, step: 'redo' }],
  };
}

/** What is undone is looked at, where the list lets it be. */
function showing(state: ReviewState, model: ReviewModel, finding: string): ReviewState {
  const at = model.findings.items.findIndex(({ id }) => id === finding);
  const findings = moveTo(state.lists.findings, at, listCapacity(state.size.columns, bodyRows(state.size)));
  const moved = findings.cursor !== state.lists.findings.cursor;
  return { ...state, lists: { ...state.lists, findings }, detail: moved ? { scroll: 0, witness: 0 } : state.detail };
}

/** An entry of this reviewer enters the ledger and the history; it is on its way to the disk from here on. */
export function recorded(
  model: ReviewModel,
  state: ReviewState,
  { entry, step }: Extract<ReviewAction, { type: 'recorded' }>,
): ReviewState {
  const { finding, change, by } = entry;
  const before = reverse(state.ledger, finding, by, change);
  const after = withEntries(model, { ...state, saving: state.saving + 1 }, [entry]);
  const made: Step = { finding, before, after: change, entry: entry.entry };
  const said = saidOf(model, change);
  const { notice } = model.strings;
  switch (step) {
    case 'do':
      return noting({ ...after, done: [...state.done, made], undone: [] }, { text: said, tone: 'done' });
    case 'undo': {
      const last = state.done.at(-1);
      const undone = last ? [...state.undone, last] : state.undone;
      const text = notice.undone(saidOf(model, last?.after ?? change));
      return noting({ ...after, done: state.done.slice(0, -1), undone }, { text, tone: 'done' });
    }
    case 'redo':
      return noting(
        { ...after, done: [...state.done, made], undone: state.undone.slice(0, -1) },
        { text: notice.redone(said), tone: 'done' },
      );
  }
}

/** A change in a word or two. */
function saidOf({ strings }: ReviewModel, change: Change): string {
  if (change.verdict) return strings.notice.decided(strings.verdict[change.verdict]);
  if (change.verdict === null) return strings.notice.withdrawn;
  const parts = (['reason', 'note', 'favours', 'assignee'] as const).filter((part) => change[part] !== undefined);
  return parts.map((part) => strings.notice.part[part]).join(', ');
}

export function noting(state: ReviewState, notice: Notice): ReviewState {
  return { ...state, notice };
}
