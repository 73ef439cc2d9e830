import type { LexiconEntry } from '../lexicon.js';
import type { TimeUnit, UnitWord } from './calendar.js';

/** A unit of measure as named or abbreviated. */
export interface UnitName {
  /** SI symbol or UCUM code; `[richter]` for a magnitude. */
  readonly unit: string;
  /** How many of `unit` it is, 1 where absent. */
  readonly factor?: number;
  /** A dual: two of it, with no figure. */
  readonly count?: number;
  /** Letters that are also something else: read only written onto the figure or before a word that says what is measured. */
  readonly shy?: true;
  /** The source must hold this letter: "5C", not "5c". */
  readonly spelled?: string;
  /** The degree: an angle, a temperature or a magnitude, by what stands around it. */
  readonly degree?: true;
  /** Read before its figure ("magnitude 5.8") as well. */
  readonly before?: true;
}

/** What makes a rate of a unit: "per hour" `h`. */
export interface UnitRate {
  readonly per: 'h' | 's' | 'd';
}

/**
 * `quake`: a word that makes degrees in its sentence a magnitude. `heat`: one that makes them Celsius. `below-zero`: turns the sign.
 * `dimension`: what a small letter of length is said of ("6m high").
 */
export type UnitCue = 'quake' | 'heat' | 'below-zero' | 'dimension';

/** A unit of time by its letter or sign, read only after a figure; `last`: and only where nothing follows ("2'"). */
export interface TimeSymbol {
  readonly unit: TimeUnit;
  readonly last?: true;
}

/**
 * `for`: after it a bare unit is a length of time. `extra`: may stand between a count and its unit ("two more days"). `not`: a unit's form that is
 * another word ("monthly"). `another`: one more of the unit after it. `old`: makes years an age ("51 years old"); `aged`: stands before an age.
 */
export type DurationCue = 'for' | 'extra' | 'another' | 'not' | 'old' | 'aged';

export type UnitEntry =
  | LexiconEntry<'unit', UnitName>
  | LexiconEntry<'unit-rate', UnitRate>
  | LexiconEntry<'unit-cue', UnitCue>
  | LexiconEntry<'time-symbol', TimeSymbol>
  | LexiconEntry<'duration-cue', DurationCue>
  | LexiconEntry<'time-unit', UnitWord>;

const unit = (code: string, forms: string, more: Partial<UnitName> = {}): UnitEntry => ({
  kind: 'unit',
  value: { unit: code, ...more },
  forms: forms.split(/\s*,\s*/u),
});

/** Symbols, the same in every language. Sources: SI brochure, UCUM. */
export const UNIT_SYMBOLS: readonly UnitEntry[] = [
  unit('mm', 'mm'),
  unit('cm', 'cm'),
  unit('m', 'm', { shy: true }),
  unit('km', 'km, kms'),
  unit('[ft_i]', 'ft'),
  unit('[yd_i]', 'yd, yds'),
  unit('[mi_i]', 'mi'),
  unit('[nmi_i]', 'nmi'),
  unit('mg', 'mg'),
  unit('kg', 'kg, kgs'),
  unit('g', 'g', { shy: true }),
  unit('[lb_av]', 'lb, lbs'),
  unit('[oz_av]', 'oz'),
  unit('m2', 'm2, m², sq m, sqm'),
  unit('km2', 'km2, km², sq km, sqkm'),
  unit('[sft_i]', 'sq ft, ft², sqft'),
  unit('[smi_us]', 'sq mi'),
  unit('har', 'ha'),
  unit('m3', 'm3, m³, cu m, cbm'),
  unit('mL', 'ml'),
  unit('[bbl_us]', 'bbl, bbls'),
  unit('[bbl_us]/d', 'bpd, b/d'),
  unit('[gal_us]', 'gal'),
  unit('km/h', 'km/h, kmh, kph, km/hr, kmph'),
  unit('m/s', 'm/s'),
  unit('[mi_i]/h', 'mph'),
  unit('[kn_i]', 'kn, kt, kts'),
  unit('kW', 'kw'),
  unit('MW', 'mw'),
  unit('GW', 'gw'),
  unit('kW.h', 'kwh'),
  unit('MW.h', 'mwh'),
  unit('GW.h', 'gwh'),
  unit('TW.h', 'twh'),
  unit('Hz', 'hz'),
  unit('kHz', 'khz'),
  unit('MHz', 'mhz'),
  unit('GHz', 'ghz'),
  unit('hPa', 'hpa'),
  unit('kPa', 'kpa'),
  unit('[psi]', 'psi'),
  unit('kBy', 'kb'),
  unit('MBy', 'mb'),
  unit('GBy', 'gb'),
  unit('TBy', 'tb'),
  unit('Mbit/s', 'mbps, mb/s, mbit/s'),
  unit('Gbit/s', 'gbps'),
  unit('Cel', '°c, ° c, ℃, º c, ºc'),
  unit('Cel', 'c', { spelled: 'C' }),
  unit('[degF]', 'f', { spelled: 'F' }),
  unit('[degF]', '°f, ° f, ℉, ºf'),
  unit('deg', '°, º', { degree: true }),
  unit('[HP]', 'hp, bhp'),
  unit('t', 'dwt'),
];
