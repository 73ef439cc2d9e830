import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { App, type Terminal } from '../../src/review/app.js';
import { drawFrame } from '../../src/review/frame.js';
import { createModel, type ModelOptions } from '../../src/review/model.js';
import { lineWidth } from '../../src/review/page.js';
import { reduce } from '../../src/review/reduce.js';
import { initialState, type Size } from '../../src/review/state.js';
import { width } from '../../src/text/display.js';
import { entry, FakeDesk, review } from './press.js';
import { FLOOD, largeReport, report, SAMPLE } from './reports.js';

afterEach(cleanup);

/** Arabic in reading order is what a test can be read by; the drawing order is tested with the display layer. */
const LOGICAL: ModelOptions = { bidi: 'off', colour: false };
/** React and Ink work in turns of the event loop; so many of them are enough on a slow machine as on a fast one. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

function open(size: Size, options: ModelOptions = LOGICAL, desk = new FakeDesk(), shown = SAMPLE) {
  let current = size;
  const listeners = new Set<() => void>();
  const terminal: Terminal = {
    size: () => current,
    onResize: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const { model, store } = review(shown, desk, options, size);
  const view = render(<App model={model} store={store} terminal={terminal} />);
  return {
    rows: () => stripVTControlCharacters(view.lastFrame() ?? '').split('\n'),
    raw: () => view.lastFrame() ?? '',
    press: async (...keys: string[]) => {
      for (const key of keys) {
        view.stdin.write(key);
        await settled();
      }
    },
    resize: async (next: Size) => {
      current = next;
      for (const listener of listeners) listener();
      await settled();
    },
  };
}

/** What stands in the body, without empty rows. */
const body = (rows: readonly string[]) => rows.slice(2, -2).filter((row) => row.trim() !== '');

describe('the list', () => {
  it('at 80 columns: what we say of a finding, then what the articles say', async () => {
    const view = open({ columns: 80, rows: 24 });
    await settled();
    expect(view.rows()[0]).toMatch(/^tabayun {2}4 findings: 2 E, 1 W, 1 I · 4 open +Rana$/u);
    expect(body(view.rows())).toEqual([
      '▸ E date                 conflict                 3 sources, 2 independent   94%',
      '    Kelvar bridge opening: 14 March 2031 ≠ 21 March 2031',
      '  E number               conflict                 2 sources                  88%',
      '    ضحايا فيضان وادي السرحة: 37 ≠ 52',
      '  W wording of a quote   alteration               2 sources                  71%',
      expect.stringMatching(/^ {4}تصريح وزيرة الري: سنبدأ العمل .*… \| سننهي العمل .*…$/u),
      '  I place                conflict                 2 sources [controls!]      50%',
      '    ferry port yrref: Port Nasra ≠ Port Tamin',
    ]);
    expect(view.rows().at(-1)).toBe('Enter open  / filter  o sort  c confirm  d dismiss  s superseded  ? help  q quit');
  });

  it('at 40 columns: the values on a row of their own', async () => {
    const view = open({ columns: 40, rows: 24 });
    await settled();
    expect(body(view.rows()).slice(0, 6)).toEqual([
      '▸ E date · conflict · 3 sources, 2 inde…',
      '    Kelvar bridge opening',
      '    14 March 2031 ≠ 21 March 2031',
      '  E number · conflict · 2 sources',
      '    ضحايا فيضان وادي السرحة',
      '    37 ≠ 52',
    ]);
    expect(view.rows().at(-1)).toBe('Enter open  / filter  ? help  q quit');
  });

  it('at 160 columns: the rule as well', async () => {
    const view = open({ columns: 160, rows: 24 }, { ...LOGICAL, reportPath: 'report.json' });
    await settled();
    expect(view.rows()[0]).toMatch(/^tabayun {2}4 findings.* {50,}Rana · report\.json$/u);
    expect(body(view.rows())[0]).toMatch(/^▸ E date .* event-date {3}94%$/u);
    expect(width(body(view.rows())[0]!)).toBe(160);
  });

  it('says what an editor decided earlier', async () => {
    const view = open({ columns: 80, rows: 24 }, LOGICAL, new FakeDesk('Rana', [entry(FLOOD, 'Rana', { verdict: 'dismissed' })]));
    await settled();
    expect(body(view.rows())[2]).toContain('[dismissed]');
  });

  it('says how the list is narrowed, and that nothing is left', async () => {
    const view = open({ columns: 80, rows: 24 });
    await view.press('v', 't', '/', 'x');
    expect(view.rows()[1]).toMatch(/^── 0 of 0 · severity: error · kind: date · text: x ─+$/u);
    expect(view.rows().at(-1)).toBe('/x▏');
    expect(body(view.rows())).toEqual(['  Nothing passes the filters. Esc clears them.']);
  });

  it('says so where there is nothing to review', async () => {
    const view = open({ columns: 80, rows: 24 }, LOGICAL, new FakeDesk(), report([], []));
    await settled();
    expect(body(view.rows())).toEqual(['  Nothing to review: the report has no findings.']);
  });

  it('draws what is on screen and no more', async () => {
    const view = open({ columns: 80, rows: 24 }, LOGICAL, new FakeDesk(), largeReport(10_000));
    await view.press('G');
    expect(body(view.rows())).toHaveLength(18);
    expect(view.rows()[1]).toMatch(/^── 10000 of 10000 /u);
  });
});

