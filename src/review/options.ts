import type { BidiOption, Environment, Harakat } from '../text/display.js';
import type { ThemeName } from './theme.js';
import type { Desk } from './desk.js';
import type { UiLanguage } from './strings.js';

export interface ReviewOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Environment variables: what the terminal is and what it can do. */
  readonly environment: Environment;
  /** Who orders right-to-left text; `auto` decides by the environment. */
  readonly bidi?: BidiOption;
  readonly uiLanguage?: UiLanguage;
  readonly theme?: ThemeName;
  /** `false`: marks and brackets only. By default as NO_COLOR has it. */
  readonly colour?: boolean;
  /** Whether Arabic vowel signs are drawn; kept by default. */
  readonly harakat?: Harakat;
  /** Lines of text that are read from top to bottom, and commands typed as lines: for screen readers. */
  readonly plain?: boolean;
  /** Shown in the title bar. */
  readonly reportPath?: string;
  /** Keeps what is decided, and hands it over. */
  readonly desk: Desk;
}
