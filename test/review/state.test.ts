import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../src/review/model.js';
import { reduce } from '../../src/review/reduce.js';
import { chosenItem, chosenLayout } from '../../src/review/screens.js';
import { bodyRows, initialState, type ReviewState } from '../../src/review/state.js';
import { SIZE, typed } from './press.js';
import { largeReport, report, SAMPLE } from './reports.js';

const sample = createModel(SAMPLE);
const hundred = createModel(largeReport(100));

function press(model: typeof sample, state: ReviewState, ...keys: string[]): ReviewState {
  return keys.reduce((current, key) => reduce(model, current, { type: 'key', key }).state, state);
}

const start = (model: typeof sample, size = SIZE) => initialState(model, size);
const chosenId = (model: typeof sample, state: ReviewState) => chosenItem(model, state)?.id;

describe('moving in the list', () => {
  it('moves by one and stops at both ends', () => {
    const state = start(sample);
    expect(press(sample, state, 'j', 'down').lists.findings.cursor).toBe(2);
    expect(press(sample, state, 'k', 'up').lists.findings.cursor).toBe(0);
    expect(press(sample, state, 'j', 'j', 'j', 'j', 'j', 'j').lists.findings.cursor).toBe(3);
    expect(press(sample, state, 'G').lists.findings.cursor).toBe(3);
    expect(press(sample, state, 'G', 'g').lists.findings.cursor).toBe(0);
  });

  it('scrolls no sooner than it has to', () => {
    // 19 rows of body, two rows a finding: nine findings.
    const ninth = press(hundred, start(hundred), ...typed('jjjjjjjj'));
    expect([ninth.lists.findings.cursor, ninth.lists.findings.top]).toEqual([8, 0]);
    const tenth = press(hundred, ninth, 'j');
    expect([tenth.lists.findings.cursor, tenth.lists.findings.top]).toEqual([9, 1]);
    expect(press(hundred, tenth, 'k', 'k').lists.findings.top).toBe(1);
  });

  it('turns pages and comes back', () => {
    const state = press(hundred, start(hundred), 'pagedown', 'pagedown');
    expect([state.lists.findings.cursor, state.lists.findings.top]).toEqual([18, 18]);
    expect(press(hundred, state, 'pageup').lists.findings.top).toBe(9);
    expect(press(hundred, state, 'end').lists.findings.top).toBe(91);
    expect(press(hundred, state, 'end', 'home').lists.findings).toMatchObject({ cursor: 0, top: 0 });
  });

  it('keeps the chosen finding on screen, whatever is pressed and however the terminal changes', () => {
    const keys = fc.constantFrom(
      'j',
      'k',
      'g',
      'G',
      'pagedown',
      'pageup',
      'v',
      't',
      'b',
      'o',
      'tab',
      '1',
      '2',
      '3',
      '4',
      'escape',
      '/',
      'n',
      'N',
      'enter',
      '?',
      'x',
      'backspace',
      'م',
    );
    const sizes = fc.record({ columns: fc.integer({ min: 1, max: 200 }), rows: fc.integer({ min: 1, max: 60 }) });
    const action = fc.oneof(
      { weight: 6, arbitrary: keys.map((key) => ({ type: 'key' as const, key })) },
      { weight: 1, arbitrary: sizes.map((size) => ({ type: 'resize' as const, size })) },
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = actions.reduce((current, next) => reduce(hundred, current, next).state, start(hundred));
        const { cursor, top, visible } = state.lists.findings;
        const perScreen = Math.max(1, Math.floor(bodyRows(state.size) / (state.size.columns < 60 ? 3 : 2)));
        expect(cursor).toBeGreaterThanOrEqual(top);
        expect(cursor).toBeLessThan(top + perScreen);
        expect(cursor).toBeLessThan(Math.max(1, visible.length));
        expect(state.detail.scroll).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('filtering', () => {
  it('cycles through the severities there are, then back to all', () => {
    let state = start(sample);
    const seen = [];
    for (let i = 0; i < 4; i += 1) {
      state = press(sample, state, 'v');
      seen.push([state.lists.findings.filter.severity, state.lists.findings.visible.length]);
    }
    expect(seen).toEqual([
      ['error', 2],
      ['warning', 1],
      ['info', 1],
      [undefined, 4],
    ]);
  });

  it('cycles through the kinds there are', () => {
    const state = press(sample, start(sample), 't');
    expect(state.lists.findings.filter.kind).toBe('date');
    expect(press(sample, state, 't').lists.findings.filter.kind).toBe('number');
    expect(press(sample, state, 't', 't', 't', 't').lists.findings.filter.kind).toBeUndefined();
  });

  it('narrows while it is typed, in any spelling that folds alike', () => {
    const typing = press(sample, start(sample), '/', ...typed('السَرحه'));
    expect(typing.lists.findings.visible).toEqual([1]);
    expect(press(sample, start(sample), '/', ...typed('KELVAR')).lists.findings.visible).toEqual([0]);
    expect(press(sample, start(sample), '/', ...typed('reliefnet 52')).lists.findings.visible).toEqual([1]);
    expect(press(sample, start(sample), '/', ...typed('quote-wording')).lists.findings.visible).toEqual([2]);
  });

  it('takes letters for letters while it is typed, commands again after Enter', () => {
    const state = press(sample, start(sample), '/', 'q', 's', '?');
    expect(state).toMatchObject({ leaving: false, lists: { findings: { filter: { text: 'qs?' } } } });
    expect(press(sample, state, 'enter', 'q').leaving).toBe(true);
  });

  it('takes back a letter with its marks, the whole text, or all that was typed', () => {
    const state = press(sample, start(sample), '/', 'م', 'د', '\u0651');
    expect(press(sample, state, 'backspace').lists.findings.filter.text).toBe('م');
    expect(press(sample, state, 'ctrl+u').lists.findings.filter.text).toBe('');
    const kept = press(sample, start(sample), '/', 'a', 'enter', '/', 'b', 'escape');
    expect(kept.lists.findings.filter.text).toBe('a');
    expect(kept.lists.findings.editing).toBeUndefined();
    expect(press(sample, kept, 'escape').lists.findings.filter).toEqual({ text: '', order: 'report' });
  });

  it('keeps the chosen finding chosen where the filter lets it pass', () => {
    const state = press(sample, start(sample), 'j', 'j');
    expect(chosenId(sample, state)).toBe('pledge-wording');
    expect(chosenId(sample, press(sample, state, 'v', 'v'))).toBe('pledge-wording');
    expect(chosenId(sample, press(sample, state, 'v', 'v', 'escape'))).toBe('pledge-wording');
  });

  it('opens nothing where nothing passes, and leaves all the same', () => {
    const state = press(sample, start(sample), '/', 'z', 'z', 'enter', 'enter');
    expect(state.view).toBe('findings');
    expect(state.lists.findings.visible).toEqual([]);
    expect(press(sample, state, 'j', 'G', 'pagedown', 'q').leaving).toBe(true);
  });
});

describe('a finding', () => {
  it('opens on Enter, scrolls to its end and no further, and goes back to the list', () => {
    const opened = press(sample, start(sample), 'enter');
    const height = chosenLayout(sample, opened)!.lines.length;
    expect(opened.view).toBe('finding');
    expect(height).toBeGreaterThan(bodyRows(SIZE));
    const end = press(sample, opened, 'G');
    expect(end.detail.scroll).toBe(height - bodyRows(SIZE));
    expect(press(sample, end, 'j', 'pagedown').detail.scroll).toBe(end.detail.scroll);
    expect(press(sample, end, 'g').detail.scroll).toBe(0);
    expect(press(sample, opened, 'j', 'j', 'k').detail.scroll).toBe(1);
    expect(press(sample, end, 'escape').view).toBe('findings');
  });

  it('leads to its neighbours in the filtered list, each from its top', () => {
    const opened = press(sample, start(sample), 'enter', 'j', 'n');
    expect([chosenId(sample, opened), opened.detail.scroll]).toEqual(['flood-toll', 0]);
    expect(chosenId(sample, press(sample, opened, 'N'))).toBe('bridge-opening');
    const last = press(sample, opened, 'n', 'n', 'n', 'n');
    expect(chosenId(sample, last)).toBe('hostile');
    expect(press(sample, start(sample), 'v', 'enter', 'n', 'n').lists.findings.cursor).toBe(1);
  });

  it('stays within its lines when the terminal grows', () => {
    const end = press(sample, start(sample), 'enter', 'G');
    const tall = reduce(sample, end, { type: 'resize', size: { columns: 80, rows: 90 } }).state;
    expect(tall.detail.scroll).toBe(0);
  });
});

describe('help and leaving', () => {
  it('opens over either screen and closes to where it was', () => {
    const opened = press(sample, start(sample), 'enter', 'j', '?');
    expect(opened.help).toBe(0);
    expect(press(sample, opened, 'j', 'j', 'k').help).toBe(1);
    expect(press(sample, opened, '?')).toMatchObject({ view: 'finding', detail: { scroll: 1 } });
    expect(press(sample, opened, 'escape').help).toBeUndefined();
  });

  it('leaves on q and on Ctrl-C from everywhere, on Ctrl-C from the filter too', () => {
    for (const before of [[], ['enter'], ['?'], ['enter', '?']]) {
      expect(press(sample, start(sample), ...before, 'q').leaving).toBe(true);
      expect(press(sample, start(sample), ...before, 'ctrl+c').leaving).toBe(true);
    }
    expect(press(sample, start(sample), '/', 'ctrl+c').leaving).toBe(true);
  });

  it('does nothing on a key that is not bound', () => {
    const state = start(sample);
    expect(press(sample, state, 'p', '9', 'left')).toBe(state);
  });

  it('is at home in a report without findings', () => {
    const empty = createModel(report([], []));
    expect(press(empty, start(empty), 'j', 'enter', 'v', 't', 'b', 'o', 'tab', 'G', '2', '3', '4', 'c', 'y', 'e', '1').view).toBe(
      'findings',
    );
  });
});
