import type { Discrepancy, InputError, Report } from '../model/report.js';

/** What one check says that the one before did not. */
export interface Round {
  /** Findings never seen before. */
  readonly fresh: readonly Discrepancy[];
  /** Findings of the check before that are gone. */
  readonly resolved: readonly Discrepancy[];
  /** Findings that were resolved, and are back. */
  readonly reopened: readonly Discrepancy[];
  /** Inputs that could not be read and could before. */
  readonly broken: readonly InputError[];
  /** Findings there are now. */
  readonly open: number;
}

/** Keeps account of the findings of one check after the other. A finding is the same while its values and sources are: its id says so. */
export class Ledger {
  #open = new Map<string, Discrepancy>();
  readonly #resolved = new Set<string>();
  #broken = new Set<string>();

  take({ discrepancies, errors }: Report): Round {
    const now = new Map(discrepancies.map((found) => [found.id, found]));
    const back = discrepancies.filter(({ id }) => this.#resolved.has(id));
    const round: Round = {
      fresh: discrepancies.filter(({ id }) => !this.#open.has(id) && !this.#resolved.has(id)),
      resolved: [...this.#open.values()].filter(({ id }) => !now.has(id)),
      reopened: back,
      broken: errors.filter((error) => !this.#broken.has(keyOf(error))),
      open: now.size,
    };
    for (const { id } of back) this.#resolved.delete(id);
    for (const { id } of round.resolved) this.#resolved.add(id);
    this.#open = now;
    this.#broken = new Set(errors.map(keyOf));
    return round;
  }
}

function keyOf({ path, message }: InputError): string {
  return `${path} ${message}`;
}
