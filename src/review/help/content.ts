import { ARTICLE_KEYS } from '../article/keys.js';
import { HANDOVER_KEYS, VERDICT_KEYS, VIEW_KEYS } from '../common/keys.js';
import { DETAIL_KEYS } from '../detail/keys.js';
import { keyName, type Binding } from '../keys.js';
import { LIST_KEYS } from '../list/keys.js';
import type { ReviewModel } from '../model.js';
import { drawParagraph, drawRow, isolated, span, type Line, type Page } from '../page.js';
import type { View } from '../view.js';
import { SCROLL_KEYS } from '../summary/keys.js';

const KEY_COLUMNS = 17;

/** The keys that are a view's own. */
const OWN_KEYS: Readonly<Record<View, readonly Binding<string>[]>> = {
  findings: LIST_KEYS,
  facts: LIST_KEYS,
  finding: DETAIL_KEYS,
  fact: DETAIL_KEYS,
  article: ARTICLE_KEYS,
  summary: SCROLL_KEYS,
};

/** All keys of a view, its own first, by what they are for. No key stands in two of them. */
export function keysOf(view: View): { readonly own: readonly Binding<string>[]; readonly shared: readonly (readonly Binding<string>[])[] } {
  const decides = view === 'findings' || view === 'finding' || view === 'article';
  return { own: OWN_KEYS[view], shared: [...(decides ? [VERDICT_KEYS] : []), HANDOVER_KEYS, VIEW_KEYS] };
}

/** The keys of a view as its key maps have them: what is bound is listed, and nothing else. */
export function helpLines(model: ReviewModel, page: Page, view: View): Line[] {
  const { strings } = model;
  const { own, shared } = keysOf(view);
  const titles = new Map<readonly Binding<string>[], string>([
    [VERDICT_KEYS, strings.helpDeciding],
    [HANDOVER_KEYS, strings.helpHandover],
    [VIEW_KEYS, strings.helpViews],
  ]);
  return [
    ...section(model, page, strings.helpMoving, own),
    ...shared.flatMap((bindings) => section(model, page, titles.get(bindings) ?? '', bindings)),
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
