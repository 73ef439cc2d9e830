import picocolors from 'picocolors';
import type { Discrepancy, Evidence, Position, Report, Severity, Step } from '../model/report.js';
import { isolate, layoutRuns, visual, type Run } from '../text/display.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { markedContext, othersOf, type Segment } from './marks.js';
import { oneLine, oneLinePiece, prosePieces, textDirection } from './plain.js';
import { counted, documentCount, percent, sourceCount } from './severity.js';
import type { Sources, Writer, WriterOptions } from './writer.js';

/** For an editor at a terminal: positions one under another (never side by side), every quote in its sentence, then the steps. */
export const writeText: Writer = (report, sources, options = {}) => {
  const page = new Page(report, sources, options);
  for (const discrepancy of report.discrepancies) page.finding(discrepancy);
  page.copies();
  page.summary();
  return page.toString();
};

/** One finding or agreement with all its steps and the words each step rests on. */
export function writeExplanation(report: Report, fact: Discrepancy, sources: Sources, options: WriterOptions = {}): string {
  const page = new Page(report, sources, options);
  page.finding(fact, { wordsOfSteps: true });
  return page.toString();
}

/** An answer to why two passages are not held against each other, or are, with the words that each step rests on. */
export function writeAnswer(report: Report, answer: AnsweredQuestion, sources: Sources, options: WriterOptions = {}): string {
  const page = new Page(report, sources, options);
  page.answer(answer);
  return page.toString();
}

/** What `writeAnswer` draws. The steps come in order; `wanted` is what would have to differ. */
export interface AnsweredQuestion {
  readonly outcome: string;
  readonly text: string;
  readonly sides: readonly { readonly label: string; readonly evidence: Evidence }[];
  readonly notes: readonly string[];
  readonly steps: readonly Step[];
  readonly wanted: readonly string[];
}

const OPEN = '\u27e6';
const CLOSE = '\u27e7';
const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

type Style = (text: string) => string;

/** How a paragraph stands: the indent of its lines, and what stands in place of it before the first. */
interface Layout {
  readonly indent: string;
  readonly style?: Style;
  readonly label?: string;
  readonly labelStyle?: Style;
}

/**
 * Lines of output. Where words of ours and of an article share a line, ours come first: the line is then read from left to right, and a
 * terminal that orders text by itself moves nothing of ours.
 */
class Page {
  readonly #lines: string[] = [];
  readonly #report: Report;
  readonly #sources: Sources;
  readonly #locator: Locator;
  readonly #colours: ReturnType<typeof picocolors.createColors>;
  readonly #coloured: boolean;
  readonly #width: number;
  readonly #bidi: NonNullable<WriterOptions['bidi']>;

  constructor(report: Report, sources: Sources, { colour = false, width = DEFAULT_WIDTH, bidi = 'terminal' }: WriterOptions) {
    this.#report = report;
    this.#sources = sources;
    this.#locator = new Locator(report, sources);
    this.#coloured = colour;
    this.#colours = picocolors.createColors(colour);
    this.#width = Math.max(NARROWEST, width);
    this.#bidi = bidi;
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  finding(fact: Discrepancy, { wordsOfSteps = false } = {}): void {
    const { dim, bold } = this.#colours;
    const { severity, kind, relation, confidence, rule, id } = fact;
    this.#lines.push(`${this.#severity(severity)} ${bold(`${kind}, ${relation}`)}  ${dim(`${percent(confidence)}  ${rule}  ${id}`)}`);
    this.#say(fact.subject, { indent: '  ', style: bold });
    this.#tell(fact.message, { indent: '  ' });
    for (const position of fact.positions) this.#position(position, fact.positions);
    if (fact.explanation.length > 0) this.#lines.push('', dim('  why'));
    this.#steps(fact.explanation, wordsOfSteps);
    this.#lines.push('');
  }

  answer({ outcome, text, sides, notes, steps, wanted }: AnsweredQuestion): void {
    const { bold, dim, cyan } = this.#colours;
    this.#lines.push(bold(outcome));
    this.#tell(text, { indent: '  ' });
    for (const { label, evidence } of sides) {
      this.#lines.push('', `  ${cyan(`\u2022 ${label}`)}`);
      this.#witness(evidence, [], '      ');
    }
    if (notes.length > 0) this.#lines.push('');
    for (const note of notes) this.#tell(note, { indent: '  ', style: dim });
    if (steps.length > 0) this.#lines.push('', dim('  how far they came'));
    this.#steps(steps, true);
    if (wanted.length > 0) this.#lines.push('', dim('  what would have to differ'));
    for (const one of wanted) this.#tell(one, { indent: '      ', label: '    - ' });
  }

  #steps(steps: readonly Step[], withWords: boolean): void {
    const { dim } = this.#colours;
    steps.forEach((step, index) => {
      const label = `${index + 1}. `.padStart(6);
      this.#tell(step.text, { indent: ' '.repeat(label.length), style: dim, label });
      if (withWords) for (const evidence of step.evidence) this.#witness(evidence, [], '        ');
    });
  }

