import bidiModule, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  direction,
  isolate,
  layoutRuns,
  sanitise,
  terminalBidi,
  obeysExplicitMode,
  resolveBidi,
  visual,
  visualRuns,
  width,
  wrap,
} from '../../src/text/display.js';

const ALPHABET = [
  ...Array.from('abc XYZ 0129 .,:;!?()[]«»-/% '),
  ...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءأإآؤئىة ـ'),
  ...Array.from('٠١٢٩'),
  'لا',
  'مُ',
  'دَّ',
  '👍🏽',
  '🇴🇲',
  'é',
  'e\u0301',
  '中',
  'ڤ',
];
const mixed = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 60 }).map((parts) => parts.join(''));
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const split = (text: string) => [...segmenter.segment(text)].map((part) => part.segment);
const ink = (text: string) => split(text).filter((grapheme) => grapheme.trim() !== '');
const MIRROR = new Map([...Array.from('()[]«»')].map((mark, at, all) => [mark, all[at % 2 === 0 ? at + 1 : at - 1]!]));
/** Graphemes with mirroring and shaping undone, in an order of their own. */
const bag = (text: string) =>
  split(text.normalize('NFKC'))
    .map((grapheme) => [grapheme, MIRROR.get(grapheme) ?? grapheme].sort()[0]!)
    .sort();

