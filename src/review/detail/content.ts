import type { Discrepancy, Evidence, Position, Step } from '../../model/report.js';
import { stepIn } from '../../report/words/steps.js';
import { markedContext, othersOf, type Segment } from '../../report/marks.js';
import { positionKey } from '../decisions/identity.js';
import type { Standing } from '../decisions/status.js';
import { countSources, documentName, type ReviewModel } from '../model.js';
import { isolated, quoted, span, textDirection, type Direction, type Paragraph, type Span } from '../page.js';
import { decisionParagraphs } from './decision.js';
import { borrowedWords, ownWords } from './own-words.js';

const INDENT = 2;
const QUOTE_INDENT = 4;
const OPEN_MARK = '⟦';
const CLOSE_MARK = '⟧';
const EMPTY: Paragraph = { spans: [] };
/** Of a longer sentence, only what is around its marks is shown: as many code units to either side. */
const LONGEST_CONTEXT = 1500;
const AROUND = 500;

/** A paragraph of a finding; `witness` where it is of the quote of that index. */
export interface DetailParagraph extends Paragraph {
  readonly witness?: number;
}

/** A finding or a fact as paragraphs: what it is, what was decided, every position with its quotes one under another, the steps, who copied whom. */
export function detailParagraphs(model: ReviewModel, discrepancy: Discrepancy, standing: Standing, witness: number): DetailParagraph[] {
  let first = 0;
  const positions = discrepancy.positions.flatMap((position, at) => {
    const paragraphs = positionParagraphs(model, discrepancy, standing, position, at, first, witness);
    first += position.evidence.length;
    return paragraphs;
  });
  return [
    ...heading(model, discrepancy),
    ...decisionParagraphs(model, standing),
    ...positions,
    ...stepParagraphs(model, discrepancy),
    ...copyParagraphs(model, discrepancy),
  ];
}

function heading(model: ReviewModel, discrepancy: Discrepancy): Paragraph[] {
  const { strings, uiLanguage } = model;
  const { severity, kind, relation, confidence, subject, messages, rule } = discrepancy;
  const facts = ` · ${strings.kind[kind]} · ${strings.relation[relation]} · ${strings.confidence(Math.round(confidence * 100))}`;
  return [
    { spans: [span(strings.severity[severity].letter, severity), span(` ${strings.severity[severity].name}`, severity), span(facts)] },
    { spans: [span(`${strings.rule} `, 'dim'), isolated(quoted(rule, 'dim').span)] },
    EMPTY,
    fromOutside(model, subject, 'strong'),
    // A message is written in the language of the interface, whatever it quotes.
    { ...ours(model, messages[uiLanguage], borrowedWords(model, discrepancy)), direction: strings.direction },
  ];
}

/** A paragraph of article text, in the direction it is read in. */
function fromOutside(model: ReviewModel, text: string, tone: 'plain' | 'strong' = 'plain'): Paragraph {
  const { span: harmless, removed } = quoted(text, tone);
  return { spans: [harmless, ...removalNotice(model, removed)], direction: textDirection(harmless.text) };
}

/** A sentence of ours that may hold words of articles. */
function ours(
  model: ReviewModel,
  text: string,
  borrowed: readonly string[],
  lead: readonly Span[] = [],
): Paragraph & { readonly direction: Direction } {
  const { span: harmless, removed } = quoted(text);
  const { spans, direction } = ownWords(harmless.text, borrowed);
  return { spans: [...lead, ...spans, ...removalNotice(model, removed)], direction };
}

function removalNotice(model: ReviewModel, removed: boolean): Span[] {
  return removed ? [span(' '), isolated(span(model.strings.controlsRemoved, 'alert'))] : [];
}

