import { stemFeature } from '../align/features.js';
import type { Claim } from '../model/claim.js';
import type { Step } from '../model/report.js';
import { evidenceOf } from './evidence.js';
import type { Finding } from './judge.js';
import type { ClaimPair } from './pair.js';
import type { Sources } from './sources.js';
import { valueInWords } from './values.js';
import { display } from './words.js';

/** The steps from the words to the verdict, in order, each with the spans it rests on. */
export function explain(finding: Finding, sources: Sources): Step[] {
  const pair = finding.pairs[0];
  if (!pair) return [];
  return [
    readingStep(pair.a, sources),
    readingStep(pair.b, sources),
    samenessStep(pair, sources),
    comparisonStep(pair, finding, sources),
    ...provenanceSteps(pair, sources),
  ];
}

/** How a claim's words are read. */
export function readingStep(claim: Claim, sources: Sources): Step {
  const said = `“${display(claim)}” (${sources.name(claim.document)}) is read as ${valueInWords(claim)}`;
  return { text: said, evidence: [evidenceOf(claim, sources.readings)] };
}

function samenessStep(pair: ClaimPair, sources: Sources): Step {
  const other = pair.b.context;
  const shared = [...pair.a.context.keys()].filter((feature) => other.has(feature));
  const words = sharedWords(pair.a, shared, sources);
  const event = pair.a.event !== undefined && pair.a.event === pair.b.event ? `event: ${pair.a.event}; ` : '';
  const how =
    pair.directness === 'verbatim'
      ? 'the two sentences are one text, edited, and the values stand in the same place of it'
      : pair.a.document === pair.b.document && pair.a.sentence === pair.b.sentence
        ? 'the writer gives both side by side'
        : 'the two sentences tell of the same thing in other words';
  const evidence = [evidenceOf(pair.a, sources.readings), evidenceOf(pair.b, sources.readings)];
  return { text: `same fact: ${how} (${event}shared: ${words.join(', ')}; score ${pair.score.toFixed(2)})`, evidence };
}

function sharedWords(claim: Claim, features: readonly string[], sources: Sources): string[] {
  const sentence = sources.readings[claim.document]?.sentences[claim.sentence];
  if (!sentence) return [];
  const text = sources.text(claim.document, claim.field);
  const wanted = new Set(features);
  const words = sentence.words.filter(
    (word) => word.content && (wanted.has(stemFeature(sentence, word)) || word.concepts.some((concept) => wanted.has(concept))),
  );
  return [...new Set(words.map((word) => text.slice(word.start, word.end)))].slice(0, 8);
}

/** How two values compare, as a predicate of both. */
export const OUTCOMES = {
  disjoint: 'cannot both hold',
  contained: 'agree within their precision',
  equal: 'are the same',
  variant: 'are one name spelled in two ways',
  incomparable: 'cannot be compared',
} as const;

/** Facets of a comparison that tell an editor something; the others only serve the rules. */
export const FACETS: Readonly<Record<string, string>> = {
  'year-differs': 'the years differ',
  'month-differs': 'the months differ',
  'day-differs': 'the days differ',
  'weekday-differs': 'the weekdays differ',
  'weekday-only': 'the same day under two weekdays',
  relative: 'at least one is counted from another day',
  currency: 'the same figure in two currencies',
  converted: 'after conversion',
  rounding: 'one rounds to the other',
  hedged: 'one is said roughly or as a bound',
  grain: 'one lies within the other',
  spelling: 'two spellings',
  negation: 'one denies what the other affirms',
  opposite: 'opposites',
  'differs:opposite': 'opposites',
  'differs:turned': 'one thing does the opposite',
  'differs:denial': 'one denies what the other affirms',
  'differs:swapped': 'two names changed places',
  'differs:place': 'one place stands for another',
  'differs:figure': 'one figure stands for another',
  'differs:person': 'one person stands for another',
  'differs:thing': 'one thing stands for another',
  'differs:event': 'one happening stands for another',
  'differs:word': 'one word stands for another',
  'differs:quality': 'one word stands for another',
  'broken-sum': 'the parts of one text add up to the whole that both give, those of the other do not',
  title: 'offices one person cannot hold at once',
  field: 'two fields of office',
};

function comparisonStep(pair: ClaimPair, finding: Finding, sources: Sources): Step {
  const named = pair.comparison.facets.flatMap((facet) => FACETS[facet] ?? []);
  const facets = named.length > 0 ? ` (${named.join(', ')})` : '';
  return {
    text: `“${display(pair.a)}” and “${display(pair.b)}” ${OUTCOMES[pair.comparison.outcome]}${facets}: ${finding.relation} by the rule ${finding.rule.id}`,
    evidence: [evidenceOf(pair.a, sources.readings), evidenceOf(pair.b, sources.readings)],
  };
}

/** Who copied whom, and who was first. */
export function provenanceSteps(pair: Pick<ClaimPair, 'a' | 'b' | 'published' | 'turned'>, sources: Sources): Step[] {
  const steps: Step[] = [];
  const [a, b] = [pair.a.document, pair.b.document];
  for (const [copy, original] of [
    [a, b],
    [b, a],
  ] as const) {
    const share = sources.share(copy, original);
    if (share > 0) {
      steps.push({
        text: `${sources.name(copy)} takes ${String(Math.round(share * 100))} % of its own words from ${sources.name(original)}: the two are one independent witness`,
        evidence: [],
      });
    }
  }
  if (pair.published === 'apart' && a !== b)
    steps.push({ text: `${sources.name(pair.turned ? b : a)} was published before ${sources.name(pair.turned ? a : b)}`, evidence: [] });
  return steps;
}