  copies(): void {
    const lines = this.#report.documents.flatMap((document) =>
      document.derivedFrom.map((origin) => {
        const [copy, original] = [document, this.#locator.document(origin.document)].map((one) => this.#inline(nameOf(one)));
        return `${percent(origin.share)} of the words of ${copy ?? ''} stand in ${original ?? ''}`;
      }),
    );
    if (lines.length > 0) this.#lines.push(...lines.map((line) => this.#colours.dim(line)), '');
  }

  summary(): void {
    const { summary, errors } = this.#report;
    for (const { path, message } of errors)
      this.#lines.push(`${this.#colours.red('unreadable')} ${this.#inline(path)}: ${this.#inline(message)}`);
    if (errors.length > 0) this.#lines.push('');
    const found = [counted(summary.error, 'error'), counted(summary.warning, 'warning'), `${summary.info} for information`];
    const unreadable = errors.length > 0 ? `; ${counted(errors.length, 'input')} could not be read` : '';
    const agreed = `${counted(summary.agreements, 'fact')} agreed on`;
    this.#lines.push(`${documentCount(summary.documents, this.#locator.drafts.size)} checked: ${found.join(', ')}; ${agreed}${unreadable}`);
  }

  #position(position: Position, all: readonly Position[]): void {
    const { bold, cyan } = this.#colours;
    const label = `  \u2022 ${sourceCount(position, this.#locator.drafts)}: `;
    this.#lines.push('');
    this.#say(position.display, { indent: '    ', style: bold, label, labelStyle: cyan });
    for (const evidence of position.evidence) this.#witness(evidence, othersOf(position, all), '      ');
  }

  #witness(evidence: Evidence, others: readonly Evidence[], indent: string): void {
    const place = this.#locator.place(evidence);
    const block = evidence.block === 'body' ? '' : `${evidence.block}, `;
    const { dim } = this.#colours;
    const speaker = evidence.speaker === undefined ? '' : dim(`, quoting ${this.#inline(evidence.speaker)}`);
    this.#lines.push(`${indent}${dim(`${block}${this.#inline(placeLabel(place))}`)}  ${this.#inline(nameOf(place.document))}${speaker}`);
    this.#draw(markedContext(evidence, others, this.#sources.get(evidence.document)), `${indent}  `);
  }

  #severity(severity: Severity): string {
    const { red, yellow, blue, bold } = this.#colours;
    const colour = { error: red, warning: yellow, info: blue }[severity];
    return bold(colour(severity.padEnd(7)));
  }

  /** Article text inside a line of ours: a name, a path. */
  #inline(text: string): string {
    return visual(oneLine(text), { bidi: this.#bidi });
  }

  /** Article text over as many lines as it takes: a name, a value. */
  #say(text: string, layout: Layout): void {
    const plain = oneLine(text);
    this.#lay([{ text: plain, style: layout.style ?? String }], textDirection(plain), layout);
  }

  /** A sentence of ours over as many lines as it takes; the Arabic it quotes keeps to itself. */
  #tell(text: string, layout: Layout): void {
    const { direction, pieces } = prosePieces(oneLine(text));
    const runs = pieces.map((piece) => ({ text: piece.foreign ? isolate(piece.text) : piece.text, style: layout.style ?? String }));
    this.#lay(runs, direction, layout);
  }

  /** A sentence with its marks: in colour, or in brackets where there is none. */
  #draw(segments: readonly Segment[], indent: string): void {
    const { bold, red } = this.#colours;
    const mark: Style = this.#coloured ? (text) => bold(red(text)) : String;
    const plain: Style = String;
    const runs = segments.map(({ text, marked }) => {
      const piece = withoutMarks(oneLinePiece(text));
      return { text: marked && !this.#coloured ? OPEN + piece + CLOSE : piece, style: marked ? mark : plain };
    });
    this.#lay(runs, textDirection(segments.map(({ text }) => text).join('')), { indent });
  }

  /** Wraps in reading order, then orders and colours line by line. */
  #lay(runs: readonly Run<Style>[], baseDirection: 'ltr' | 'rtl', { indent, label = indent, labelStyle = String }: Layout): void {
    const columns = this.#width - Math.max(indent.length, label.length);
    layoutRuns(runs, columns, { bidi: this.#bidi, baseDirection }).forEach((line, index) => {
      this.#lines.push((index === 0 ? labelStyle(label) : indent) + styled(line));
    });
  }
}

function styled(runs: readonly Run<Style>[]): string {
  return runs.map(({ text, style }) => style(text)).join('');
}

/** Brackets of ours in an article would be taken for marks. */
function withoutMarks(text: string): string {
  return text.replaceAll(OPEN, '[').replaceAll(CLOSE, ']');
}
