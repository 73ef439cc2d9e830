import type { AmountCue } from '../languages/tables/amounts.js';
import type { NumberSign, NumberWord, VagueNumber } from '../languages/tables/numbers.js';
import type { Amount } from './amount.js';
import { rounded } from './number-building.js';
import { isFigureLost } from './number-figures.js';
import type { Numeral } from './numerals.js';
import { once } from './once.js';
import { withRanges } from './ranges.js';
import type { Sentence } from './sentence.js';
import { isShare } from './shares.js';
import { hasKind, isUnit, tagAt, tagBefore, type Tagged } from './tagged.js';

/** The amounts of a sentence in order, none overlapping; worked out once a sentence. */
export const readAmounts = once((sentence: Sentence): readonly Amount[] => {
  const said = figures(sentence);
  const vague = hasKind(sentence, 'number') || hasKind(sentence, 'vague-number');
  return withRanges(sentence, vague ? withVague(sentence, said) : said);
});

function figures(sentence: Sentence): Amount[] {
  const amounts: Amount[] = [];
  const { numerals } = sentence;
  for (let i = 0; i < numerals.length; i += 1) {
    const numeral = numerals[i];
    if (!numeral || numeral.ordinal) continue;
    const next = numerals[i + 1];
    const fraction = next && fractionOf(sentence, numeral, next, numerals[i - 1], numerals[i + 2]);
    const repeated = next && !fraction && isRepeated(sentence, numeral, next);
    const parts =
      Number.isInteger(numeral.value) && numeral.value < 10
        ? partAt(sentence, numeral.first, skipHyphen(sentence, numeral.last), numeral.value)
        : undefined;
    amounts.push(parts ?? withSign(sentence, fraction ?? figure(sentence, numeral, repeated ? next : undefined)));
    if (fraction ?? repeated) i += 1;
  }
  return amounts;
}

function figure(sentence: Sentence, numeral: Numeral, repeated?: Numeral): Amount {
  const bracket = repeated && sentence.tokens[numeral.last]?.key === '(' ? 1 : 0;
  const last = repeated ? repeated.last + bracket : numeral.last;
  return {
    first: numeral.first,
    last,
    start: numeral.start,
    end: sentence.tokens[last - 1]?.end ?? numeral.end,
    min: numeral.value,
    max: numeral.value,
    kind: 'figure',
    ...(numeral.digits === undefined || numeral.form !== 'digits' ? {} : { digits: numeral.digits }),
    written: numeral.form !== 'words',
    scale: numeral.scale,
    glued: isGlued(sentence, numeral),
  };
}

/** "forty-five (45)", "45 (forty-five)", "(45) forty-five": one figure said twice. */
function isRepeated(sentence: Sentence, numeral: Numeral, next: Numeral): boolean {
  const { tokens } = sentence;
  if (next.value !== numeral.value || next.ordinal || next.first !== numeral.last + 1) return false;
  const [before, between, after] = [tokens[numeral.first - 1]?.key, tokens[numeral.last]?.key, tokens[next.last]?.key];
  return (between === '(' && after === ')') || (before === '(' && between === ')' && next.form !== numeral.form);
}

const LARGEST_TERM = 1000;
/** Denominators of running text; any other pair about a slash is a date, a part of a code or a name ("9/11", "24/7"). */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 100]);

/** "1/2", "11/10": two figures written onto one slash, and no third. */
function fractionOf(sentence: Sentence, above: Numeral, below: Numeral, before?: Numeral, after?: Numeral): Amount | undefined {
  const { tokens } = sentence;
  const slash = tokens[above.last];
  if (slash?.key !== '/' || slash.spaced || below.first !== above.last + 1 || tokens[below.first]?.spaced) return undefined;
  if (
    tokens[above.first - 1]?.key === '/' ||
    tokens[below.last]?.key === '/' ||
    before?.last === above.first ||
    after?.first === below.last
  )
    return undefined;
  if (above.form !== 'digits' || below.form !== 'digits' || below.value === 0 || below.ordinal) return undefined;
  if (above.value > LARGEST_TERM || below.value > LARGEST_TERM || !Number.isInteger(above.value) || !Number.isInteger(below.value))
    return undefined;
  const value = rounded(above.value / below.value);
  const whole = above.first <= 1 && below.last === tokens.length;
  if (!whole && (above.value >= below.value || !DENOMINATORS.has(below.value)))
    return { ...figure(sentence, above), last: below.last, end: below.end, glued: true };
  return {
    ...figure(sentence, above),
    last: below.last,
    end: below.end,
    min: value,
    max: value,
    glued: isGlued(sentence, above) || isFollowed(sentence, below.last),
  };
}