describe('text made harmless to draw', () => {
  it.each([
    ['a colour', 'r\u001b[31med\u001b[0m', 'red'],
    ['a window title', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a link, ended either way', '\u001b]8;;http://x.example\u001b\\here\u001b]8;;\u0007', 'here'],
    ['an eight-bit control sequence', 'a\u009b2Jb', 'ab'],
    ['a device control string', 'a\u001bPq#0\u001b\\b', 'ab'],
    ['a short escape', 'a\u001bcb\u001b(0c', 'abc'],
    ['bell, backspace and carriage return', 'a\u0007b\bc\rd', 'abc\nd'],
    ['an override that turns reading round', 'x\u202eevil\u202cy', 'xevily'],
    ['isolates and marks', '\u2067a\u2069\u200f\u200e\u061cb', 'ab'],
    ['hidden tag letters', 'a\u{e0061}\u{e0062}b', 'ab'],
    ['a flood of invisible letters', 'a\u200b\u200b\u200c\u2060b', 'ab'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('takes out %s and says so', (_name, hostile, harmless) => {
    expect(sanitise(hostile)).toEqual({ text: harmless, removed: true });
  });

  it('keeps the words after an unfinished control string: nothing can be hidden by not closing it', () => {
    expect(sanitise('before \u001b]0;the rest of the article').text).toContain('the rest of the article');
  });

  it('takes out what the web is full of without raising an alarm', () => {
    expect(sanitise('\ufeffco\u00adoperate\u200b now\r\nthen\tnext')).toEqual({ text: 'cooperate now\nthen next', removed: false });
  });

  it('leaves harakat, the Persian non-joiner and emoji alone', () => {
    for (const text of ['مُحَمَّدٌ', 'می\u200cخواهم', 'رائع 👍🏽 ❤️']) expect(sanitise(text)).toEqual({ text, removed: false });
  });

  it('cuts down a tower of marks', () => {
    const { text, removed } = sanitise('a' + '\u0301'.repeat(500));
    expect(text.length).toBeLessThan(12);
    expect(removed).toBe(true);
  });

  it('is done after once, leaves no control behind, and ends quickly on hostile text', () => {
    const nasty = fc.constantFrom(
      '\u001b',
      '\u001b[',
      '\u001b]',
      '\u0007',
      '\\',
      ';',
      '1',
      'm',
      '\u009d',
      '\u009c',
      '\u200b',
      '\u200c',
      '\u202e',
      'ب',
      '\u064b',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 40 }), (parts) => {
        const once = sanitise(parts.join(''));
        expect(once.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        expect(sanitise(once.text)).toEqual({ text: once.text, removed: false });
      }),
    );
    for (const part of ['\u001b]', '\u009d', '\u001b[1;', '\u0301', '\u200b']) expect(sanitise(part.repeat(200_000)).removed).toBe(true);
  });
});

describe('width in cells', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['سلام', 4],
    ['مُحَمَّد', 4],
    ['中文', 4],
    ['👍🏽', 2],
    ['🇴🇲', 2],
    [isolate('ab'), 2],
  ])('%j takes %d', (text, cells) => expect(width(text)).toBe(cells));

  it('is what string-width measures of every character alone, and of two of it', () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0xd800; code += 1) {
      const character = String.fromCodePoint(code);
      if (width(character) !== stringWidth(character) || width(character + character) !== stringWidth(character + character))
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('is what string-width measures, in less time', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(width(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('adds up over a text longer than any piece it is measured in', () => {
    expect(width('مُحَمَّد 👍🏽 '.repeat(10_000))).toBe(80_000);
  });
});

describe('wrapping in reading order', () => {
  it('breaks at white space and drops it there', () => {
    expect(wrap('the quick  brown fox', 10)).toEqual(['the quick', 'brown fox']);
    expect(wrap('قال الوزير إن الاتفاق قريب', 12)).toEqual(['قال الوزير', 'إن الاتفاق', 'قريب']);
  });

  it('breaks a word only where it is longer than a line, never inside a letter with its marks', () => {
    expect(wrap('مُحَمَّدمُحَمَّد', 3)).toEqual(['مُحَمَّ', 'دمُحَ', 'مَّد']);
  });

  it('keeps line feeds, empty lines and no-break spaces', () => {
    expect(wrap('a\n\nb', 9)).toEqual(['a', '', 'b']);
    expect(wrap('12\u00a0km away', 7)).toEqual(['12\u00a0km', 'away']);
  });

  it('loses no grapheme and keeps to the width', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.flatMap(ink)).toEqual(ink(text));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('takes a paragraph of 80,000 characters in its stride', () => {
    const text = 'مُحَمَّد'.repeat(10_000);
    expect(wrap(text, 80).join('')).toBe(text);
  });
});

describe('drawing order', () => {
  const plain = { bidi: 'app', shape: false } as const;

  it.each([
    ['Arabic runs from the right', 'سلام', 'مالس'],
    ['a number keeps its order', 'في 12 مارس', 'سرام 12 يف'],
    ['a decimal and a percentage keep theirs', 'بنسبة 3.5%', '%3.5 ةبسنب'],
    ['Latin names keep theirs', 'شركة Selwyn Ltd أعلنت', 'تنلعأ Selwyn Ltd ةكرش'],
    ['brackets are mirrored', 'قال (أمس)', '(سمأ) لاق'],
    ['quotation marks are mirrored', '«نعم»', '«معن»'],
    ['Arabic-Indic digits keep their order', 'عام ٢٠١٩', '٢٠١٩ ماع'],
    ['marks stay behind their letter', 'مُد', 'دمُ'],
    ['emoji stay whole', 'شكرا 👍🏽', '👍🏽 اركش'],
    ['Arabic inside an English line', 'said سلام today', 'said مالس today'],
  ])('%s', (_name, logical, drawn) => expect(visual(logical, plain)).toBe(drawn));

  it('follows the direction of the paragraph, not that of the line', () => {
    expect(visual('Selwyn أعلنت.', { ...plain, baseDirection: 'rtl' })).toBe('.تنلعأ Selwyn');
    expect(visual('Selwyn أعلنت.', plain)).toBe('Selwyn تنلعأ.');
    expect(direction('12 — Selwyn أعلنت')).toBe('ltr');
    expect(direction('«أعلنت» Selwyn')).toBe('rtl');
  });

  it('joins letters where the terminal does not, lam and alef as one, marks and non-joiner heeded', () => {
    expect(visual('بيت', { bidi: 'app' })).toBe('\ufe96\ufef4\ufe91');
    expect(visual('لا', { bidi: 'app' })).toBe('\ufefb');
    expect(visual('سلَاَم', { bidi: 'app' })).toBe('\ufee1\ufefc\u064e\u064e\ufeb3');
    expect(visual('هى', { bidi: 'app' })).toBe('\ufef0\ufeeb');
    expect(visual('ڤيفا', { bidi: 'app' })).toBe('\ufe8e\ufed4\ufef4\ufb6c');
    expect(visual('می\u200cخ', { bidi: 'app' })).toBe('\ufea5\ufef0\ufee3');
  });

  it('keeps texts of two directions apart where they are isolated, and draws no isolate', () => {
    const values = `${isolate('50')} ≠ ${isolate('70')}`;
    expect(visual(values, { ...plain, baseDirection: 'rtl' })).toBe('70 ≠ 50');
  });

  it('leaves the order to the terminal, or alone, when asked', () => {
    for (const bidi of ['terminal', 'off'] as const) expect(visual('قال (أمس) 12', { bidi })).toBe('قال (أمس) 12');
  });

  it('is a permutation of graphemes, up to mirrored brackets and joined letters', () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom('auto' as const, 'ltr' as const, 'rtl' as const), (text, baseDirection) => {
        expect(bag(visual(text, { ...plain, baseDirection }))).toEqual(bag(text));
        expect(bag(visual(text, { bidi: 'app', baseDirection }))).toEqual(bag(text.normalize('NFKC')));
        expect(width(visual(text, { bidi: 'app', baseDirection }))).toBeLessThanOrEqual(width(text));
      }),
    );
  });

  it('agrees with the reference implementation where letters carry no marks', () => {
    const bidi = (bidiModule as unknown as () => Bidi)();
    const bare = fc
      .array(fc.constantFrom(...Array.from('abc 012 .,:()[]«»-% ابتجدرسلم٠١٢')), { maxLength: 50 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(bare, fc.constantFrom('ltr' as const, 'rtl' as const), (text, baseDirection) => {
        const expected = text === '' ? '' : bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, baseDirection));
        expect(visual(text, { ...plain, baseDirection })).toBe(expected);
      }),
    );
  });

  it('keeps each grapheme in its style wherever it lands', () => {
    const runs = visualRuns(
      [
        { text: 'في ', style: 'plain' },
        { text: 'أكتوبر', style: 'mark' },
        { text: ' 2019', style: 'plain' },
      ],
      plain,
    );
    expect(runs).toEqual([
      { text: '2019 ', style: 'plain' },
      { text: 'ربوتكأ', style: 'mark' },
      { text: ' يف', style: 'plain' },
    ]);
  });

  it('joins letters across a change of style', () => {
    const runs = visualRuns(
      [
        { text: 'بي', style: 1 },
        { text: 'ت', style: 2 },
      ],
      { bidi: 'app' },
    );
    expect(runs).toEqual([
      { text: '\ufe96', style: 2 },
      { text: '\ufef4\ufe91', style: 1 },
    ]);
  });

  it('wraps first and reorders each line after', () => {
    const lines = layoutRuns([{ text: 'واحد اثنان ثلاثة أربعة', style: 0 }], 11, plain);
    expect(lines.map((line) => line.map((run) => run.text).join(''))).toEqual(['نانثا دحاو', 'ةعبرأ ةثالث']);
  });

  it('lays out runs without losing a grapheme or a style', () => {
    const styled = fc.array(fc.record({ text: mixed, style: fc.constantFrom('a', 'b', 'c') }), { maxLength: 6 });
    fc.assert(
      fc.property(styled, fc.integer({ min: 4, max: 60 }), (runs, columns) => {
        const lines = layoutRuns(runs, columns, plain);
        for (const style of ['a', 'b', 'c']) {
          const of = (all: readonly { text: string; style: string }[]) => all.filter((run) => run.style === style).map((run) => run.text);
          // A mark at the start of a run rides on the letter before it, so letters are counted, not marks.
          const letters = (texts: string[]) =>
            Array.from(texts.join(''))
              .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
              .sort();
          expect(letters(of(lines.flat()))).toEqual(letters(of(runs)));
        }
        for (const line of lines) expect(width(line.map((run) => run.text).join(''))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('who puts the text in order', () => {
  it.each([
    [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, 'terminal', true],
    [{ TERM: 'xterm-256color', VTE_VERSION: '5402' }, 'app', false],
    [{ TERM: 'xterm', TERM_PROGRAM: 'mintty' }, 'terminal', true],
    [{ TERM: 'xterm-256color', KONSOLE_VERSION: '230800' }, 'terminal', false],
    [{ TERM: 'mlterm' }, 'terminal', false],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, 'terminal', false],
    [{ TERM: 'xterm-kitty' }, 'app', false],
    [{ TERM: 'alacritty' }, 'app', false],
    [{ WT_SESSION: 'x' }, 'app', false],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' }, 'app', false],
    [{ TERM: 'tmux-256color', TMUX: '/tmp/x', VTE_VERSION: '7600' }, 'app', false],
    [{}, 'app', false],
  ] as const)('%j: the %s', (environment, who, explicit) => {
    expect(terminalBidi(environment)).toBe(who);
    expect(obeysExplicitMode(environment)).toBe(explicit);
  });

  it('gives way to what the user asks for', () => {
    expect(resolveBidi('off', { TERM: 'mlterm' })).toBe('off');
    expect(resolveBidi('auto', { TERM: 'mlterm' })).toBe('terminal');
  });
});
