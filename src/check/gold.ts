import type { Discrepancy, Evidence, Position, Report, ReportDocument } from '../model/report.js';

/** A place of an annotated article: its file or address, and words that stand in it. */
export interface GoldPlace {
  readonly file?: string;
  readonly url?: string;
  readonly quote: string;
  /** Other places that say the same. */
  readonly also?: readonly GoldPlace[];
}

/** One annotated pair: what a check should report of it, or, by `agreement`, `refinement` and `trap`, should leave alone. */
export interface GoldLine {
  readonly id: string;
  readonly relation: string;
  readonly a: GoldPlace;
  readonly b: GoldPlace;
}

/** What one rule told of annotated articles. */
export interface Tally {
  /** Findings that an annotation asks for, and those that none does. */
  readonly right: number;
  readonly wrong: number;
}

const LEFT_ALONE: ReadonlySet<string> = new Set(['agreement', 'refinement', 'trap']);

/** Reads annotations: one JSON object a line. Throws a RangeError that names the line that is none. */
export function readGold(content: string): GoldLine[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const read: unknown = JSON.parse(line);
      if (isGoldLine(read)) return [read];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw new RangeError(`line ${index + 1} is no annotation: expected {"id", "relation", "a": {"file", "quote"}, "b": …}`);
  });
}

function isGoldLine(value: unknown): value is GoldLine {
  const line = value as Partial<GoldLine> | null;
  const isPlace = (place: GoldPlace | undefined): boolean =>
    typeof place?.quote === 'string' && place.quote !== '' && (place.file ?? place.url) !== undefined;
  return typeof line?.id === 'string' && typeof line.relation === 'string' && isPlace(line.a) && isPlace(line.b);
}

/**
 * Tells each rule's findings right or wrong by annotations of the same articles. The report holds the articles' text; a page is annotated
 * whole, so a finding that no line asks for is wrong. Information is not counted: it makes no claim on anybody's time.
 */
export function tally(report: Report, gold: readonly GoldLine[]): Map<string, Tally> {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const wanted = gold.filter(({ relation }) => !LEFT_ALONE.has(relation));
  const counts = new Map<string, Tally>();
  for (const found of report.discrepancies) {
    if (found.severity === 'info') continue;
    const { right, wrong } = counts.get(found.rule) ?? { right: 0, wrong: 0 };
    const isRight = wanted.some((line) => hits(found, line, documents));
    counts.set(found.rule, isRight ? { right: right + 1, wrong } : { right, wrong: wrong + 1 });
  }
  return counts;
}

/** Whether two different positions of a finding stand on the two sides of an annotation. */
function hits({ positions }: Discrepancy, { a, b }: GoldLine, documents: ReadonlyMap<string, ReportDocument>): boolean {
  const touching = (place: GoldPlace): Position[] =>
    positions.filter(({ evidence }) =>
      evidence.some((one) => [place, ...(place.also ?? [])].some((there) => overlaps(one, there, documents.get(one.document)))),
    );
  const [first, second] = [touching(a), touching(b)];
  return first.some((one) => second.some((other) => one !== other));
}

function overlaps({ field, start, end }: Evidence, { file, url, quote }: GoldPlace, document: ReportDocument | undefined): boolean {
  if (!document) return false;
  const path = document.path?.replace(/#\d+$/u, '');
  const isThis =
    (url !== undefined && document.url === url) || (file !== undefined && (path === file || path?.endsWith(`/${file}`) === true));
  const text = (field === 'title' ? document.title : document.text) ?? '';
  for (let at = isThis ? text.indexOf(quote) : -1; at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at < end && start < at + quote.length) return true;
  }
  return false;
}

/** Two tallies as one. */
export function added(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong };
}

/** Share of what was told that was right, in [0, 1]; `undefined` where nothing was. */
export function precisionOf({ right, wrong }: Tally): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong);
}

/** Rules that tell worse than they did: less of what they tell is right, or they find less. */
export function regressions(
  before: Readonly<Record<string, Tally>>,
  now: ReadonlyMap<string, Tally>,
): { readonly rule: string; readonly before: Tally; readonly now: Tally }[] {
  return Object.entries(before).flatMap(([rule, was]) => {
    const is = now.get(rule) ?? { right: 0, wrong: 0 };
    const worse = is.right < was.right || (precisionOf(is) ?? 1) < (precisionOf(was) ?? 0);
    return worse ? [{ rule, before: was, now: is }] : [];
  });
}
