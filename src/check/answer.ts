import type { Claim } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';
import type { Discrepancy, Evidence, Step } from '../model/report.js';
import { evidenceOf } from './evidence.js';
import { QUIET, toDiscrepancy } from './findings.js';
import { positionsOf } from './judge.js';
import { claimsAt, evidenceAt, nearestTo, type Passage } from './passages.js';
import { kindInWords } from './why-not-words.js';
import { Inquiry, STAGES, type ApartBy, type Run } from './why-not.js';

/** How the question ends, from the words that are nowhere to the finding that holds both. */
export const OUTCOMES_IN_ORDER = [
  'not-found',
  'one-passage',
  'not-read',
  'no-value',
  'other-kinds',
  ...STAGES,
  'one-side',
  'agreed',
  'reported',
] as const;
export type Outcome = ApartBy | 'not-found' | 'one-passage' | 'not-read' | 'no-value' | 'other-kinds' | 'one-side' | 'agreed' | 'reported';

/** Why two quotes are, or are not, held against each other. */
export interface Answer {
  readonly outcome: Outcome;
  /** The reason in one sentence. */
  readonly text: string;
  /** The two passages it is about; absent where a quote stands nowhere. */
  readonly first?: Evidence;
  readonly second?: Evidence;
  /** From the words to where they parted, in order. */
  readonly steps: readonly Step[];
  /** What would have to differ for them to be compared and reported. */
  readonly wanted: readonly string[];
  /** What holds both: findings, or an agreement. */
  readonly findings: readonly Discrepancy[];
}

/** A quote and where it stands. */
export interface Quoted {
  readonly quote: string;
  readonly passages: readonly Passage[];
}

/** Places of one quote that are looked at: a word that stands everywhere says nothing anywhere. */
const MOST_PLACES = 40;

/**
 * Why two quotes are not held against each other, or in which finding they are. A quote may stand at several places and hold several
 * values: the answer is about the two that came farthest, values that differ and articles that differ first.
 */
export function answer(run: Run, first: Quoted, second: Quoted): Answer {
  const missing = [first, second].filter(({ passages }) => passages.length === 0);
  if (missing.length > 0) return notFound(run, missing, first, second);
  const inquiry = new Inquiry(run);
  let best: Ranked | undefined;
  for (const a of first.passages.slice(0, MOST_PLACES)) {
    for (const b of second.passages.slice(0, MOST_PLACES)) {
      const ranked = isSamePlace(a, b) ? undefined : rank(answerAt(run, inquiry, a, b), a, b);
      if (ranked && (!best || isAhead(ranked, best))) best = ranked;
    }
  }
  if (best) return best.answer;
  const [at] = first.passages;
  const evidence = at ? { first: evidenceAt(at, run.readings) } : {};
  const text = 'both quotes are the same words at one place';
  return { outcome: 'one-passage', text, ...evidence, steps: [], wanted: ['quote two places'], findings: [] };
}

function notFound({ readings }: Run, missing: readonly Quoted[], first: Quoted, second: Quoted): Answer {
  const steps = missing.map(({ quote }): Step => {
    const near = nearestTo(quote, readings);
    const text = `“${quote}” stands in none of the articles`;
    return near ? { text: `${text}; nearest to it is this sentence`, evidence: [evidenceAt(near, readings)] } : { text, evidence: [] };
  });
  const place = (name: 'first' | 'second', { passages: [at] }: Quoted): Pick<Answer, 'first' | 'second'> =>
    at ? { [name]: evidenceAt(at, readings) } : {};
  const text = `${missing.map(({ quote }) => `“${quote}”`).join(' and ')}: not found`;
  const wanted = ['quote words as they stand in an article; spelling of letters, harakat and white space make no difference'];
  return { outcome: 'not-found', text, ...place('first', first), ...place('second', second), steps, wanted, findings: [] };
}

interface Found {
  readonly answer: Answer;
  /** Whether the two values can not both hold, or are two spellings. */
  readonly differ: boolean;
}

interface Ranked extends Found {
  readonly order: readonly number[];
}

