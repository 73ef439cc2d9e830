import { articleStatus, drawArticle } from './article/view.js';
import { helpLines, keysOf } from './help/content.js';
import { HELP_KEYS } from './help/keys.js';
import { keyName, type Binding } from './keys.js';
import { drawFilterPrompt, drawList, listStatus } from './list/view.js';
import type { ReviewModel } from './model.js';
import { drawInline, drawRow, fill, isolated, joined, lineWidth, quoted, span, truncate, type Line, type Page, type Span } from './page.js';
import { drawPrompt, promptChoices } from './prompt/view.js';
import { chosenLayout } from './screens.js';
import { bodyRows, listedIn, pageOf, type ReviewState } from './state.js';
import { summaryLines } from './summary/content.js';

/** The whole screen but its last row, in drawing order: two rows of title, the body, two rows of hints. */
export function drawFrame(model: ReviewModel, state: ReviewState): Line[] {
  const page = pageOf(model, state.size);
  const rows = bodyRows(state.size);
  const body = drawBody(model, state, page, rows);
  const choices = state.prompt ? promptChoices(model, page, state.prompt).slice(0, rows) : [];
  const lines = [...fill(body.lines, rows).slice(0, rows - choices.length), ...choices];
  return [
    title(model, state, page),
    rule(page, body.status),
    ...lines,
    rule(page, news(model, state, body)),
    footer(model, state, page),
  ].slice(0, Math.max(1, state.size.rows - 1));
}

interface Body {
  readonly lines: readonly Line[];
  /** Written into the rules above and below. */
  readonly status: readonly Span[];
  readonly below: readonly Span[];
}

function drawBody(model: ReviewModel, state: ReviewState, page: Page, rows: number): Body {
  const { strings } = model;
  if (state.help !== undefined) return scrolled(model, helpLines(model, page, state.view), state.help, rows, [span(strings.helpTitle)]);
  const list = state.lists[listedIn(state.view)];
  switch (state.view) {
    case 'findings':
    case 'facts':
      return { lines: drawList(model, page, list, state.standings, rows), status: listStatus(model, list), below: [] };
    case 'finding':
    case 'fact': {
      const told = (state.view === 'fact' ? strings.fact : strings.finding)(list.cursor + 1, list.visible.length);
      return scrolled(model, chosenLayout(model, state)?.lines ?? [], state.detail.scroll, rows, [span(told)]);
    }
    case 'article':
      return { lines: drawArticle(model, state), status: articleStatus(model, state), below: [] };
    case 'summary':
      return scrolled(model, summaryLines(model, page, state), state.summary, rows, [span(strings.summary.title)]);
  }
}

function scrolled(model: ReviewModel, lines: readonly Line[], scroll: number, rows: number, status: readonly Span[]): Body {
  const below =
    lines.length > rows ? [span(model.strings.lines(scroll + 1, Math.min(scroll + rows, lines.length), lines.length), 'dim')] : [];
  return { lines: lines.slice(scroll, scroll + rows), status, below };
}

function title(model: ReviewModel, { standings }: ReviewState, page: Page): Line {
  const { strings, counts, report, reviewer, reportPath } = model;
  const start = [span(strings.product, 'heading'), span(`  ${strings.counts(report.discrepancies.length, counts, standings.waiting())}`)];
  const names = [reviewer, reportPath ?? ''].filter(Boolean).map((name) => isolated(quoted(name, 'dim').span));
  return drawRow(page, start, joined(names, ' · '));
}

/** What just happened and whether all is saved, then where we are in what is scrolled. What is not saved goes first. */
function news({ strings }: ReviewModel, state: ReviewState, { below }: Body): Span[] {
  const { unsaved, obstacle = '', saving, notice, ledger } = state;
  const parts: Span[][] = [];
  if (unsaved.length > 0) parts.push([isolated(quoted(strings.notice.unsaved(unsaved.length, obstacle), 'alert').span)]);
  if (notice) parts.push([isolated(quoted(notice.text, notice.tone).span)]);
  if (saving > 0) parts.push([span(strings.notice.saving(saving), 'alert')]);
  else if (unsaved.length === 0 && ledger.length > 0) parts.push([span(strings.notice.saved, 'dim')]);
  if (below.length > 0) parts.push([...below]);
  return parts.flatMap((part, at) => (at === 0 ? part : [span(' · ', 'dim'), ...part]));
}

/** A line across the page, with words in it near the side the page starts on. */
function rule(page: Page, spans: readonly Span[]): Line {
  const bar = (columns: number) => span('─'.repeat(Math.max(0, columns)), 'dim');
  if (spans.length === 0) return [bar(page.columns)];
  const words = drawInline(page, [span(' '), ...truncate(spans, page.columns - 4), span(' ')], page.columns - 2);
  const rest = bar(page.columns - 2 - lineWidth(words));
  return page.direction === 'rtl' && page.bidi === 'app' ? [rest, ...words, bar(2)] : [bar(2), ...words, rest];
}

function footer(model: ReviewModel, state: ReviewState, page: Page): Line {
  if (state.prompt) return drawPrompt(model, page, state.prompt, state.unsaved.length);
  if (state.help !== undefined) return hints(model, page, HELP_KEYS);
  const list = state.lists[listedIn(state.view)];
  if ((state.view === 'findings' || state.view === 'facts') && list.editing) return drawFilterPrompt(model, page, list);
  const { own, shared } = keysOf(state.view);
  return hints(model, page, [...own, ...shared.flat()]);
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
