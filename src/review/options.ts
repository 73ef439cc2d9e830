import type { BidiOption, Environment } from '../text/display.js';
import type { Decisions } from './decisions.js';

export type UiLanguage = 'en' | 'ar';

export interface ReviewOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Environment variables: what the terminal is and what it can do. */
  readonly environment: Environment;
  /** Who orders right-to-left text; `auto` decides by the environment. */
  readonly bidi?: BidiOption;
  readonly uiLanguage?: UiLanguage;
  /** Shown in the title bar. */
  readonly reportPath?: string;
  /** What was decided earlier, shown beside the findings. */
  readonly decisions?: Decisions;
}
