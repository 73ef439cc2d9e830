import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEntry, parseLog, type Change } from '../../src/review/decisions/entry.js';
import { decisionOf, EMPTY_LEDGER, record } from '../../src/review/decisions/ledger.js';
import { entry, FakeDesk, review, statuses, typed } from './press.js';
import { BRIDGE, FLOOD, largeReport, PLEDGE, position, report, said, SAMPLE } from './reports.js';

/** The flood with another toll on one side, as a later check would find it: another id, for ids hold values. */
const FLOOD_LATER = {
  ...FLOOD,
  id: 'flood-toll-later',
  positions: [
    FLOOD.positions[0]!,
    position('61', [said({ document: 'manar', context: 'قُتل ٦١ شخصًا في فيضان وادي السرحة.', quote: '٦١ شخصًا' })]),
  ],
};

describe('a verdict', () => {
  it('is one key, kept at once with who gave it, when, and what was seen', () => {
    const open = review(SAMPLE);
    open.press('c', 'j', 'd');
    expect(statuses(open)).toEqual(['confirmed', 'dismissed', 'open', 'open']);
    expect(open.desk.recorded).toMatchObject([
      { by: 'Rana', at: '2031-05-03T09:00:01.000Z', finding: 'bridge-opening', change: { verdict: 'confirmed' } },
      {
        finding: 'flood-toll',
        change: { verdict: 'dismissed' },
        about: { rule: 'event-count', positions: [{ value: '37' }, { value: '52' }] },
      },
    ]);
  });

  it('can be given in the list, in a finding, and in an article at one of its marks', async () => {
    const desk = new FakeDesk();
    desk.texts = { sahel: { status: 'ready', text: FLOOD.positions[0]!.evidence[0]!.context } };
    const open = review(SAMPLE, desk);
    open.press('s', 'j', 'enter', 'u');
    expect(statuses(open).slice(0, 2)).toEqual(['superseded', 'unsure']);
    open.press('enter');
    await open.settled();
    open.press('c');
    expect(statuses(open)[1]).toBe('confirmed');
  });

  it('asks for a reason after a finding is dismissed, and keeps the dismissal whatever is answered', () => {
    const open = review(SAMPLE);
    expect(open.press('d').prompt?.kind).toBe('dismiss');
    open.press('3');
    expect(open.store.state().prompt).toBeUndefined();
    expect(open.desk.recorded.at(-1)!.change).toEqual({ reason: 'misread' });
    open.press('j', 'd', ...typed('quoted by two'), 'enter');
    expect(open.desk.recorded.at(-1)!.change).toEqual({ reason: 'quoted by two' });
    open.press('j', 'd', 'escape');
    expect(statuses(open)).toEqual(['dismissed', 'dismissed', 'dismissed', 'open']);
    expect(open.desk.recorded).toHaveLength(5);
  });

  it('given twice is kept once; another takes its place and its reason with it', () => {
    const open = review(SAMPLE);
    open.press('c', 'c');
    expect(open.desk.recorded).toHaveLength(1);
    open.press('d', '1', 'c');
    expect(open.desk.recorded.at(-1)!.change).toEqual({ verdict: 'confirmed', reason: null });
    expect(open.store.state().standings.of('bridge-opening').decision?.reason).toBeUndefined();
  });

  it('can be taken back long after it was given', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Rana', { verdict: 'confirmed' })]));
    expect(open.store.state().notice?.text).toBe('resumed: 1 of 4 decided');
    open.press('g', 'backspace', 'backspace');
    expect(statuses(open)[0]).toBe('open');
    expect(open.desk.recorded).toHaveLength(1);
  });

  it('is not asked of a fact that all agree on', () => {
    const agreed = {
      ...SAMPLE,
      agreements: [{ ...BRIDGE, id: 'agreed', relation: 'agreement' as const, positions: [BRIDGE.positions[0]!] }],
    };
    const open = review(agreed);
    open.press('3', 'c', 'enter', 'd', 'w');
    expect(open.desk.recorded).toEqual([]);
    expect(open.desk.written).toEqual([]);
    expect(open.store.state().view).toBe('fact');
  });
});

describe('sides, notes and colleagues', () => {
  it('a side is favoured by its number, and none by 0', () => {
    const open = review(SAMPLE);
    open.press('f', '2');
    expect(open.store.state().standings.of('bridge-opening').decision?.favours?.value).toBe('21 March 2031');
    open.press('f', '0');
    expect(open.store.state().standings.of('bridge-opening').decision?.favours).toBeUndefined();
    expect(open.press('f', '9').prompt?.kind).toBe('favour');
  });

  it('a note is there to be changed, and each reviewer has their own', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Sami', { note: 'called the agency' })]));
    open.press('m', ...typed('مؤكد'), 'enter');
    expect(open.press('m').prompt?.text).toBe('مؤكد');
    open.press('ctrl+u', ...typed('see wire'), 'enter');
    const notes = open.store.state().standings.of('bridge-opening').decision?.notes;
    expect(notes).toEqual([
      { by: 'Sami', text: 'called the agency' },
      { by: 'Rana', text: 'see wire' },
    ]);
  });

  it('a finding is assigned by name; Tab completes names the log knows', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Sami', { assignee: 'Huda' })]));
    open.press('j', 'a', 'S', 'tab', 'enter');
    expect(open.store.state().standings.of('flood-toll').decision?.assignee).toBe('Sami');
    open.press('a', 'enter');
    expect(open.store.state().standings.of('flood-toll').decision?.assignee).toBeUndefined();
    open.press('/', ...typed('assigned:huda'));
    expect(open.store.state().lists.findings.visible).toEqual([0]);
  });
});

