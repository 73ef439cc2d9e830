import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../src/model/report.js';
import { encode, folder, read } from './support.js';

const GOOD = 'The council opened the bridge on Sunday, four months late.\n';
const ARABIC = 'افتتح المجلس الجسر يوم الأحد، بعد أربعة أشهر من الموعد المحدد لانتهاء الأعمال فيه.';
const article = (more: object = {}): string => JSON.stringify({ text: GOOD.trim(), ...more });

/** Reads a bad file between two good ones: its errors, and proof that both good ones were read. */
async function besideGoodOnes(name: string, content: string | Uint8Array): Promise<InputError[]> {
  const { articles, errors } = await read(['a.txt', name, 'z.txt'], folder({ 'a.txt': GOOD, [name]: content, 'z.txt': GOOD }));
  expect(articles.filter(({ path }) => path === 'a.txt' || path === 'z.txt')).toHaveLength(2);
  return errors;
}

describe('what cannot be read is one clear line, and everything else is read', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'bad.txt', '', 'empty'],
    ['white space', 'bad.txt', ' \n\t\r\n\u00a0\n', 'nothing but white space'],
    ['punctuation', 'bad.txt', '*** --- ***\n', 'no words in it'],
    ['binary data', 'bad.txt', Uint8Array.from({ length: 4000 }, (_, at) => (at * 97 + (at >> 3)) % 256), 'binary data, not text'],
    ['control characters', 'bad.txt', Uint8Array.from({ length: 400 }, (_, at) => at % 31), 'binary data, not text'],
    ['a PDF called text', 'bad.txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'a PDF file, not text'],
    ['an office document', 'bad.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'a ZIP archive or office document, not text'],
    [
      'Cyrillic in a one-byte encoding',
      'bad.txt',
      encode('Президент заявил о новых мерах в понедельник утром', 'windows-1251'),
      'its encoding cannot be told; save it as UTF-8',
    ],
    ['a false byte order mark', 'bad.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc7, 0xe1, 0xcc, 0x20), 'says it is UTF-8 and is not'],
    [
      'an unknown kind',
      'bad.docx',
      'x',
      'cannot read .docx; .txt, .md, .html, .json, .jsonl, feeds (.xml, .rss, .atom, .opml), and .gz or .zip of these are read',
    ],
    ['broken JSON', 'bad.json', '{\n "title": "a",\n "text": "b" "c"\n}', 'not valid JSON: line 3, column 14'],
    ['JSON cut off', 'bad.json', '[{"text": "a"}', 'not valid JSON: it ends too early'],
    ['JSON that is no article', 'bad.json', '42', 'not an article object'],
    ['an empty list', 'bad.json', '[]', 'an empty list of articles'],
    ['no text', 'bad.json', '{"title": "a"}', '"text" is missing'],
    ['text of the wrong type', 'bad.json', '{"text": ["a"]}', '"text" is not a string'],
    ['blank text', 'bad.json', '{"text": " \\n"}', '"text" is empty'],
    ['a field of the wrong type', 'bad.json', '{"text": "a", "source": {"name": "b"}}', '"source" is not a string'],
  ])('%s', async (_, name, content, message) => {
    expect(await besideGoodOnes(name, content)).toEqual([{ path: name, message }]);
  });

  it('fifty megabytes on one line, as text, Markdown and JSON', async () => {
    const line = 'word '.repeat(10_000_000);
    const message = '50.0 million characters; articles of up to 2 million are read';
    const files = {
      'a.txt': GOOD,
      'big.txt': line,
      'big.md': line,
      'big.json': JSON.stringify({ text: line }),
      'big.jsonl': `${article()}\n${JSON.stringify({ text: line })}\n`,
    };
    const { articles, errors } = await read(Object.keys(files), folder(files));
    expect(errors).toEqual([
      { path: 'big.txt', message },
      { path: 'big.md', message },
      { path: 'big.json', message },
      { path: 'big.jsonl', message: `line 2: ${message}` },
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['a.txt', 'big.jsonl#1']);
  });

  it('broken lines of JSON Lines, each with its number', async () => {
    const lines = [article({ id: 'one' }), '{"text": "cut', '', '{"title": "no text"}', 'plain words', article({ id: 'two' })];
    const { articles, errors } = await read(['a.jsonl'], folder({ 'a.jsonl': lines.join('\n') }));
    expect(articles.map(({ id, path }) => [id, path])).toEqual([
      ['one', 'a.jsonl#1'],
      ['two', 'a.jsonl#6'],
    ]);
    expect(errors).toEqual([
      { path: 'a.jsonl', message: 'line 2: not valid JSON: it ends too early' },
      { path: 'a.jsonl', message: 'line 4: "text" is missing' },
      { path: 'a.jsonl', message: 'line 5: not valid JSON: column 1' },
    ]);
  });

  it('entries of a JSON list, each with its number; thousands are summed up', async () => {
    const { articles, errors } = await read(
      ['a.json', 'b.jsonl'],
      folder({ 'a.json': `[${article()}, 7]`, 'b.jsonl': 'x\n'.repeat(5000) }),
    );
    expect(articles.map(({ id }) => id)).toEqual(['a.json#1']);
    expect(errors).toHaveLength(102);
    expect(errors[0]).toEqual({ path: 'a.json', message: 'article 2: not an article object' });
    expect(errors.at(-1)).toEqual({ path: 'b.jsonl', message: 'and 4900 more lines that cannot be read' });
  });

  it('paths, folders and globs that hold nothing', async () => {
    const cwd = folder({ 'a.txt': GOOD, 'notes/readme.pdf': 'x', 'drafts/d.txt': GOOD, '.tabayunignore': 'drafts/\n' });
    const { articles, errors } = await read(['gone.txt', 'notes', 'drafts', '*.jsonl', 'a.txt'], cwd);
    expect(articles.map(({ id }) => id)).toEqual(['a.txt']);
    expect(errors).toEqual([
      { path: 'gone.txt', message: 'no such file or folder' },
      {
        path: 'notes',
        message: 'holds no articles; .txt, .md, .html, .json, .jsonl, feeds (.xml, .rss, .atom, .opml), and .gz or .zip of these are read',
      },
      { path: 'drafts', message: 'holds no articles; .tabayunignore leaves out 1' },
      { path: '*.jsonl', message: 'matches no file' },
    ]);
  });

  it('a file that cannot be opened', async () => {
    const cwd = folder({ 'a.txt': GOOD });
    // A link to itself: unlike a file without permissions, nobody can open it, not even root.
    symlinkSync('b.txt', join(cwd, 'b.txt'));
    expect((await read(['a.txt', 'b.txt'], cwd)).errors).toEqual([{ path: 'b.txt', message: 'cannot be opened (ELOOP)' }]);
  });

  it('a folder that is no file, a file that is no folder', async () => {
    const cwd = folder({ 'a.txt': GOOD });
    mkdirSync(join(cwd, 'folder.txt'));
    const { errors } = await read(['folder.txt', 'a.txt/b.txt'], cwd);
    expect(errors.map(({ path, message }) => `${path}: ${message.slice(0, 22)}`)).toEqual([
      'folder.txt: holds no articles; .tx',
      'a.txt/b.txt: no such file or folder',
    ]);
  });

  it('standard input that is not there', async () => {
    expect(await read(['-'], folder())).toEqual({ articles: [], errors: [{ path: '-', message: 'there is no standard input' }] });
  });
});

