import { Box, Text, useApp, useInput } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { drawFrame } from './frame.js';
import { readKeys } from './keys.js';
import { indexEntries, type ReviewModel } from './model.js';
import type { Size } from './state.js';
import type { Store } from './store.js';
import { paint } from './theme.js';

/** The terminal as the review needs it: its size, and word of changes. */
export interface Terminal {
  readonly size: () => Size;
  /** Calls `listener` at each change of size until the returned function is called. */
  readonly onResize: (listener: () => void) => () => void;
}

export interface AppProps {
  readonly model: ReviewModel;
  readonly store: Store;
  readonly terminal: Terminal;
}

export function App({ model, store, terminal }: AppProps) {
  const { exit } = useApp();
  const state = useSyncExternalStore(store.subscribe, store.state);
  useInput((input, key) => {
    for (const name of readKeys(input, key)) store.dispatch({ type: 'key', key: name });
  });
  useEffect(() => terminal.onResize(() => store.dispatch({ type: 'resize', size: terminal.size() })), [terminal, store]);
  useEffect(() => {
    if (state.leaving) exit();
  }, [state.leaving, exit]);
  useEffect(() => indexInSpareTime(model), [model]);
  return <Rows rows={drawFrame(model, state).map((line) => paint(line, model.theme))} columns={state.size.columns} />;
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

const ENTRIES_A_SLICE = 50;

/** Readies the text filter while nobody types: in slices so short that no key waits for one. Gives back what stops it. */
function indexInSpareTime(model: ReviewModel): () => void {
  let from = 0;
  const step = () => {
    from = indexEntries(model, 'findings', from, ENTRIES_A_SLICE);
    if (from < model.findings.items.length) timer = setTimeout(step, 1);
  };
  let timer = setTimeout(step, 1);
  return () => clearTimeout(timer);
}