describe('undo and redo', () => {
  it('go step by step, and back to where the step was taken', () => {
    const open = review(SAMPLE);
    open.press('c', 'j', 'd', '2', 'G');
    const undone = open.press('z');
    expect(undone.lists.findings.cursor).toBe(1);
    expect(undone.standings.of('flood-toll').decision?.reason).toBeUndefined();
    open.press('z', 'z');
    expect(statuses(open)).toEqual(['open', 'open', 'open', 'open']);
    expect(open.press('z').notice?.text).toBe('nothing to undo');
    open.press('Z', 'Z', 'Z');
    expect(statuses(open).slice(0, 2)).toEqual(['confirmed', 'dismissed']);
    expect(open.press('Z').notice?.text).toBe('nothing to redo');
  });

  it('are entries of their own that say what they take back: nothing is ever struck out', () => {
    const open = review(SAMPLE);
    open.press('c', 'z');
    expect(open.desk.recorded).toMatchObject([
      { entry: 'Rana-1', change: { verdict: 'confirmed' } },
      { entry: 'Rana-2', change: { verdict: null }, undoes: 'Rana-1' },
    ]);
  });

  it('however many steps are taken, undoing them all leads back to the start', () => {
    const sequences = ['c', 's', 'u', 'backspace', 'j', 'k', 'd 1', 'd escape', 'f 1', 'f 2', 'f 0', 'm x enter', 'a y enter'];
    const keys = fc.constantFrom(...sequences.map((sequence) => sequence.split(' ')));
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), (pressed) => {
        const open = review(SAMPLE, new FakeDesk('Rana', [entry(PLEDGE, 'Rana', { verdict: 'unsure', note: 'why?' })]));
        const before = decisions(open);
        open.press(...pressed.flat());
        const after = decisions(open);
        const steps = open.store.state().done.length;
        for (let step = 0; step < steps; step += 1) open.press('z');
        expect(decisions(open)).toEqual(before);
        for (let step = 0; step < steps; step += 1) open.press('Z');
        expect(decisions(open)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});

/** What holds of each finding, without when it was said. */
function decisions({ model, store }: ReturnType<typeof review>) {
  return model.findings.items.map(({ id }) => {
    const { status, decision } = store.state().standings.of(id);
    const { verdict, reason, favours, assignee, notes } = decision ?? { notes: [] };
    return { status, verdict, reason, favours, assignee, notes };
  });
}

describe('several reviewers', () => {
  it('who differ leave a finding disputed, until they agree', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Sami', { verdict: 'dismissed' })]));
    open.press('g', 'c');
    expect(statuses(open)[0]).toBe('disputed');
    expect(
      open.store
        .state()
        .standings.of('bridge-opening')
        .decision?.verdicts.map(({ by, verdict }) => `${by}: ${verdict}`),
    ).toEqual(['Sami: dismissed', 'Rana: confirmed']);
    open.desk.join(entry(BRIDGE, 'Sami', { verdict: 'confirmed' }));
    expect(statuses(open)[0]).toBe('confirmed');
    expect(open.store.state().notice?.text).toBe('Sami: 1 more');
  });

  it('do not undo what the other said', () => {
    const open = review(SAMPLE);
    open.press('c');
    open.desk.join(entry(BRIDGE, 'Sami', { verdict: 'superseded' }));
    open.press('z');
    expect(statuses(open)[0]).toBe('superseded');
  });
});

describe('a finding whose values changed', () => {
  it('is open again, with what was decided when they were others', () => {
    const decided = entry(FLOOD, 'Sami', { verdict: 'dismissed' });
    const open = review(report(SAMPLE.documents, [FLOOD_LATER]), new FakeDesk('Rana', [decided]));
    expect(open.store.state().standings.of('flood-toll-later')).toMatchObject({
      status: 'reopened',
      earlier: { verdict: 'dismissed', by: 'Sami', values: ['37', '52'] },
    });
    open.press('c');
    expect(statuses(open)).toEqual(['confirmed']);
  });

  it('is open again under the same id as well, and a source that joins changes it too', () => {
    const decided = entry(FLOOD, 'Rana', { verdict: 'confirmed' });
    const changed = { ...FLOOD_LATER, id: FLOOD.id };
    expect(statuses(review(report(SAMPLE.documents, [changed]), new FakeDesk('Rana', [decided])))).toEqual(['reopened']);
    const [first, second] = FLOOD.positions;
    const joined = {
      ...FLOOD,
      positions: [position('37', [...first!.evidence, said({ document: 'wadi', context: 'قُتل 37 شخصًا.', quote: '37' })]), second!],
    };
    const again = review(report(SAMPLE.documents, [joined]), new FakeDesk('Rana', [decided]));
    expect(statuses(again)).toEqual(['reopened']);
    again.press('c');
    expect(statuses(again)).toEqual(['confirmed']);
  });

  it('is not reopened by another finding of the same rule', () => {
    const decided = entry({ ...BRIDGE, id: 'gone', rule: FLOOD.rule }, 'Sami', { verdict: 'dismissed' });
    expect(statuses(review(SAMPLE, new FakeDesk('Rana', [decided])))).toEqual(['open', 'open', 'open', 'open']);
  });
});

describe('what cannot be saved', () => {
  it('is said, is tried again, and is asked about before leaving', async () => {
    const open = review(SAMPLE);
    open.desk.obstacle = 'no space left on the device';
    open.press('c');
    const failed = await open.settled();
    expect(failed.unsaved).toHaveLength(1);
    expect(open.press('q')).toMatchObject({ leaving: false, prompt: { kind: 'leave' } });
    open.desk.obstacle = undefined;
    open.press('r');
    expect((await open.settled()).unsaved).toEqual([]);
    expect(open.desk.recorded).toHaveLength(1);
    expect(open.press('q').leaving).toBe(true);
  });

  it('does not keep anybody who is asked twice', async () => {
    const open = review(SAMPLE);
    open.desk.obstacle = 'no space left on the device';
    open.press('c');
    await open.settled();
    open.press('ctrl+c');
    expect(open.press('ctrl+c').leaving).toBe(true);
  });
});

describe('the log', () => {
  it('reads back what was written, whatever is in it', () => {
    const change = fc.record(
      {
        verdict: fc.constantFrom('confirmed', 'dismissed', 'superseded', 'unsure', null),
        reason: fc.option(fc.string({ unit: 'binary' })),
        note: fc.option(fc.string({ unit: 'grapheme' })),
        assignee: fc.option(fc.string()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const entries = changes.map((one) => entry(FLOOD, 'رنا "R"\n', one as Change));
        expect(parseLog(entries.map(formatEntry).join(''))).toEqual({ entries, damage: [] });
      }),
    );
  });

  it('cut off anywhere, with the next line written right behind, loses that line and no other', () => {
    const [first, torn, next] = [entry(FLOOD, 'a', { note: '{"entry":"x"}' }), entry(BRIDGE, 'b', { note: 'n' }), entry(PLEDGE, 'c', {})];
    const line = formatEntry(torn);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: line.length - 2 }), (cut) => {
        const { entries, damage } = parseLog(formatEntry(first) + line.slice(0, cut) + formatEntry(next));
        expect(entries).toEqual([first, next]);
        expect(damage).toEqual([{ line: 2, text: line.slice(0, cut) }]);
      }),
    );
  });

  it('with other lines in it says which they are', () => {
    const one = entry(FLOOD, 'a', { verdict: 'confirmed' });
    const text = `not json\n${formatEntry(one)}\n{"entry":"1"}\n${JSON.stringify({ ...one, change: { verdict: 'maybe' } })}\n`;
    const { entries, damage } = parseLog(text);
    expect(entries).toEqual([one]);
    expect(damage.map(({ line }) => line)).toEqual([1, 4, 5]);
  });

  it('gives the same decision in one go as entry by entry', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('confirmed', 'dismissed', null)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, (given) => {
        const entries = given.map(([by, verdict]) => entry(FLOOD, by, { verdict }));
        const atOnce = record(EMPTY_LEDGER, entries);
        const oneByOne = entries.reduce((ledger, one) => record(ledger, [one]), EMPTY_LEDGER);
        expect(oneByOne).toEqual(atOnce);
        const opinions = atOnce.findings.get(FLOOD.id);
        const last = given
          .filter(([by], at) => !given.slice(at + 1).some(([other]) => other === by))
          .filter(([, verdict]) => verdict !== null);
        expect(opinions ? decisionOf(opinions, entries[0]!.values).verdict : undefined).toBe(last.at(-1)?.[1]);
      }),
    );
  });

  it('of ten thousand decisions opens on the first finding without one', () => {
    const large = largeReport(200);
    const decided = large.discrepancies.slice(0, 120).map((one) => entry(one, 'Rana', { verdict: 'confirmed' }));
    const open = review(large, new FakeDesk('Rana', decided));
    expect(open.store.state().lists.findings.cursor).toBe(120);
    const disputed = [entry(large.discrepancies[0]!, 'Sami', { verdict: 'dismissed' }), ...decided];
    expect(review(large, new FakeDesk('Rana', disputed)).store.state().lists.findings.cursor).toBe(0);
  });
});
