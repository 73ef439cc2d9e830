import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';
import { megabytes } from './archives/bounds.js';
import type { Bytes } from './inputs.js';

export interface FetchOptions {
  /** Who asks, by name and version: what a site's owner finds in the log. */
  readonly userAgent: string;
  /** Where answers are kept; a site that says that nothing has changed is not asked to send it again. */
  readonly folder: string;
  /** Milliseconds between two requests to one host; a site may ask for more. */
  readonly pause?: number;
  /** How a pause of so many milliseconds is spent; asleep where absent. */
  readonly rest?: (milliseconds: number) => Promise<unknown>;
}

const PAUSE = 1000;
/** A site that asks for a longer pause than this between requests is not read at all: a check would never end. */
const LONGEST_PAUSE = 30_000;
const LONGEST_WAIT = 15_000;
const LARGEST_ANSWER = 16 * 2 ** 20;
const MOST_REDIRECTS = 5;
const MOST_ADDRESSES = 500;

/** What kind of file an answer is, by the type its site gives. */
const KINDS: readonly (readonly [type: RegExp, extension: string])[] = [
  [/html/iu, '.html'],
  [/json/iu, '.json'],
  [/xml|rss|atom/iu, '.xml'],
  [/markdown/iu, '.md'],
  [/text\/plain/iu, '.txt'],
];

/** The rules of a host. */
interface Robots {
  readonly isAllowed: (address: string, userAgent: string) => boolean | undefined;
  readonly getCrawlDelay: (userAgent: string) => number | undefined;
}

/** An answer that is kept. */
interface Kept {
  readonly etag?: string;
  readonly modified?: string;
  readonly extension: string;
}

/**
 * Reads addresses: one after the other, pausing between two requests to one host, never what the host's robots.txt asks machines to leave alone,
 * with bounds on time, size, redirections and the number of addresses. Whatever goes wrong is a problem in words.
 */
export class Fetcher {
  readonly #options: FetchOptions;
  readonly #robots = new Map<string, Promise<Robots | undefined>>();
  readonly #asked = new Set<string>();
  #count = 0;

  constructor(options: FetchOptions) {
    this.#options = options;
  }

  read = async (address: string): Promise<Bytes> => {
    this.#count += 1;
    if (this.#count > MOST_ADDRESSES) return { problem: `not fetched: one run reads up to ${MOST_ADDRESSES} addresses` };
    try {
      return await this.#follow(new URL(address));
    } catch (error) {
      return { problem: `cannot be fetched (${reasonOf(error)})` };
    }
  };

  async #follow(first: URL): Promise<Bytes> {
    let address = first;
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      if (!/^https?:$/u.test(address.protocol)) return { problem: `leads to ${address.protocol} which is not fetched` };
      const robots = await this.#robotsOf(address);
      if (robots?.isAllowed(address.href, this.#options.userAgent) === false)
        return { problem: 'not fetched: its robots.txt asks machines to leave it alone' };
      const pause = Math.max(this.#options.pause ?? PAUSE, 1000 * (robots?.getCrawlDelay(this.#options.userAgent) ?? 0));
      if (pause > LONGEST_PAUSE) return { problem: `not fetched: its robots.txt asks for ${pause / 1000} seconds between requests` };
      const answer = await this.#ask(address, pause);
      if (!('redirect' in answer)) return answer;
      address = new URL(answer.redirect, address);
    }
    return { problem: `cannot be fetched (more than ${MOST_REDIRECTS} redirections)` };
  }

  async #ask(address: URL, pause: number): Promise<Bytes | { readonly redirect: string }> {
    const kept = await this.#kept(address);
    const response = await this.#request(address, pause, {
      ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
      ...(kept?.modified === undefined ? {} : { 'if-modified-since': kept.modified }),
    });
    if (response.status === 304 && kept) {
      await response.body?.cancel();
      return { content: await readFile(this.#file(address, 'body')), extension: kept.extension };
    }
    const redirect = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && redirect !== null) {
      await response.body?.cancel();
      return { redirect };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { problem: `cannot be fetched (answer ${response.status})` };
    }
    const content = await bodyOf(response);
    if (!content) return { problem: `more than ${megabytes(LARGEST_ANSWER)}, which is not fetched` };
    const type = response.headers.get('content-type') ?? '';
    const extension = KINDS.find(([kind]) => kind.test(type))?.[1] ?? '';
    await this.#keep(address, { content, extension }, response.headers);
    return { content, extension };
  }

  async #request(address: URL, pause: number, headers: Readonly<Record<string, string>>): Promise<Response> {
    if (this.#asked.has(address.host)) await (this.#options.rest ?? sleep)(pause);
    this.#asked.add(address.host);
    const accept = 'text/html,application/xhtml+xml,application/xml,application/json,text/plain;q=0.5';
    return fetch(address, {
      redirect: 'manual',
      headers: { 'user-agent': this.#options.userAgent, accept, ...headers },
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
  }

  /** The rules of a host, asked for once; none where it has none. A host in trouble is left alone, as the standard has it. */
  #robotsOf(address: URL): Promise<Robots | undefined> {
    const known = this.#robots.get(address.origin);
    if (known) return known;
    const asked = this.#readRobots(new URL('/robots.txt', address));
    this.#robots.set(address.origin, asked);
    return asked;
  }

  async #readRobots(address: URL): Promise<Robots | undefined> {
    const response = await this.#request(address, this.#options.pause ?? PAUSE, {});
    if (response.status >= 500) throw new Error(`its robots.txt: answer ${response.status}`);
    const rules = response.ok ? await bodyOf(response) : undefined;
    if (!response.ok) await response.body?.cancel();
    if (!rules) return undefined;
    const { default: robotsParser } = await import('robots-parser');
    // It comes without types of its own.
    const parse = robotsParser as unknown as (url: string, rules: string) => Robots;
    return parse(address.href, new TextDecoder().decode(rules));
  }

  #file(address: URL, what: 'head' | 'body'): string {
    return join(this.#options.folder, `${createHash('sha256').update(address.href).digest('hex').slice(0, 32)}.${what}`);
  }

  async #kept(address: URL): Promise<Kept | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(address, 'head'), 'utf8')) as Kept;
    } catch {
      return undefined;
    }
  }

  async #keep(address: URL, { content, extension }: { content: Uint8Array; extension: string }, headers: Headers): Promise<void> {
    const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
    if (etag === null && modified === null) return;
    await mkdir(this.#options.folder, { recursive: true });
    await writeFileAtomic(this.#file(address, 'body'), Buffer.from(content));
    const kept: Kept = { extension, ...(etag === null ? {} : { etag }), ...(modified === null ? {} : { modified }) };
    await writeFileAtomic(this.#file(address, 'head'), JSON.stringify(kept));
  }
}

/** The body of an answer; undefined where it is larger than what is fetched. */
async function bodyOf(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > LARGEST_ANSWER) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${LONGEST_WAIT / 1000} seconds`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
