import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SCRIPT } from '../../src/report/html-script.js';
import { writeHtml } from '../../src/report/html.js';
import type { PageData } from '../../src/report/page-data.js';
import { scriptModule, SCRIPT_MODULE } from '../../reports/bundle.mjs';
import { filesBelow } from '../meta/files.js';
import { hostile, report, SOURCES } from './fixture.js';
import { HOSTILE } from './hostile.js';

const page = writeHtml(report(), SOURCES);

/** What the page holds for its script. */
function dataOf(html: string): PageData {
  const [, held = ''] = /<script type="application\/json" id="report">([^<]*)<\/script>/u.exec(html) ?? [];
  return JSON.parse(held) as PageData;
}

/** What stands in the page for readers without scripts. */
function staticPart(html: string): string {
  return /<noscript>(.*)<\/noscript>/su.exec(html)?.[1] ?? '';
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the HTML report', () => {
  it('forbids itself everything but its own style and script, and any markup made by script', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(page) ?? [];
    expect(style.length).toBeGreaterThan(1000);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(style)}`,
      `script-src ${hashOf(SCRIPT)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
  });

  it('tells the day of a change where it is not the day of publication, with a script and without', () => {
    expect(dataOf(page).documents.map(({ changed }) => changed)).toEqual([undefined, undefined, '2031-05-04', undefined]);
    expect(staticPart(page).match(/changed <bdi>[^<]*<\/bdi>/gu)).toEqual(['changed <bdi>2031-05-04</bdi>']);
  });

  it('asks the network for nothing', () => {
    const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(page) ?? [];
    expect(style).not.toMatch(/@import|url\(|image-set/iu);
    expect(SCRIPT).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import\(|\.src\s*=/u);
    expect(page.replace(SCRIPT, '')).not.toMatch(/<link|<img|<iframe|<script src|\ssrc=|\sstyle=|\son[a-z]+=/iu);
  });

  it('has a script that cannot end its element', () => {
    expect(SCRIPT).not.toMatch(/<\/script|<!--/iu);
    expect(SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|(?<!\p{L})eval\(|Function\(/u);
  });

  it('opens in the language asked for and holds both', () => {
    expect(page).toContain('<html lang="en" dir="ltr">');
    const arabic = writeHtml(report(), SOURCES, { uiLanguage: 'ar' });
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(dataOf(arabic)).toEqual({ ...dataOf(page), language: 'ar' });
    expect(dataOf(page).findings[0]?.messages).toEqual({ en: 'opened in April 2031 or in May 2031', ar: 'تختلف المصادر' });
  });

  it('holds every finding, with the marks in its sentences, and each sentence once', () => {
    const { findings, witnesses, documents } = dataOf(page);
    expect(findings.map(({ id }) => id)).toEqual(['a1b2c3d4', 'b2c3d4e5', 'c3d4e5f6']);
    const [first] = findings[0]?.positions[0]?.witnesses ?? [];
    expect(witnesses[first ?? -1]).toEqual({
      document: 0,
      place: 'news/mina today.md:5:46',
      direction: 'rtl',
      pieces: ['افتتح وزير الأشغال كمال الراسي جسر الوادي في ', 'نيسان 2031', '.'],
    });
    expect(new Set(witnesses.map((witness) => JSON.stringify(witness))).size).toBe(witnesses.length);
    expect(documents[1]?.copies).toEqual([[0, 0.83]]);
  });

  it('gives a web address and no other', () => {
    expect(dataOf(page).documents[2]?.url).toBe('https://wire.example/bridge?id=7&lang=en');
    expect(dataOf(writeHtml(hostile('alert(1)'), new Map())).documents[0]?.url).toBeUndefined();
  });

  it('shows the findings without a script as well: words marked, direction and language said', () => {
    const shown = staticPart(page);
    expect(shown).toContain('<article class="finding error" id="finding-a1b2c3d4">');
    expect(shown).toContain(
      '<blockquote dir="rtl" lang="ar">افتتح وزير الأشغال كمال الراسي جسر الوادي في <mark>نيسان 2031</mark>.</blockquote>',
    );
    expect(shown).toContain('<a href="https://wire.example/bridge?id=7&amp;lang=en" rel="noreferrer noopener">');
    expect(shown).toContain(
      '<p class="step" dir="ltr"><bdi>صوت الساحل</bdi> copies 83 % of <bdi>مينا اليوم</bdi>: one independent witness</p>',
    );
    expect(staticPart(writeHtml(report({ discrepancies: [], errors: [] }), SOURCES))).toContain(
      'The sources do not contradict one another.',
    );
  });

  it.each(HOSTILE.map((text, at) => [at, text]))('makes nothing but text of hostile string %i', (_at, text) => {
    const html = writeHtml(hostile(text), new Map());
    const harmless = writeHtml(hostile('harmless'), new Map());
    // What the browser makes elements of: everything but the text of script and style.
    const tags = (whole: string): string[] =>
      (whole.replace(/(<script[^>]*>|<style>)[^<]*(?=<)/gu, '$1').match(/<[a-z!/][^>]*>/giu) ?? []).map(
        (tag) => /^<[a-z!/\d]+/iu.exec(tag)?.[0] ?? '',
      );
    expect(tags(html.replace(SCRIPT, ''))).toEqual(tags(harmless.replace(SCRIPT, '')));
    expect(staticPart(html)).not.toMatch(/ href="(?!https:\/\/example\.org\/)/u);
    expect(dataOf(html).findings).toHaveLength(2);
  });
});

describe('the script of the HTML report', () => {
  it('is what src/report/browser says (npm run page)', async () => {
    const [{ text: kept } = { text: '' }] = filesBelow('src/report', /^html-script\.ts$/u);
    expect(SCRIPT_MODULE).toBe('src/report/html-script.ts');
    expect((await scriptModule()) === kept).toBe(true);
  });
});
