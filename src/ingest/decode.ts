/** A file's words, and what is worth saying about its bytes. */
export type Decoded = { readonly text: string; readonly remarks: readonly string[] } | { readonly problem: string };

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Openings of files that hold no text, whatever their name says. */
const SIGNATURES: readonly (readonly [what: string, opening: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or office document', 'PK\u0003\u0004'],
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
  ['a GIF picture', 'GIF8'],
  ['a gzip archive', '\u001f\u008b'],
  ['an office document', '\u00d0\u00cf\u0011\u00e0'],
  ['an RTF document', '{\\rtf'],
];

/** A declaration within the text: of XML, HTML, an editor, or front matter. Only the first kilobyte is asked. */
const DECLARATIONS = [
  /<\?xml[^>]{0,80}\sencoding\s*=\s*["']([a-z\d_.:-]+)/iu,
  /<meta[^>]{0,80}[\s;"']charset\s*=\s*["']?([a-z\d_.:-]+)/iu,
  /-\*-[^*]{0,80}\scoding:\s*([a-z\d_.:-]+)/iu,
  /^---\r?\n(?:.*\r?\n){0,12}?(?:charset|encoding):\s*["']?([a-z\d_.:-]+)/iu,
];
const DECLARATION_BYTES = 1024;
const SAMPLE_BYTES = 65_536;

/**
 * Decodes a file: by byte order mark, then as strict UTF-8, then by declaration, then by statistics. UTF-8 stands before the declaration
 * because text in another encoding is hardly ever valid UTF-8, and pages saved anew as UTF-8 keep their old declaration.
 * An encoding other than UTF-8 is remarked on as `decoded-…`.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return checked(bytes, encoding);
  }
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const signature = SIGNATURES.find(([, start]) => asLatin1(bytes, start.length) === start);
  if (signature) return { problem: `${signature[0]}, not text` };
  const plain = strictly(bytes, 'utf-8');
  if (plain !== undefined && !looksBinary(plain)) return { text: plain, remarks: [] };
  const declared = DECLARATIONS.map((pattern) => pattern.exec(opening)?.[1])
    .find((name) => name !== undefined)
    ?.toLowerCase();
  if (declared !== undefined && isKnown(declared) && !/^utf-?8$/u.test(declared)) {
    const read = checked(bytes, declared);
    if ('text' in read) return read;
  }
  return byStatistics(bytes);
}

function asLatin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/gu, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F: some releases of Node decode it as Latin-1, which has controls there instead of quotation marks. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function checked(bytes: Uint8Array, encoding: string): Decoded {
  const text = strictly(bytes, encoding);
  if (text === undefined) return { problem: `says it is ${encoding.toUpperCase()} and is not` };
  if (looksBinary(text)) return { problem: 'binary data, not text' };
  const name = new TextDecoder(encoding).encoding;
  return { text, remarks: name === 'utf-8' ? [] : [`decoded-${name}`] };
}

/** A stray control character is worth a remark; these are too many, and more than one in fifty. */
const MANY_CONTROLS = 5;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return controls > MANY_CONTROLS && controls * 50 > sample.length;
}

/** The encodings that Arabic and English news comes in. */
const LIKELY = ['utf-16-le', 'utf-16-be', 'windows-1256', 'iso-8859-6', 'windows-1252'];
const UTF_16 = /^utf-16-([lb]e)$/u;
/** Surer than this, or nearly all ASCII: statistics on Latin letters with a few accents and quotation marks are never sure. */
const SURE = 0.2;
const FEW_HIGH_BYTES = 0.1;

async function byStatistics(bytes: Uint8Array): Promise<Decoded> {
  const { detect } = await import('jschardet');
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const { encoding, confidence } = detect(sample, { detectEncodings: LIKELY });
  if (encoding === null) return { problem: 'binary data, not text' };
  const name = encoding.toLowerCase().replace(UTF_16, 'utf-16$1');
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0) / sample.length;
  if (!isKnown(name) || (confidence < SURE && (name !== 'windows-1252' || high > FEW_HIGH_BYTES))) {
    return { problem: 'its encoding cannot be told; save it as UTF-8' };
  }
  return checked(bytes, name);
}
