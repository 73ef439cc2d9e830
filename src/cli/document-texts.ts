import type { Report, ReportDocument } from '../model/report.js';
import type { Article } from '../model/article.js';
import type { LoadedText } from '../review/desk.js';
import type { Sources } from '../report/writer.js';
import { explainFileError } from './errors.js';

/** The words of a report's documents: those it holds, those just read, else those of its files, as long as they are what was checked. */
export class DocumentTexts {
  readonly #documents: ReadonlyMap<string, ReportDocument>;
  readonly #sources: Sources;
  readonly #read = new Map<string, Promise<LoadedText>>();

  constructor(report: Report, sources: Sources = new Map()) {
    this.#documents = new Map(report.documents.map((document) => [document.id, document]));
    this.#sources = sources;
  }

  load(id: string): Promise<LoadedText> {
    let loading = this.#read.get(id);
    if (!loading) {
      loading = this.#load(id);
      this.#read.set(id, loading);
    }
    return loading;
  }

  async #load(id: string): Promise<LoadedText> {
    const document = this.#documents.get(id);
    const text = document?.text ?? this.#sources.get(id);
    if (text !== undefined) return { status: 'ready', text };
    if (document?.path === undefined) return { status: 'missing', reason: document?.url ?? id };
    const file = document.path.replace(/#\d+$/u, '');
    try {
      const articles = await articlesOf(file, document.language);
      const same = articles.find((article) => article.sha256 === document.sha256);
      return same ? { status: 'ready', text: same.text } : { status: 'changed' };
    } catch (error) {
      const known = explainFileError(error, file);
      return { status: 'missing', reason: known instanceof Error ? known.message : file };
    }
  }
}

async function articlesOf(file: string, language: string): Promise<readonly Article[]> {
  const { readArticles } = await import('./articles.js');
  const { articles, errors } = await readArticles([file], { language });
  if (articles.length === 0) throw new Error(errors[0] ? `${errors[0].path}: ${errors[0].message}` : `${file}: holds no article`);
  return articles;
}
