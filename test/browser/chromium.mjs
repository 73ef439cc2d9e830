/** Headless Chromium of the system, with a profile of its own and no word to anyone. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Debian and others put it; CHROMIUM names another. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/** Path of the browser, or `undefined` where there is none. */
export function chromiumPath() {
  const named = process.env.CHROMIUM;
  return (named === undefined ? PLACES : [named]).find((path) => existsSync(path));
}

/** A page of a fresh profile; `close` ends the browser and removes the profile. */
export async function openBrowser(options = {}) {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium here: apt-get install chromium, or name one in CHROMIUM');
  const profile = mkdtempSync(join(tmpdir(), 'tabayun-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: FLAGS,
    viewport: { width: 1360, height: 860 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, page: context.pages()[0] ?? (await context.newPage()), close };
}
