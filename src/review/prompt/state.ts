import { REASONS, type Change } from '../decisions/entry.js';
import { positionKey } from '../decisions/identity.js';
import type { ReviewModel } from '../model.js';
import { typed } from '../text-input.js';

/** A question at the bottom of the screen; keys are its answer until it is closed. */
export interface Prompt {
  readonly kind: 'dismiss' | 'assign' | 'favour' | 'note' | 'leave';
  /** Id of the finding it is about. */
  readonly finding: string;
  readonly text: string;
}

/** A prompt after a key: still open, or closed with what was answered, if anything. */
export type Answer = { readonly open: Prompt } | { readonly open?: never; readonly change?: Change };

/** `names`: people who may be meant, for Tab to complete. */
export function answerPrompt(model: ReviewModel, prompt: Prompt, key: string, names: readonly string[]): Answer {
  if (key === 'escape') return {};
  switch (prompt.kind) {
    case 'dismiss':
      return answerDismiss(prompt, key);
    case 'favour':
      return answerFavour(model, prompt, key);
    case 'assign': {
      if (key === 'tab') return { open: { ...prompt, text: completed(prompt.text, names) } };
      return answerText(prompt, key, (text) => ({ assignee: text || null }));
    }
    case 'note':
      return answerText(prompt, key, (text) => ({ note: text || null }));
    case 'leave':
      return {};
  }
}

function answerDismiss(prompt: Prompt, key: string): Answer {
  const reason = prompt.text === '' ? REASONS[Number(key) - 1] : undefined;
  if (reason) return { change: { reason } };
  if (key === 'enter' && prompt.text.trim() === '') return {};
  return answerText(prompt, key, (text) => ({ reason: text }));
}

function answerFavour(model: ReviewModel, prompt: Prompt, key: string): Answer {
  if (key === '0') return { change: { favours: null } };
  const position = model.byId.get(prompt.finding)?.positions[Number(key) - 1];
  if (position) return { change: { favours: { key: positionKey(position), value: position.display } } };
  return key === 'enter' ? {} : { open: prompt };
}

function answerText(prompt: Prompt, key: string, toChange: (text: string) => Change): Answer {
  if (key === 'enter') return { change: toChange(prompt.text.trim()) };
  return { open: { ...prompt, text: typed(prompt.text, key) } };
}

/** The first name that begins so, or the one after it where the text is such a name already. */
function completed(text: string, names: readonly string[]): string {
  const at = names.indexOf(text);
  if (at >= 0) return names[(at + 1) % names.length] ?? text;
  return names.find((name) => name.startsWith(text)) ?? text;
}
