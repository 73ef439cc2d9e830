import type { Claim } from '../model/claim.js';
import type {
  DateValue,
  DurationValue,
  Exactness,
  MoneyValue,
  NumericValue,
  OrdinalValue,
  PersonValue,
  PlaceValue,
  RoleValue,
  TimeValue,
} from '../model/mention.js';
import { stepInWords } from './steps.js';

/**
 * What a claim's words were read as, as a reader would say it: "13", "1,000 to 2,000", "about 5 days", "more than 4,000,000 USD". The reports say
 * it again in Arabic by its shape (`report/words/values.ts`).
 */
export function valueInWords({ kind, value }: Pick<Claim, 'kind' | 'value'>): string {
  if ('edtf' in value) return dateInWords(value);
  if ('min' in value) return numberInWords(value, kind);
  if ('exactness' in value) return durationInWords(value);
  if ('iso' in value) return timeInWords(value);
  if ('words' in value) return value.words === '' ? 'a gap where the other has words' : `the words “${value.words}”`;
  if ('title' in value) return officeInWords(value);
  if ('type' in value) return kind === 'document-type' ? `a document: ${value.type}` : `a happening: ${value.type}`;
  if ('name' in value) return nameInWords(value, kind);
  if (isOrdinal(value)) return value.value < 0 ? 'the last' : `number ${value.value} in order`;
  return Object.entries(value)
    .map(([key, part]) => `${key} ${String(part)}`)
    .join(', ');
}

function isOrdinal(value: object): value is OrdinalValue {
  return 'value' in value && typeof value.value === 'number';
}

function dateInWords({ edtf, basis, steps = [], calendar }: DateValue): string {
  const said = { said: 'as said', implied: 'filled in, not said in full', relative: 'reckoned from another date' }[basis];
  const reckoned = steps.length > 0 ? `: ${steps.map((step) => stepInWords(step, calendar)).join('; ')}` : '';
  return `${edtf === '' ? 'a date without a year' : edtf} (${said}${reckoned})`;
}

/** Before the figure, how exactly it is said; a range says that itself. */
const HEDGES: Readonly<Record<Exactness, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  range: '',
  vague: 'roughly ',
};

function hedge({ exactness, approximate }: Pick<NumericValue, 'exactness' | 'approximate'>): string {
  return HEDGES[exactness] === '' && approximate ? HEDGES.about : HEDGES[exactness];
}

function numberInWords(value: NumericValue, kind: Claim['kind']): string {
  const { min, max } = value;
  const figures = min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`;
  return hedge(value) + figures + unitOf(value, kind);
}

function unitOf(
  value: NumericValue & Partial<Pick<MoneyValue, 'currency' | 'assumed'>> & { readonly unit?: string },
  kind: Claim['kind'],
): string {
  if (value.currency !== undefined) return ` ${value.currency}${value.assumed ? ' (of which country is not said)' : ''}`;
  if (value.unit !== undefined) return ` ${SYMBOLS[value.unit] ?? value.unit}`;
  return kind === 'percent' ? ' %' : '';
}

/** What readers know the units by whose UCUM codes they do not; the other codes are symbols as they are. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '[in_i]': 'in',
  '[ft_i]': 'ft',
  '[yd_i]': 'yd',
  '[mi_i]': 'mi',
  '[nmi_i]': 'nmi',
  '[ly]': 'ly',
  '[mi_i]/h': 'mph',
  '[kn_i]': 'kn',
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[oz_tr]': 'ozt',
  '[car_m]': 'ct',
  '[sft_i]': 'ft²',
  '[smi_us]': 'mi²',
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  har: 'ha',
  '[acr_us]': 'acres',
  '[dunam]': 'dunams',
  '[feddan]': 'feddans',
  '[bbl_us]': 'bbl',
  '[bbl_us]/d': 'bbl/d',
  '[gal_us]': 'gal',
  Cel: '°C',
  '[degF]': '°F',
  deg: '°',
  '[richter]': 'Richter',
  '[HP]': 'hp',
  '[psi]': 'psi',
  'kW.h': 'kWh',
  'MW.h': 'MWh',
  'GW.h': 'GWh',
  'TW.h': 'TWh',
  kBy: 'kB',
  MBy: 'MB',
  GBy: 'GB',
  TBy: 'TB',
};

/** A figure with its thousands parted: 1,000; 3.2; -5. */
function grouped(figure: number): string {
  const [whole = '', fraction] = String(figure).split('.');
  // What JavaScript writes with an exponent is left as it is.
  const parted = whole.includes('e') ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

function durationInWords({ iso, isoMax, exactness, approximate }: DurationValue): string {
  const length = isoMax === undefined || isoMax === iso ? lengthOf(iso) : `${lengthOf(iso)} to ${lengthOf(isoMax)}`;
  return hedge({ exactness, approximate }) + length;
}

const DATE_UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** An ISO 8601 duration as counted units: `P2Y6M` is "2 years 6 months". */
function lengthOf(iso: string): string {
  const [days = '', time = ''] = iso.replace(/^P/u, '').split('T');
  const counted = (part: string, units: Readonly<Record<string, string>>): string[] =>
    [...part.matchAll(/(?<count>[\d.]+)(?<unit>[A-Z])/gu)].map(({ groups: { count = '', unit = '' } = {} }) => {
      const name = units[unit] ?? unit;
      return `${grouped(Number(count))} ${name}${count === '1' ? '' : 's'}`;
    });
  const parts = [...counted(days, DATE_UNITS), ...counted(time, TIME_UNITS)];
  return parts.length === 0 ? iso : parts.join(' ');
}

/** `T14:30Z` is "14:30 GMT", `T14:30+03:00` "14:30 GMT+03:00"; where no hour is said, the part of the day. */
function timeInWords({ iso, part, approximate }: TimeValue): string {
  if (iso === '') return part ?? 'a time of day';
  const { clock = iso, zone } = /^T(?<clock>[\d:]+)(?<zone>Z|[+-][\d:]+)?$/u.exec(iso)?.groups ?? {};
  const told = zone === undefined ? clock : `${clock} GMT${zone === 'Z' ? '' : zone}`;
  return approximate ? HEDGES.about + told : told;
}

function officeInWords({ title, of, holder }: RoleValue): string {
  return `an office: ${title}${of === undefined ? '' : ` of ${of}`}${holder === undefined ? '' : `, held by ${holder}`}`;
}

function nameInWords(value: PersonValue | PlaceValue, kind: Claim['kind']): string {
  if (kind === 'person-name-spelling') return `a person: ${value.name}`;
  if (kind === 'organisation') return `an organisation: ${value.name}`;
  const country = 'country' in value ? ` (${value.country})` : '';
  return `a place: ${value.name}${country}`;
}
