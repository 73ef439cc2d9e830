import type { BlockKind } from '../model/article.js';
import type { PageCues } from './cues.js';
import { firstSaid, LABEL_WORDS, looksSigned, type Cued } from './units.js';

/**
 * Says what each unit of one story is.
 *
 * The words of a unit decide where they can (furniture, captions, dates, bylines by their cues); the rest is decided by where it stands.
 * The first paragraph that ends a sentence opens the body. Above it stand headline, deck and bylines; within it a short open line between
 * paragraphs is a sub-heading (a deck); below it stand credits and the page's lists and comments. The same words are always the same thing.
 */
export function classify(units: readonly Cued[], cues: PageCues): BlockKind[] {
  const story = new Story(units, cues);
  return units.map((unit, at) => story.kind(unit, at));
}

const HEADLINE_WORDS = 30;
const SUBHEADING_WORDS = 8;
const CREDIT_WORDS = 8;

/** The day of publication may stand below a deck that reads like a paragraph. */
const DATELINE_UNITS = 3;

/** Paragraphs before the comments: fewer, and "Comments" is a button above the article. */
const BODY_BEFORE_COMMENTS = 2;

class Story {
  readonly #units: readonly Cued[];
  readonly #cues: PageCues;
  readonly #first: readonly number[];
  /** Few paragraphs of this story end at a full stop: its absence tells nothing. */
  readonly #openStyle: boolean;
  readonly #bodies: readonly boolean[];
  /** From here on everything is the readers', or past the end. */
  readonly #comments: number;
  readonly #firstBody: number;
  readonly #lastBody: number;
  readonly #headline: number;
  readonly #kinds = new Map<string, BlockKind>();

