import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.js';
import { encode } from './support.js';

const ARABIC = 'قال رئيس المجلس إن الأعمال في الطريق الساحلي ستنتهي قبل حلول الشتاء، وإن كلفتها بلغت سبعة ملايين دينار.';
const ENGLISH = 'The mayor said “we can’t wait” as costs rose to £4.5m after the council’s vote on Sunday.';
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** Where Windows-1252 differs from Latin-1. */
const QUOTES: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text is decoded', () => {
  it.each<[string, Uint8Array, string, string[]]>([
    ['UTF-8', bytes(ARABIC), ARABIC, []],
    ['UTF-8 with a byte order mark', bytes(`\ufeff${ARABIC}`), ARABIC, []],
    ['UTF-16 by its mark', utf16(`\ufeff${ARABIC}`), ARABIC, ['decoded-utf-16le']],
    ['big-endian UTF-16 by its mark', utf16(`\ufeff${ARABIC}`, true), ARABIC, ['decoded-utf-16be']],
    ['Arabic UTF-16 without a mark', utf16(ARABIC), ARABIC, ['decoded-utf-16le']],
    ['English UTF-16 without a mark', utf16(ENGLISH, true), ENGLISH, ['decoded-utf-16be']],
    ['Windows-1256', encode(ARABIC, 'windows-1256'), ARABIC, ['decoded-windows-1256']],
    ['ISO 8859-6', encode(ARABIC, 'iso-8859-6'), ARABIC, ['decoded-iso-8859-6']],
    [
      'Windows-1252 quotation marks',
      Uint8Array.from(Array.from(ENGLISH), (letter) => QUOTES[letter] ?? letter.charCodeAt(0)),
      ENGLISH,
      ['decoded-windows-1252'],
    ],
    [
      'a declaration for an editor',
      encode(`-*- coding: windows-1256 -*-\n${ENGLISH.slice(0, 9)} نعم`, 'windows-1256'),
      `-*- coding: windows-1256 -*-\n${ENGLISH.slice(0, 9)} نعم`,
      ['decoded-windows-1256'],
    ],
    [
      'a declaration in front matter',
      encode('---\ntitle: x\ncharset: windows-1256\n---\nنعم', 'windows-1256'),
      '---\ntitle: x\ncharset: windows-1256\n---\nنعم',
      ['decoded-windows-1256'],
    ],
  ])('%s', async (_, content, text, remarks) => {
    expect(await decode(content)).toEqual({ text, remarks });
  });

  it('valid UTF-8 is UTF-8, whatever an old declaration says', async () => {
    const page = `<meta charset="windows-1256">${ARABIC}`;
    expect(await decode(bytes(page))).toEqual({ text: page, remarks: [] });
  });

  it('a declaration that nobody knows, or that does not hold, gives way to statistics', async () => {
    const page = `<meta charset="klingon">${ARABIC}`;
    expect(await decode(encode(page, 'windows-1256'))).toEqual({ text: page, remarks: ['decoded-windows-1256'] });
  });
});