describe('a finding', () => {
  it('stacks positions, each quote in its sentence with what differs marked', async () => {
    const view = open({ columns: 80, rows: 60 });
    await view.press('\r');
    const rows = body(view.rows());
    expect(rows.slice(0, 11)).toEqual([
      'E error · date · conflict · 94%',
      'rule event-date',
      'Kelvar bridge opening',
      'Two dates are given for the opening.',
      'Position 1 of 2  (2 sources, 1 independent)',
      '  14 March 2031',
      '▸ Source: Harbour Times',
      '  File: harbour-times.txt',
      '  body · published 2031-05-02 (by its metadata)',
      '  Speaker: Kelvar Roads Agency',
      '    │ The Kelvar bridge will open on ⟦14 March 2031⟧, the roads agency said.',
    ]);
    expect(rows).toContain('  headline · published 2031-05-02 (by its metadata)');
    expect(rows).toContain('  body · date unknown');
    expect(rows).toContain('    │ The Kelvar bridge will open on ⟦21 March 2031⟧, officials told reporters.');
  });

  it('gives the steps, with words that stand under no position, and who copied whom', async () => {
    const view = open({ columns: 80, rows: 60 });
    await view.press('\r');
    const rows = body(view.rows());
    expect(rows.slice(rows.indexOf('How this was found'))).toEqual([
      'How this was found',
      '  1. “14 March 2031” (Harbour Times) is read as 2031-03-14',
      '  2. [2031-03-14] and [2031-03-21] are disjoint',
      '  3. a caption of Coast Daily gives the first day as well',
      '    Source: Coast Daily',
      '    File: coast-daily.txt',
      '    caption · published 2031-05-02 (by its metadata)',
      '      │ The bridge on the eve of ⟦14 March⟧.',
      'Who copied whom',
      '  Coast Daily',
      '    takes 83% of its own words from',
      '    Harbour Times',
    ]);
  });

  it('marks only the words that a copy changed', async () => {
    const view = open({ columns: 80, rows: 60 });
    await view.press('j', 'j', '\r');
    const text = body(view.rows()).join('\n');
    expect(text).toContain('«⟦سنبدأ⟧ العمل في السد قبل نهاية العام»');
    expect(text).toContain('«⟦سننهي⟧ العمل في السد قبل نهاية العام»');
  });

  it('is drawn right to left, flush with its own side, in the order the cells are in', async () => {
    const view = open({ columns: 110, rows: 60 }, { bidi: 'app', colour: false });
    await view.press('j', '\r');
    const drawn = body(view.rows()).find((row) => row.includes('ReliefNet') && row.endsWith('│'))!;
    expect(width(drawn)).toBe(104);
    expect(drawn.trim().normalize('NFKC')).toBe('.ReliefNet ةمظنم بسحب ،⟦اصًخش 37⟧ لتقم ىلإ (دلابلا لامش) ةحرسلا يداو ناضيف ىدأ │');
  });

  it('draws hostile words harmlessly and says that something was taken out', async () => {
    const view = open({ columns: 80, rows: 40 });
    await view.press('G', '\r');
    const rows = body(view.rows());
    expect(rows).toContain('ferry port yrref [hidden control characters removed]');
    expect(rows).toContain('    │ The ferry left ⟦Port Nasra⟧ at noon. [hidden control characters removed]');
    expect(view.raw()).not.toMatch(/owned|\u202e|\u001b\[2J|\u001b\[H|\u0007/u);
  });

  it('follows the terminal when it changes size', async () => {
    const view = open({ columns: 80, rows: 24 });
    await view.press('\r');
    await view.resize({ columns: 40, rows: 12 });
    expect(view.rows()).toHaveLength(11);
    for (const row of view.rows()) expect(width(row)).toBeLessThanOrEqual(40);
    expect(view.rows().at(-2)).toMatch(/^── lines 1–7 of \d+ ─+$/u);
  });
});

describe('the Arabic interface', () => {
  it('speaks Arabic throughout and starts on the right', async () => {
    const view = open({ columns: 80, rows: 24 }, { bidi: 'app', colour: false, uiLanguage: 'ar' });
    await settled();
    const rows = view.rows().map((row) => row.normalize('NFKC'));
    expect(rows[0]).toMatch(/نيابت$/u);
    expect(rows[2]).toMatch(/^٪94 .* ضراعت +خيرات خ ◂$/u);
    // English words of an article keep their order and lie on the side the page starts on.
    expect(rows[3]).toMatch(/^ +Kelvar bridge opening: 14 March 2031 ≠ 21 March 2031 {0,4}$/u);
  });

  it('lists its keys in Arabic', async () => {
    const view = open({ columns: 80, rows: 60 }, { ...LOGICAL, uiLanguage: 'ar' });
    await view.press('?');
    const rows = body(view.rows());
    expect(rows[0]).toBe('التنقل والانتقاء');
    expect(rows.join('\n')).toContain('تراجع');
    for (const row of rows) expect(row).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('help', () => {
  it('lists what is bound, under the name on the key', async () => {
    const view = open({ columns: 80, rows: 60 });
    await view.press('?');
    const text = body(view.rows()).join('\n');
    expect(text).toMatch(/^ {2}j {2}↓ +down$/mu);
    expect(text).toMatch(/^ {2}c +confirm$/mu);
    expect(text).toMatch(/^ {2}PgDn {2}Space +a page down$/mu);
    expect(text).toMatch(/^ {2}q {2}Ctrl-C +quit$/mu);
  });
});

it('no frame is wider or higher than the terminal, in either language, whoever orders the text', () => {
  const models = (['app', 'terminal', 'off'] as const).flatMap((bidi) => [
    createModel(SAMPLE, { bidi }),
    createModel(SAMPLE, { bidi, uiLanguage: 'ar', reportPath: 'a/تقرير.json' }),
  ]);
  const keys = fc.array(
    fc.constantFrom('j', 'G', 'enter', 'escape', '?', '/', 'v', 't', 'tab', 'o', '2', '3', '4', 'f', 'm', 'a', 'pagedown', 'م'),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...models),
      keys,
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (model, pressed, columns, rows) => {
        const state = pressed.reduce(
          (current, key) => reduce(model, current, { type: 'key', key }).state,
          initialState(model, { columns, rows }),
        );
        const frame = drawFrame(model, state);
        expect(frame.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
        for (const line of frame) {
          expect(lineWidth(line)).toBeLessThanOrEqual(columns);
          expect(line.map((item) => item.text).join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        }
      },
    ),
  );
});