describe('files, folders and globs', () => {
  const files = {
    'b.txt': GOOD,
    'a.md': GOOD,
    'sub/c.JSONL': `${article()}\n`,
    'sub/deep/d.json': article(),
    'sub/skip.pdf': 'x',
    'é.txt': GOOD,
    'node_modules/p/x.txt': GOOD,
    '.hidden/h.txt': GOOD,
  };

  it('a folder is walked for what can be read, sorted by code units', async () => {
    const { articles, errors } = await read(['.'], folder(files));
    expect(errors).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['a.md', 'b.txt', 'sub/c.JSONL#1', 'sub/deep/d.json', 'é.txt']);
  });

  it('a glob matches files; one named twice, through a link or a folder, counts once', async () => {
    const cwd = folder(files);
    symlinkSync(join(cwd, 'b.txt'), join(cwd, 'link.txt'));
    const { articles } = await read(['*.txt', './b.txt', 'link.txt', '.', join(cwd, 'a.md')], cwd);
    expect(articles.map(({ id }) => id)).toEqual(['b.txt', 'é.txt', 'a.md', 'sub/c.JSONL#1', 'sub/deep/d.json']);
  });

  it('a name with brackets that exists is that file', async () => {
    const { articles } = await read(['a[1].txt'], folder({ 'a[1].txt': GOOD, 'a1.txt': GOOD }));
    expect(articles.map(({ id }) => id)).toEqual(['a[1].txt']);
  });

  it('the ignore file holds for folders and globs, not for a file named outright', async () => {
    const cwd = folder({ ...files, '.tabayunignore': '# drafts\nsub/\n!sub/deep/\n*.md\n' });
    expect((await read(['.'], cwd)).articles.map(({ id }) => id)).toEqual(['b.txt', 'é.txt']);
    expect((await read(['a.md', '**/*.md'], cwd)).articles.map(({ id }) => id)).toEqual(['a.md']);
  });

  it('a path within the working directory is relative to it, another stays as given', async () => {
    const cwd = folder({ 'sub/a.txt': GOOD });
    const inside = await read([join(cwd, 'sub/a.txt')], cwd);
    const outside = await read([join(cwd, 'sub/a.txt')], folder());
    const above = await read(['../a.txt'], join(cwd, 'sub', 'x'));
    expect(inside.articles.map(({ id }) => id)).toEqual(['sub/a.txt']);
    expect(outside.articles.map(({ id }) => id)).toEqual([join(cwd, 'sub/a.txt')]);
    expect(above.articles.map(({ id }) => id)).toEqual(['../a.txt']);
  });

  it('a file without an extension is known by its content', async () => {
    const { articles, errors } = await read(['plain', 'object'], folder({ plain: GOOD, object: article({ title: 'Bridge' }) }));
    expect(errors).toEqual([]);
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ['plain', undefined],
      ['object', 'Bridge'],
    ]);
  });
});

