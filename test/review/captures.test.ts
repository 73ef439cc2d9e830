import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawFrame } from '../../src/review/frame.js';
import type { UiLanguage } from '../../src/review/strings.js';
import { entry, FakeDesk, review } from './press.js';
import { BRIDGE, FLOOD, PLEDGE, SAMPLE } from './reports.js';

/** Whole screens as a terminal shows them, checked by eye. After a change that is meant: UPDATE_CAPTURES=1 npx vitest run test/review/captures.test.ts, and look at the difference. */
const FOLDER = fileURLToPath(new URL('fixtures', import.meta.url));

const VIEWS: Readonly<Record<string, readonly string[]>> = {
  list: [],
  detail: ['enter'],
  'arabic-detail': ['j', 'enter'],
  help: ['?'],
  article: ['j', 'enter', 'enter'],
  summary: ['4'],
  facts: ['3'],
  dismissing: ['d'],
};

const AGREED = { ...FLOOD, id: 'agreed', relation: 'agreement' as const, positions: [FLOOD.positions[0]!] };

async function capture(keys: readonly string[], uiLanguage: UiLanguage, columns: number): Promise<string> {
  const earlier = [
    entry(BRIDGE, 'Sami', { verdict: 'dismissed', reason: 'same-value' }),
    entry(BRIDGE, 'Rana', { verdict: 'confirmed', note: 'اتصلت بهيئة الطرق' }),
    entry(PLEDGE, 'Rana', { verdict: 'superseded', assignee: 'هدى' }),
  ];
  const desk = new FakeDesk('Rana', earlier);
  const sentences = FLOOD.positions[0]!.evidence[0]!.context;
  desk.texts = { sahel: { status: 'ready', text: `${sentences}\n\nوقال مسعفون إن المياه غمرت ٣٥٪ من السوق (الجانب الغربي).\n` } };
  const open = review(
    { ...SAMPLE, agreements: [AGREED] },
    desk,
    { uiLanguage, colour: false, reportPath: 'report.json' },
    { columns, rows: 40 },
  );
  open.press('g', ...keys);
  await open.settled();
  const lines = drawFrame(open.model, open.store.state());
  return `${lines
    .map((line) =>
      line
        .map((span) => span.text)
        .join('')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

describe.each(Object.entries(VIEWS))('the screen of %s', (view, keys) => {
  it.each([
    ['en', 80],
    ['en', 120],
    ['ar', 80],
    ['ar', 120],
  ] as const)('in %s at %i columns', async (language, columns) => {
    const file = join(FOLDER, `${view}-${language}-${columns}.txt`);
    const shown = await capture(keys, language, columns);
    if (process.env['UPDATE_CAPTURES']) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, shown);
    }
    expect(shown).toBe(readFileSync(file, 'utf8'));
  });
});
