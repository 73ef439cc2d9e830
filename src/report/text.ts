import picocolors from 'picocolors';
import type { Answer } from '../check/answer.js';
import type { Discrepancy, Evidence, Position, Report, Severity, Step } from '../model/report.js';
import { isolate, layoutRuns, visual, type Run } from '../text/display.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { markedContext, othersOf, type Segment } from './marks.js';
import { languageTold, oneLine, oneLinePiece, prosePieces, textDirection } from './plain.js';
import { sourceCount } from './severity.js';
import { wordsOf, type UiLanguage, type Words } from './words/index.js';
import { answerIn } from './words/answer-sentences.js';
import { ANSWER_WORDS } from './words/answers.js';
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
export interface AnsweredQuestion extends Pick<Answer, 'outcome' | 'text' | 'first' | 'second'> {
  /** Of a quote that stands in several articles, these, and the option that says which is meant. */
  readonly several: readonly { readonly which: 'first' | 'second'; readonly places: readonly string[]; readonly option: string }[];
  readonly steps: readonly Step[];
  readonly wanted: readonly string[];
}

const OPEN = '\u27e6';
const CLOSE = '\u27e7';
const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

type Style = (text: string) => string;
type Texts = Readonly<Record<UiLanguage, string>>;

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
  readonly #language: UiLanguage;
  readonly #words: Words;

  constructor(
    report: Report,
    sources: Sources,
    { colour = false, width = DEFAULT_WIDTH, bidi = 'terminal', uiLanguage = 'en' }: WriterOptions,
  ) {
    this.#report = report;
    this.#sources = sources;
    this.#locator = new Locator(report, sources);
    this.#coloured = colour;
    this.#colours = picocolors.createColors(colour);
    this.#width = Math.max(NARROWEST, width);
    this.#bidi = bidi;
    this.#language = uiLanguage;
    this.#words = wordsOf(uiLanguage);
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  finding(fact: Discrepancy, { wordsOfSteps = false } = {}): void {
    const { dim, bold } = this.#colours;
    const { severity, confidence, rule, id } = fact;
    const { comma, kind, relation, percent, why } = this.#words;
    this.#ours([
      this.#severity(severity),
      { text: `${kind[fact.kind]}${comma}${relation[fact.relation]}`, style: bold },
      { text: `  ${percent(confidence)}  ${oneLine(rule)}  ${oneLine(id)}`, style: dim },
    ]);
    this.#say(fact.subject, { indent: '  ', style: bold });
    this.#tell(fact.messages, { indent: '  ' });
    for (const position of fact.positions) this.#position(position, fact.positions);
    if (fact.explanation.length > 0) this.#heading(why.toLowerCase());
    this.#steps(fact.explanation, wordsOfSteps);
    this.#lines.push('');
  }

  answer({ outcome, text, first, second, several, steps, wanted }: AnsweredQuestion): void {
    const { bold, dim, cyan } = this.#colours;
    const words = ANSWER_WORDS[this.#language];
    this.#ours([{ text: words.headings[outcome], style: bold }]);
    this.#tell(answered(text), { indent: '  ' });
    for (const [label, evidence] of [
      [words.first, first],
      [words.second, second],
    ] as const) {
      if (evidence === undefined) continue;
      this.#lines.push('');
      this.#lay([{ text: `\u2022 ${label}`, style: cyan }], this.#words.direction, { indent: '  ' });
      this.#witness(evidence, [], '      ');
    }
    if (several.length > 0) this.#lines.push('');
    for (const { which, places, option } of several) {
      const [en, ar] = [ANSWER_WORDS.en, ANSWER_WORDS.ar].map(({ choose }) => choose(which, places, option));
      this.#tell({ en: en ?? '', ar: ar ?? '' }, { indent: '  ', style: dim });
    }
    if (steps.length > 0) this.#heading(words.howFar);
    this.#steps(steps, true);
    if (wanted.length > 0) this.#heading(words.wanted);
    for (const one of wanted) this.#tell(answered(one), { indent: '      ', label: '    - ' });
  }

  #steps(steps: readonly Step[], withWords: boolean): void {
    const { dim } = this.#colours;
    steps.forEach((step, index) => {
      const label = `${index + 1}. `.padStart(6);
      this.#tell(answered(step.text), { indent: ' '.repeat(label.length), style: dim, label });
      if (withWords) for (const evidence of step.evidence) this.#witness(evidence, [], '        ');
    });
  }

  copies(): void {
    const lines = this.#report.documents.flatMap((document) =>
      document.derivedFrom.map((origin) => {
        const [copy = '', original = ''] = [document, this.#locator.document(origin.document)].map((one) => this.#within(nameOf(one)));
        return this.#words.shareOfWords(origin.share, copy, original);
      }),
    );
    for (const line of lines) this.#ours([{ text: line, style: this.#colours.dim }]);
    if (lines.length > 0) this.#lines.push('');
  }

  summary(): void {
    const { summary, errors } = this.#report;
    const words = this.#words;
    for (const { path, message } of errors)
      this.#ours([
        { text: words.unreadableWord, style: this.#colours.red },
        { text: ` ${this.#within(path)}: ${this.#within(message)}`, style: String },
      ]);
    if (errors.length > 0) this.#lines.push('');
    const found = [words.errors(summary.error), words.warnings(summary.warning), words.notes(summary.info)].join(words.comma);
    const rest = [words.factsAgreedOn(summary.agreements), ...(errors.length > 0 ? [words.unreadable(errors.length)] : [])];
    const checked = words.checked(words.documentCount(summary.documents, this.#locator.drafts.size));
    this.#ours([{ text: `${checked}: ${[found, ...rest].join(words.semicolon)}`, style: String }]);
  }

  #position(position: Position, all: readonly Position[]): void {
    const { bold, cyan } = this.#colours;
    const label = `  \u2022 ${this.#words.sources(sourceCount(position, this.#locator.drafts))}: `;
    this.#lines.push('');
    if (this.#words.direction === 'rtl')
      this.#lay(
        [
          { text: label.trimStart(), style: cyan },
          { text: isolate(oneLine(position.display)), style: bold },
        ],
        'rtl',
        { indent: '  ' },
      );
    else this.#say(position.display, { indent: '    ', style: bold, label, labelStyle: cyan });
    for (const evidence of position.evidence) this.#witness(evidence, othersOf(position, all), '      ');
  }

  #witness(evidence: Evidence, others: readonly Evidence[], indent: string): void {
    const place = this.#locator.place(evidence);
    const { block, comma, quoting } = this.#words;
    const { dim } = this.#colours;
    const where = evidence.block === 'body' ? '' : `${this.#inline(block[evidence.block])}${comma}`;
    const speaker = evidence.speaker === undefined ? '' : dim(`${comma}${this.#inline(quoting(evidence.speaker))}`);
    this.#lines.push(`${indent}${dim(`${where}${this.#inline(placeLabel(place))}`)}  ${this.#inline(nameOf(place.document))}${speaker}`);
    this.#draw(markedContext(evidence, others, this.#sources.get(evidence.document)), `${indent}  `);
  }

  #severity(severity: Severity): Run<Style> {
    const { red, yellow, blue, bold } = this.#colours;
    const colour = { error: red, warning: yellow, info: blue }[severity];
    return { text: `${this.#words.severity[severity].padEnd(7)} `, style: (text) => bold(colour(text)) };
  }

  #heading(text: string): void {
    this.#lines.push('');
    this.#ours([{ text: `  ${text}`, style: this.#colours.dim }]);
  }

  /** A line of our own words: as it is from left to right, laid out like a sentence from right to left. */
  #ours(runs: readonly Run<Style>[]): void {
    if (this.#words.direction === 'rtl') this.#lay(runs, 'rtl', { indent: '' });
    else this.#lines.push(styled(runs));
  }

  /** Article text inside a line of ours: a name, a path. */
  #inline(text: string): string {
    return visual(oneLine(text), { bidi: this.#bidi });
  }

  /** Article text inside one of `#ours`: what is laid out later must not be put in order twice. */
  #within(text: string): string {
    return this.#words.direction === 'rtl' ? isolate(oneLine(text)) : this.#inline(text);
  }

  /** Article text over as many lines as it takes: a name, a value. */
  #say(text: string, layout: Layout): void {
    const plain = oneLine(text);
    this.#lay([{ text: plain, style: layout.style ?? String }], textDirection(plain), layout);
  }

  /** A sentence of ours over as many lines as it takes; what it quotes in the other script keeps to itself. */
  #tell(texts: Texts, layout: Layout): void {
    const language = languageTold(this.#language, texts);
    const { direction, pieces } = prosePieces(oneLine(texts[language]), language);
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

/** A sentence of a report's steps or of an answer, in both languages. */
function answered(text: string): Texts {
  return { en: text, ar: answerIn('ar', text) };
}

function styled(runs: readonly Run<Style>[]): string {
  return runs.map(({ text, style }) => style(text)).join('');
}

/** Brackets of ours in an article would be taken for marks. */
function withoutMarks(text: string): string {
  return text.replaceAll(OPEN, '[').replaceAll(CLOSE, ']');
}
