import { Option } from 'commander';
import type { ThemeName } from '../review/theme.js';
import type { CheckFlags } from './options.js';

/** Written out: asking the review for them would load it for every command. */
const THEMES = ['auto', 'dark', 'light', 'contrast', 'mono'] as const satisfies readonly ThemeName[];

/** The options of `review` as commander hands them over. */
export interface ReviewFlags extends Omit<CheckFlags, 'uiLanguage'> {
  readonly uiLanguage?: 'auto' | 'ar' | 'en';
  readonly packetLanguage?: 'ar' | 'en';
  readonly theme?: ThemeName;
  readonly harakat?: 'keep' | 'drop';
  readonly plain?: boolean;
  readonly decisions?: string;
  readonly reviewer?: string;
}

/** The options of `review` alone. */
export function reviewOptions(): Option[] {
  return [
    new Option('--ui-language <language>', 'language of the interface (default: by the locale)').choices(['auto', 'ar', 'en']),
    new Option('--theme <name>', 'colours: of the terminal, for a dark or a light background, of high contrast, none').choices(THEMES),
    new Option('--harakat <what>', 'draw Arabic vowel signs or leave them out (default: keep)').choices(['keep', 'drop']),
    new Option('--plain', 'lines of text and typed commands instead of a screen: for screen readers'),
    new Option('--reviewer <name>', 'who decides (default: TABAYUN_REVIEWER, else the account)'),
    new Option('--decisions <file>', 'log of decisions (default: REPORT.decisions.jsonl, beside the report)'),
    new Option('--packet-language <language>', 'language of correction packets (default: that of the interface)').choices(['ar', 'en']),
  ];
}
