import type { Discrepancy, ReportDocument } from '../../model/report.js';
import type { Verdict } from './entry.js';
import { aboutOf, sayings, valuesKey } from './identity.js';
import { decisionOf, type Decision, type Ledger } from './ledger.js';

/** Where a finding stands: what its verdict says, `disputed` where reviewers differ, `reopened` where its values changed since. */
export const STATUSES = ['open', 'reopened', 'disputed', 'confirmed', 'dismissed', 'superseded', 'unsure'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that wait for an editor. */
export const WAITING: ReadonlySet<Status> = new Set<Status>(['open', 'reopened', 'disputed']);

/** What was decided of the same fact when its values were others. */
export interface Earlier {
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: string;
  readonly values: readonly string[];
}

/** Where a finding stands, with what was said of it. */
export interface Standing {
  readonly status: Status;
  readonly decision?: Decision;
  readonly earlier?: Earlier;
}

const OPEN: Standing = { status: 'open' };

/** Knows where each finding of a report stands. Asked for every row drawn and sorted by, so that answers are kept until the ledger changes. */
export class Standings {
  readonly #documents: ReadonlyMap<string, ReportDocument>;
  readonly #byId: ReadonlyMap<string, Discrepancy>;
  /** Findings of the ledger that the report has no more, by what was said in them and by whom. */
  readonly #gone: ReadonlyMap<string, readonly string[]>;
  readonly #ledger: Ledger;
  readonly #known = new Map<string, Standing>();
  #counts: Readonly<Record<Status, number>> | undefined;

  constructor(discrepancies: ReadonlyMap<string, Discrepancy>, documents: ReadonlyMap<string, ReportDocument>, ledger: Ledger) {
    this.#byId = discrepancies;
    this.#documents = documents;
    this.#ledger = ledger;
    const gone = new Map<string, string[]>();
    for (const [id, about] of ledger.about) {
      if (discrepancies.has(id)) continue;
      for (const saying of sayings(about)) gone.set(saying, [...(gone.get(saying) ?? []), id]);
    }
    this.#gone = gone;
  }

  of(id: string): Standing {
    let standing = this.#known.get(id);
    if (!standing) {
      standing = this.#standing(id);
      this.#known.set(id, standing);
    }
    return standing;
  }

  /** How many findings of the report stand where. */
  counts(): Readonly<Record<Status, number>> {
    if (!this.#counts) {
      const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
      for (const id of this.#byId.keys()) counts[this.of(id).status] += 1;
      this.#counts = counts;
    }
    return this.#counts;
  }

  /** Findings that wait for an editor. */
  waiting(): number {
    const counts = this.counts();
    return [...WAITING].reduce((sum, status) => sum + counts[status], 0);
  }

  #standing(id: string): Standing {
    const discrepancy = this.#byId.get(id);
    const opinions = this.#ledger.findings.get(id);
    if (!discrepancy || (!opinions && this.#gone.size === 0)) return OPEN;
    const decision = opinions ? decisionOf(opinions, valuesKey(discrepancy, this.#documents)) : undefined;
    if (decision?.verdict === undefined) {
      const earlier = this.#earlier(discrepancy);
      return { status: earlier ? 'reopened' : 'open', ...(decision ? { decision } : {}), ...(earlier ? { earlier } : {}) };
    }
    if (decision.stale) {
      const { verdict, by = '', at = '' } = decision;
      return { status: 'reopened', decision, earlier: { verdict, by, at, values: this.#seen(id) } };
    }
    const differ = new Set(decision.verdicts.map(({ verdict }) => verdict)).size > 1;
    return { status: differ ? 'disputed' : decision.verdict, decision };
  }

  /** A verdict on what this finding was when its values, and its id with them, were others. */
  #earlier(discrepancy: Discrepancy): Earlier | undefined {
    const ids = new Set(sayings(aboutOf(discrepancy, this.#documents)).flatMap((saying) => this.#gone.get(saying) ?? []));
    const found = [...ids].flatMap((id) => {
      const { verdict, by, at } = decisionOf(this.#ledger.findings.get(id) ?? new Map(), '');
      return verdict && by !== undefined && at !== undefined ? [{ verdict, by, at, values: this.#seen(id) }] : [];
    });
    return found.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  }

  #seen(id: string): string[] {
    return (this.#ledger.about.get(id)?.positions ?? []).map((position) => position.value);
  }
}
