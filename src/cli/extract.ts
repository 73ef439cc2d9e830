import { readArticle } from '../extract/read.js';
import { languageFor } from '../languages/packs.js';
import type { Article } from '../model/article.js';
import { KnownError } from '../model/errors.js';
import { readArticles } from './articles.js';
import { withListed } from './files-from.js';

export interface ExtractFlags {
  readonly reference?: string;
  readonly language?: string;
  readonly filesFrom?: string;
}

/** `tabayun extract`: mentions as JSON Lines on standard output; unreadable inputs on standard error. */
export async function extract(named: readonly string[], { reference, language, filesFrom }: ExtractFlags): Promise<number> {
  if (reference !== undefined && !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/u.test(reference)) {
    throw new KnownError(`reference "${reference}" is not a day or time such as 2013-02-12T04:30:00`);
  }
  const inputs = await withListed(named, filesFrom);
  if (inputs.length === 0) throw new KnownError('nothing to read: give files, folders or globs, or - for standard input');
  const { articles, errors } = await readArticles(inputs, language === undefined ? {} : { language });
  for (const { path, message } of errors) complain(path, message);
  let unread = errors.length;
  for (const article of articles) {
    const pack = languageFor(article.language);
    if (pack) process.stdout.write(mentionLines(reference === undefined ? article : publishedAt(article, reference), pack));
    else {
      unread += 1;
      complain(article.path ?? article.id, `language "${article.language}" cannot be read; give --language ar or en if it is one of them`);
    }
  }
  return unread > 0 ? 2 : 0;
}

function mentionLines(article: Article, language: NonNullable<ReturnType<typeof languageFor>>): string {
  return readArticle(article, language)
    .sentences.flatMap(({ mentions }) => mentions)
    .map(({ kind, field, start, end, quote, value }) => {
      // Offsets are into the text unless said otherwise.
      const where = field === 'title' ? { field } : {};
      return `${JSON.stringify({ document: article.id, kind, ...where, start, end, quote, value })}\n`;
    })
    .join('');
}

function publishedAt(article: Article, reference: string): Article {
  return {
    ...article,
    published: { edtf: reference.slice(0, 10), basis: 'option', ...(reference.length > 10 ? { time: reference } : {}) },
  };
}

function complain(path: string, message: string): void {
  process.stderr.write(`tabayun: ${path}: ${message}\n`);
}
