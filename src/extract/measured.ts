import { dimensionOf } from '../model/compare/units.js';
import { measures, type Measure } from '../model/measures.js';
import type { MentionOf } from '../model/mention.js';
import type { ReadSentence } from '../model/reading.js';

/** Words away from its figure at which a word still says what it measures, a clause boundary counting for `CLAUSE`. */
const REACH = 8;
const CLAUSE = 4;
/** What follows a figure ("in revenue", "deep") says it from nearer by. */
const AFTER = 1.5;

/** What a figure measures; `undefined` where no word near it says. `[from, to)`: the figure's words. */
export function measureOf(
  mention: MentionOf<'money' | 'percent' | 'quantity' | 'duration'>,
  sentence: ReadSentence,
  [from, to]: readonly [number, number],
): Measure | undefined {
  const family = mention.kind === 'quantity' ? dimensionOf(mention.value.unit) : mention.kind;
  const { words } = sentence;
  const fitting = (at: number): Measure | undefined => words[at]?.measures?.find((measure) => measures(measure, family));
  let best: { readonly measure: Measure; readonly cost: number } | undefined;
  for (let at = from - 1, cost = 0; at >= 0; at -= 1) {
    cost += 1 + (words[at]?.clauseEnd ? CLAUSE : 0);
    if (cost > REACH) break;
    const measure = fitting(at);
    if (measure) {
      best = { measure, cost };
      break;
    }
  }
  for (let at = to, cost = words[to - 1]?.clauseEnd ? CLAUSE : 0; at < words.length; at += 1) {
    cost += 1;
    if (cost * AFTER >= (best?.cost ?? REACH)) break;
    const measure = fitting(at);
    if (measure) return measure;
    if (words[at]?.clauseEnd) cost += CLAUSE;
  }
  return best?.measure ?? (family === 'percent' ? changed(sentence, from, fitting) : undefined);
}

/** Words before a share within which a rise or fall is the rise or fall told by it. */
const CHANGE = 4;

/** "Revenue was 90 million, an increase of 4 %": the share by which something changed is that of what was measured last. */
function changed({ words }: ReadSentence, from: number, fitting: (at: number) => Measure | undefined): Measure | undefined {
  const changes = words.slice(Math.max(0, from - CHANGE), from).some(({ pole }) => pole?.scale === 'direction');
  if (!changes) return undefined;
  for (let at = from - 1; at >= 0; at -= 1) {
    const measure = fitting(at);
    if (measure) return measure;
  }
  return undefined;
}
