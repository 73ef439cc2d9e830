import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export function chromiumPath(): string | undefined;
export function openBrowser(options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page; close: () => Promise<void> }>;