describe('standard input', () => {
  const from = (content: string | Uint8Array): ReturnType<typeof read> => read(['-', '-'], '/', { stdin: async () => content });
  it.each([
    ['text', GOOD, ['stdin']],
    ['Markdown by its front matter', `---\nsource: The Post\n---\n${GOOD}`, ['stdin']],
    ['one object', JSON.stringify({ text: GOOD }, undefined, 2), ['stdin']],
    ['a list', `[${article({ id: 'x' })}, ${article()}]`, ['x', 'stdin#2']],
    ['JSON Lines', `${article({ url: 'https://example.org/1' })}\n${article()}\n`, ['https://example.org/1', 'stdin#2']],
    ['text that opens with a bracket', `[Port Elder] ${GOOD}`, ['stdin']],
  ])('%s, read once', async (_, content, ids) => {
    const { articles, errors } = await from(content);
    expect(errors).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(ids);
  });

  it('bytes are decoded', async () => {
    const { articles } = await from(encode(ARABIC, 'windows-1256'));
    expect(articles.map(({ text, remarks }) => [text, remarks])).toEqual([[ARABIC, ['decoded-windows-1256']]]);
  });
});

describe('ids', () => {
  it('an object has its own, else its address, else its place', async () => {
    const text = [article({ id: 'mine', url: 'https://e.org/a' }), article({ url: 'https://e.org/b' }), article(), article({ id: 7 })].join(
      '\n',
    );
    expect((await read(['x/a.jsonl'], folder({ 'x/a.jsonl': text }))).articles.map(({ id }) => id)).toEqual([
      'mine',
      'https://e.org/b',
      'x/a.jsonl#3',
      '7',
    ]);
  });

  it('do not depend on the order of inputs, even where they collide', async () => {
    const cwd = folder({
      'a.json': article({ id: 'same', text: 'The first council opened a bridge.' }),
      'b.json': article({ id: 'same', text: 'The second council opened a road.' }),
      'c.json': article({ id: 'same~2', text: 'The third council opened a school.' }),
      'd.txt': GOOD,
    });
    const idsOf = async (patterns: readonly string[]): Promise<Record<string, string>> =>
      Object.fromEntries((await read(patterns, cwd)).articles.map(({ path = '', id }) => [path, id]));
    const expected = { 'a.json': 'same', 'b.json': 'same~3', 'c.json': 'same~2', 'd.txt': 'd.txt' };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(['a.json', 'b.json', 'c.json', 'd.txt'], { minLength: 4 }), async (order) => {
        expect(await idsOf(order)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

describe('what is declared and given', () => {
  it('declared, then given, then seen: language and day of publication', async () => {
    const cwd = folder({
      'a.json': `[${article({ language: 'ar-SA', published: '2015-08-02T23:31:51' })}, ${article()}, ${article({ text: ARABIC })}]`,
    });
    const seen = await read(['a.json'], cwd);
    expect(seen.articles.map(({ language }) => language)).toEqual(['ar', 'en', 'ar']);
    expect(seen.articles.map(({ published }) => published)).toEqual([
      { edtf: '2015-08-02', time: '2015-08-02T23:31:51', basis: 'metadata' },
      { edtf: '', basis: 'unknown' },
      { edtf: '', basis: 'unknown' },
    ]);
    const given = await read(['a.json'], cwd, { language: 'en', asOf: '2024-05' });
    expect(given.articles.map(({ language, published }) => [language, published.edtf, published.basis])).toEqual([
      ['ar', '2015-08-02', 'metadata'],
      ['en', '2024-05', 'option'],
      ['en', '2024-05', 'option'],
    ]);
  });

  it('a day in the address counts as declared; one nobody understands is remarked on', async () => {
    const cwd = folder({ 'a.json': `[${article({ url: 'https://e.org/2024/03/09/bridge.html' })}, ${article({ published: 'soon' })}]` });
    expect((await read(['a.json'], cwd)).articles.map(({ published, remarks }) => [published, remarks])).toEqual([
      [{ edtf: '2024-03-09', basis: 'metadata' }, []],
      [{ edtf: '', basis: 'unknown' }, ['published-not-understood']],
    ]);
  });

  it('controls stay in the text and are remarked on', async () => {
    const text = 'The \u202ecouncil\u202c opened\u001b]0;x\u0007 the bridge\u0001 on Sunday.';
    const { articles } = await read(['a.txt'], folder({ 'a.txt': text }));
    expect(articles.map((found) => [found.text, found.remarks])).toEqual([
      [text, ['bidi-controls', 'terminal-escapes', 'control-characters']],
    ]);
  });
});
