import { foldKey } from '../../text/fold.js';
import { SEVERITIES, type Severity } from '../../model/report.js';
import type { PageData, PageFinding } from '../page-data.js';

/** Which findings are shown. Empty strings ask for nothing. */
export interface Filters {
  readonly search: string;
  readonly severities: ReadonlySet<Severity>;
  readonly kind: string;
  readonly relation: string;
  /** Number of a document whose findings are asked for. */
  readonly source: number | undefined;
}

export const NO_FILTERS: Filters = { search: '', severities: new Set(SEVERITIES), kind: '', relation: '', source: undefined };

/** What may be searched for, in code units: an address holds it. */
export const LONGEST_SEARCH = 200;

/** Finds findings by their words, in any spelling that folds alike: أيلول and ايلول, ٣ and 3. What is searched is folded once, when first asked. */
export class Finder {
  readonly #data: PageData;
  readonly #words: string[] = [];

  constructor(data: PageData) {
    this.#data = data;
  }

  /** Numbers of the findings that pass, in the order of the report. */
  find({ search, severities, kind, relation, source }: Filters): number[] {
    const wanted = foldKey(search).split(' ').filter(Boolean);
    return this.#data.findings.flatMap((finding, at) => {
      if (!severities.has(finding.severity)) return [];
      if (kind !== '' && finding.kind !== kind) return [];
      if (relation !== '' && finding.relation !== relation) return [];
      if (source !== undefined && !documentsOf(finding, this.#data).has(source)) return [];
      const words = wanted.length === 0 ? '' : this.#wordsOf(at, finding);
      return wanted.every((word) => words.includes(word)) ? [at] : [];
    });
  }

  #wordsOf(at: number, { id, rule, subject, messages, positions }: PageFinding): string {
    const { witnesses, documents } = this.#data;
    return (this.#words[at] ??= foldKey(
      [
        id,
        rule,
        subject,
        messages.en,
        messages.ar,
        ...positions.flatMap((position) => [
          position.display,
          ...position.witnesses.flatMap((number) => {
            const witness = witnesses[number];
            return witness ? [witness.pieces.join(''), witness.speaker ?? '', documents[witness.document]?.name ?? ''] : [];
          }),
        ]),
      ].join('\n'),
    ));
  }
}

/** Numbers of the documents a finding quotes. */
export function documentsOf({ positions }: PageFinding, { witnesses }: PageData): Set<number> {
  return new Set(positions.flatMap((position) => position.witnesses.flatMap((number) => witnesses[number]?.document ?? [])));
}
