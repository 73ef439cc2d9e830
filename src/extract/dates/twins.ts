import { settle } from './settle.js';
import type { Phrase, Scope } from './phrase.js';

/** A day named in both calendars is one date: "5 dhu al-qada 1436h al-muwafiq 20 aghustus 2015". Both are given settled or not; the result is settled. */
export function withTwin(scope: Scope, phrase: Phrase, single: (scope: Scope, at: number) => Phrase | undefined): Phrase | undefined {
  const { words } = scope;
  if (phrase.said.day === undefined || phrase.lost) return undefined;
  const bracket = words.isMark(phrase.last, '(', '[');
  const mark = bracket || words.isMark(phrase.last, '/', '-', ',', '=') ? phrase.last + 1 : phrase.last;
  const aside = pastAside(scope, phrase.last);
  const at = aside ?? words.skipJoint(mark, 'same-day');
  const other = single(scope, at);
  if (!other || other.calendar === phrase.calendar || other.said.day === undefined) return undefined;
  if (bracket && aside === undefined && !words.isMark(other.last, ')', ']')) return undefined;
  const [a, b] = [settle(phrase, scope), settle(other, scope)];
  if (!a?.days || !b?.days) return undefined;
  const apart = Math.abs(a.days.first - b.days.first);
  if (apart > CLOSE) {
    const called = aside !== undefined || at > mark || bracket;
    return called && apart <= ONE_DAY_AT_MOST && [a, b].every(({ basis }) => basis === 'said') ? { ...a, twinMismatch: true } : undefined;
  }
  const gregorian = a.calendar === 'gregorian' ? a : b;
  const weekday = a.said.weekday ?? b.said.weekday;
  const last = bracket && aside === undefined ? other.last + 1 : other.last;
  const said = weekday === undefined ? gregorian.said : { ...gregorian.said, weekday };
  const { mismatch: _, ...rest } = gregorian;
  const whole = {
    ...rest,
    first: a.first,
    last,
    start: a.start,
    end: words.endOf(last),
    said,
    steps: [...a.steps, ...b.steps, 'twin:hijri'],
  };
  return settle(whole, scope);
}

/** Past a remark in brackets before "corresponding to": "(hasab taqwim umm al-qura) al-muwafiq". */
function pastAside({ words }: Scope, at: number): number | undefined {
  if (!words.isMark(at, '(')) return undefined;
  for (let close = at + 1; close < at + 8; close += 1) if (words.isMark(close, ')')) return words.afterJoint(close + 1, 'same-day');
  return undefined;
}

/** Days that two calendars' names of one day may be apart before they are two days. */
const CLOSE = 2;

/** Days beyond which two dates side by side are no two names of one day, one of them wrong. */
const ONE_DAY_AT_MOST = 400;
