import type { CalendarKind, CalendarKinds, JointRole } from '../../languages/tables/calendar.js';
import { meet, onlyKind } from '../../languages/kinds.js';
import type { Tag } from '../../languages/lexicon.js';
import { skipFolded } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import type { Numeral } from '../numerals.js';
import { once } from '../once.js';
import type { Sentence } from '../sentence.js';

/** A calendar tag whose value has its table's shape. */
export type CalendarTag<Kind extends CalendarKind> = Tag<Kind, CalendarKinds[Kind]>;

type AnyCalendarTag = { readonly [Kind in CalendarKind]: { readonly kind: Kind; readonly value: CalendarKinds[Kind] } }[CalendarKind];

const NO_TAGS: readonly Tag[] = [];
const JOINTS = onlyKind('date-joint');

/** The words of a sentence for the grammars of dates and times. */
export const readWordsOf = once((sentence: Sentence): Words => new Words(sentence));

/** A sentence as the grammars of dates and times look at it: by token, with the calendar tags and the numeral that start there. */
export class Words {
  readonly length: number;
  readonly #tokens: readonly Token[];
  readonly #numerals: readonly (Numeral | undefined)[];

  constructor(readonly sentence: Sentence) {
    this.#tokens = sentence.tokens;
    this.length = sentence.tokens.length;
    this.#numerals = sentence.numerals.length === 0 ? NO_NUMERALS : byFirst(sentence);
  }

  token(at: number): Token | undefined {
    return this.#tokens[at];
  }

  key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  isMark(at: number, ...keys: readonly string[]): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'mark' && keys.includes(token.key);
  }

  /** Whether nothing that belongs to the phrase can stand at `at`: the end, or a mark. */
  isEdge(at: number): boolean {
    const token = this.#tokens[at];
    return token === undefined || token.kind === 'mark';
  }

  /** The longest tag of `kind` at a token, of those `accepts` takes. */
  tag<Kind extends CalendarKind>(
    at: number,
    kind: Kind,
    accepts?: (value: CalendarKinds[Kind], tag: Tag) => boolean,
  ): CalendarTag<Kind> | undefined {
    const tags = this.sentence.tags[at];
    if (tags === undefined) return undefined;
    for (const tag of tags) {
      // The lexicon hands values through as they stand in the table of their kind.
      if (tag.kind === kind && (!accepts || accepts(tag.value as CalendarKinds[Kind], tag))) return tag as CalendarTag<Kind>;
    }
    return undefined;
  }

  /** The tags at a token, as those of the calendar: their kinds tell which are. */
  calendarTags(at: number): readonly AnyCalendarTag[] {
    // The lexicon hands values through as they stand in the table of their kind.
    return (this.sentence.tags[at] ?? NO_TAGS) as readonly AnyCalendarTag[];
  }

  hasTag(at: number): boolean {
    return this.sentence.tags[at] !== undefined;
  }

  numeral(at: number): Numeral | undefined {
    return this.#numerals[at];
  }

  /** The token after a small word of `role` that stands by itself ("and" may be written onto it), or `undefined`. */
  afterJoint(at: number, role: JointRole): number | undefined {
    const kinds = this.sentence.kinds[at];
    if (kinds === undefined || !meet(kinds, JOINTS)) return undefined;
    return this.tag(at, 'date-joint', (joint, tag) => joint.roles.includes(role) && (tag.clitics.length === 0 || role === 'same-day'))
      ?.last;
  }

  /** As `afterJoint`, and `at` itself where there is no such word. */
  skipJoint(at: number, role: JointRole): number {
    return this.afterJoint(at, role) ?? at;
  }

  /** Whether the token before `at` is a small word of `role` (its conjunction aside). */
  followsJoint(at: number, role: JointRole): boolean {
    for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
      const tag = this.tag(before, 'date-joint', (joint, found) => joint.roles.includes(role) && found.last === at);
      if (tag) return true;
    }
    return false;
  }

  /** Whether a cue of this value ends right before `at`. */
  followsCue(at: number, value: CalendarKinds['date-cue']): boolean {
    for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
      if (this.tag(before, 'date-cue', (cue, tag) => cue === value && tag.last === at)) return true;
    }
    return false;
  }

  /** Source offset where a tag begins to be quoted: with its article, without conjunction and preposition. */
  startOf(tag: Tag): number {
    const particles = tag.clitics.filter((clitic) => clitic !== 'the').length;
    const token = this.#tokens[tag.first];
    if (!token || particles === 0) return token?.start ?? tag.start;
    // A preposition that has swallowed the article's alef leaves no article to quote.
    if (tag.clitics.at(-1) === 'the' && tag.clitics.at(-2) === 'to') return tag.start;
    return skipFolded(this.sentence.text, token.start, particles);
  }

  /** Source offset where a phrase of tokens up to `last` ends: without a possessive ending. */
  endOf(last: number): number {
    const token = this.#tokens[last - 1];
    if (!token) return 0;
    return token.key.endsWith("'s") ? token.end - 2 : token.end;
  }

  /** Source words of a token range, for steps of an explanation. */
  said(first: number, last: number): string {
    return this.sentence.text.slice(this.#tokens[first]?.start ?? 0, this.endOf(last));
  }

  isCapital(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.kind !== 'word') return false;
    const letter = this.sentence.text.charAt(token.start);
    return letter !== letter.toLowerCase();
  }

  /** Whether the script has capitals at all, judged by one letter. */
  isCased(at: number): boolean {
    const token = this.#tokens[at];
    if (!token) return false;
    const letter = this.sentence.text.charAt(token.start);
    return letter.toLowerCase() !== letter.toUpperCase();
  }
}

const NO_NUMERALS: readonly (Numeral | undefined)[] = [];

function byFirst({ numerals, tokens }: Sentence): readonly (Numeral | undefined)[] {
  const found = new Array<Numeral | undefined>(tokens.length).fill(undefined);
  for (const numeral of numerals) found[numeral.first] = numeral;
  return found;
}

/** Whether a tag carries the definite article. */
export function isDefinite(tag: Tag): boolean {
  return tag.clitics.includes('the');
}

/** Whether a tag begins with a conjunction of its own. */
export function isConjoined(tag: Tag): boolean {
  return tag.clitics[0] === 'and' || tag.clitics[0] === 'then';
}

/** Whether a preposition is written onto a tag. */
export function isGoverned(tag: Tag): boolean {
  return tag.clitics.includes('in') || tag.clitics.includes('to');
}