/** A minus sign or word before a figure: "-5", "minus 5". A dash after a figure or a word is no sign, and one before a blank opens a list item. */
function withSign(sentence: Sentence, amount: Amount): Amount {
  const { tokens } = sentence;
  const at = amount.first - 1;
  const sign = tokens[at];
  if (!sign || amount.glued) return amount;
  const before = tokens[at - 1];
  const touching = tokens[amount.first]?.spaced === false || (at === 0 && amount.last === tokens.length);
  const dash =
    sign.key === '-' &&
    amount.written &&
    touching &&
    (before === undefined || (sign.spaced && before.kind !== 'number') || before.key === '(');
  const word = tagBefore<NumberSign>(sentence, amount.first, 'number-sign', (value) => value === 'minus');
  if (!dash && !word) return amount;
  const negative = (value: number): number => (value === 0 ? 0 : -value);
  return {
    ...amount,
    first: word?.tag.first ?? at,
    start: word?.tag.start ?? sign.start,
    min: negative(amount.max),
    max: negative(amount.min),
  };
}

/** Signs that tie a figure to what stands before it: codes, tags, parts of an address. */
const TYING: ReadonlySet<string> = new Set(['#', '_', '@', '=', '&', '\\']);

/** Whether something is written against the figure that makes a name, code, address or clock time of it. */
function isGlued(sentence: Sentence, numeral: Numeral): boolean {
  const { tokens } = sentence;
  const own = tokens[numeral.first];
  const before = tokens[numeral.first - 1];
  const further = tokens[numeral.first - 2];
  const dashed = before?.key === '-' && !before.spaced && !own?.spaced && further?.kind === 'word';
  if (numeral.form === 'words' || own?.kind !== 'number') return dashed || before?.key === '_' || tokens[numeral.last]?.key === '_';
  if (before?.key === '/' && !before.spaced && further?.kind === 'word') return true;
  if (before && !own.spaced) {
    if (before.kind === 'word' && !tagAt<AmountCue>(sentence, numeral.first - 1, 'amount-cue', (cue) => cue === 'proclitic')) return true;
    if (dashed || TYING.has(before.key)) return true;
    if ((before.key === ':' || before.key === '.') && !before.spaced && further?.kind === 'number') return true;
  }
  return isFollowed(sentence, numeral.last);
}

/** "10:30", "2.jpg", "11/18/name": what is written onto the end of a figure goes on with it. */
function isFollowed(sentence: Sentence, last: number): boolean {
  const { tokens } = sentence;
  const after = tokens[last];
  const further = tokens[last + 1];
  if (!after || after.spaced || further === undefined || further.spaced) return false;
  if (after.key === ':' || after.key === '_') return further.kind === 'number';
  return (
    (after.key === '.' || after.key === '/') &&
    further.kind === 'word' &&
    !isUnit(sentence, last + 1) &&
    !sentence.tags[last]?.some((tag) => tag.kind === 'unit-rate')
  );
}

function skipHyphen(sentence: Sentence, at: number): number {
  const hyphen = sentence.tokens[at];
  return hyphen?.key === '-' && !hyphen.spaced ? at + 1 : at;
}

/** Where the unit of an amount stands, and where both begin. */
export interface UnitPlace {
  readonly at: number;
  readonly first: number;
  readonly start: number;
}

/** The place for an amount's unit: past a hyphen ("10-dollar"), or past brackets or quotation marks around the figure alone ("(3000) riyals"). */
export function unitPlace(sentence: Sentence, amount: Amount): UnitPlace {
  const { tokens } = sentence;
  const open = tokens[amount.first - 1];
  const close = tokens[amount.last]?.key;
  if (close === ')' || (close === '"' && open?.key === '"')) {
    const alone = open !== undefined && (open.key === '(' || close === '"');
    return { at: amount.last + 1, first: alone ? amount.first - 1 : amount.first, start: alone ? open.start : amount.start };
  }
  return { at: skipHyphen(sentence, amount.last), first: amount.first, start: amount.start };
}

