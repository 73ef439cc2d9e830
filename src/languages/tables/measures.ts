import { isMeasure, type Measure } from '../../model/measures.js';
import type { LexiconEntry } from '../lexicon.js';
import { namedForms } from './forms.js';

export type MeasureEntry = LexiconEntry<'measure', Measure>;

/** A table of lines `measure: form, form`. Forms inflect. */
export function measureEntries(text: string): MeasureEntry[] {
  return namedForms(text).map(({ name, forms }) => {
    if (!isMeasure(name)) throw new Error(`no measure is called "${name}"`);
    return { kind: 'measure', value: name, forms, inflects: true };
  });
}
