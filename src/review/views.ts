import type { ArticleCommand } from './article/keys.js';
import { chooseMark, scrollArticle, START, toEnd, type ArticleState } from './article/state.js';
import type { DetailCommand } from './detail/keys.js';
import { reduceDetail } from './detail/state.js';
import { moveCursor, moveTo } from './list/state.js';
import type { Evidence } from '../model/report.js';
import type { ReviewModel } from './model.js';
import type { View } from './view.js';
import { articlePage, capacityOf, chosenItem, chosenLayout, rowsOfArticle } from './screens.js';
import { bodyRows, listedIn, type Next, type ReviewState } from './state.js';

/** Another view, from its start. */
export function goTo(state: ReviewState, view: View): ReviewState {
  return { ...state, view };
}

/** A key in a finding or a fact. */
export function pressInDetail(model: ReviewModel, state: ReviewState, command: DetailCommand): Next {
  const still = (next: ReviewState): Next => ({ state: next, effects: [] });
  switch (command) {
    case 'back':
      return still(goTo(state, listedIn(state.view)));
    case 'next-finding':
    case 'previous-finding': {
      const list = state.lists[listedIn(state.view)];
      const moved = moveCursor(list, command === 'next-finding' ? 1 : -1, capacityOf(state));
      if (moved.cursor === list.cursor) return still(state);
      return still({ ...state, lists: { ...state.lists, [list.listed]: moved }, detail: { scroll: 0, witness: 0 } });
    }
    case 'open-article': {
      const evidence = chosenItem(model, state)?.positions.flatMap((position) => position.evidence)[state.detail.witness];
      return evidence ? openArticle(model, state, evidence.document, evidence, state.view) : still(state);
    }
    default: {
      const layout = chosenLayout(model, state);
      return still(layout ? { ...state, detail: reduceDetail(state.detail, command, layout, bodyRows(state.size)) } : state);
    }
  }
}

/**
 * The view of an article, at one of its marks: by its index, or that of a quote. Its words are asked for where the report does not hold
 * them.
 */
export function openArticle(model: ReviewModel, state: ReviewState, document: string, at: number | Evidence, from: View): Next {
  const origin = from === 'article' ? (state.article?.from ?? 'findings') : from;
  const article: ArticleState = {
    document,
    mark: typeof at === 'number' ? at : 0,
    top: START,
    from: origin,
    ...(typeof at === 'number' ? {} : { wanted: at }),
  };
  const opened: ReviewState = { ...state, view: 'article', article };
  const page = articlePage(model, opened);
  if (!page) return { state: opened, effects: state.texts.has(document) ? [] : [{ type: 'load', document }] };
  const { wanted, ...found } = article;
  const mark = wanted ? page.content.marks.findIndex(({ evidence }) => isSame(evidence, wanted)) : article.mark;
  return { state: { ...opened, article: chooseMark(page, found, Math.max(0, mark), rowsOfArticle(opened)) }, effects: [] };
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.document === b.document && a.field === b.field && a.start === b.start && a.end === b.end;
}

/** A key in an article. */
export function pressInArticle(model: ReviewModel, state: ReviewState, command: ArticleCommand): Next {
  const { article } = state;
  if (!article) return { state, effects: [] };
  switch (command) {
    case 'back':
      return { state: goTo(state, article.from), effects: [] };
    case 'next-article':
    case 'previous-article':
      return openNeighbour(model, state, article, command === 'next-article' ? 1 : -1);
    case 'open':
      return { state: openMarked(model, state), effects: [] };
    default: {
      const next = moveInArticle(model, state, article, command);
      return { state: { ...state, article: next }, effects: [] };
    }
  }
}

function moveInArticle(
  model: ReviewModel,
  state: ReviewState,
  article: ArticleState,
  command: Exclude<ArticleCommand, 'back' | 'open' | 'next-article' | 'previous-article'>,
): ArticleState {
  const page = articlePage(model, state);
  if (!page) return article;
  const rows = rowsOfArticle(state);
  switch (command) {
    case 'line-down':
      return scrollArticle(page, article, 1, rows);
    case 'line-up':
      return scrollArticle(page, article, -1, rows);
    case 'page-down':
      return scrollArticle(page, article, Math.max(1, rows - 1), rows);
    case 'page-up':
      return scrollArticle(page, article, -Math.max(1, rows - 1), rows);
    case 'top':
      return { ...article, top: START };
    case 'bottom':
      return toEnd(page, article, rows);
    case 'next-mark':
      return chooseMark(page, article, article.mark + 1, rows);
    case 'previous-mark':
      return chooseMark(page, article, article.mark - 1, rows);
  }
}

/** Articles are a ring, in the order of the report. */
function openNeighbour(model: ReviewModel, state: ReviewState, article: ArticleState, step: 1 | -1): Next {
  const { documents } = model.report;
  const at = documents.findIndex(({ id }) => id === article.document);
  const next = documents[(at + step + documents.length) % documents.length];
  return next ? openArticle(model, state, next.id, 0, 'article') : { state, effects: [] };
}

/** The finding of the chosen mark, in its own view; the list behind it moves to it where its filter lets it. */
function openMarked(model: ReviewModel, state: ReviewState): ReviewState {
  const mark = articlePage(model, state)?.content.marks[state.article?.mark ?? -1];
  if (!mark) return state;
  const findings = moveTo(state.lists.findings, mark.finding, capacityOf(state));
  if (findings.visible[findings.cursor] !== mark.finding) return state;
  const evidence = model.findings.items[mark.finding]?.positions.flatMap((position) => position.evidence) ?? [];
  const witness = Math.max(0, evidence.indexOf(mark.evidence));
  return { ...state, view: 'finding', lists: { ...state.lists, findings }, detail: { scroll: 0, witness } };
}
