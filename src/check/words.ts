import { stemFeature } from '../align/features.js';
import type { Claim } from '../model/claim.js';
import type { ClaimPair } from './pair.js';
import type { Sources } from './sources.js';

/** How a claim's value is shown: as the source words it. The normalised value stands beside it in the report. */
export function display(claim: Claim): string {
  return claim.quote === '' ? '—' : claim.quote.replace(/\s+/gu, ' ');
}

/** Words a subject is made of, at most. */
const SUBJECT_WORDS = 5;

/**
 * What two claims are about, in the first one's own words: those around the value that both share, in the order they stand.
 */
export function subjectOf(pair: ClaimPair | undefined, sources: Sources): string {
  if (!pair) return '';
  const sentence = sources.readings[pair.a.document]?.sentences[pair.a.sentence];
  if (!sentence) return '';
  const text = sources.text(pair.a.document, pair.a.field);
  const [around, aroundOther] = [pair.a.context, pair.b.context];
  const rated = sentence.words.flatMap((word, index) => {
    const inside = word.start < pair.a.end && pair.a.start < word.end;
    if (inside || !word.content) return [];
    const features = [stemFeature(sentence, word), ...word.concepts];
    const shared = features.some((feature) => aroundOther.has(feature));
    const near = Math.max(0, ...features.map((feature) => around.get(feature) ?? 0));
    return shared ? [{ index, word, weight: near * Math.max(...features.map((feature) => sources.weight(feature))) }] : [];
  });
  const chosen = rated
    .sort((x, y) => y.weight - x.weight || x.index - y.index)
    .slice(0, SUBJECT_WORDS)
    .sort((x, y) => x.index - y.index);
  return chosen.map(({ word }) => text.slice(word.start, word.end)).join(' ');
}
