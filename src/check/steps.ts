import type { DateValue } from '../model/mention.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const HIJRI_MONTHS = [
  'Muharram',
  'Safar',
  'Rabi I',
  'Rabi II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qada',
  'Dhu al-Hijja',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/**
 * A step of a date's derivation in words. `step` is a code of `extract/dates/phrase.ts`; one that has no wording here is given as it is, so
 * that nothing is lost.
 */
export function stepInWords(step: string, calendar: DateValue['calendar']): string {
  const [code = '', first = '', second = '', third = ''] = step.split(':');
  const quoted = second === '' || second === 'said' ? '' : `“${second}”`;
  switch (code) {
    case 'month': {
      const [year, number] = first.includes('-') ? first.split('-') : ['', first];
      const name = [(calendar === 'hijri' ? HIJRI_MONTHS : MONTHS)[Number(number) - 1] ?? number, year].filter(Boolean).join(' ');
      return isBasis(second) ? `${name}, ${basis(second)}` : quoted === '' ? `month said: ${name}` : `${quoted} is ${name}`;
    }
    case 'weekday':
      return quoted === ''
        ? `weekday said: ${WEEKDAYS[Number(first) - 1] ?? first}`
        : `${quoted} is ${WEEKDAYS[Number(first) - 1] ?? first}`;
    case 'year':
    case 'day':
      return isBasis(second) ? `${code} ${first}, ${basis(second)}` : `${code} said: ${first}`;
    case 'relative':
      return `${signed(first)} ${second}, ${basis(third)}`;
    case 'hijri':
      return `${first} of the Hijri calendar is ${second}`;
    case 'share':
      return `part ${first} of ${second}`;
    case 'unresolved':
      return 'nothing to count from';
    default:
      return step;
  }
}

function isBasis(operand: string): boolean {
  return operand.startsWith('from-');
}

function basis(operand: string): string {
  const from = operand.replace(/^from-/u, '');
  return from === 'publication' ? 'counted from the day of publication' : `counted from ${from}`;
}

function signed(count: string): string {
  return Number(count) > 0 ? `+${count}` : count.replace('-', '−');
}
