/**
 * Text on a grid of cells: made harmless, measured, wrapped in reading order, then put in drawing order. Pure, and the only door to
 * src/text/display/; import it where something is drawn, not at start-up: its libraries take some 40 ms to load.
 */
export { sanitise, type Sanitised } from './display/sanitise.js';
export { width } from './display/graphemes.js';
export { wrap } from './display/wrap.js';
export {
  direction,
  isolate,
  layoutRuns,
  visual,
  visualRuns,
  type BidiMode,
  type Harakat,
  type Run,
  type VisualOptions,
} from './display/visual.js';
export {
  EXPLICIT_MODE,
  IMPLICIT_MODE,
  obeysExplicitMode,
  resolveBidi,
  terminalBidi,
  type BidiOption,
  type Environment,
} from './display/terminal.js';
