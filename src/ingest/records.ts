import type { ArticleInput } from '../model/article.js';
import { breakingPoint } from './json-error.js';

/** One article object of a JSON file. */
export interface ArticleRecord {
  readonly input: ArticleInput;
  /** What `#n` counts: the place in an array, the line of a JSON Lines file; absent for a file that is one object. */
  readonly number?: number;
}

export interface Records {
  readonly records: readonly ArticleRecord[];
  readonly problems: readonly string[];
}

const STRINGS = ['id', 'url', 'title', 'source', 'author', 'published', 'modified', 'language', 'role'] as const;

/** Fields that may be a number: an id, seconds since 1970. */
const FIGURES: ReadonlySet<string> = new Set(['id', 'published', 'modified']);

/** The longest article in code units: a book is shorter. */
export const LONGEST_ARTICLE = 2_000_000;

export function tooLong(length: number): string {
  return `${(length / 1e6).toFixed(1)} million characters; articles of up to ${LONGEST_ARTICLE / 1e6} million are read`;
}

/** Broken lines that are each worth a message; past these one says how many more there are. */
const MOST_PROBLEMS = 100;

/** What keeps a value from being an article, in one clause; `undefined` for an article. Null counts as absent. */
export function articleProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an article object';
  const record = value as Readonly<Record<string, unknown>>;
  const { text } = record;
  if (text === undefined || text === null) return '"text" is missing';
  if (typeof text !== 'string') return '"text" is not a string';
  if (text.trim() === '') return '"text" is empty';
  if (text.length > LONGEST_ARTICLE) return tooLong(text.length);
  const wrong = STRINGS.find((name) => typeof (record[name] ?? '') !== 'string' && !(FIGURES.has(name) && Number.isFinite(record[name])));
  return wrong === undefined ? undefined : `"${wrong}" is not a string`;
}

/** The known fields of what `articleProblem` found nothing wrong with. */
function toInput(value: unknown): ArticleInput {
  const record = value as Readonly<Record<string, unknown>> & { readonly text: string };
  const input: Record<string, string> & { text: string } = { text: record.text };
  for (const name of STRINGS) {
    const said = record[name];
    if (typeof said === 'number') input[name] = String(said);
    else if (typeof said === 'string' && said !== '') input[name] = said;
  }
  return input;
}

/** A JSON text that is one article or an array of articles. An entry that is none is one problem; the others are still read. */
export function readJson(text: string): Records {
  const parsed = parse(text);
  if ('problem' in parsed) return { records: [], problems: [`not valid JSON: ${parsed.problem}`] };
  if (!Array.isArray(parsed.value)) {
    const problem = articleProblem(parsed.value);
    return problem === undefined ? { records: [{ input: toInput(parsed.value) }], problems: [] } : { records: [], problems: [problem] };
  }
  if (parsed.value.length === 0) return { records: [], problems: ['an empty list of articles'] };
  return collect(
    parsed.value.map((value: unknown, at) => ({ value, number: at + 1, problem: articleProblem(value) })),
    'article',
  );
}

/** JSON Lines: an article a line. A broken line is one problem; the others are still read. */
export function readJsonLines(text: string): Records {
  const lines = text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  return collect(
    lines.map(({ line, number }) => {
      const parsed = parse(line);
      if ('problem' in parsed) return { value: undefined, number, problem: `not valid JSON: ${parsed.problem}` };
      return { value: parsed.value, number, problem: articleProblem(parsed.value) };
    }),
    'line',
  );
}

function collect(entries: readonly { value: unknown; number: number; problem: string | undefined }[], unit: 'article' | 'line'): Records {
  const broken = entries.filter((entry) => entry.problem !== undefined);
  const problems = broken.slice(0, MOST_PROBLEMS).map(({ number, problem }) => `${unit} ${number}: ${problem ?? ''}`);
  if (broken.length > MOST_PROBLEMS) problems.push(`and ${broken.length - MOST_PROBLEMS} more ${unit}s that cannot be read`);
  const records = entries.filter((entry) => entry.problem === undefined).map(({ value, number }) => ({ input: toInput(value), number }));
  return { records, problems };
}

function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const at = breakingPoint(text);
    if (at >= text.trimEnd().length) return { problem: 'it ends too early' };
    const before = text.slice(0, at).split('\n');
    return { problem: before.length > 1 ? `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}` : `column ${at + 1}` };
  }
}

/** A page opens with its type, a comment, or a tag that holds others. */
const MARKUP =
  /^(?:<!doctype\s+html|<!--[^>]{0,2000}-->\s*<(?:!doctype|html|head|body)|<(?:html|head|body|main|article|section|div|p|h1|meta|title)[\s>])/iu;

/** What a text without a name looks like: `json`, `jsonl`, `html`, `xml`, Markdown by its front matter, else plain text. */
export function sniffFormat(text: string): 'json' | 'jsonl' | 'html' | 'xml' | 'md' | 'txt' {
  const start = text.trimStart();
  if (MARKUP.test(start)) return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:RDF)[\s>]/u.test(start)) return 'xml';
  if (/^---[ \t]*\r?\n/u.test(start)) return 'md';
  if (!/^[{[]/u.test(start)) return 'txt';
  if (start.startsWith('[')) return /^\[\s*(?:[{\]]|$)/u.test(start) ? 'json' : 'txt';
  const line = start.split('\n', 1)[0] ?? '';
  if (line.trim() !== start.trim() && !('problem' in parse(line))) return 'jsonl';
  return /^\{\s*["}]/u.test(start) ? 'json' : 'txt';
}