/** Adds counts that have no figure: "dozens", "hundreds of thousands", "a few". */
function withVague(sentence: Sentence, amounts: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  let next = 0;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const amount = amounts[next];
    if (amount && at >= amount.first) {
      found.push(amount);
      next += 1;
      at = amount.last - 1;
      continue;
    }
    const vague = sentence.tags[at] ? vagueAt(sentence, at) : undefined;
    if (!vague || (amount && vague.last > amount.first)) continue;
    found.push(vague);
    at = vague.last - 1;
  }
  return found;
}

function vagueAt(sentence: Sentence, at: number): Amount | undefined {
  const count = tagAt<VagueNumber>(sentence, at, 'vague-number');
  if (count) return vagueCount(sentence, count.tag.last, count.value.min, count.value.max, count.tag);
  const part = partAt(sentence, at, at, 1);
  if (part) return part;
  const scale = tagAt<NumberWord>(sentence, at, 'number', isVagueScale);
  if (!scale || tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'none')) return undefined;
  if (isFigureLost(sentence.text, scale.tag.start)) return undefined;
  const { value, shy } = scale.value;
  if (shy && !tagAt<NumberSign>(sentence, scale.tag.last, 'number-sign', (sign) => sign === 'of')) return undefined;
  return vagueCount(sentence, scale.tag.last, value * 2, value < 100 ? 99 : value * 10 - 1, scale.tag);
}

/** "half", "a quarter of an", "three quarters of an": `count` parts of what is named next; the phrase starts at `first`. */
function partAt(sentence: Sentence, first: number, at: number, count: number): Amount | undefined {
  const part = tagAt<NumberWord>(sentence, at, 'number', (word) => word.rank === 'part');
  const start = sentence.tokens[first];
  if (!part || !start) return undefined;
  // "one third" alone may be an order; "one-third", "thirds" and "a third of the voters" are not.
  if (!part.value.plural && at === first && sentence.tags[at]?.some((tag) => tag.kind === 'ordinal') && !isShareInWords(sentence, part))
    return undefined;
  const { value, plural } = part.value;
  const of = tagAt<NumberSign>(sentence, part.tag.last, 'number-sign', (sign) => sign === 'of') ? part.tag.last + 1 : part.tag.last;
  const article = tagAt<NumberWord>(sentence, of, 'number', (word) => word.rank === 'article');
  const last = article?.tag.last ?? of;
  // "three quarters" alone are quarters of a year.
  const alone = value === 1 / 4 && last === part.tag.last && !isUnit(sentence, last) && at === first + 1;
  if (plural && (count === 1 || (alone && !isShare(sentence, first, part)))) return undefined;
  const whole = rounded(value * count);
  return {
    first,
    last,
    start: count === 1 ? part.tag.start : start.start,
    end: sentence.tokens[last - 1]?.end ?? part.tag.end,
    min: whole,
    max: whole,
    kind: 'figure',
    written: false,
    scale: 1,
    glued: false,
    part: true,
  };
}

/** "A third of the voters", "by a third": the article before it makes a fraction of what else is an order. */
function isShareInWords(sentence: Sentence, part: Tagged<NumberWord>): boolean {
  const article = tagAt<NumberWord>(sentence, part.tag.first - 1, 'number', (word) => word.rank === 'article');
  return article !== undefined && isShare(sentence, part.tag.first, part);
}

function isVagueScale(word: NumberWord): boolean {
  return word.rank === 'scale' && word.plural === true;
}

/** `from`: where a further scale may follow ("tens | of thousands", "a few | hundred"). */
function vagueCount(
  sentence: Sentence,
  from: number,
  min: number,
  max: number,
  tag: { readonly first: number; readonly start: number; readonly end: number },
): Amount {
  const of = tagAt<NumberSign>(sentence, from, 'number-sign', (sign) => sign === 'of') ? from + 1 : from;
  const further = tagAt<NumberWord>(sentence, of, 'number', (word) => word.rank === 'scale' && word.suffix !== true && word.value >= 100);
  const scale = further && (further.tag.clitics.length === 0 || further.tag.clitics[0] === 'the') ? further : undefined;
  const factor = scale?.value.value ?? 1;
  const last = scale?.tag.last ?? from;
  return {
    first: tag.first,
    last,
    start: tag.start,
    end: sentence.tokens[last - 1]?.end ?? tag.end,
    min: min * factor,
    max: factor > 1 && max > min ? (max + 1) * factor - 1 : max * factor,
    kind: 'vague',
    written: false,
    scale: factor,
    glued: false,
  };
}
