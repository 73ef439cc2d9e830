import type { Discrepancy, Evidence, Position, Step } from '../../model/report.js';
import { markedContext, othersOf } from '../../report/marks.js';
import type { Decision } from '../decisions.js';
import { documentName, type ReviewModel } from '../model.js';
import { borrowedWords, ownWords } from './own-words.js';
import { isolated, quoted, span, textDirection, type Paragraph, type Span } from '../page.js';

const INDENT = 2;
const QUOTE_INDENT = 4;
const OPEN_MARK = '⟦';
const CLOSE_MARK = '⟧';
const EMPTY: Paragraph = { spans: [] };

/** A finding as paragraphs: the verdict, every position with its quotes one under another, the steps, who copied whom. */
export function detailParagraphs(model: ReviewModel, discrepancy: Discrepancy, decision: Decision | undefined): Paragraph[] {
  return [
    ...heading(model, discrepancy, decision),
    ...discrepancy.positions.flatMap((position, at) => positionParagraphs(model, discrepancy, position, at)),
    ...stepParagraphs(model, discrepancy),
    ...copyParagraphs(model, discrepancy),
  ];
}

function heading(model: ReviewModel, discrepancy: Discrepancy, decision: Decision | undefined): Paragraph[] {
  const { strings, uiLanguage } = model;
  const { severity, kind, relation, confidence, subject, messages, rule } = discrepancy;
  const facts = ` · ${strings.kind[kind]} · ${strings.relation[relation]} · ${strings.confidence(Math.round(confidence * 100))}`;
  const paragraphs: Paragraph[] = [
    { spans: [span(strings.severity[severity].letter, severity), span(` ${strings.severity[severity].name}`, severity), span(facts)] },
    { spans: [span(`${strings.rule} `, 'dim'), isolated(quoted(rule, 'dim').span)] },
    EMPTY,
    fromOutside(model, subject, 'strong'),
    ours(model, messages[uiLanguage], borrowedWords(model, discrepancy)),
  ];
  if (decision) {
    const note = decision.note === undefined ? [] : [span(' · ', 'dim'), isolated(quoted(decision.note).span)];
    paragraphs.push(EMPTY, { spans: [span(`${strings.decision}: `, 'dim'), span(strings.verdict[decision.verdict], 'key'), ...note] });
  }
  return paragraphs;
}

/** A paragraph of article text, in the direction it is read in. */
function fromOutside(model: ReviewModel, text: string, tone: 'plain' | 'strong' = 'plain'): Paragraph {
  const { span: harmless, removed } = quoted(text, tone);
  return { spans: [harmless, ...removalNotice(model, removed)], direction: textDirection(harmless.text) };
}

/** A sentence of ours that may hold words of articles. */
function ours(model: ReviewModel, text: string, borrowed: readonly string[], lead: readonly Span[] = []): Paragraph {
  const { span: harmless, removed } = quoted(text);
  const { spans, direction } = ownWords(harmless.text, borrowed);
  return { spans: [...lead, ...spans, ...removalNotice(model, removed)], direction };
}

function removalNotice(model: ReviewModel, removed: boolean): Span[] {
  return removed ? [span(' '), isolated(span(model.strings.controlsRemoved, 'alert'))] : [];
}

function positionParagraphs(model: ReviewModel, discrepancy: Discrepancy, position: Position, at: number): Paragraph[] {
  const { strings } = model;
  const { positions } = discrepancy;
  const display = quoted(position.display, 'value');
  const others = othersOf(position, positions);
  return [
    EMPTY,
    {
      spans: [
        span(strings.position(at + 1, positions.length), 'heading'),
        span(`  (${strings.sources(position.sources, position.independentSources)})`, 'dim'),
      ],
    },
    { spans: [isolated(display.span), ...removalNotice(model, display.removed)], indent: INDENT },
    ...position.evidence.flatMap((evidence) => [EMPTY, ...evidenceParagraphs(model, evidence, others)]),
  ];
}

