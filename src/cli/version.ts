import { readFileSync } from 'node:fs';

/** The root of the installed package, where `rules/` and `reports/` lie; this file is two folders below it, in `src` and in `dist`. */
export const PACKAGE_ROOT = new URL('../../', import.meta.url);

/** The version in package.json. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8')) as { readonly version: string };
  return manifest.version;
}
