import type { HandoverCommand } from './common/keys.js';
import { copiedText } from './clipboard.js';
import { noting } from './deciding.js';
import type { Status } from './decisions/status.js';
import type { ReviewModel } from './model.js';
import { chosenFinding, chosenItem } from './screens.js';
import type { Effect, Next, ReviewState } from './state.js';

/** A key that hands something over: a packet, a place in an editor, a copy, examples, suppressions. */
export function handOver(model: ReviewModel, state: ReviewState, command: HandoverCommand): Next {
  const { notice } = model.strings;
  const item = chosenItem(model, state);
  switch (command) {
    case 'packet': {
      const finding = chosenFinding(model, state);
      return finding ? asking(model, state, { type: 'packets', findings: [finding.id], name: 'one' }) : nothing(state);
    }
    case 'packets': {
      const findings = standingAs(model, state, ['confirmed']);
      return findings.length > 0 ? asking(model, state, { type: 'packets', findings, name: 'all' }) : saying(state, notice.noConfirmed);
    }
    case 'examples': {
      const findings = standingAs(model, state, ['confirmed', 'dismissed']);
      return findings.length > 0 ? asking(model, state, { type: 'examples', findings }) : saying(state, notice.noLabels);
    }
    case 'suppressions':
      return asking(model, state, { type: 'suppressions', findings: model.findings.items.map(({ id }) => id) });
    case 'copy':
      return item ? { state, effects: [{ type: 'copy', text: copiedText(model, item) }] } : nothing(state);
    case 'edit':
      return edit(model, state);
    case 'retry':
      return { state, effects: state.unsaved.length > 0 ? [{ type: 'retry', entries: state.unsaved }] : [] };
  }
}

function nothing(state: ReviewState): Next {
  return { state, effects: [] };
}

function saying(state: ReviewState, text: string): Next {
  return nothing(noting(state, { text, tone: 'dim' }));
}

/** Something that takes a while: said so at once. */
function asking(model: ReviewModel, state: ReviewState, effect: Effect): Next {
  return { state: noting(state, { text: model.strings.notice.writing, tone: 'dim' }), effects: [effect] };
}

function standingAs(model: ReviewModel, { standings }: ReviewState, statuses: readonly Status[]): string[] {
  return model.findings.items.map(({ id }) => id).filter((id) => statuses.includes(standings.of(id).status));
}

/** The file behind what is on screen: of the chosen quote, of the mark, of the article where it has none. */
function edit(model: ReviewModel, state: ReviewState): Next {
  const evidence = chosenItem(model, state)?.positions.flatMap((position) => position.evidence) ?? [];
  const inArticle = state.view === 'article' ? evidence.filter(({ document }) => document === state.article?.document) : evidence;
  const one = state.view === 'finding' || state.view === 'fact' ? inArticle[state.detail.witness] : inArticle[0];
  if (one)
    return {
      state,
      effects: [{ type: 'edit', place: { document: one.document, field: one.field, start: one.start, context: one.context } }],
    };
  if (state.view !== 'article' || !state.article) return nothing(state);
  return { state, effects: [{ type: 'edit', place: { document: state.article.document, field: 'text', start: 0, context: '' } }] };
}
