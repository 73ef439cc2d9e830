import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { largeReport } from '../../bench/large-report.mjs';
import { checkDocuments } from '../../src/engine.js';
import { writeHtml } from '../../src/report/html.js';
import { articlesOf } from '../meta/examples.js';
import { ROOT } from '../meta/files.js';
import { hostile, report, SOURCES } from '../report/fixture.js';
import { HOSTILE } from '../report/hostile.js';
import { openBrowser } from './chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tabayun-html-'));
let context: BrowserContext;
let page: Page;
let close: () => Promise<void>;
/** What the page asked for beyond itself, and what went wrong in it. */
let asked: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  ({ context, page, close } = await openBrowser());
  page.on('request', (request) => {
    if (!/^(?:file:|about:)/u.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(() => close());

beforeEach(async () => {
  asked = [];
  complaints = [];
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1360, height: 860 });
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
});

/** Opens a page of this HTML and waits until it stands. */
async function open(html: string, hash = ''): Promise<void> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  await page.waitForSelector('#page header');
}

/** The report of the examples, as the README shows it. */
async function examples(): Promise<string> {
  const articles = (await Promise.all(['bahrain-working-group', 'ferry', 'flood'].map(articlesOf))).flat();
  const found = await checkDocuments(articles, { now: '2026-01-01T00:00:00Z' });
  return writeHtml(found, new Map(articles.map(({ id, text }) => [id, text])));
}

const subjects = (): Promise<string[]> => page.locator('.row .subject').allTextContents();
const heading = (): Promise<string | null> => page.locator('.finding h2').textContent();
const direction = (): Promise<string> => page.evaluate(() => document.documentElement.dir);
/** The part of the address behind the file. */
const place = (): string => new URL(page.url()).hash;

