import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folder, read } from './support.js';

const TEXT = 'The council opened the bridge on Sunday, four months late, the mayor said.\n';
const PAGE = `<html><body><h1>Bridge opens</h1><p>${TEXT}</p><p>${TEXT.replace('Sunday', 'Monday')}</p></body></html>`;

interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  /** Bytes the archive says the file unpacks to, where it lies. */
  readonly said?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive of these files, written by the book: local headers, data, central directory, end. */
function zip(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, said = content.length, encrypted = false } of files) {
    const data = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(said, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), header, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), header, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

const file = (name: string, text: string, more: Partial<Packed> = {}): Packed => ({ name, content: Buffer.from(text), ...more });

async function message(name: string, content: Uint8Array): Promise<string> {
  const { articles, errors } = await read([name], folder({ [name]: content }));
  expect(articles).toEqual([]);
  return errors.map((error) => error.message).join('\n');
}

describe('archives', () => {
  it('a ZIP archive: its articles by their names within, sorted; what is none of ours is passed over', async () => {
    const packed = zip([
      file('b/page.html', PAGE),
      file('a.txt', TEXT),
      file('picture.png', 'x'),
      file('__MACOSX/a.txt', 'x'),
      file('.hidden.txt', 'x'),
    ]);
    const { articles, errors } = await read(['event.zip'], folder({ 'event.zip': packed }));
    expect(errors).toEqual([]);
    expect(articles.map(({ path }) => path)).toEqual(['event.zip/a.txt', 'event.zip/b/page.html']);
  });

  it('gzip: by the name within, or by content on standard input', async () => {
    const lines = gzipSync(`${JSON.stringify({ id: 'one', text: TEXT })}\n${JSON.stringify({ id: 'two', text: TEXT })}\n`);
    const root = folder({ 'day.jsonl.gz': lines, 'notes.txt': TEXT });
    expect((await read(['.'], root)).articles.map(({ id, path }) => [id, path])).toEqual([
      ['one', 'day.jsonl.gz#1'],
      ['two', 'day.jsonl.gz#2'],
      ['notes.txt', 'notes.txt'],
    ]);
    expect((await read(['-'], root, { stdin: () => Promise.resolve(lines) })).articles.map(({ path }) => path)).toEqual([
      'stdin#1',
      'stdin#2',
    ]);
  });

  it('bombs are refused: by what they say, and by what they do', async () => {
    const zeros = 'a'.repeat(30_000_000);
    const bomb = 'unpacks to more than 200 times its size, which no text does; it is refused';
    expect(await message('bomb.txt.gz', gzipSync(zeros))).toBe(bomb);
    expect(await message('bomb.zip', zip([file('a.txt', TEXT), file('b.txt', zeros)]))).toBe(`b.txt ${bomb}`);
    const lying = await read(['lying.zip'], folder({ 'lying.zip': zip([file('a.txt', TEXT), file('b.txt', zeros, { said: 10 })]) }));
    expect(lying.articles.map(({ path }) => path)).toEqual(['lying.zip/a.txt']);
    expect(lying.errors.map(({ path }) => path)).toEqual(['lying.zip/b.txt']);
    expect(lying.errors[0]?.message).toMatch(/^cannot be unpacked \(too many bytes/);
  });

  it('many files, files that lead out, archives in archives and broken ones are said in words', async () => {
    const crowd = Array.from({ length: 20_001 }, (_, at) => file(`${at}.txt`, ''));
    expect(await message('crowd.zip', zip(crowd))).toBe('20001 files; archives of up to 20000 are read');
    expect(await message('way.zip', zip([file('../../a.txt', TEXT)]))).toBe('a broken ZIP archive: invalid relative path: ../../a.txt');
    expect(await message('in.zip.gz', gzipSync(zip([file('a.txt', TEXT)])))).toBe('an archive within an archive; unpack it first');
    expect(await message('broken.zip', Buffer.from('PK\u0003\u0004 and nothing else'))).toBe('no ZIP archive, or a broken one');
    expect(await message('broken.txt.gz', Buffer.from('plain'))).toBe('no gzip archive, or a broken one');
    expect(await message('secret.zip', zip([file('a.txt', TEXT, { encrypted: true })]))).toBe('encrypted');
    expect(await message('none.zip', zip([file('a.png', 'x')]))).toMatch(/^holds no articles; /);
  });
});
