import type { Discrepancy, DiscrepancyKind, Position, Relation, Severity, Step } from '../model/report.js';

/** What is asked of a finding to choose and to order it. */
export interface FindingHead {
  readonly id: string;
  readonly rule: string;
  readonly relation: Relation;
  readonly severity: Severity;
  readonly confidence: number;
}

/** JSON in UTF-8, as `writeDiscrepancy` writes it; it may lie on a disk until it is read. */
export interface Written {
  readonly read: () => Uint8Array;
}

/**
 * A finding that an earlier check has written. Most of many findings are never looked into: its parts are read when they are asked for, and
 * the JSON report takes it over as it stands.
 */
export class WrittenDiscrepancy implements Discrepancy {
  readonly id: string;
  readonly rule: string;
  readonly relation: Relation;
  readonly severity: Severity;
  readonly confidence: number;
  readonly #written: Written;
  #whole: Discrepancy | undefined;

  constructor({ id, rule, relation, severity, confidence }: FindingHead, written: Written) {
    this.id = id;
    this.rule = rule;
    this.relation = relation;
    this.severity = severity;
    this.confidence = confidence;
    this.#written = written;
  }

  get written(): Uint8Array {
    return this.#written.read();
  }

  get kind(): DiscrepancyKind {
    return this.toJSON().kind;
  }

  get scope(): Discrepancy['scope'] {
    return this.toJSON().scope;
  }

  get subject(): string {
    return this.toJSON().subject;
  }

  get message(): string {
    return this.toJSON().message;
  }

  get messages(): Discrepancy['messages'] {
    return this.toJSON().messages;
  }

  get explanation(): readonly Step[] {
    return this.toJSON().explanation;
  }

  get positions(): readonly Position[] {
    return this.toJSON().positions;
  }

  /** The finding as plain data. */
  toJSON(): Discrepancy {
    return (this.#whole ??= JSON.parse(new TextDecoder().decode(this.written)) as Discrepancy);
  }
}
