import { describe, expect, it } from 'vitest';
import { clipboardSequence } from '../../src/review/clipboard.js';
import { exampleCandidates, examplesJson, labelOf } from '../../src/review/examples.js';
import { withDecisions } from '../../src/review/suppress.js';
import type { Decision } from '../../src/review/decisions/ledger.js';
import { entry, FakeDesk, review } from './press.js';
import { BRIDGE, FLOOD, PLEDGE, SAMPLE } from './reports.js';

const decision = (more: Partial<Decision> = {}): Decision => ({
  verdict: 'dismissed',
  by: 'Rana',
  at: '2031-05-03T09:00:00.000Z',
  notes: [],
  verdicts: [{ by: 'Rana', verdict: 'dismissed', at: '2031-05-03T09:00:00.000Z' }],
  stale: false,
  ...more,
});

describe('handing over', () => {
  it('writes the packet of the chosen finding, or of all confirmed ones', async () => {
    const open = review(SAMPLE);
    open.press('j', 'w');
    expect((await open.settled()).notice?.text).toBe('packet written: report.packets one');
    expect(open.press('W').notice?.text).toBe('nothing is confirmed yet');
    open.press('c', 'G', 'c', 'W');
    expect((await open.settled()).notice?.text).toBe('packet of 2 findings written: report.packets all');
    expect(open.desk.written.map(({ what, findings }) => [what, findings.map((one) => one.discrepancy.id)])).toEqual([
      ['packets one', ['flood-toll']],
      ['packets all', ['flood-toll', 'hostile']],
    ]);
  });

  it('exports what was confirmed or dismissed, and nothing that is disputed', async () => {
    const open = review(SAMPLE, new FakeDesk('Rana', [entry(BRIDGE, 'Sami', { verdict: 'dismissed' })]));
    open.press('g', 'c', 'j', 'd', 'escape', 'j', 'c', 'x');
    await open.settled();
    expect(open.desk.written[0]!.findings.map((one) => one.discrepancy.id)).toEqual(['flood-toll', 'pledge-wording']);
  });

  it('says what stood in the way', async () => {
    const open = review(SAMPLE);
    open.desk.obstacle = 'out.md: permission denied';
    open.press('w');
    expect((await open.settled()).notice).toEqual({ text: 'not done: out.md: permission denied', tone: 'alert' });
  });

  it('opens the quote that is chosen, in a finding and in an article', async () => {
    const open = review(SAMPLE);
    open.press('e', 'enter', 'tab', 'e', 'tab', 'e');
    await open.settled();
    expect(open.desk.edited.map(({ document }) => document)).toEqual(['harbour-times', 'coast-daily', 'northern-post']);
    expect(open.desk.edited[0]).toMatchObject({ field: 'text', start: 31 });
  });

  it('copies what differs with both quotes and their sources', () => {
    const open = review(SAMPLE, new FakeDesk(), { uiLanguage: 'ar' });
    open.press('j', 'y');
    expect(open.desk.copied[0]).toMatch(/^اختلف عدد الضحايا: 37 و52\.\n37 — وكالة الساحل: “.*”\n52 — صحيفة المنار الجديد: “.*”$/u);
  });

  it('puts text on the clipboard of the terminal, cut where terminals would drop it', () => {
    expect(clipboardSequence('نص')).toBe(`\u001b]52;c;${Buffer.from('نص').toString('base64')}\u0007`);
    expect(clipboardSequence('x'.repeat(1_000_000)).length).toBeLessThan(75_000);
  });
});

describe('labels as examples of rules', () => {
  const documents = new Map(SAMPLE.documents.map((one) => [one.id, one]));

  it('are fires for what was confirmed, silent for what was dismissed, and none for the rest', () => {
    expect(labelOf(decision({ verdict: 'confirmed' }))).toBe('fires');
    expect(labelOf(decision())).toBe('silent');
    expect(labelOf(decision({ verdict: 'superseded' }))).toBeUndefined();
    expect(labelOf(decision({ verdict: 'unsure' }))).toBeUndefined();
    expect(labelOf(decision({ stale: true }))).toBeUndefined();
  });

  it('try the sentences first, then their paragraphs, then the articles', () => {
    const contexts = FLOOD.positions.map((position) => position.evidence[0]!.context);
    const texts = new Map([
      ['sahel', `${contexts[0]!} وغمرت المياه السوق.\n\nوقال مسعفون إنهم وصلوا فجرًا.`],
      ['manar', contexts[1]!],
    ]);
    const candidates = exampleCandidates(FLOOD, documents, texts);
    expect(candidates.map(({ a }) => (typeof a === 'string' ? a : a.text))).toEqual([
      contexts[0],
      `${contexts[0]!} وغمرت المياه السوق.`,
      `${contexts[0]!} وغمرت المياه السوق.\n\nوقال مسعفون إنهم وصلوا فجرًا.`,
    ]);
    expect(candidates[0]).toMatchObject({ language: 'ar', relation: 'conflict', a: { source: 'وكالة الساحل', published: '2031-05-02' } });
    expect(exampleCandidates(FLOOD, documents, new Map())).toHaveLength(1);
  });

  it('are written under their rules, in the form rule files have', () => {
    const [example] = exampleCandidates(FLOOD, documents, new Map());
    const text = examplesJson(new Map([['count', { fires: [example!], silent: [] }]]));
    expect(JSON.parse(text)).toEqual({ schemaVersion: '1', rules: { count: { fires: [example], silent: [] } } });
  });
});

describe('verdicts as suppressions', () => {
  const written = withDecisions(
    [],
    [
      { discrepancy: FLOOD, decision: decision({ reason: 'same-value' }) },
      { discrepancy: PLEDGE, decision: decision({ verdict: 'superseded', reason: undefined as never }) },
      { discrepancy: BRIDGE, decision: decision({ verdict: 'confirmed' }) },
    ],
  );

  it('a dismissed finding is a false positive, a superseded one superseded, a confirmed one stays', () => {
    expect(written.map(({ fingerprint, status, reason, by, at }) => [fingerprint, status, reason, by, at])).toEqual([
      ['flood-toll', 'false-positive', 'the same, said otherwise', 'Rana', '2031-05-03'],
      ['pledge-wording', 'superseded', 'superseded in review', 'Rana', '2031-05-03'],
    ]);
  });

  it('go with the verdict, and stay where nobody spoke of their finding', () => {
    const nothing = decision({ verdicts: [] });
    const { verdict: _, ...silent } = nothing;
    expect(withDecisions(written, [{ discrepancy: FLOOD, decision: decision({ verdict: 'confirmed' }) }])).toHaveLength(1);
    expect(withDecisions(written, [{ discrepancy: FLOOD, decision: silent }])).toEqual(written);
    expect(withDecisions(written, [{ discrepancy: FLOOD, decision: decision({ stale: true }) }])).toHaveLength(1);
  });
});
