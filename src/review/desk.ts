import type { Discrepancy } from '../model/report.js';
import type { Entry, ParsedLog } from './decisions/entry.js';
import type { Decision } from './decisions/ledger.js';

/** A place in a document, in the coordinates of evidence. */
export interface Place {
  readonly document: string;
  readonly field: 'text' | 'title';
  /** UTF-16 code units. */
  readonly start: number;
  /** The sentence there, for files that offsets do not point into. */
  readonly context: string;
}

/** The words of a document, or why there are none. */
export type LoadedText =
  | { readonly status: 'ready'; readonly text: string }
  | { readonly status: 'changed' }
  | { readonly status: 'missing'; readonly reason: string };

/** A finding with what was decided of it. */
export interface Decided {
  readonly discrepancy: Discrepancy;
  readonly decision: Decision;
}

/** What came of writing something: where it went and how much of it, or why it went nowhere. */
export type Outcome =
  | { readonly done: true; readonly path: string; readonly count: number; readonly left: number }
  | { readonly done: false; readonly reason: string };

/** A file to be opened, or why it cannot be. */
export type Opening =
  /** `run` has the terminal to itself until it returns; throws where the editor could not be started. */
  { readonly path: string; readonly run: () => void } | { readonly reason: string };

/**
 * Everything of a review that reaches the world outside: the log of decisions, files, the editor, the clock. The review itself is pure; the
 * command line provides this.
 */
export interface Desk {
  readonly reviewer: string;
  /** What the log held when the review began. */
  readonly log: ParsedLog;
  /** Where the log lies, as the reviewer would call it. */
  readonly logPath: string;
  /** An entry's name, unlike any other in the log, and the time. */
  readonly stamp: () => { readonly entry: string; readonly at: string };
  /** Resolves when the entry is on the disk; rejects with what stood in the way, with nothing lost of what was there. */
  readonly record: (entry: Entry) => Promise<void>;
  /** Tells of entries of other reviewers as they come, until the returned function is called. */
  readonly follow: (listener: (log: ParsedLog) => void) => () => void;
  readonly loadText: (document: string) => Promise<LoadedText>;
  /** The file of a document in the reviewer's editor, at a place. */
  readonly edit: (place: Place) => Promise<Opening>;
  /** Writes correction packets of these findings, as one Markdown and one JSON file. */
  readonly writePackets: (findings: readonly Decided[], name: 'one' | 'all') => Promise<Outcome>;
  /** Writes confirmed and dismissed findings as examples of their rules; those it could not make fire are left out and counted. */
  readonly writeExamples: (findings: readonly Decided[]) => Promise<Outcome>;
  /** Brings the suppressions in line with what was decided. */
  readonly writeSuppressions: (findings: readonly Decided[]) => Promise<Outcome>;
}