describe('the HTML report in a browser', () => {
  it('opens with the first finding beside the list, asks for nothing and has no complaint', async () => {
    await open(writeHtml(report(), SOURCES));
    expect(await subjects()).toEqual(['جسر الوادي', 'cost of the bridge', 'Kamal Rasi']);
    expect(await heading()).toBe('جسر الوادي');
    expect(await page.locator('.finding mark').allTextContents()).toEqual(['نيسان 2031', '28 April 2031', 'أيار 2031']);
    expect([asked, complaints]).toEqual([[], []]);
  });

  it('opens a finding at a click and gives it an address; the address opens it again', async () => {
    await open(writeHtml(report(), SOURCES));
    await page.click('.row >> nth=1');
    expect(await heading()).toBe('cost of the bridge');
    expect(place()).toBe('#finding-b2c3d4e5');
    await open(writeHtml(report(), SOURCES), '#finding-c3d4e5f6');
    expect(await heading()).toBe('Kamal Rasi');
    expect(await page.locator('.row[aria-selected=true]').textContent()).toContain('Kamal Rasi');
    expect(await page.locator('.permalink').getAttribute('href')).toBe('#finding-c3d4e5f6');
  });

  it('filters by words in any spelling, severity, kind and source, and says how many are left', async () => {
    await open(writeHtml(report(), SOURCES));
    await page.fill('#search', 'ايار');
    expect(await subjects()).toEqual(['جسر الوادي']);
    expect(await page.locator('#status').textContent()).toBe('1 of 3');
    await page.fill('#search', 'nowhere');
    expect(await page.locator('#status').textContent()).toBe('No finding passes these filters.');
    await page.click('#clear');
    expect(await page.locator('#search').inputValue()).toBe('');
    await page.click('#chip-error');
    expect(await subjects()).toEqual(['cost of the bridge', 'Kamal Rasi']);
    expect(await page.locator('#chip-error').getAttribute('aria-pressed')).toBe('false');
    await page.selectOption('select >> nth=0', 'money');
    expect(await subjects()).toEqual(['cost of the bridge']);
    await page.click('#clear');
    await page.selectOption('select >> nth=2', '1');
    expect(await subjects()).toEqual(['جسر الوادي']);
  });

  it('has what is filtered, searched and open in its address: opened elsewhere, it shows the same', async () => {
    await open(writeHtml(report(), SOURCES));
    await page.fill('#search', 'نيسان');
    await page.click('#chip-info');
    await page.selectOption('select >> nth=0', 'date');
    await page.selectOption('select >> nth=2', '1');
    await page.click('.row >> nth=0');
    const address = place();
    expect(new URLSearchParams(address.split('?')[1])).toEqual(
      new URLSearchParams({ search: 'نيسان', severity: 'error,warning', kind: 'date', source: './news/sahel.txt' }),
    );
    await page.goto('about:blank');
    await open(writeHtml(report(), SOURCES, { uiLanguage: 'ar' }), address);
    expect([await subjects(), await heading(), place()]).toEqual([['جسر الوادي'], 'جسر الوادي', address]);
    expect(await page.locator('#search').inputValue()).toBe('نيسان');
    expect(await page.locator('.chip').evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')))).toEqual([
      'true',
      'true',
      'false',
    ]);
    const chosen = (): Promise<string[]> => page.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    expect(await chosen()).toEqual(['date', '', '1']);
    await page.click('#clear');
    expect([place(), await chosen(), await subjects()]).toEqual([
      '#finding-a1b2c3d4',
      ['', '', ''],
      expect.objectContaining({ length: 3 }),
    ]);
    expect([asked, complaints]).toEqual([[], []]);
  });

  it('goes back and forth between what was filtered, a typed word being one step', async () => {
    await open(writeHtml(report(), SOURCES));
    const steps = (): Promise<number> => page.evaluate(() => history.length);
    const before = await steps();
    await page.locator('#search').pressSequentially('kamal', { delay: 5 });
    await expect.poll(place).toBe('#findings?search=kamal');
    expect(await steps()).toBe(before + 1);
    await page.selectOption('select >> nth=0', 'date');
    expect(place()).toBe('#findings?search=kamal&kind=date');
    expect(await subjects()).toEqual(['جسر الوادي']);
    await page.goBack();
    expect(await subjects()).toEqual(['جسر الوادي', 'Kamal Rasi']);
    expect(await page.locator('#search').inputValue()).toBe('kamal');
    await page.goBack();
    expect(await subjects()).toHaveLength(3);
    expect([await page.locator('#search').inputValue(), await page.locator('#clear').isVisible()]).toEqual(['', false]);
    await page.goForward();
    expect(await subjects()).toEqual(['جسر الوادي', 'Kamal Rasi']);
    await page.click('nav a[href^="#sources"]');
    expect(place()).toBe('#sources?search=kamal');
    await page.goBack();
    expect(await subjects()).toEqual(['جسر الوادي', 'Kamal Rasi']);
  });

  it('shows a finding that the filters of its address hide', async () => {
    await open(writeHtml(report(), SOURCES), '#finding-c3d4e5f6?kind=money');
    expect([await heading(), await subjects()]).toEqual(['Kamal Rasi', expect.objectContaining({ length: 3 })]);
  });

  it('is gone through by keys alone', async () => {
    await open(writeHtml(report(), SOURCES));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await heading()).toBe('Kamal Rasi');
    await page.keyboard.press('k');
    expect(await heading()).toBe('cost of the bridge');
    await page.keyboard.press('/');
    await page.keyboard.type('kamal');
    expect(await subjects()).toEqual(['جسر الوادي', 'Kamal Rasi']);
    await page.keyboard.press('Escape');
    expect(await subjects()).toHaveLength(3);
    await page.focus('#list');
    await page.keyboard.press('End');
    expect(await heading()).toBe('Kamal Rasi');
    expect(await page.locator('#list').getAttribute('aria-activedescendant')).toBe('row-2');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('1');
    expect(await subjects()).toEqual(['cost of the bridge', 'Kamal Rasi']);
    await page.keyboard.press('?');
    expect(await page.locator('dialog h2').textContent()).toBe('Keys');
    await page.keyboard.press('Escape');
    // The browser tells of the closing a moment later.
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  it('turns to Arabic, from the right, and back', async () => {
    await open(writeHtml(report(), SOURCES));
    await page.click('#language');
    expect(await direction()).toBe('rtl');
    expect(await page.locator('h1').textContent()).toBe('فيمَ تختلف المصادر');
    expect(await page.locator('.message').textContent()).toBe('تختلف المصادر');
    const list = await page.locator('#list').boundingBox();
    const detail = await page.locator('#detail').boundingBox();
    expect(list!.x).toBeGreaterThan(detail!.x);
    await page.keyboard.press('l');
    expect(await direction()).toBe('ltr');
    await open(writeHtml(report(), SOURCES, { uiLanguage: 'ar' }));
    expect(await direction()).toBe('rtl');
  });

  it('draws who said what when, in time from left to right and in Arabic from right to left', async () => {
    await open(writeHtml(report(), SOURCES));
    const centres = (): Promise<number[]> =>
      page.locator('.mark circle').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const [first = 0, , last = 0] = await centres();
    expect(await page.locator('.mark').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
      'مينا اليوم, 2031-05-02, April 2031',
      'Harbour & Hills Wire, 2031-05-02, April 2031',
      'صوت الساحل, 2031-05-03, May 2031, copies 83 % of its words from مينا اليوم',
    ]);
    expect(last).toBeGreaterThan(first);
    expect(await page.locator('.copying').count()).toBe(1);
    await page.click('#language');
    const [mirroredFirst = 0, , mirroredLast = 0] = await centres();
    expect(mirroredLast).toBeLessThan(mirroredFirst);
    await page.locator('.mark').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('w-0-0');
    expect(complaints).toEqual([]);
  });

  it('draws who copied whom, and lists the findings of a source', async () => {
    await open(writeHtml(report(), SOURCES), '#sources');
    expect(await page.locator('.node .name').allTextContents()).toEqual(['مينا اليوم', 'صوت الساحل']);
    expect(await page.locator('.edge text').textContent()).toBe('83 %');
    expect(await page.locator('tbody tr').count()).toBe(4);
    await page.locator('.node').nth(1).click();
    expect(await subjects()).toEqual(['جسر الوادي']);
    expect(place()).toBe('#findings?source=.%2Fnews%2Fsahel.txt');
    await page.goBack();
    expect(await page.locator('tbody tr').count()).toBe(4);
  });

  it('says what is agreed on and what could not be read', async () => {
    await open(writeHtml(report(), SOURCES), '#agreed');
    expect(await page.locator('.agreed').textContent()).toContain('Kamal Rasi');
    await page.click('nav a[href="#unread"]');
    expect(await page.locator('.unread').textContent()).toBe('news/missing.txt no such file');
  });

  it('turns dark with the system, and light or dark as asked', async () => {
    await open(writeHtml(report(), SOURCES));
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.click('#theme');
    expect(await ground()).toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.click('#theme');
    expect(await ground()).toBe(dark);
  });

  it('has words that stand out from their ground by 4.5 to 1, light and dark', async () => {
    const html = await examples();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(html);
      expect(await page.evaluate(faintWords)).toEqual([]);
    }
  });

  it('prints all findings that are shown, and no controls', async () => {
    await open(writeHtml(report(), SOURCES));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.printed .finding h2').allTextContents()).toEqual(['جسر الوادي', 'cost of the bridge', 'Kamal Rasi']);
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('.panes').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.printed').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  it('shows list or finding where there is no room for both, and nothing wider than the screen', async () => {
    const html = await examples();
    await page.setViewportSize({ width: 360, height: 740 });
    await open(html);
    expect(await page.locator('.finding').isVisible()).toBe(false);
    await page.locator('.row').first().click();
    expect(await page.locator('.list').isVisible()).toBe(false);
    for (const view of ['#sources', '#agreed', '#findings']) {
      await page.evaluate((next) => (location.hash = next), view);
      await page.waitForSelector(`nav a[href="${view}"][aria-current=page]`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
    await page.click('.row >> nth=2');
    await page.click('#back');
    expect(await page.locator('.list').isVisible()).toBe(true);
  });

  it('shows the findings without scripts too', async () => {
    const { page: plain, close: closePlain } = await openBrowser({ javaScriptEnabled: false });
    writeFileSync(join(folder, 'plain.html'), writeHtml(report(), SOURCES));
    await plain.goto(pathToFileURL(join(folder, 'plain.html')).href);
    expect(await plain.locator('.static h2').first().isVisible()).toBe(true);
    expect(await plain.locator('.static mark').first().textContent()).toBe('نيسان 2031');
    await closePlain();
  });
});

