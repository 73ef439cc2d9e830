import { fieldText } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Evidence } from '../model/report.js';

/** A claim's words with the sentence around them, verbatim. */
export function evidenceOf(claim: Claim, readings: readonly Reading[]): Evidence {
  const reading = readings[claim.document];
  const sentence = reading?.sentences[claim.sentence];
  const text = reading ? fieldText(reading.article, claim.field) : '';
  return {
    document: reading?.article.id ?? '',
    field: claim.field,
    start: claim.start,
    end: claim.end,
    quote: text.slice(claim.start, claim.end),
    context: sentence ? text.slice(sentence.start, sentence.end) : text.slice(claim.start, claim.end),
    block: claim.block === 'byline' || claim.block === 'credit' || claim.block === 'furniture' ? 'body' : claim.block,
    ...(claim.speakerName === undefined ? {} : { speaker: claim.speakerName }),
  };
}
