import { DETAIL_KEYS } from './detail/keys.js';
import { helpLines } from './help/content.js';
import { HELP_KEYS } from './help/keys.js';
import { keyName, type Binding } from './keys.js';
import { LIST_KEYS } from './list/keys.js';
import { drawList, drawPrompt, listStatus } from './list/view.js';
import type { ReviewModel } from './model.js';
import { drawInline, drawRow, fill, isolated, lineWidth, quoted, span, type Line, type Page, type Span } from './page.js';
import { bodyRows, chosenLines, pageOf, type ReviewState } from './state.js';

/** The whole screen but its last row, in drawing order: two rows of title, the body, two rows of hints. */
export function drawFrame(model: ReviewModel, state: ReviewState): Line[] {
  const page = pageOf(model, state.size);
  const rows = bodyRows(state.size);
  const body = drawBody(model, state, page, rows);
  const editing = state.screen === 'list' && !state.help && state.list.editing;
  const footer = editing ? drawPrompt(page, state.list) : hints(model, page, bindingsOf(state));
  return [title(model, page), rule(page, body.status), ...fill(body.lines, rows), rule(page, body.below), footer].slice(
    0,
    Math.max(1, state.size.rows - 1),
  );
}

interface Body {
  readonly lines: readonly Line[];
  /** Written into the rules above and below. */
  readonly status: readonly Span[];
  readonly below: readonly Span[];
}

function drawBody(model: ReviewModel, state: ReviewState, page: Page, rows: number): Body {
  const { strings } = model;
  if (state.help) return scrolled(model, helpLines(model, page), state.help.scroll, rows, [span(strings.helpTitle)]);
  if (state.screen === 'list') {
    return { lines: drawList(model, page, state.list, state.decisions, rows), status: listStatus(model, state.list), below: [] };
  }
  const status = [span(strings.finding(state.list.cursor + 1, state.list.visible.length))];
  return scrolled(model, chosenLines(model, state), state.detail.scroll, rows, status);
}

function scrolled(model: ReviewModel, lines: readonly Line[], scroll: number, rows: number, status: readonly Span[]): Body {
  const below =
    lines.length > rows ? [span(model.strings.lines(scroll + 1, Math.min(scroll + rows, lines.length), lines.length), 'dim')] : [];
  return { lines: lines.slice(scroll, scroll + rows), status, below };
}

function title(model: ReviewModel, page: Page): Line {
  const { strings, counts, report, reportPath } = model;
  const start = [span(strings.product, 'heading'), span(`  ${strings.counts(report.discrepancies.length, counts)}`)];
  return drawRow(page, start, reportPath === undefined ? [] : [isolated(quoted(reportPath, 'dim').span)]);
}

/** A line across the page, with words in it near the side the page starts on. */
function rule(page: Page, spans: readonly Span[]): Line {
  const bar = (columns: number) => span('─'.repeat(Math.max(0, columns)), 'dim');
  if (spans.length === 0) return [bar(page.columns)];
  const words = drawInline(page, [span(' '), ...spans, span(' ')], page.columns - 2);
  const rest = bar(page.columns - 2 - lineWidth(words));
  return page.direction === 'rtl' && page.bidi === 'app' ? [rest, ...words, bar(2)] : [bar(2), ...words, rest];
}

function bindingsOf(state: ReviewState): readonly Binding<string>[] {
  if (state.help) return HELP_KEYS;
  return state.screen === 'list' ? LIST_KEYS : DETAIL_KEYS;
}

/** As many hints as fit, whole; the ways out and the help always, for they lead to the rest. */
function hints(model: ReviewModel, page: Page, bindings: readonly Binding<string>[]): Line {
  const shown = bindings
    .filter((binding) => binding.hint)
    .map(({ keys, help, hint }) => ({
      kept: hint === 'always',
      spans: [isolated(span(keyName(keys[0] ?? ''), 'key')), span(` ${model.strings.keys[help]}`, 'dim')],
    }));
  const cost = (hint: { readonly spans: readonly Span[] }) => lineWidth(hint.spans) + 2;
  let left = page.columns + 2 - shown.filter((hint) => hint.kept).reduce((sum, hint) => sum + cost(hint), 0);
  const fitting = shown.filter((hint) => {
    if (hint.kept) return true;
    left -= cost(hint);
    return left >= 0;
  });
  return drawRow(
    page,
    fitting.flatMap((hint, at) => (at === 0 ? hint.spans : [span('  '), ...hint.spans])),
  );
}
