import type { LexiconEntry } from '../lexicon.js';
import { forms } from './forms.js';

/** A named place. Tags of kind `place`. */
export interface PlaceWord {
  /** ISO 3166 code, `city:…`, `region:…`, `water:…`, `island:…`: the same in every language. */
  readonly id: string;
  /** The country it lies in, ISO 3166; a country has none. */
  readonly country?: string;
  /** Also a word of everyday language or a person's name: a place only after a word that leads to places, or with its country beside it. */
  readonly weak?: true;
  /** Always with the definite article, which the table leaves out. */
  readonly definite?: true;
  /** Folding makes it equal to another place: the source must hold this mark. */
  readonly spelled?: string;
  /** An abbreviation, written in capitals only. */
  readonly capitals?: true;
}

/** A word of nationality or belonging: "Egyptian", "misriyyun". Tags of kind `demonym`; never a place mention. */
export interface Demonym {
  readonly id: string;
}

/** `place-head`: "city", "province", "river", before or after an unknown name. `place-prefix`: first word of a place's name. `place-cue`: a word that leads to a place: "in", "near". */
export type PlaceHead =
  'city' | 'village' | 'district' | 'province' | 'region' | 'island' | 'water' | 'mountain' | 'camp' | 'street' | 'facility';

export type PlaceEntry =
  | LexiconEntry<'place', PlaceWord>
  | LexiconEntry<'demonym', Demonym>
  | LexiconEntry<'place-head', PlaceHead>
  | LexiconEntry<'place-prefix' | 'place-cue', null>;

/** One form of a place table: `~` before it makes it weak; all in capitals, it is only that abbreviation; `article` as in `nameEntries`. */
export function placeEntry(id: string, marked: string, country?: string, article?: string): PlaceEntry {
  const form = marked.replace(/^~/u, '');
  const definite = article !== undefined && form.startsWith(article);
  const value: PlaceWord = {
    id,
    ...(country === undefined || country === '' || country === id ? {} : { country }),
    ...(marked.startsWith('~') ? { weak: true } : {}),
    ...(definite ? { definite: true } : {}),
    ...(/^[A-Z.]+$/u.test(form) ? { capitals: true } : {}),
  };
  return { kind: 'place', value, forms: [definite ? form.slice(article.length) : form] };
}

/** A table of countries: lines of `ISO form, form`. */
export function countryEntries(table: string, article?: string): PlaceEntry[] {
  return lines(table, /^([A-Z]{2}) (.*)$/u).flatMap(([id, names]) => forms(names).map((form) => placeEntry(id, form, undefined, article)));
}

/** A table of cities by country: lines of `ISO key form, form; key form`; a city is `city:key`. The key itself is the form where none follows. */
export function cityEntries(table: string, article?: string): PlaceEntry[] {
  return lines(table, /^([A-Z]{2}) (.*)$/u).flatMap(([country, cells]) =>
    cells.split(';').flatMap((cell) => {
      const [, key = '', names = ''] = /^\s*([a-z-]+)\s*(.*?)\s*$/u.exec(cell) ?? [];
      return forms(names).map((form) => placeEntry(`city:${key}`, form, country, article));
    }),
  );
}

/** A table of regions, waters and islands: lines of `kind:key ISO? form, form`. */
export function regionEntries(table: string, article?: string): PlaceEntry[] {
  return lines(table, /^([a-z]+:[a-z-]+) (.*)$/u).flatMap(([id, rest]) => {
    const [, country, names = ''] = /^(?:([A-Z]{2}) )?(.*)$/u.exec(rest) ?? [];
    return forms(names).map((form) => placeEntry(id, form, country, article));
  });
}

/** A table of demonyms: lines of `ISO form, form`; `inflect` gives every form of a base form. */
export function demonymEntries(table: string, inflect: (base: string) => readonly string[]): PlaceEntry[] {
  return lines(table, /^([A-Z]{2}) (.*)$/u).map(([id, bases]) => ({
    kind: 'demonym',
    value: { id },
    forms: [...new Set(forms(bases).flatMap((base) => (base.startsWith('+') ? [base.slice(1)] : inflect(base))))],
  }));
}

function lines(table: string, shape: RegExp): [string, string][] {
  return table.split('\n').flatMap((line): [string, string][] => {
    const [, head, rest] = shape.exec(line.trim()) ?? [];
    return head === undefined || rest === undefined ? [] : [[head, rest.trim()]];
  });
}
