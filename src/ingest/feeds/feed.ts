import type { AnyFeed } from 'feedsmith';

/** One entry of a feed or one item of an export, whatever its format. Words are markup or plain text. */
export interface FeedItem {
  readonly title?: string;
  readonly url?: string;
  readonly author?: string;
  readonly source?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly markup?: string;
  readonly text?: string;
}

type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];

/** The items of an RSS, Atom, RDF or JSON feed in its order. Throws what the parser throws on anything else. */
export async function readFeed(text: string): Promise<FeedItem[]> {
  const { parseFeed: parse } = await import('feedsmith');
  const { format, feed } = parse(text);
  switch (format) {
    case 'rss':
    case 'rdf':
      return rssItems(feed);
    case 'atom':
      return atomItems(feed);
    case 'json':
      return jsonItems(feed);
  }
}

function rssItems(feed: FeedOf<'rss'> | FeedOf<'rdf'>): FeedItem[] {
  const channel = 'language' in feed ? feed.language : undefined;
  return (feed.items ?? []).map((item) =>
    said({
      title: bare(item.title),
      url: item.link,
      author: item.dc?.creators?.join(', ') ?? ('authors' in item ? item.authors.map(personName).join(', ') : undefined),
      source: ('source' in item ? item.source.title : undefined) ?? feed.title,
      published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
      modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
      language: item.dc?.languages?.[0] ?? channel ?? feed.dc?.languages?.[0],
      markup: item.content?.encoded ?? item.description,
    }),
  );
}

/** `editor@example.org (A. Name)` as RSS writes people; an object with a name where the parser took it apart. */
function personName(author: unknown): string {
  const written = typeof author === 'object' && author !== null && 'name' in author ? String(author.name) : String(author);
  return /\(([^)]+)\)/u.exec(written)?.[1] ?? written;
}

function atomItems(feed: FeedOf<'atom'>): FeedItem[] {
  return (feed.entries ?? []).map((entry) =>
    said({
      title: bare(entry.title?.value),
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
      author: (entry.authors ?? feed.authors)?.map(({ name }) => name).join(', '),
      source: bare(entry.source?.title?.value ?? feed.title?.value),
      published: entry.published ?? entry.updated,
      modified: entry.updated,
      language: entry.xml?.lang ?? feed.xml?.lang,
      ...atomWords(entry.content ?? entry.summary),
    }),
  );
}

function atomWords(content: { readonly value?: string; readonly type?: string } | undefined): { text?: string; markup?: string } {
  if (content?.value === undefined) return {};
  return content.type === undefined || content.type === 'text' ? { text: content.value } : { markup: content.value };
}

function jsonItems(feed: FeedOf<'json'>): FeedItem[] {
  return (feed.items ?? []).map((item) =>
    said({
      title: item.title,
      url: item.url ?? item.external_url,
      author: (item.authors ?? feed.authors)?.map(({ name }) => name).join(', '),
      source: feed.title,
      published: item.date_published,
      modified: item.date_modified,
      language: item.language ?? feed.language,
      markup: item.content_html,
      text: item.content_text ?? (item.content_html === undefined ? item.summary : undefined),
    }),
  );
}

export function said(values: Readonly<Record<keyof FeedItem, unknown>> | Partial<Record<keyof FeedItem, unknown>>): FeedItem {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string' && value.trim() !== ''));
}

/** A title without the markup some feeds put into it. */
function bare(title: string | undefined): string | undefined {
  return title
    ?.replace(/<[^>]{0,300}>/gu, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
};
