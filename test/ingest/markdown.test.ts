import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder, outline, read, readOne, words } from './support.js';

describe('Markdown', () => {
  it('front matter tells of the article, markup of its parts; offsets are into the file', async () => {
    const article = await readOne('article.md');
    expect(article).toMatchObject({
      id: 'article.md',
      path: 'article.md',
      title: 'Lighthouse at Cape Merrow to be automated by spring',
      source: 'The Merrow Gazette',
      language: 'en',
      url: 'https://example.org/merrow/lighthouse',
      author: 'Ida Penrose',
      published: { edtf: '2024-11-05', basis: 'metadata' },
      remarks: [],
    });
    expect(article.blocks.map((block) => [block.kind, words(article, block)])).toEqual([
      ['headline', 'Lighthouse at Cape Merrow to be automated by spring'],
      ['caption', 'The lighthouse seen from the east'],
      ['caption', 'Keeper Tom Varley on the gallery of the tower. Picture: Gazette archive'],
      ['byline', 'By Ida Penrose, coast correspondent'],
      [
        'body',
        'The lighthouse at Cape Merrow will be automated by *next spring*, the coast\nauthority said on Tuesday. Its two keepers will be offered other posts.',
      ],
      ['quote', '"We shall miss the lamp more than it will miss us," said Tom Varley.'],
      ['deck', 'A hundred and forty years'],
      ['body', 'The tower was first lit in 1884 and stands 31 metres above the sea.'],
      ['furniture', 'Read more'],
    ]);
  });

  it('a title that no heading repeats is a headline where it stands in the front matter', async () => {
    const text = '---\ntitle: "Keepers to leave Cape Merrow"\n---\n\nThe two keepers of Cape Merrow will leave the tower in spring.\n';
    const article = await readOne('a.md', folder({ 'a.md': text }));
    expect(outline(article)).toEqual(['headline Keepers to leave', 'body The two keepers']);
    expect(article.blocks[0]).toMatchObject({ field: 'text', start: text.indexOf('Keepers') });
  });

  it('a title written with escapes is a headline in the field title', async () => {
    const article = await readOne(
      'a.md',
      folder({ 'a.md': '---\ntitle: "Keepers\\u0020leave"\n---\n\nThe two keepers of Cape Merrow will leave in spring.\n' }),
    );
    expect(article.blocks[0]).toEqual({ kind: 'headline', field: 'title', start: 0, end: 'Keepers leave'.length });
  });

  it('a figure in the front matter is kept as written', async () => {
    const article = await readOne(
      'a.md',
      folder({ 'a.md': '---\ntitle: 2084\npublished: 2024\n---\nThe two keepers of Cape Merrow will leave in spring.\n' }),
    );
    expect([article.title, article.published.edtf]).toEqual(['2084', '2024']);
  });

  it('rules around a text that is no list of keys are rules', async () => {
    const article = await readOne(
      'a.md',
      folder({ 'a.md': '---\nKeepers to leave Cape Merrow\n---\n\nThe two keepers of Cape Merrow will leave in spring.\n' }),
    );
    expect(outline(article)).toContain('body The two keepers');
  });

  it('long lines without blank lines between are paragraphs, wrapped ones are joined', async () => {
    const long = (word: string): string => `${word} ${'and the keepers of the tower at Cape Merrow '.repeat(4)}will leave in spring.`;
    const article = await readOne(
      'a.md',
      folder({ 'a.md': `${long('One')}\n${long('Two')}\n\nThe two keepers of the tower\nat Cape Merrow will leave in\nspring.\n` }),
    );
    expect(outline(article)).toEqual(['body One and the', 'body Two and the', 'body The two keepers']);
  });

  it('front matter that is no YAML is an error with its line', async () => {
    const { articles, errors } = await read(['a.md'], folder({ 'a.md': '---\ntitle: Keepers: leave: "now\n---\nText of the article.\n' }));
    expect(articles).toEqual([]);
    expect(errors).toEqual([{ path: 'a.md', message: expect.stringMatching(/^front matter is no YAML: line 2, /) }]);
  });

  it('blocks of any Markdown lie in order inside the file', async () => {
    const parts = [
      '# A',
      '## B',
      '*c (AFP)*',
      '> d\n> e',
      '- f\n- g',
      '![h](i.jpg)',
      '**By J**',
      'k ![l](m) n',
      'o  \np',
      '---',
      '`q`',
      '[r](s)',
      '<p>t</p>',
      'u *v* w.',
      '',
      '![x.png](x.png)',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }), async (chosen) => {
        const text = chosen.join('\n\n');
        const { articles, errors } = await read(['-'], '/', { stdin: async () => `---\nsource: z\n---\n${text}` });
        expect(articles.length + errors.length).toBeGreaterThan(0);
        for (const article of articles) {
          let end = 0;
          for (const block of article.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            end = block.end;
          }
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
