import { describe, expect, it } from 'vitest';
import { drawFrame } from '../../src/review/frame.js';
import { visual } from '../../src/text/display.js';
import { paint, themeOf, THEMES } from '../../src/review/theme.js';
import { entry, FakeDesk, review, typed, type Review } from './press.js';
import { BRIDGE, document, FLOOD, PLEDGE, report, SAMPLE } from './reports.js';

const rows = ({ model, store }: Review) => drawFrame(model, store.state()).map((line) => line.map((span) => span.text).join(''));
const visible = (open: Review) => open.store.state().lists.findings.visible;

describe('filtering by more than words', () => {
  it.each([
    ['kind:date', [0]],
    ['source:"harbour times"', [0, 3]],
    ['source:harbour kind:place', [3]],
    ['state:confirmed', [1]],
    ['status:open', [0, 2, 3]],
    ['severity:warn', [2]],
    ['relation:alter', [2]],
    ['rule:event', [0, 1]],
    ['kind:date السرحة', []],
    ['nothing:date', []],
    ['kind:', [0, 1, 2, 3]],
  ] as const)('%s', (text, found) => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(FLOOD, 'Rana', { verdict: 'confirmed' })]));
    open.press('/', ...typed(text));
    expect(visible(open)).toEqual(found);
  });

  it('in Arabic, in the words of the interface', () => {
    const open = review(SAMPLE, new FakeDesk(), { uiLanguage: 'ar' });
    open.press('/', ...typed('نوع:تاريخ'));
    expect(visible(open)).toEqual([0]);
    open.press('ctrl+u', ...typed('مصدر:"وكالة الساحل" خطورة:تحذير'));
    expect(visible(open)).toEqual([2]);
    open.press('ctrl+u', ...typed('kind:number'));
    expect(visible(open)).toEqual([1]);
  });

  it('letter by letter passes what it passes at once', () => {
    const text = 'kind:n source:sahel 37';
    const open = review(SAMPLE);
    open.press('/', ...typed(text), 'backspace', 'backspace', ...typed('37'));
    const again = review(SAMPLE);
    again.press('/', ...typed('37'), ...Array<string>(2).fill('backspace'), ...typed(text));
    expect(visible(open)).toEqual(visible(again));
  });

  it('by a source and a state with one key, each in turn', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(FLOOD, 'Rana', { verdict: 'confirmed' })]));
    open.press('b');
    expect([open.store.state().lists.findings.filter.source, visible(open)]).toEqual(['Harbour Times', [0, 3]]);
    open.press('escape', 'tab');
    expect([open.store.state().lists.findings.filter.status, visible(open)]).toEqual(['open', [0, 2, 3]]);
    open.press('tab');
    expect([open.store.state().lists.findings.filter.status, visible(open)]).toEqual(['confirmed', [1]]);
    expect(open.press('tab').lists.findings.filter.status).toBeUndefined();
  });
});

describe('sorting', () => {
  it('is by severity, state, kind, confidence, subject and source, and keeps the chosen finding', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Rana', { verdict: 'confirmed' })]));
    const orders = Array.from({ length: 6 }, () => {
      const { filter, visible: order } = open.press('o').lists.findings;
      return [filter.order, order];
    });
    expect(orders).toEqual([
      ['status', [1, 2, 3, 0]],
      ['kind', [0, 1, 3, 2]],
      ['confidence', [0, 1, 2, 3]],
      ['subject', [3, 0, 2, 1]],
      ['source', [0, 3, 1, 2]],
      ['report', [0, 1, 2, 3]],
    ]);
    open.press('G', 'o', 'o', 'o', 'o');
    const { visible: order, cursor } = open.store.state().lists.findings;
    expect(order[cursor]).toBe(3);
  });
});