function positionParagraphs(
  model: ReviewModel,
  { positions }: Discrepancy,
  { decision }: Standing,
  position: Position,
  at: number,
  first: number,
  chosen: number,
): DetailParagraph[] {
  const { strings } = model;
  const display = quoted(position.display, 'value');
  const others = othersOf(position, positions);
  const favoured = decision?.favours?.key === positionKey(position);
  const numbered = positions.length > 1 ? [span(strings.position(at + 1, positions.length), 'heading'), span('  ')] : [];
  return [
    EMPTY,
    {
      spans: [
        ...numbered,
        span(`(${strings.sources(countSources(model, [position]))})`, 'dim'),
        ...(favoured ? [span('  '), span(`[${strings.favoured}]`, 'key')] : []),
      ],
    },
    { spans: [isolated(display.span), ...removalNotice(model, display.removed)], indent: INDENT },
    ...position.evidence.flatMap((evidence, index): DetailParagraph[] => [
      EMPTY,
      ...evidenceParagraphs(model, evidence, others, first + index === chosen).map((one) => ({ ...one, witness: first + index })),
    ]),
  ];
}

/** One witness: who, when and where, each on a row of its own, then the sentence with what differs marked. */
function evidenceParagraphs(model: ReviewModel, evidence: Evidence, others: readonly Evidence[], chosen = false): Paragraph[] {
  const { strings } = model;
  const document = model.documents.get(evidence.document);
  const source = labelled(model, strings.source, documentName(model, evidence.document), 'strong');
  const marker = chosen ? span(strings.direction === 'rtl' && model.bidi === 'app' ? '◂ ' : '▸ ', 'strong') : span('  ');
  const paragraphs: Paragraph[] = [{ ...source, spans: [marker, ...source.spans], indent: 0 }];
  const file = document?.path ?? document?.url;
  if (file !== undefined && file !== documentName(model, evidence.document)) paragraphs.push(labelled(model, strings.file, file));
  const published = document?.published;
  // A date in figures is turned round by the Arabic words about it unless it stands apart from them.
  const dated = published?.edtf
    ? [
        span(`${strings.published} `, 'dim'),
        isolated(quoted(published.edtf, 'dim').span),
        span(` (${strings.basis[published.basis]})`, 'dim'),
      ]
    : [span(document?.role === 'draft' ? strings.draft : strings.unknownDate, 'dim')];
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
  for (const segment of shortened(model, markedContext(evidence, others, document?.text))) {
    if (segment.ours) {
      spans.push(span(' '), isolated(span(segment.text, 'dim')), span(' '));
      continue;
    }
    const piece = quoted(segment.text, segment.marked ? 'mark' : 'plain');
    removed ||= piece.removed;
    // Marks must be seen without colour as well.
    const bracketed = segment.marked && !model.colour;
    spans.push(bracketed ? { ...piece.span, text: `${OPEN_MARK}${piece.span.text}${CLOSE_MARK}` } : piece.span);
  }
  const direction = textDirection(evidence.context, document?.language);
  return { spans: [...spans, ...removalNotice(model, removed)], direction, indent: QUOTE_INDENT, bar: true };
}

/** A sentence of a megabyte is no sentence: its start and end are left out, and how much of it. */
function shortened(model: ReviewModel, segments: readonly Segment[]): readonly (Segment & { readonly ours?: true })[] {
  if (segments.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_CONTEXT) return segments;
  const left = (count: number) => ({ text: model.strings.leftOut(count), marked: false, ours: true }) as const;
  return segments.flatMap((segment, at) => {
    const { text, marked } = segment;
    const edge = at === 0 || at === segments.length - 1;
    const kept = edge && !marked ? AROUND : 2 * AROUND;
    if (text.length <= kept) return [segment];
    if (edge && !marked && segments.length > 1) {
      const rest = at === 0 ? { text: text.slice(-kept), marked } : { text: text.slice(0, kept), marked };
      return at === 0 ? [left(text.length - kept), rest] : [rest, left(text.length - kept)];
    }
    return [{ text: text.slice(0, AROUND), marked }, left(text.length - kept), { text: text.slice(-AROUND), marked }];
  });
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
    { ...ours(model, stepIn(model.uiLanguage, step.text), borrowed, [span(`${at + 1}. `, 'dim')]), indent: INDENT },
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
