/** An article as JSON-LD in the vocabulary of schema.org tells of it. Absent is what it does not say. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly body?: string;
}

type Record_ = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|^Report|^ClaimReview)$/u;
/** Nested objects, such as an author with an address with a country, never need more. */
const DEEPEST = 12;
const MOST_NODES = 5000;

/** Parses a JSON-LD script, forgiving what pages put into it: comment and CDATA marks, raw line breaks within strings, a comma too many. */
export function parseLinkedData(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/gu,
    '',
  );
  for (const text of [
    bare,
    bare.replace(/[\u0000-\u001f]+/gu, ' '),
    bare.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'),
  ]) {
    try {
      return JSON.parse(text.trim().replace(/;$/u, '')) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Every article that parsed JSON-LD tells of, in its order; an article within another (a post of a live blog) is not listed. */
export function linkedArticles(value: unknown): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  let nodes = 0;
  const visit = (node: unknown, depth: number): void => {
    nodes += 1;
    if (depth > DEEPEST || nodes > MOST_NODES || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const entry of node) visit(entry, depth + 1);
      return;
    }
    const record = node as Record_;
    const type = typeOf(record);
    if (type !== undefined) found.push(articleOf(record, type));
    else for (const entry of ['@graph', 'mainEntity', 'itemListElement', 'item'].map((key) => record[key])) visit(entry, depth + 1);
  };
  visit(value, 0);
  return found;
}

function typeOf(record: Record_): string | undefined {
  const type = record['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).find((one): one is string => typeof one === 'string' && ARTICLE.test(one));
}

function articleOf(record: Record_, type: string): LinkedArticle {
  const page = record['mainEntityOfPage'];
  const review = type === 'ClaimReview' ? reviewOf(record) : {};
  const said: Record<string, string | undefined> = {
    headline: text(record['headline']) ?? text(record['name']),
    description: text(record['description']),
    published: text(record['datePublished']) ?? text(record['dateCreated']) ?? text(record['uploadDate']),
    modified: text(record['dateModified']),
    author: names(record['author']) ?? names(record['creator']),
    publisher: names(record['publisher']) ?? names(record['sourceOrganization']) ?? names(record['provider']),
    language: names(record['inLanguage']),
    url: text(record['url']) ?? text(page) ?? text((page as Record_ | undefined)?.['@id']),
    body: text(record['articleBody']) ?? text(record['text']),
    ...review,
  };
  return { type, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
}

/** What a review of a claim says: the claim, then what is found of it. */
function reviewOf(record: Record_): Record<string, string | undefined> {
  const claim = text(record['claimReviewed']);
  const rating = record['reviewRating'] as Record_ | undefined;
  const found = [text(record['reviewBody']) ?? text(record['articleBody']) ?? text(record['description']), text(rating?.['alternateName'])];
  return {
    headline: text(record['headline']) ?? text(record['name']) ?? claim,
    publisher: names(record['publisher']) ?? names(record['author']),
    body: [claim, ...found].filter((part) => part !== undefined).join('\n\n') || undefined,
  };
}

function text(value: unknown): string | undefined {
  const said = typeof value === 'object' && value !== null ? (value as Record_)['@value'] : value;
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : undefined;
}

/** The name of a person or body, or of several. */
function names(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .map(names)
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    );
  if (typeof value !== 'object' || value === null) return text(value);
  return text((value as Record_)['name']) ?? text((value as Record_)['alternateName']);
}
