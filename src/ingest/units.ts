import type { BlockKind, Field } from '../model/article.js';
import { foldText } from '../text/fold.js';
import { foldLine, type FoldedLine, type PageCues } from './cues.js';
import { isDateLine } from './dates.js';

/** A paragraph-like part of a page before anyone has said what it is. Offsets are UTF-16 code units into the field. */
export interface Unit {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** What a reader sees of it: the slice itself, or the slice without inline markup. */
  readonly text: string;
  /** Blank lines before it; with a rule across the page counted as many. */
  readonly gap: number;
  /** One of a list of short entries. */
  readonly listed: boolean;
  /** What the markup, or the field, says it is. */
  readonly kind?: BlockKind;
}

/** A rule across the page parts as this many blank lines do. */
export const RULE_GAP = 3;

/** A unit with what its own words say of it, whatever stands around it. */
export interface Cued extends Unit {
  readonly line: FoldedLine;
  /** Equal for two units that say the same words. */
  readonly key: string;
  /** What its words alone make it. `comments` and `list` are furniture that takes what follows along. */
  readonly cue?: 'furniture' | 'comments' | 'list' | 'caption' | 'signed' | 'byline' | 'date' | 'credit';
}

/** Reads the cues of each unit, cutting off what a page runs on after the last sentences of its article. */
export function cued(units: readonly Unit[], cues: PageCues): Cued[] {
  const parts = units.flatMap((unit, at) => {
    const line = foldLine(unit.text);
    return at < units.length - TAIL_UNITS ? [{ unit, line }] : withoutTail(unit, line, cues);
  });
  return parts.map(({ unit, line }) => {
    const cue = cueOf(unit, line, cues);
    return { ...unit, line, key: line.words.join(' '), ...(cue ? { cue } : {}) };
  });
}

/** For each unit the index of the first one that says the same words: its own, or an earlier one's. */
export function firstSaid(units: readonly Cued[]): number[] {
  const first = new Map<string, number>();
  return units.map(({ key }, at) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    return known ?? at;
  });
}

/** Share links and tags are run on at the very end of an article only, and are no paragraphs. */
const TAIL_UNITS = 3;
const TAIL_WORDS = 30;

function withoutTail(unit: Unit, line: FoldedLine, cues: PageCues): { unit: Unit; line: FoldedLine }[] {
  if (unit.kind ?? unit.text.length !== unit.end - unit.start) return [{ unit, line }];
  const at = cues.tail(line);
  const tail = at < 0 ? undefined : foldLine(line.folded.slice(at));
  if (!tail || tail.words.length > TAIL_WORDS || tail.final === 'stop') return [{ unit, line }];
  const cut = foldText(unit.text).offsets[at] ?? unit.text.length;
  const body = unit.text.slice(0, cut).trimEnd();
  const cutOff: Unit = { ...unit, start: unit.start + cut, text: unit.text.slice(cut), gap: 0, kind: 'furniture' };
  return [
    { unit: { ...unit, end: unit.start + body.length, text: body }, line: foldLine(body) },
    { unit: cutOff, line: foldLine(cutOff.text) },
  ];
}

/** Longer lines are no address, and would keep its pattern busy. */
const LONGEST_CONTACT = 120;
const CONTACT = /^(?:\S+\s?@\s?\S+\.\S+|@[\p{L}\p{N}_]+|(?:https?:\/\/|www\.)\S+)$/u;

function cueOf(unit: Unit, line: FoldedLine, cues: PageCues): Cued['cue'] {
  if (line.folded.length <= LONGEST_CONTACT && CONTACT.test(line.folded.trim())) return 'furniture';
  const furniture = cues.furniture(line);
  if (furniture) return furniture;
  if (unit.kind) return undefined;
  if (letters(line) <= 3 && !/\d/u.test(line.folded)) return 'furniture';
  if (cues.credit(line)) return 'credit';
  // Before dates: a picture of long ago, dated and signed, must not pass for the day of publication.
  const { score, signed } = cues.caption(line);
  if (score >= 2) return signed ? 'signed' : 'caption';
  if (line.final === 'open' && isDateLine(line.folded, cues)) return 'date';
  return cues.byline(line) ? 'byline' : undefined;
}

function letters(line: FoldedLine): number {
  return line.words.reduce((sum, word) => sum + word.length, 0);
}

/** A label has no more words than this. */
export const LABEL_WORDS = 4;
const BYLINE_WORDS = 9;
const SEPARATED = /\s[-/|]\s|\s-|-\s|[\p{L}\p{N}]\s*[:/|]\s*[\p{L}(]|\(/u;

/** "PLACE - NAME", "PLACE: NAME / AGENCY": a few words on each side of a mark. */
export function looksSigned(unit: Cued): boolean {
  const { words, folded } = unit.line;
  // Folding drops the lengthening stroke, which some write for a dash.
  if (words.length > BYLINE_WORDS || !(SEPARATED.test(folded) || /\s\u0640+\s/u.test(unit.text))) return false;
  return folded.split(/[-:/|(]/u).every((part) => (part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= LABEL_WORDS);
}
