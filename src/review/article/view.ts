import { entryRows } from '../list/view.js';
import { documentName, type ReviewModel } from '../model.js';
import { drawParagraph, fill, isolated, quoted, span, type Line, type Paragraph, type Span } from '../page.js';
import { articlePage, chosenFinding, rowsOfArticle } from '../screens.js';
import { bodyRows, pageOf, type ReviewState } from '../state.js';
import { articleLines } from './layout.js';

/** The article from its top line on, and under a rule the finding of the chosen mark. */
export function drawArticle(model: ReviewModel, state: ReviewState): Line[] {
  const rows = bodyRows(state.size);
  const shown = pageOf(model, state.size);
  const { article } = state;
  const page = articlePage(model, state);
  if (!article || !page) return fill(drawParagraph(shown, absence(model, state)), rows);
  const finding = chosenFinding(model, state);
  if (!finding) return fill(articleLines(page, article.top, rows), rows);
  const own = rowsOfArticle(state);
  const below = entryRows(model, shown, finding, true, state.standings.of(finding.id));
  return [...fill(articleLines(page, article.top, own), own), [span('╌'.repeat(shown.columns), 'dim')], ...below].slice(0, rows);
}

/** Why there is no article to be seen. */
function absence({ strings }: ReviewModel, { article, texts }: ReviewState): Paragraph {
  const text = article && texts.get(article.document);
  if (!article) return { spans: [span(strings.article.noArticles)], indent: 2 };
  if (text?.status === 'changed') return { spans: [span(strings.article.changed)], indent: 2 };
  if (text?.status === 'missing') return { spans: [span(`${strings.article.missing} `), isolated(quoted(text.reason).span)], indent: 2 };
  return { spans: [span(strings.article.loading, 'dim')], indent: 2 };
}

/** Which article this is, and which of its marks. */
export function articleStatus(model: ReviewModel, state: ReviewState): Span[] {
  const { strings, report } = model;
  const { article } = state;
  if (!article) return [];
  const at = report.documents.findIndex(({ id }) => id === article.document);
  const content = articlePage(model, state)?.content;
  const marks = content?.marks.length ?? 0;
  return [
    span(strings.article.at(at + 1, report.documents.length)),
    span(' · ', 'dim'),
    isolated(quoted(documentName(model, article.document), 'strong').span),
    ...(content ? [span(' · ', 'dim'), span(marks > 0 ? strings.article.mark(article.mark + 1, marks) : strings.article.marks(0))] : []),
    ...(content?.removed ? [span(' '), isolated(span(strings.controlsTag, 'alert'))] : []),
  ];
}