function rank(found: Found, a: Passage, b: Passage): Ranked {
  const { outcome } = found.answer;
  const progress = OUTCOMES_IN_ORDER.indexOf(outcome);
  return { ...found, order: [Number(outcome === 'reported'), Number(a.document !== b.document), Number(found.differ), progress] };
}

function isAhead(one: Ranked, other: Ranked): boolean {
  const at = one.order.findIndex((value, index) => value !== other.order[index]);
  return at >= 0 && (one.order[at] ?? 0) > (other.order[at] ?? 0);
}

function isSamePlace(a: Passage, b: Passage): boolean {
  return a.document === b.document && a.field === b.field && a.start < b.end && b.start < a.end;
}

function answerAt(run: Run, inquiry: Inquiry, a: Passage, b: Passage): Found {
  const told = toldOf(run, a, b);
  if (told?.outcome === 'reported') return { answer: told, differ: true };
  const found = partedAt(run, inquiry, a, b);
  // Of quotes that hold several values each, those that differ are asked about.
  return told && !found.differ ? { answer: told, differ: false } : found;
}

function partedAt(run: Run, inquiry: Inquiry, a: Passage, b: Passage): Found {
  const unread = [a, b].filter(({ sentences }) => sentences.length === 0);
  if (unread.length > 0) return plain(run, a, b, 'not-read', unreadSteps(run, unread), ['quote what the article itself says']);
  const [ofA, ofB] = [claimsAt(a, run.claims), claimsAt(b, run.claims)];
  if (ofA.length === 0 || ofB.length === 0) return withoutValue(run, inquiry, a, b);
  const pairs = ofA.flatMap((x) => ofB.filter((y) => x.kind === y.kind).map((y) => [x, y] as const));
  if (pairs.length === 0) {
    const kinds = (claims: readonly Claim[]): string => [...new Set(claims.map(({ kind }) => kindInWords(kind)))].join(', ');
    const text = `the first is read as ${kinds(ofA)}, the second as ${kinds(ofB)}: values of two kinds are not held against each other`;
    return plain(run, a, b, 'other-kinds', [{ text, evidence: [] }], ['both would have to be values of one kind']);
  }
  let best: Ranked | undefined;
  for (const [x, y] of pairs) {
    const ranked = rank(apart(run, inquiry, x, y), a, b);
    if (!best || isAhead(ranked, best)) best = ranked;
  }
  return best ?? plain(run, a, b, 'no-value', [], []);
}

function apart(run: Run, inquiry: Inquiry, a: Claim, b: Claim): Found {
  const { by, text, steps, wanted } = inquiry.apart(a, b);
  const { outcome } = compareClaims(a, b);
  const [first, second] = [evidenceOf(a, run.readings), evidenceOf(b, run.readings)];
  return {
    answer: { outcome: by, text, first, second, steps, wanted, findings: [] },
    differ: outcome === 'disjoint' || outcome === 'variant',
  };
}

function plain(run: Run, a: Passage, b: Passage, outcome: Outcome, steps: readonly Step[], wanted: readonly string[]): Found {
  const [first, second] = [evidenceAt(a, run.readings), evidenceAt(b, run.readings)];
  return { answer: { outcome, text: steps[0]?.text ?? '', first, second, steps, wanted, findings: [] }, differ: false };
}

function unreadSteps({ readings, sources }: Run, unread: readonly Passage[]): Step[] {
  return unread.map((passage) => ({
    text: `this part of ${sources.name(passage.document)} is ${passage.block === 'furniture' ? 'held for furniture of the page (menus, links, notices)' : 'no sentence'} and is not read`,
    evidence: [evidenceAt(passage, readings)],
  }));
}

/** Mentions that only say something of the values around them. */
const SAYING_NOTHING_ALONE: ReadonlySet<string> = new Set(['attribution', 'quotation', 'polarity', 'modality']);

