import type { TimeUnit } from '../tables/calendar.js';
import { UNIT_SYMBOLS, type DurationCue, type UnitCue, type UnitEntry } from '../tables/units.js';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/u);

const NAMES: readonly (readonly [code: string, forms: string])[] = [
  ['mm', 'millimetre, millimetres, millimeter, millimeters'],
  ['cm', 'centimetre, centimetres, centimeter, centimeters'],
  ['m', 'metre, metres, meter, meters'],
  ['km', 'kilometre, kilometres, kilometer, kilometers, k.m.'],
  ['[in_i]', 'inch, inches'],
  ['[ft_i]', 'foot, feet'],
  ['[yd_i]', 'yard, yards'],
  ['[mi_i]', 'mile, miles'],
  ['[nmi_i]', 'nautical mile, nautical miles'],
  ['[ly]', 'light year, light years, light-year, light-years'],
  ['mg', 'milligram, milligrams, milligramme, milligrammes'],
  ['g', 'gram, grams, gramme, grammes'],
  ['kg', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos'],
  ['t', 'tonne, tonnes, metric ton, metric tons, ton, tons'],
  ['[oz_av]', 'ounce, ounces'],
  ['[car_m]', 'carat, carats'],
  ['m2', 'square metre, square metres, square meter, square meters'],
  ['km2', 'square kilometre, square kilometres, square kilometer, square kilometers'],
  ['[sft_i]', 'square foot, square feet'],
  ['[smi_us]', 'square mile, square miles'],
  ['har', 'hectare, hectares'],
  ['[acr_us]', 'acre, acres'],
  ['[dunam]', 'dunam, dunams'],
  ['[feddan]', 'feddan, feddans'],
  ['m3', 'cubic metre, cubic metres, cubic meter, cubic meters'],
  ['L', 'litre, litres, liter, liters'],
  ['mL', 'millilitre, millilitres, milliliter, milliliters'],
  ['[gal_us]', 'gallon, gallons'],
  ['[bbl_us]', 'barrel, barrels'],
  ['[kn_i]', 'knot, knots'],
  ['W', 'watt, watts'],
  ['kW', 'kilowatt, kilowatts'],
  ['MW', 'megawatt, megawatts'],
  ['GW', 'gigawatt, gigawatts'],
  ['kW.h', 'kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours'],
  ['MW.h', 'megawatt hour, megawatt hours, megawatt-hour, megawatt-hours'],
  ['V', 'volt, volts'],
  ['Hz', 'hertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['kcal', 'calorie, calories, kilocalorie, kilocalories'],
  ['kBy', 'kilobyte, kilobytes'],
  ['MBy', 'megabyte, megabytes'],
  ['GBy', 'gigabyte, gigabytes, gig, gigs'],
  ['TBy', 'terabyte, terabytes'],
  ['Mbit/s', 'megabit, megabits, megabits per second'],
  ['mbar', 'millibar, millibars'],
  ['[HP]', 'horsepower'],
  ['Cel', 'degree celsius, degrees celsius, celsius, degrees c, degrees centigrade, degree centigrade, centigrade'],
  ['[degF]', 'degree fahrenheit, degrees fahrenheit, fahrenheit, degrees f'],
];

const cue = (value: UnitCue, forms: string): UnitEntry => ({ kind: 'unit-cue', value, forms: words(forms) });

const time = (unit: TimeUnit, forms: string): UnitEntry[] => [{ kind: 'time-unit', value: { unit }, forms: words(forms) }];
const symbol = (unit: TimeUnit, form: string, more: { last?: true } = {}): UnitEntry => ({ kind: 'time-symbol', value: { unit, ...more }, forms: [form] });
const duration = (value: DurationCue, forms: string): UnitEntry => ({ kind: 'duration-cue', value, forms: words(forms) });

/** Units of measure by name and abbreviation. */
export const UNITS: readonly UnitEntry[] = [
  ...UNIT_SYMBOLS,
  ...NAMES.map(([unit, forms]): UnitEntry => ({ kind: 'unit', value: { unit }, forms: words(forms) })),
  { kind: 'unit', value: { unit: 'deg', degree: true }, forms: ['degree', 'degrees'] },
  { kind: 'unit', value: { unit: '[richter]', before: true }, forms: ['magnitude', 'magnitude of', 'a magnitude of'] },
  {
    kind: 'unit', value: { unit: '[richter]' },
    forms: ['on the richter scale', 'on richter scale', 'richter', 'on the open-ended richter scale', 'richter scale', 'on the richter'],
  },
  { kind: 'unit-rate', value: { per: 'h' }, forms: ['per hour', 'an hour', '/h', '/hr', 'a hour', 'per hr'] },
  { kind: 'unit-rate', value: { per: 's' }, forms: ['per second', 'a second', '/s', '/sec'] },
  { kind: 'unit-rate', value: { per: 'd' }, forms: ['per day', 'a day', 'daily', '/d', '/day', 'each day'] },
  cue('quake', 'earthquake, earthquakes, quake, quakes, tremor, tremors, aftershock, aftershocks, temblor, richter, seismic'),
  cue('heat', 'temperature, temperatures, heat, weather, forecast, forecasters, heatwave, cold, warm, hot'),
  cue('below-zero', 'below zero, below freezing'),
  cue('dimension', 'high, tall, long, wide, deep, above, below, away, from, sprint, race, freestyle, hurdles, relay, dash, offshore, north, south, east, west, thick, underground'),
  ...time('second', 'sec, secs'), ...time('minute', 'min, mins'), ...time('hour', 'hr, hrs'), ...time('year', 'yrs'),
  symbol('hour', 'h'), symbol('minute', 'm'), symbol('second', 's'), symbol('minute', "'", { last: true }), symbol('second', '"', { last: true }),
  duration('another', 'another, another full, another whole, another business, another working'),
  duration('for', 'for, within, lasting, lasted, lasts, throughout'),
  duration('extra', 'more, additional, extra, less, fewer, further, full, whole, consecutive, straight, successive, long, short'),
  duration('old', 'old, olds, of age'),
  duration('aged', 'aged, age, age of, ages'),
];
