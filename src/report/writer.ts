import type { Report } from '../model/report.js';
import type { Suppressed } from '../model/suppression.js';
import type { UiLanguage } from './words/index.js';

/** What a document's offsets point into, by document id: the decoded file, the `text` of a JSON object, or the extracted text. */
export type Sources = ReadonlyMap<string, string>;

/** What a format that lists rules says of one; every rule of `check/rule.ts` is such a one. */
export interface RuleSummary {
  readonly id: string;
  readonly title: Readonly<Record<UiLanguage, string>>;
  readonly help: string;
}

/** How right-to-left text is drawn: reordered and shaped by us (`app`), left to the terminal (`terminal`), or left alone (`off`). */
export type Bidi = 'app' | 'terminal' | 'off';

/** What a writer may be told beyond the report. Every part has a default that suits a file. */
export interface WriterOptions {
  /** All rules that ran, for formats that declare them; the rules of the findings are always declared. */
  readonly rules?: readonly RuleSummary[];
  /** Findings that are settled and stand in no report, for the format that can say so of a finding: SARIF. */
  readonly suppressed?: readonly Suppressed[];
  /** What a report that people read says in words of its own is in this language; default `en`. Formats for programs are the same in any. */
  readonly uiLanguage?: UiLanguage;
  /** Terminal colours; default false. */
  readonly colour?: boolean;
  /** Columns of the terminal; default 100. */
  readonly width?: number;
  /** Default `terminal`. */
  readonly bidi?: Bidi;
}

/** A report as one string. Pure: the same report, sources and options give the same bytes. */
export type Writer = (report: Report, sources: Sources, options?: WriterOptions) => string;

/** The texts that a report carries itself: those of a check with `includeText`. */
export function textsOf({ documents }: Report): Sources {
  return new Map(documents.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])));
}