describe('ten thousand findings', () => {
  it('cost no more elements than those in sight, are scrolled through and found', async () => {
    await open(writeHtml(largeReport(10_000), new Map()));
    const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await elements()).toBeLessThan(1000);
    await page.evaluate(() => document.querySelector('#list')?.scrollTo(0, 1e9));
    await page.waitForFunction(() => document.querySelector('.row:last-child .subject')?.textContent.endsWith(' 9999'));
    expect(await elements()).toBeLessThan(1000);
    await page.fill('#search', 'القطاع 4569)');
    expect(await subjects()).toEqual(['وادي السرحة 4569']);
    await open(writeHtml(largeReport(10_000), new Map()), `#finding-${(8001).toString(16).padStart(16, '0')}`);
    expect(await heading()).toBe('وادي السرحة 8001');
    expect(await page.locator('.row[aria-selected=true]').isVisible()).toBe(true);
  });
});

describe('hostile words', () => {
  it.each(HOSTILE.map((text, at) => [at, text]))('of kind %i run nothing, ask for nothing and break nothing', async (_at, text) => {
    await open(writeHtml(hostile(text), new Map()));
    for (const view of ['#findings', '#sources', '#agreed', '#unread']) {
      await page.evaluate((hash) => (location.hash = hash), view);
      await page.waitForSelector(`nav a[href="${view}"][aria-current=page]`);
      const wrong = await page.evaluate(() => ({
        ran: 'ran' in globalThis,
        elements: document.querySelectorAll(
          'img, iframe, object, embed, form:not(.filters), base, link, marquee, template, math, #page script, #page style',
        ).length,
        links: [...document.querySelectorAll('a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^(?:#|https:\/\/example\.org\/)/u.test(href)),
        handlers: [...document.querySelectorAll('#page *')]
          .flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
          .filter((name) => /^on|^srcdoc$/u.test(name)),
        wide: document.documentElement.scrollWidth > innerWidth,
        head: document.querySelector('header.top')?.getBoundingClientRect().y,
      }));
      expect(wrong).toEqual({ ran: false, elements: 0, links: [], handlers: [], wide: false, head: 0 });
    }
    await page.click('#language');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect([asked, complaints]).toEqual([[], []]);
    expect(context.pages()).toHaveLength(1);
  });
});

describe('hostile addresses', () => {
  it('run nothing, ask for nothing and show the report as it is, or a search that finds nothing', async () => {
    await open(writeHtml(report(), SOURCES));
    for (const text of HOSTILE)
      for (const hash of [text, `finding-${text}`, `findings?search=${text}`, `sources?kind=${text}&source=${encodeURIComponent(text)}`]) {
        await page.evaluate((next) => (location.hash = next), hash);
        const seen = await page.evaluate(() => ({
          ran: 'ran' in globalThis,
          elements: document.querySelectorAll('img, iframe, object, embed, form:not(.filters), base, link, marquee, math, #page script')
            .length,
          head: document.querySelectorAll('header.top').length,
        }));
        expect(seen).toEqual({ ran: false, elements: 0, head: 1 });
      }
    await page.evaluate(() => (location.hash = `findings?search=${'x'.repeat(100_000)}`));
    await page.evaluate(() => (location.hash = 'findings'));
    await page.waitForSelector('nav a[href="#findings"][aria-current=page]');
    expect(await subjects()).toHaveLength(3);
    expect([asked, complaints]).toEqual([[], []]);
  });
});

describe('the picture in the README', () => {
  it('is taken of the examples, in both languages', async () => {
    // The tracked pictures change only where asked to: `npm run screenshots`.
    const out = join(ROOT, process.env['SCREENSHOTS'] ?? 'out/screenshots');
    mkdirSync(out, { recursive: true });
    await page.setViewportSize({ width: 1200, height: 760 });
    await open(await examples());
    const english = await page.screenshot({ path: join(out, 'report-en.png') });
    await page.click('#language');
    await page.emulateMedia({ colorScheme: 'dark' });
    const arabic = await page.screenshot({ path: join(out, 'report-ar-dark.png') });
    for (const picture of [english, arabic]) expect(picture.length).toBeGreaterThan(30_000);
    expect(english.equals(arabic)).toBe(false);
  });
});

/** Runs in the page: every text whose colour is too near its ground, as `tag.class: text (ratio)`. */
function faintWords(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgba = (colour: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): number[] => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255];
  };
  const faint = new Set<string>();
  const walker = document.createTreeWalker(document.querySelector('#page')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!;
    const said = (walker.currentNode.textContent ?? '').trim();
    if (said === '' || element.closest('title, button:disabled, option') || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(rgba(element instanceof SVGElement ? style.fill : style.color)), light(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.add(`${element.tagName}.${element.getAttribute('class') ?? ''}: ${said.slice(0, 20)} (${ratio.toFixed(1)})`);
  }
  return [...faint];
}
