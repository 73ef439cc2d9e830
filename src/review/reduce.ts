import { ARTICLE_KEYS } from './article/keys.js';
import { HANDOVER_KEYS, VERDICT_KEYS, VIEW_KEYS } from './common/keys.js';
import { decide, noting, pressInPrompt, recorded } from './deciding.js';
import { DETAIL_KEYS } from './detail/keys.js';
import { scrollTo } from './detail/state.js';
import { handOver } from './handover.js';
import { HELP_KEYS } from './help/keys.js';
import { commandOf } from './keys.js';
import { LIST_KEYS } from './list/keys.js';
import { reduceList, reveal, typeIntoFilter } from './list/state.js';
import type { ReviewModel } from './model.js';
import { capacityOf, chosenFinding, chosenItem, chosenLayout, helpHeight, summaryHeight } from './screens.js';
import { SCROLL_KEYS } from './summary/keys.js';
import { bodyRows, listedIn, withEntries, type Next, type ReviewAction, type ReviewState, type Size } from './state.js';
import { goTo, openArticle, pressInArticle, pressInDetail } from './views.js';

/** The next state after something happened, and what it asks of the world. Pure; knows no React, no terminal and no clock. */
export function reduce(model: ReviewModel, state: ReviewState, action: ReviewAction): Next {
  const still = (next: ReviewState): Next => ({ state: next, effects: [] });
  const { strings } = model;
  switch (action.type) {
    case 'key':
      return press(model, state, action.key);
    case 'resize':
      return still(resize(model, state, action.size));
    case 'recorded':
      return still(recorded(model, state, action));
    case 'retried':
      return still({ ...state, saving: state.saving + 1, unsaved: state.unsaved.filter((entry) => entry !== action.entry) });
    case 'saved':
      return still({ ...state, saving: state.saving - 1 });
    case 'unsaved':
      return still({ ...state, saving: state.saving - 1, unsaved: [...state.unsaved, action.entry], obstacle: action.reason });
    case 'joined': {
      const by = [...new Set(action.entries.map((entry) => entry.by))].join(', ');
      const notice = { text: strings.notice.others(by, action.entries.length), tone: 'info' } as const;
      return still(noting(withEntries(model, state, action.entries), notice));
    }
    case 'text':
      return still(loaded(model, state, action));
    case 'notice':
      return still(noting(state, action.notice));
  }
}

/** Words of an article have come: where it is being looked at, its mark is brought into sight. */
function loaded(model: ReviewModel, state: ReviewState, { document, text }: Extract<ReviewAction, { type: 'text' }>): ReviewState {
  const next = { ...state, texts: new Map(state.texts).set(document, text) };
  const { article } = next;
  if (article?.document !== document) return next;
  const opened = openArticle(model, next, document, article.wanted ?? article.mark, article.from).state;
  return { ...opened, view: next.view };
}

function resize(model: ReviewModel, state: ReviewState, size: Size): ReviewState {
  const resized = { ...state, size };
  const capacity = capacityOf(resized);
  const lists = { findings: reveal(state.lists.findings, capacity), facts: reveal(state.lists.facts, capacity) };
  const revealed = { ...resized, lists };
  if (state.view === 'article' && state.article) {
    const { document, wanted, mark, from } = state.article;
    return openArticle(model, revealed, document, wanted ?? mark, from).state;
  }
  if (state.view !== 'finding' && state.view !== 'fact') return revealed;
  const height = chosenLayout(model, revealed)?.lines.length ?? 0;
  return { ...revealed, detail: scrollTo(state.detail, state.detail.scroll, height, bodyRows(size)) };
}

/** A key, to whoever it is for: an open prompt, the help, the filter's text, else the view and what all views share. */
function press(model: ReviewModel, before: ReviewState, key: string): Next {
  const state = withoutNotice(before);
  if (key === 'ctrl+c') return leave(state);
  if (state.prompt) return pressInPrompt(model, state, state.prompt, key);
  if (state.help !== undefined) return { state: pressInHelp(model, state, state.help, key), effects: [] };
  const list = state.lists[listedIn(state.view)];
  if (isListView(state) && list.editing) {
    const typedInto = typeIntoFilter({ model, standings: state.standings, capacity: capacityOf(state) }, list, key);
    return { state: withList(state, typedInto), effects: [] };
  }
  return pressInView(model, state, key) ?? pressAnywhere(model, state, key);
}

/** What was told last is told until the next key. */
function withoutNotice(state: ReviewState): ReviewState {
  if (!state.notice) return state;
  const { notice: _, ...rest } = state;
  return rest;
}

function isListView({ view }: ReviewState): boolean {
  return view === 'findings' || view === 'facts';
}

