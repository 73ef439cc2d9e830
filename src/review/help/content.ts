import { DETAIL_KEYS } from '../detail/keys.js';
import { keyName, type Binding } from '../keys.js';
import { LIST_KEYS } from '../list/keys.js';
import type { ReviewModel } from '../model.js';
import { drawParagraph, drawRow, isolated, span, type Line, type Page } from '../page.js';
import { HELP_KEYS } from './keys.js';

const KEY_COLUMNS = 17;

/** The keys as the key maps have them: what is bound is listed, and nothing else. */
export function helpLines(model: ReviewModel, page: Page): Line[] {
  const { strings } = model;
  return [
    ...section(model, page, strings.helpList, LIST_KEYS),
    ...section(model, page, strings.helpDetail, DETAIL_KEYS),
    ...section(model, page, strings.helpTitle, HELP_KEYS),
    ...strings.legend.flatMap((text) => drawParagraph(page, { spans: [span(text, 'dim')], indent: 2 })),
  ];
}

function section(model: ReviewModel, page: Page, title: string, bindings: readonly Binding<string>[]): Line[] {
  const rows = bindings.map(({ keys, help }) => {
    const names = keys.map(keyName).join('  ');
    const gap = Math.max(1, KEY_COLUMNS - names.length);
    return drawRow(page, [span('  '), isolated(span(names, 'key')), span(`${' '.repeat(gap)}${model.strings.keys[help]}`)]);
  });
  return [drawRow(page, [span(title, 'heading')]), ...rows, []];
}