  constructor(units: readonly Cued[], cues: PageCues) {
    this.#units = units;
    this.#cues = cues;
    this.#first = firstSaid(units);
    const long = units.filter((unit) => !unit.cue && unit.line.words.length >= 12);
    this.#openStyle = long.filter((unit) => unit.line.final === 'stop').length < long.length / 2;
    const last = units.findLastIndex((unit) => !unit.cue && this.#readsAsBody(unit));
    this.#bodies = units.map((unit, at) => (!unit.cue || (unit.cue === 'signed' && at > last)) && this.#readsAsBody(unit));
    this.#comments = this.#findComments();
    this.#firstBody = this.#findFirstBody();
    this.#lastBody = this.#bodies.findLastIndex((body, at) => body && at < this.#comments);
    this.#headline = this.#findHeadline();
  }

  kind(unit: Cued, at: number): BlockKind {
    const known = this.#kinds.get(unit.key);
    if (known && known !== 'furniture' && at < this.#comments) return known;
    const kind = at >= this.#comments ? 'furniture' : this.#decide(unit, at);
    this.#kinds.set(unit.key, kind);
    return kind;
  }

  #decide(unit: Cued, at: number): BlockKind {
    const byCue = this.#byCue(unit, at);
    if (byCue) return byCue;
    if (unit.kind) return unit.kind;
    if (this.#bodies[at] && at >= this.#firstBody) return 'body';
    if (this.#inList(at)) return 'furniture';
    if (at < this.#firstBody) return this.#aboveBody(unit, at);
    if (at > this.#lastBody) return this.#belowBody(unit, at);
    return this.#isSubheading(unit, at) ? 'deck' : 'body';
  }

  #byCue(unit: Cued, at: number): BlockKind | undefined {
    switch (unit.cue) {
      case 'furniture':
      case 'comments':
      case 'list':
        return 'furniture';
      case 'caption':
        return 'caption';
      case 'signed':
        return this.#bodies[at] ? undefined : 'caption';
      case 'date':
        return at < this.#firstBody + DATELINE_UNITS || at > this.#lastBody ? 'byline' : undefined;
      case 'credit':
        return at > this.#lastBody || unit.line.final === 'open' ? 'credit' : undefined;
      case 'byline':
        return at < this.#firstBody ? 'byline' : at > this.#lastBody ? 'credit' : undefined;
      case undefined:
        return undefined;
    }
  }

  #readsAsBody(unit: Cued): boolean {
    if (unit.kind) return unit.kind === 'body' || unit.kind === 'quote';
    // Its full stop stands before the signature.
    if (unit.cue === 'signed') return true;
    const { words, final } = unit.line;
    if (final === 'stop') return words.length >= 4;
    return words.length >= (final === 'mark' ? 15 : this.#openStyle ? 18 : 40);
  }

  #findFirstBody(): number {
    const units = this.#units;
    const first = this.#bodies.indexOf(true);
    if (first >= 0) return first;
    const free = [...units.keys()].filter((at) => !units[at]?.cue && (units[at]?.kind ?? 'body') === 'body');
    const titled = units.some((unit) => unit.kind === 'headline');
    const untitled = titled ? free : free.slice(1);
    return untitled.find((at) => (units[at]?.line.words.length ?? 0) >= 12) ?? untitled[0] ?? free[0] ?? -1;
  }

  #findHeadline(): number {
    const above = this.#units.slice(0, Math.max(0, this.#firstBody));
    const marked = above.findIndex((unit) => unit.kind === 'headline');
    if (marked >= 0) return marked;
    const can = (unit: Cued, least: number): boolean =>
      !unit.cue && !unit.kind && unit.line.words.length >= least && unit.line.words.length <= HEADLINE_WORDS;
    const repeated = above.findIndex((unit, at) => can(unit, 3) && this.#first.some((first, other) => first === at && other > at));
    if (repeated >= 0) return repeated;
    const first = above.findIndex((unit) => can(unit, 2));
    // A word or two above a longer line name the section; three or more above a name are the headline.
    const longer = above.findIndex((unit, at) => at > first && can(unit, LABEL_WORDS) && !looksSigned(unit));
    const least = (above[first]?.line.words.length ?? 0) <= 2 ? LABEL_WORDS : 2 * LABEL_WORDS;
    return longer > first && (above[first]?.line.words.length ?? 0) < LABEL_WORDS && (above[longer]?.line.words.length ?? 0) >= least
      ? longer
      : first;
  }

  #aboveBody(unit: Cued, at: number): BlockKind {
    const { words } = unit.line;
    if (at === this.#headline) return 'headline';
    if (this.#headline >= 0 && at < this.#headline) return words.length <= LABEL_WORDS ? 'furniture' : 'deck';
    if (looksSigned(unit) || (this.#cues.agency(unit.line) && words.length <= LABEL_WORDS + 2)) return 'byline';
    if (words.length > LABEL_WORDS) return 'deck';
    const reprint = this.#headline < 0 ? -1 : this.#first.indexOf(this.#headline, at);
    return reprint > at && reprint < this.#firstBody ? 'furniture' : 'byline';
  }

  #belowBody(unit: Cued, at: number): BlockKind {
    const { words, folded } = unit.line;
    if (words.length <= CREDIT_WORDS && unit.line.final === 'open') {
      if (/^\s*\(/u.test(folded) || this.#cues.agency(unit.line) || words.every((word) => word.length <= 2)) return 'credit';
      if (unit.listed && !/^\d/u.test(folded) && !this.#units[at - 1]?.listed) return 'credit';
      if (words.length <= 3 && at === this.#units.length - 1 && !/\d/u.test(folded)) return 'byline';
    }
    return 'body';
  }

  #isSubheading(unit: Cued, at: number): boolean {
    const { words, final, folded } = unit.line;
    if (
      unit.listed ||
      final === 'stop' ||
      words.length > (this.#openStyle ? SUBHEADING_WORDS / 2 : SUBHEADING_WORDS) ||
      /[:,;]\s*$/u.test(folded)
    )
      return false;
    const before = this.#neighbour(at, -1);
    const after = this.#neighbour(at, 1);
    return (
      before !== undefined &&
      after !== undefined &&
      !after.listed &&
      this.#readsAsBody(before) &&
      after.line.words.length > words.length &&
      (this.#readsAsBody(after) || this.#openStyle)
    );
  }

  /** The nearest unit that is no caption, furniture or the like. */
  #neighbour(at: number, step: 1 | -1): Cued | undefined {
    for (let i = at + step; i >= 0 && i < this.#units.length; i += step) if (!this.#units[i]?.cue) return this.#units[i];
    return undefined;
  }

  /** A short open line right after the head of a list of other stories, or after another such line. */
  #inList(at: number): boolean {
    for (let i = at; i >= 0; i -= 1) {
      const unit = this.#units[i];
      if (!unit || unit.cue === 'list') return unit !== undefined;
      if ((unit.cue && unit.cue !== 'furniture') || this.#bodies[i] || unit.line.words.length > HEADLINE_WORDS) return false;
    }
    return false;
  }

  #findComments(): number {
    let bodies = 0;
    for (let at = 0; at < this.#units.length; at += 1) {
      const unit = this.#units[at];
      if (!unit) continue;
      if (unit.cue === 'comments' && bodies >= BODY_BEFORE_COMMENTS) return at;
      if (this.#bodies[at] && this.#first[at] === at) bodies += 1;
    }
    return this.#units.length;
  }
}
