import type { Mention, MentionKind, MentionOf } from '../model/mention.js';
import type { Sentence } from './sentence.js';

/** A mention of the source span `[start, end)`. */
export function mentionOf<Kind extends MentionKind>(
  sentence: Sentence,
  kind: Kind,
  start: number,
  end: number,
  value: MentionOf<Kind>['value'],
): Mention {
  return { kind, field: sentence.field, start, end, quote: sentence.text.slice(start, end), value } as MentionOf<Kind>;
}