function withList(state: ReviewState, list: ReviewState['lists']['findings']): ReviewState {
  return { ...state, lists: { ...state.lists, [list.listed]: list } };
}

function pressInView(model: ReviewModel, state: ReviewState, key: string): Next | undefined {
  switch (state.view) {
    case 'findings':
    case 'facts':
      return pressInList(model, state, key);
    case 'finding':
    case 'fact': {
      const command = commandOf(DETAIL_KEYS, key);
      return command && pressInDetail(model, state, command);
    }
    case 'article': {
      const command = commandOf(ARTICLE_KEYS, key);
      return command && pressInArticle(model, state, command);
    }
    case 'summary': {
      const command = commandOf(SCROLL_KEYS, key);
      if (!command) return undefined;
      if (command === 'back') return { state: goTo(state, 'findings'), effects: [] };
      return {
        state: { ...state, summary: scrolled(state.summary, command, summaryHeight(model, state), bodyRows(state.size)) },
        effects: [],
      };
    }
  }
}

function pressInList(model: ReviewModel, state: ReviewState, key: string): Next | undefined {
  const command = commandOf(LIST_KEYS, key);
  if (command === undefined) return undefined;
  const list = state.lists[listedIn(state.view)];
  if (command === 'open') {
    if (list.visible.length === 0) return { state, effects: [] };
    return { state: { ...state, view: state.view === 'facts' ? 'fact' : 'finding', detail: { scroll: 0, witness: 0 } }, effects: [] };
  }
  const setting = { model, standings: state.standings, capacity: capacityOf(state) };
  return { state: withList(state, reduceList(setting, list, command)), effects: [] };
}

/** Keys that mean the same in every view. */
function pressAnywhere(model: ReviewModel, state: ReviewState, key: string): Next {
  const verdict = commandOf(VERDICT_KEYS, key);
  if (verdict)
    return listedIn(state.view) === 'facts' ? { state, effects: [] } : decide(model, state, verdict, chosenFinding(model, state)?.id);
  const handover = commandOf(HANDOVER_KEYS, key);
  if (handover) return handOver(model, state, handover);
  switch (commandOf(VIEW_KEYS, key)) {
    case 'view-findings':
      return { state: goTo(state, 'findings'), effects: [] };
    case 'view-facts':
      return { state: goTo(state, 'facts'), effects: [] };
    case 'view-summary':
      return { state: goTo(state, 'summary'), effects: [] };
    case 'view-article':
      return openChosenArticle(model, state);
    case 'help':
      return { state: { ...state, help: 0 }, effects: [] };
    case 'quit':
      return leave(state);
    case undefined:
      return { state, effects: [] };
  }
}

function openChosenArticle(model: ReviewModel, state: ReviewState): Next {
  if (state.view === 'article') return { state, effects: [] };
  const item = chosenItem(model, state);
  const witness = state.view === 'finding' || state.view === 'fact' ? state.detail.witness : 0;
  const evidence = item?.positions.flatMap((position) => position.evidence)[witness];
  const document = evidence?.document ?? model.report.documents[0]?.id;
  return document === undefined ? { state, effects: [] } : openArticle(model, state, document, evidence ?? 0, state.view);
}

/** Leaves, unless something is not saved: then it asks. Asked twice, it leaves. */
function leave(state: ReviewState): Next {
  const unsaved = state.unsaved.length > 0;
  if (unsaved && state.prompt?.kind !== 'leave')
    return { state: { ...state, prompt: { kind: 'leave', finding: '', text: '' } }, effects: [] };
  return { state: { ...state, leaving: true }, effects: [] };
}

function pressInHelp(model: ReviewModel, state: ReviewState, help: number, key: string): ReviewState {
  const command = commandOf(HELP_KEYS, key);
  if (command === undefined) return state;
  if (command === 'quit') return leave(state).state;
  if (command === 'close') return leaveHelp(state);
  return { ...state, help: scrolled(help, command, helpHeight(model, state), bodyRows(state.size)) };
}

function leaveHelp(state: ReviewState): ReviewState {
  const { help: _, ...rest } = state;
  return rest;
}

type ScrollCommand = 'line-down' | 'line-up' | 'page-down' | 'page-up' | 'top' | 'bottom';

function scrolled(scroll: number, command: ScrollCommand, height: number, rows: number): number {
  const steps: Readonly<Record<ScrollCommand, number>> = {
    'line-down': 1,
    'line-up': -1,
    'page-down': Math.max(1, rows - 1),
    'page-up': -Math.max(1, rows - 1),
    top: -height,
    bottom: height,
  };
  return Math.max(0, Math.min(scroll + steps[command], height - rows));
}