/** One witness: who, when and where, each on a row of its own, then the sentence with what differs marked. */
function evidenceParagraphs(model: ReviewModel, evidence: Evidence, others: readonly Evidence[]): Paragraph[] {
  const { strings } = model;
  const document = model.documents.get(evidence.document);
  const paragraphs = [labelled(model, strings.source, documentName(model, evidence.document), 'strong')];
  const published = document?.published;
  // A date in figures is turned round by the Arabic words about it unless it stands apart from them.
  const dated = published?.edtf
    ? [
        span(`${strings.published} `, 'dim'),
        isolated(quoted(published.edtf, 'dim').span),
        span(` (${strings.basis[published.basis]})`, 'dim'),
      ]
    : [span(strings.unknownDate, 'dim')];
  paragraphs.push({ spans: [span(`${strings.block[evidence.block]} · `, 'dim'), ...dated], indent: INDENT });
  if (evidence.speaker !== undefined) paragraphs.push(labelled(model, strings.speaker, evidence.speaker));
  paragraphs.push(sentence(model, evidence, others, document));
  return paragraphs;
}

function labelled(model: ReviewModel, label: string, text: string, tone: 'plain' | 'strong' = 'plain', indent = INDENT): Paragraph {
  const { span: harmless, removed } = quoted(text, tone);
  return { spans: [span(`${label}: `, 'dim'), isolated(harmless), ...removalNotice(model, removed)], indent };
}

interface Source {
  readonly language: string;
  readonly text?: string;
}

function sentence(model: ReviewModel, evidence: Evidence, others: readonly Evidence[], document: Source | undefined): Paragraph {
  const spans: Span[] = [];
  let removed = false;
  for (const segment of markedContext(evidence, others, document?.text)) {
    const piece = quoted(segment.text, segment.marked ? 'mark' : 'plain');
    removed ||= piece.removed;
    // Marks must be seen without colour as well.
    const bracketed = segment.marked && !model.colour;
    spans.push(bracketed ? { ...piece.span, text: `${OPEN_MARK}${piece.span.text}${CLOSE_MARK}` } : piece.span);
  }
  const direction = textDirection(evidence.context, document?.language);
  return { spans: [...spans, ...removalNotice(model, removed)], direction, indent: QUOTE_INDENT, bar: true };
}

function stepParagraphs(model: ReviewModel, discrepancy: Discrepancy): Paragraph[] {
  const { explanation, positions } = discrepancy;
  if (explanation.length === 0) return [];
  const borrowed = borrowedWords(model, discrepancy);
  const shown = new Set(positions.flatMap((position) => position.evidence.map(place)));
  return [
    EMPTY,
    { spans: [span(model.strings.steps, 'heading')] },
    ...explanation.flatMap((step, at) => stepLines(model, step, at, shown, borrowed)),
  ];
}

/** A step and the words it rests on, unless they stand under a position already. */
function stepLines(model: ReviewModel, step: Step, at: number, shown: ReadonlySet<string>, borrowed: readonly string[]): Paragraph[] {
  const fresh = step.evidence.filter((evidence) => !shown.has(place(evidence)));
  const witnesses = fresh.flatMap((evidence) => evidenceParagraphs(model, evidence, []));
  return [
    { ...ours(model, step.text, borrowed, [span(`${at + 1}. `, 'dim')]), indent: INDENT },
    ...witnesses.map((paragraph) => ({ ...paragraph, indent: (paragraph.indent ?? 0) + INDENT })),
  ];
}

function place({ document, field, start, end }: Evidence): string {
  return `${document}\n${field}\n${start}\n${end}`;
}

/** Documents of this finding that copy another document, each name on a row of its own. */
function copyParagraphs(model: ReviewModel, discrepancy: Discrepancy): Paragraph[] {
  const involved = new Set(discrepancy.positions.flatMap((position) => position.evidence.map((evidence) => evidence.document)));
  const copies = [...involved].flatMap((id) => (model.documents.get(id)?.derivedFrom ?? []).map((origin) => ({ id, ...origin })));
  if (copies.length === 0) return [];
  const name = (id: string) => ({ spans: [isolated(quoted(documentName(model, id), 'strong').span)], indent: INDENT });
  return [
    EMPTY,
    { spans: [span(model.strings.copied, 'heading')] },
    ...copies.flatMap(({ id, document, share }) => [
      name(id),
      { spans: [span(model.strings.copies(Math.round(share * 100)))], indent: QUOTE_INDENT },
      { ...name(document), indent: QUOTE_INDENT },
    ]),
  ];
}