describe('the article', () => {
  const text = `مقدمة.\n\n${FLOOD.positions[0]!.evidence[0]!.context}\nخاتمة طويلة.`;
  const shifted = {
    ...FLOOD,
    positions: FLOOD.positions.map((position, at) =>
      at > 0 ? position : { ...position, evidence: position.evidence.map((one) => ({ ...one, start: one.start + 8, end: one.end + 8 })) },
    ),
  };
  const opened = async (loaded: FakeDesk['texts']) => {
    const desk = new FakeDesk();
    desk.texts = loaded;
    const open = review(report(SAMPLE.documents, [BRIDGE, shifted, PLEDGE]), desk, { bidi: 'off', colour: false });
    open.press('j', 'enter', 'enter');
    await open.settled();
    return open;
  };

  it('shows its words with every finding marked and numbered, and the finding of the chosen mark below', async () => {
    const open = await opened({ sahel: { status: 'ready', text } });
    const shown = rows(open).join('\n');
    expect(shown).toContain('إلى مقتل ⟦37 شخصًا⟧[2]، بحسب');
    expect(shown).toContain('article 4 of 6 · وكالة الساحل · mark 1 of 1');
    expect(shown).toContain('ضحايا فيضان وادي السرحة: 37 ≠ 52');
  });

  it('leads on to other articles and back to where it was opened', async () => {
    const open = await opened({ sahel: { status: 'ready', text } });
    open.press(']', ']');
    await open.settled();
    expect(open.store.state().article?.document).toBe('wadi');
    expect(open.press('[', '[', '[').article?.document).toBe('coast-daily');
    expect(open.press('escape').view).toBe('finding');
  });

  it('opens its finding at the quote that is marked', async () => {
    const open = await opened({ sahel: { status: 'ready', text } });
    open.press('1', 'G', '2');
    await open.settled();
    open.press('n', 'enter');
    expect(open.store.state()).toMatchObject({ view: 'finding', lists: { findings: { cursor: 1 } }, detail: { witness: 0 } });
  });

  it('says why it cannot be shown', async () => {
    expect(rows(await opened({})).join('\n')).toContain('The article cannot be shown: sahel.txt: no such file');
    expect(rows(await opened({ sahel: { status: 'changed' } })).join('\n')).toContain('no longer what was checked');
  });
});

describe('a draft', () => {
  const drafted = report(
    [document('harbour-times', 'Harbour Times', 'en'), document('northern-post', 'Our story', 'en', { role: 'draft' })],
    [
      {
        ...BRIDGE,
        positions: [
          { ...BRIDGE.positions[0]!, sources: 1, evidence: BRIDGE.positions[0]!.evidence.slice(0, 1) },
          { ...BRIDGE.positions[1]!, independentSources: 0 },
        ],
      },
    ],
  );

  it('is named and not counted among the sources', () => {
    const open = review(drafted);
    expect(rows(open).join('\n')).toContain('draft + 1 source');
    open.press('enter');
    expect(rows(open).join('\n')).toContain('Position 2 of 2  (draft)');
    expect(rows(open).join('\n')).not.toContain('0 independent');
  });

  it('in Arabic as well', () => {
    const open = review(drafted, new FakeDesk(), { uiLanguage: 'ar', bidi: 'off' });
    expect(rows(open).join('\n')).toContain('المسودة + المصادر: 1');
  });
});

describe('vowel signs', () => {
  it('are kept, or left out where that is asked for; letters never', () => {
    const text = 'أُعلنَ مُحَمَّدٌ آخِرَ ى\u0670 ئ';
    expect(visual(text, { bidi: 'off', harakat: 'keep' })).toBe(text);
    expect(visual(text, { bidi: 'off', harakat: 'drop' })).toBe('أعلن محمد آخر ى ئ');
    const open = review(SAMPLE, new FakeDesk(), { harakat: 'drop', bidi: 'off' });
    open.press('j', 'enter');
    expect(rows(open).join('\n')).toContain('37 شخصا');
  });
});

describe('themes', () => {
  it.each(THEMES)('%s: gives every tone back what it took', (name) => {
    for (const colours of [true, false]) {
      const theme = themeOf(name, colours);
      for (const style of Object.keys(theme) as (keyof typeof theme)[]) {
        const painted = paint([{ text: 'x', style }], theme);
        expect(painted).toMatch(/^(?:\u001b\[\d+m)*x(?:\u001b\[\d+m)*$/u);
        expect(painted.split('\u001b')).toHaveLength(1 + 2 * theme[style].length);
        if (!colours) expect(painted).not.toMatch(/\u001b\[(?:3\d|9\d)m/u);
      }
    }
  });

  it('say nothing by colour alone: marks have brackets, severities letters, verdicts words', () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Rana', { verdict: 'confirmed' })]), { colour: false });
    open.press('g');
    expect(rows(open)[2]).toMatch(/^▸ E .*\[confirmed\]/u);
    open.press('enter');
    expect(rows(open).join('\n')).toContain('⟦14 March 2031⟧');
  });
});
