import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { FORMAT_NAMES } from '../../src/report/format-names.js';
import { SCRIPT } from '../../src/report/html-script.js';
import { largeReport } from '../../bench/large-report.mjs';
import { writeMarkdown, writeSummary } from '../../src/report/markdown.js';
import { writeExplanation, writeText } from '../../src/report/text.js';
import { hostile, report, SOURCES } from './fixture.js';

const ESCAPE = '\u001b';

describe('every format', () => {
  it.each(FORMAT_NAMES)('%s is the same bytes for the same report', (name) => {
    expect(FORMATS[name](report(), SOURCES)).toBe(FORMATS[name](structuredClone(report()), new Map(SOURCES)));
  });

  it.each(FORMAT_NAMES)('%s takes a report of nothing', (name) => {
    const empty = report({ documents: [], discrepancies: [], agreements: [], errors: [] });
    expect(FORMATS[name](empty, new Map())).not.toContain('undefined');
  });

  it.each(FORMAT_NAMES.filter((name) => !['json', 'sarif', 'rdjson', 'claimreview'].includes(name)))(
    '%s lets no escape sequence or direction control through',
    (name) => {
      const text = FORMATS[name](hostile(`a${ESCAPE}[31mb${ESCAPE}]8;;https://evil.example\u0007c\u202ed\u2066e\u0000`), new Map());
      // The page's own script holds a tab among the spaces it folds; rows of CSV end as they must.
      expect(text.replace(SCRIPT, '').replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u);
      expect(text).toContain('abcde');
    },
  );
});

describe('the text report', () => {
  const text = writeText(report(), SOURCES);
  const lines = text.split('\n');

  it('stacks the positions, each with its value, its sources and the sentence', () => {
    expect(text).toContain(`  • 2 sources: April 2031
      news/mina today.md:5:46  مينا اليوم
        افتتح وزير الأشغال كمال الراسي جسر الوادي في ⟦نيسان 2031⟧.
      news/wire.html  Harbour & Hills Wire
        Works minister Kamal Rasi opened the valley bridge on ⟦28 April 2031⟧.

  • 1 source (0 independent): May 2031
      news/sahel.txt:1:46  صوت الساحل`);
  });

  it('names severity, kind, relation, confidence, rule and id in one line, then the steps', () => {
    expect(lines[0]).toBe('error   date, conflict  97 %  event-date  a1b2c3d4');
    expect(text).toContain('  why\n   1. «نيسان» is April (Levantine name)\n   2. [2031-04] and [2031-05] are disjoint');
  });

  it('ends in what was copied, what could not be read, and the count', () => {
    expect(lines.slice(-6)).toEqual([
      '83 % of the words of صوت الساحل stand in مينا اليوم',
      '',
      'unreadable news/missing.txt: no such file',
      '',
      '4 documents checked: 1 error, 1 warning, 1 for information; 1 fact agreed on; 1 input could not be read',
      '',
    ]);
  });

  it('marks by brackets where there is no colour and by colour where there is', () => {
    const coloured = writeText(report(), SOURCES, { colour: true });
    expect(text).not.toContain(ESCAPE);
    expect(coloured).not.toContain('⟦');
    expect(coloured).toContain(`${ESCAPE}[1m${ESCAPE}[31mنيسان 2031`);
  });

  it('takes brackets of ours out of an article', () => {
    expect(writeText(hostile('⟦mark⟧'), new Map())).toContain('⟦[mark]⟧ [mark]');
  });

  it('keeps to the width of the terminal', () => {
    const narrow = writeText(report(), SOURCES, { width: 60, bidi: 'app' }).split('\n');
    const sentences = narrow.filter((line) => line.startsWith('        '));
    expect(sentences.length).toBeGreaterThan(8);
    expect(sentences.filter((line) => line.length > 60)).toEqual([]);
  });

  it('draws right-to-left lines in the order asked for, marks included', () => {
    const ordered = writeText(report(), SOURCES, { bidi: 'app' });
    expect(ordered.normalize('NFKC')).toContain(`.⟦2031 ${Array.from('نيسان').reverse().join('')}⟧`);
    expect(writeText(report(), SOURCES, { bidi: 'off' })).toContain('⟦نيسان 2031⟧.');
  });

  it('explains one finding with the words each step rests on', () => {
    const explained = writeExplanation(report(), report().discrepancies[0]!, SOURCES);
    expect(explained).toContain('1. «نيسان» is April (Levantine name)\n        news/mina today.md:5:46  مينا اليوم\n');
    expect(explained).not.toContain('documents checked');
  });
});

describe('the Markdown report', () => {
  it('tells the day of a change where it is not the day of publication', () => {
    expect(writeMarkdown(report(), SOURCES).match(/^- .*changed.*$/gmu)).toEqual([
      '- Harbour &amp; Hills Wire (news/wire.html, 2031-05-02, changed <bdi>2031-05-04</bdi>)',
    ]);
  });

  const markdown = writeMarkdown(report(), SOURCES);

  it('has all findings in one table', () => {
    expect(markdown).toContain('| error | date | conflict | جسر الوادي | April 2031 ≠ May 2031 | 97 % |');
    expect(markdown.match(/^\| (?:error|warning|info) \|/gmu)).toHaveLength(3);
  });

  it('gives each quote a direction of its own', () => {
    expect(markdown).toContain('<blockquote dir="auto">وبلغت كلفته <strong>48 مليون دولار</strong>، وفق الوزارة.');
  });

  it('reads nothing an article says as Markdown, a mention or a link', () => {
    const text = writeMarkdown(hostile('# x | *y* [z](https://evil.example) <b>@someone</b> `c`'), new Map());
    expect(text).toContain('## \\# x \\| \\*y\\* \\[z\\](https&#58;//evil.example) &lt;b&gt;@<!-- -->someone');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('@someone');
  });
});

describe('the summary page of a GitHub job', () => {
  it('is the Markdown report where that has room', () => {
    expect(writeSummary(report(), SOURCES)).toBe(writeMarkdown(report(), SOURCES));
  });

  it('ends after a whole part below the limit of 1 MiB, and says so', () => {
    const large = largeReport(3000);
    expect(Buffer.byteLength(writeMarkdown(large, new Map()))).toBeGreaterThan(2 ** 20);
    const summary = writeSummary(large, new Map());
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    expect(writeMarkdown(large, new Map()).startsWith(summary.slice(0, summary.lastIndexOf('\n\n')))).toBe(true);
    expect(summary.endsWith('The rest does not fit on this page: write the Markdown or HTML report to a file.\n')).toBe(true);
    // All of the table comes before the first quote.
    expect(summary.match(/^\| (?:error|warning|info) \|/gmu)).toHaveLength(3000);
  });
});
