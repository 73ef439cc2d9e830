import type { Binding } from '../keys.js';

export type VerdictCommand = 'confirm' | 'dismiss' | 'supersede' | 'unsure' | 'assign' | 'favour' | 'note' | 'withdraw' | 'undo' | 'redo';

/** Deciding on the chosen finding, wherever it is shown. */
export const VERDICT_KEYS: readonly Binding<VerdictCommand>[] = [
  { keys: ['c'], command: 'confirm', help: 'confirm', hint: 'room' },
  { keys: ['d'], command: 'dismiss', help: 'dismiss', hint: 'room' },
  { keys: ['s'], command: 'supersede', help: 'supersede', hint: 'room' },
  { keys: ['u'], command: 'unsure', help: 'unsure', hint: 'room' },
  { keys: ['m'], command: 'note', help: 'note' },
  { keys: ['f'], command: 'favour', help: 'favour' },
  { keys: ['a'], command: 'assign', help: 'assign' },
  { keys: ['backspace'], command: 'withdraw', help: 'withdraw' },
  { keys: ['z'], command: 'undo', help: 'undo', hint: 'room' },
  { keys: ['Z'], command: 'redo', help: 'redo' },
];

export type HandoverCommand = 'packet' | 'packets' | 'edit' | 'copy' | 'examples' | 'suppressions' | 'retry';

/** Handing over. */
export const HANDOVER_KEYS: readonly Binding<HandoverCommand>[] = [
  { keys: ['w'], command: 'packet', help: 'packet' },
  { keys: ['W'], command: 'packets', help: 'packets' },
  { keys: ['e'], command: 'edit', help: 'edit' },
  { keys: ['y'], command: 'copy', help: 'copy' },
  { keys: ['x'], command: 'examples', help: 'examples' },
  { keys: ['S'], command: 'suppressions', help: 'suppressions' },
  { keys: ['r'], command: 'retry', help: 'retry' },
];

export type ViewCommand = 'view-findings' | 'view-article' | 'view-facts' | 'view-summary' | 'help' | 'quit';

/** Going somewhere else, from anywhere. */
export const VIEW_KEYS: readonly Binding<ViewCommand>[] = [
  { keys: ['1'], command: 'view-findings', help: 'viewFindings' },
  { keys: ['2'], command: 'view-article', help: 'viewArticle' },
  { keys: ['3'], command: 'view-facts', help: 'viewFacts' },
  { keys: ['4'], command: 'view-summary', help: 'viewSummary' },
  { keys: ['?'], command: 'help', help: 'help', hint: 'always' },
  { keys: ['q', 'ctrl+c'], command: 'quit', help: 'quit', hint: 'always' },
];
