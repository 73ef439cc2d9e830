import type { Discrepancy } from '../model/report.js';
import { contentOf, type ArticlePage } from './article/layout.js';
import { detailLayout, type DetailLayout } from './detail/layout.js';
import { helpLines } from './help/content.js';
import { rowsPerFinding } from './list/row.js';
import { listCapacity } from './list/view.js';
import type { ReviewModel } from './model.js';
import { bodyRows, listedIn, pageOf, type ReviewState } from './state.js';
import { summaryLines } from './summary/content.js';

/** What is on screen, as far as moving about needs to know. */

/** Entries of a list on screen at a time. */
export function capacityOf(state: ReviewState): number {
  return listCapacity(state.size.columns, bodyRows(state.size));
}

/** The finding or fact the cursor is on, in the list it belongs to. */
export function chosenItem(model: ReviewModel, state: ReviewState): Discrepancy | undefined {
  if (state.view === 'article') return chosenFinding(model, state);
  const list = state.lists[listedIn(state.view)];
  return model[list.listed].items[list.visible[list.cursor] ?? -1];
}

/** The finding that verdicts are about: that of the mark in an article, that of the cursor elsewhere. None where no finding is on screen. */
export function chosenFinding(model: ReviewModel, state: ReviewState): Discrepancy | undefined {
  switch (state.view) {
    case 'findings':
    case 'finding': {
      const { visible, cursor } = state.lists.findings;
      return model.findings.items[visible[cursor] ?? -1];
    }
    case 'article': {
      const mark = articlePage(model, state)?.content.marks[state.article?.mark ?? -1];
      return mark && model.findings.items[mark.finding];
    }
    case 'facts':
    case 'fact':
    case 'summary':
      return undefined;
  }
}

/** The chosen finding or fact, laid out. */
export function chosenLayout(model: ReviewModel, state: ReviewState): DetailLayout | undefined {
  const item = chosenItem(model, state);
  return item && detailLayout(model, pageOf(model, state.size), item, state.standings.of(item.id), state.detail.witness);
}

/** The article being looked at, where its words are known. */
export function articlePage(model: ReviewModel, state: ReviewState): ArticlePage | undefined {
  const { article } = state;
  if (!article) return undefined;
  const text = articleText(model, state, article.document);
  const content = text === undefined ? undefined : contentOf(model, article.document, text);
  return content && { page: pageOf(model, state.size), content, chosen: article.mark };
}

/** Words of a document: those in the report, else those read since. */
export function articleText(model: ReviewModel, state: ReviewState, document: string): string | undefined {
  const read = state.texts.get(document);
  return model.documents.get(document)?.text ?? (read?.status === 'ready' ? read.text : undefined);
}

/** Rows of the article itself, above the finding of its mark. */
export function rowsOfArticle(state: ReviewState): number {
  return Math.max(1, bodyRows(state.size) - rowsPerFinding(state.size.columns) - 1);
}

export function helpHeight(model: ReviewModel, state: ReviewState): number {
  return helpLines(model, pageOf(model, state.size), state.view).length;
}

export function summaryHeight(model: ReviewModel, state: ReviewState): number {
  return summaryLines(model, pageOf(model, state.size), state).length;
}
