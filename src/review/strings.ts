import { ARABIC } from './strings/arabic.js';
import { ENGLISH } from './strings/english.js';
import type { Strings } from './strings/types.js';

export { ORDERS, QUALIFIERS, type HelpKey, type Order, type Qualifier, type SourceCounts, type Strings } from './strings/types.js';

export type UiLanguage = 'en' | 'ar';

export const STRINGS: Readonly<Record<UiLanguage, Strings>> = { en: ENGLISH, ar: ARABIC };
