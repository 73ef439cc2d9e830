import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Fetcher } from '../../src/ingest/fetching.js';
import { folder, read } from './support.js';

const PAGE = `<html lang="en"><head><title>Bridge opens | Coast Wire</title></head><body><h1>Bridge opens</h1><p>The council opened the bridge on Sunday, four months late, the mayor said.</p><p>Some 300 guests came to see it, and the baker of the town sold out before noon.</p></body></html>`;

type Site = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

const says =
  (content: string, type = 'text/html', headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(content);
  };

/** A site on this machine, with what was asked of it. */
async function site(pages: Site): Promise<{ base: string; asked: { path: string; agent: string; status: number }[] }> {
  const asked: { path: string; agent: string; status: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    if (page) page(request, response);
    else response.writeHead(404).end();
    asked.push({ path, agent: request.headers['user-agent'] ?? '', status: response.statusCode });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const fetcher = (cwd: string, pause = 0): Fetcher => new Fetcher({ userAgent: 'tabayun/0.0.0', folder: `${cwd}/fetched`, pause });

async function message(base: string, path: string): Promise<string> {
  const { articles, errors } = await read([`${base}${path}`], folder(), { fetch: fetcher(folder()).read });
  expect(articles).toEqual([]);
  return errors.map((error) => error.message).join('\n');
}

describe('addresses', () => {
  it('are not fetched unless asked for', async () => {
    const { base, asked } = await site({ '/a': says(PAGE) });
    const { errors } = await read([`${base}/a`], folder());
    expect(errors).toEqual([{ path: `${base}/a`, message: 'an address; addresses are read with --fetch only' }]);
    expect(asked).toEqual([]);
  });

  it('are read as what their site says they are, after its robots.txt, under our own name', async () => {
    const { base, asked } = await site({
      '/a': says(PAGE),
      '/b': says(JSON.stringify({ text: 'The bridge opened on Monday, the mayor said.' }), 'application/json'),
    });
    const { articles, errors } = await read([`${base}/a`, `${base}/b`], folder(), { fetch: fetcher(folder()).read });
    expect(errors).toEqual([]);
    expect(articles.map(({ path, title }) => [path, title])).toEqual([
      [`${base}/a`, 'Bridge opens'],
      [`${base}/b`, undefined],
    ]);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['tabayun/0.0.0']));
  });

  it('that robots.txt asks machines to leave alone are left alone, redirections into them too', async () => {
    const redirect = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(302, { location: '/private/a' }).end();
    };
    const { base, asked } = await site({
      '/robots.txt': says('User-agent: *\nDisallow: /private/', 'text/plain'),
      '/private/a': says(PAGE),
      '/moved': redirect,
    });
    const refusal = 'not fetched: its robots.txt asks machines to leave it alone';
    expect(await message(base, '/private/a')).toBe(refusal);
    expect(await message(base, '/moved')).toBe(refusal);
    expect(asked.map(({ path }) => path)).not.toContain('/private/a');
  });

  it('of one host are asked for with a pause between', async () => {
    const { base, asked } = await site({ '/a': says(PAGE), '/b': says(PAGE) });
    const told: (string | number)[] = [];
    const rest = (milliseconds: number): Promise<void> => {
      told.push(...asked.splice(0).map(({ path }) => path), milliseconds);
      return Promise.resolve();
    };
    const slowly = new Fetcher({ userAgent: 'tabayun/0.0.0', folder: `${folder()}/fetched`, pause: 60, rest });
    await read([`${base}/a`, `${base}/b`], folder(), { fetch: slowly.read });
    expect([...told, ...asked.map(({ path }) => path)]).toEqual(['/robots.txt', 60, '/a', 60, '/b']);
    const slow = await site({ '/robots.txt': says('User-agent: *\nCrawl-delay: 90', 'text/plain'), '/a': says(PAGE) });
    expect(await message(slow.base, '/a')).toBe('not fetched: its robots.txt asks for 90 seconds between requests');
  });

  it('that have not changed are not sent again', async () => {
    const page = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else says(PAGE, 'text/html', { etag: '"1"' })(request, response);
    };
    const { base, asked } = await site({ '/a': page });
    const cwd = folder();
    for (const status of [200, 304]) {
      const { articles } = await read([`${base}/a`], cwd, { fetch: fetcher(cwd).read });
      expect(articles.map(({ title }) => title)).toEqual(['Bridge opens']);
      expect(asked.at(-1)).toMatchObject({ path: '/a', status });
    }
  });

  it('that fail, lead round in a circle or never end are said in words', async () => {
    const circle = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(302, { location: '/circle' }).end();
    };
    const endless = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        if (!response.destroyed) response.write('a'.repeat(2 ** 20), more);
      };
      more();
    };
    const away = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    };
    const { base } = await site({ '/circle': circle, '/endless': endless, '/away': away });
    expect(await message(base, '/gone')).toBe('cannot be fetched (answer 404)');
    expect(await message(base, '/circle')).toBe('cannot be fetched (more than 5 redirections)');
    expect(await message(base, '/endless')).toBe('more than 16 MB, which is not fetched');
    expect(await message(base, '/away')).toBe('leads to file: which is not fetched');
    expect(await message('http://127.0.0.1:1', '/')).toMatch(/^cannot be fetched \(/u);
  });
});
