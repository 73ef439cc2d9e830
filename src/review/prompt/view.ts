import { REASONS } from '../decisions/entry.js';
import type { ReviewModel } from '../model.js';
import { drawParagraph, drawRow, isolated, quoted, span, type Line, type Page, type Paragraph } from '../page.js';
import type { Prompt } from './state.js';

/** The choices of a prompt, a row each, to stand above it. */
export function promptChoices(model: ReviewModel, page: Page, prompt: Prompt): Line[] {
  return choices(model, prompt).flatMap((paragraph) => drawParagraph(page, paragraph));
}

function choices(model: ReviewModel, { kind, finding }: Prompt): Paragraph[] {
  const numbered = (at: number, text: string): Paragraph => ({
    spans: [isolated(span(String(at), 'key')), span('  '), isolated(quoted(text).span)],
    indent: 2,
  });
  if (kind === 'dismiss') return REASONS.map((reason, at) => numbered(at + 1, model.strings.reasons[reason]));
  if (kind === 'favour')
    return (model.byId.get(finding)?.positions ?? []).slice(0, 9).map((position, at) => numbered(at + 1, position.display));
  return [];
}

/** The question, and what is typed so far. The end of a long answer is what is seen. */
export function drawPrompt(model: ReviewModel, page: Page, prompt: Prompt, unsaved: number): Line {
  const { strings } = model;
  if (prompt.kind === 'leave') return drawRow(page, [span(strings.prompt.leave(unsaved), 'alert')]);
  const question = span(`${strings.prompt[prompt.kind]}: `, 'key');
  const room = Math.max(8, page.columns - question.text.length - 4);
  const typed = prompt.text.length > room ? `…${prompt.text.slice(-room)}` : prompt.text;
  const hint = prompt.text === '' ? [span(`  ${strings.prompt.help}`, 'dim')] : [];
  const answer = prompt.kind === 'favour' ? [] : [isolated(quoted(typed).span)];
  return drawRow(page, [question, ...answer, span('▏', 'key'), ...hint]);
}
