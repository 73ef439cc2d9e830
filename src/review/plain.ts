import { createInterface } from 'node:readline';
import type { Report } from '../model/report.js';
import { clipboardSequence } from './clipboard.js';
import { detailParagraphs } from './detail/content.js';
import { keysOf } from './help/content.js';
import { keyName } from './keys.js';
import type { ReviewModel } from './model.js';
import { drawParagraph, type Line, type Page } from './page.js';
import { promptChoices } from './prompt/view.js';
import type { ReviewOptions } from './options.js';
import { entryRows } from './list/view.js';
import { articleLines } from './article/layout.js';
import { articleStatus, drawArticle } from './article/view.js';
import { articlePage, chosenItem, rowsOfArticle } from './screens.js';
import { modelFor } from './session.js';
import { listedIn, type ReviewState } from './state.js';
import { createStore, type Store } from './store.js';
import { summaryLines } from './summary/content.js';

/** A page without edges: lines are as long as their sentences, for whatever reads them aloud breaks them itself. */
const COLUMNS = 10_000;
/** A page of an article is a dozen lines of it; nothing else is told by the page. */
const SIZE = { columns: COLUMNS, rows: 20 };
const NAMES: Readonly<Record<string, string>> = {
  '': 'enter',
  esc: 'escape',
  space: ' ',
  down: 'down',
  up: 'up',
  enter: 'enter',
  escape: 'escape',
  tab: 'tab',
  'shift-tab': 'shift+tab',
  backspace: 'backspace',
};

/**
 * The review as lines that only ever follow one another, for screen readers and terminals without a cursor: a command is a key, typed and
 * followed by Enter, and what it led to is told in full sentences. Resolves when the user leaves or the input ends.
 */
export async function runPlain(report: Report, options: ReviewOptions): Promise<void> {
  const { stdin, stdout, desk, bidi } = options;
  // Readers of screens and braille lines take text in the order it is read.
  const model = modelFor(report, { ...options, colour: false }, bidi === 'app' ? 'app' : 'off');
  const say = (lines: readonly string[]) => stdout.write(`${lines.join('\n')}\n`);
  const store = createStore(model, desk, SIZE, { copy: (text) => void stdout.write(clipboardSequence(text)), lend: (use) => use() });
  const lines = createInterface({ input: stdin, terminal: false });
  try {
    say([model.strings.plain.welcome, ...told(model, store.state())]);
    stdout.write(question(model, store.state()));
    for await (const line of lines) {
      answer(model, store, line);
      await store.settled();
      if (store.state().leaving) break;
      say(told(model, store.state()));
      stdout.write(question(model, store.state()));
    }
  } finally {
    lines.close();
    await store.close();
  }
}

/** A line typed: the answer to a question, or a command. */
function answer(model: ReviewModel, store: Store, line: string): void {
  const state = store.state();
  const press = (key: string) => store.dispatch({ type: 'key', key });
  const asked = (state.prompt !== undefined && state.prompt.kind !== 'leave') || state.lists[listedIn(state.view)].editing !== undefined;
  if (asked) {
    const command = NAMES[line.trim().toLowerCase()];
    if (command === 'escape') {
      press('escape');
      return;
    }
    press('ctrl+u');
    for (const letter of Array.from(line)) if (!/\p{Cc}/u.test(letter)) press(letter);
    // A choice closes its question by itself.
    if (store.state().prompt === state.prompt || store.state().prompt || state.lists[listedIn(state.view)].editing) press('enter');
    return;
  }
  const command = line.trim();
  const key = NAMES[command.toLowerCase()] ?? command;
  const { own, shared } = keysOf(state.view);
  const known = [...own, ...shared.flat()].some((binding) => binding.keys.includes(key)) || state.prompt || state.help !== undefined;
  if (known) press(key);
  else store.dispatch({ type: 'notice', notice: { text: model.strings.plain.unknown(command), tone: 'alert' } });
}

/** What is to be heard now. */
function told(model: ReviewModel, state: ReviewState): string[] {
  const page: Page = {
    columns: COLUMNS,
    measure: COLUMNS,
    bidi: model.bidi,
    harakat: model.harakat,
    direction: model.bidi === 'app' ? model.strings.direction : 'ltr',
  };
  const text = (lines: readonly Line[]) =>
    lines
      .map((line) =>
        line
          .map((span) => span.text)
          .join('')
          .trim()
          .replace(/\s{2,}/gu, '  '),
      )
      .filter(Boolean);
  const notice = state.notice ? [state.notice.text] : [];
  if (state.unsaved.length > 0) notice.push(model.strings.notice.unsaved(state.unsaved.length, state.obstacle ?? ''));
  if (state.prompt) return [...notice, ...text(promptChoices(model, page, state.prompt))];
  if (state.help !== undefined) return [...notice, ...helpTold(model, state)];
  return [...notice, ...text(viewTold(model, state, page))];
}

function helpTold({ strings }: ReviewModel, state: ReviewState): string[] {
  const { own, shared } = keysOf(state.view);
  return [...own, ...shared.flat()].map(({ keys, help }) => `${keys.map(keyName).join(', ')}${strings.plain.colon}${strings.keys[help]}`);
}

function viewTold(model: ReviewModel, state: ReviewState, page: Page): readonly Line[] {
  const list = state.lists[listedIn(state.view)];
  const item = chosenItem(model, state);
  switch (state.view) {
    case 'findings':
    case 'facts': {
      const at = model.strings.shown(list.visible.length === 0 ? 0 : list.cursor + 1, list.visible.length);
      const rows = item ? entryRows(model, page, item, false, state.standings.of(item.id)) : [];
      return [[{ text: at, style: 'plain' }], ...rows];
    }
    case 'finding':
    case 'fact': {
      if (!item) return [];
      const paragraphs = detailParagraphs(model, item, state.standings.of(item.id), state.detail.witness);
      return paragraphs.flatMap((paragraph) => drawParagraph(page, { ...paragraph, bar: false }));
    }
    case 'article': {
      const article = articlePage(model, state);
      if (!article || !state.article) return drawArticle(model, state);
      const finding = item ? entryRows(model, page, item, false, state.standings.of(item.id)) : [];
      return [articleStatus(model, state), ...finding, ...articleLines(article, state.article.top, rowsOfArticle(state))];
    }
    case 'summary':
      return summaryLines(model, page, state);
  }
}

function question(model: ReviewModel, state: ReviewState): string {
  const { strings } = model;
  if (state.prompt?.kind === 'leave') return `${strings.prompt.leave(state.unsaved.length)}${strings.plain.colon}`;
  if (state.prompt) return `${strings.prompt[state.prompt.kind]}${strings.plain.colon}`;
  if (state.lists[listedIn(state.view)].editing) return `${strings.filterText}${strings.plain.colon}`;
  return `${strings.plain.ask}${strings.plain.colon}`;
}
