import { Box, Text, useApp, useInput } from 'ink';
import { useEffect, useReducer } from 'react';
import type { Decisions } from './decisions.js';
import { drawFrame } from './frame.js';
import { readKeys } from './keys.js';
import { indexFindings, type ReviewModel } from './model.js';
import { initialState, reduce, type ReviewAction, type ReviewState, type Size } from './state.js';
import { paint } from './theme.js';

/** The terminal as the review needs it: its size, and word of changes. */
export interface Terminal {
  readonly size: () => Size;
  /** Calls `listener` at each change of size until the returned function is called. */
  readonly onResize: (listener: () => void) => () => void;
}

export interface AppProps {
  readonly model: ReviewModel;
  readonly terminal: Terminal;
  readonly decisions?: Decisions;
}

export function App({ model, terminal, decisions }: AppProps) {
  const { exit } = useApp();
  const [state, dispatch] = useReducer(
    (current: ReviewState, action: ReviewAction) => reduce(model, current, action),
    undefined,
    () => initialState(model, terminal.size(), decisions),
  );
  useInput((input, key) => {
    for (const name of readKeys(input, key)) dispatch({ type: 'key', key: name });
  });
  useEffect(() => terminal.onResize(() => dispatch({ type: 'resize', size: terminal.size() })), [terminal]);
  useEffect(() => {
    if (state.leaving) exit();
  }, [state.leaving, exit]);
  useEffect(() => indexInSpareTime(model), [model]);
  return <Rows rows={drawFrame(model, state).map((line) => paint(line, model.colour))} columns={state.size.columns} />;
}

/** Rows that are laid out and painted already; one `Text` a row, so that Ink neither wraps nor places anything itself. */
function Rows({ rows, columns }: { readonly rows: readonly string[]; readonly columns: number }) {
  return (
    <Box flexDirection="column" width={columns} flexShrink={0}>
      {rows.map((row, at) => (
        // An empty text would take no row.
        <Text key={at} wrap="truncate-end">
          {row || ' '}
        </Text>
      ))}
    </Box>
  );
}

const FINDINGS_A_SLICE = 50;

/** Readies the text filter while nobody types: in slices so short that no key waits for one. Gives back what stops it. */
function indexInSpareTime(model: ReviewModel): () => void {
  let from = 0;
  const step = () => {
    from = indexFindings(model, from, FINDINGS_A_SLICE);
    if (from < model.report.discrepancies.length) timer = setTimeout(step, 1);
  };
  let timer = setTimeout(step, 1);
  return () => clearTimeout(timer);
}