function withoutValue(run: Run, inquiry: Inquiry, a: Passage, b: Passage): Found {
  const empty = [a, b].filter((passage) => claimsAt(passage, run.claims).length === 0);
  const steps = empty.map((passage): Step => {
    const kinds = [...new Set(mentionsAt(run, passage))];
    const evidence = [evidenceAt(passage, run.readings)];
    const quote = evidence[0]?.quote ?? '';
    if (kinds.length === 0) return { text: `“${quote}” is read as no value: no date, figure, name, office or happening`, evidence };
    const why = kinds.every((kind) => SAYING_NOTHING_ALONE.has(kind))
      ? 'which only counts for the values around it'
      : 'which claims nothing by itself here';
    return { text: `“${quote}” is read as ${kinds.join(', ')}, ${why}`, evidence };
  });
  const [x, y] = [a.sentences[0], b.sentences[0]];
  const place =
    x === undefined || y === undefined
      ? undefined
      : inquiry.similarity({ document: a.document, sentence: x }, { document: b.document, sentence: y });
  const wording =
    place === undefined
      ? 'words that are no value are compared only in sentences that are one text, edited; these are not'
      : `the sentences are one text, edited (${String(Math.round(100 * place))} % of the words), but words that are no value are compared only inside quotation marks, in hedges, and where a copy drops its source`;
  const wanted = ['quote a date, a figure, a name, an office or a happening; or words inside quotation marks that an edited copy changed'];
  return plain(run, a, b, 'no-value', [...steps, { text: wording, evidence: [] }], wanted);
}

function mentionsAt({ readings }: Run, { document, field, start, end, sentences }: Passage): string[] {
  return sentences
    .flatMap((at) => readings[document]?.sentences[at]?.mentions ?? [])
    .filter((mention) => mention.field === field && mention.start < end && start < mention.end)
    .map(({ kind }) => kind);
}

/** The findings or the agreement that hold both passages. */
function toldOf({ findings, sources, readings, report }: Run, a: Passage, b: Passage): Answer | undefined {
  const holds = (claims: readonly Claim[], { document, field, start, end }: Passage): boolean =>
    claims.some((claim) => claim.document === document && claim.field === field && claim.start < end && start < claim.end);
  const reported = new Set([...report.discrepancies, ...report.agreements].map(({ id }) => id));
  const both = findings.flatMap((finding) => {
    const groups = positionsOf(finding);
    const [atA, atB] = [a, b].map((passage) => groups.findIndex((group) => holds(group, passage)));
    const told = atA === undefined || atB === undefined || atA < 0 || atB < 0 ? undefined : toDiscrepancy(finding, sources);
    return told && reported.has(told.id) ? [{ told, apart: atA !== atB }] : [];
  });
  const evidence = { first: evidenceAt(a, readings), second: evidenceAt(b, readings) };
  const loud = both.filter(({ told }) => !QUIET.has(told.relation));
  const against = distinct(loud.filter((one) => one.apart).map(({ told }) => told));
  const [found] = against;
  if (found) {
    const text = `the two are held against each other and reported: ${against.map(({ relation, rule, id }) => `${relation} by the rule ${rule}, finding ${id}`).join('; ')}`;
    return { outcome: 'reported', text, ...evidence, steps: found.explanation, wanted: [], findings: against };
  }
  const quiet = distinct(both.filter(({ told }) => QUIET.has(told.relation)).map(({ told }) => told));
  const [agreed] = quiet;
  if (agreed) {
    const text = `the two are held against each other and found to be ${agreed.relation === 'agreement' ? 'one value' : 'one value at two precisions'}: ${agreed.id} under agreements`;
    return {
      outcome: 'agreed',
      text,
      ...evidence,
      steps: agreed.explanation,
      wanted: ['the two values would have to be such that they cannot both hold'],
      findings: quiet,
    };
  }
  const [beside] = loud;
  if (!beside) return undefined;
  const text = `both stand on one side of the finding ${beside.told.id}: they say the same against others`;
  return {
    outcome: 'one-side',
    text,
    ...evidence,
    steps: beside.told.explanation,
    wanted: ['the two values would have to differ'],
    findings: [beside.told],
  };
}

function distinct(findings: readonly Discrepancy[]): Discrepancy[] {
  return [...new Map(findings.map((found) => [found.id, found])).values()];
}
