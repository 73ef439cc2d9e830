import { linkedArticles } from '../html/linked-data.js';
import { said, type FeedItem } from './feed.js';

type Record_ = Readonly<Record<string, unknown>>;

/** Keys that mark an object as another's format. Only the opening of a file is asked. */
const OPENING = 20_000;
const FOREIGN = /"(?:@context|@graph|@type|versioncreated|body_text|body_xhtml|body_html|bodies|_items)"\s*:/u;
const JSON_FEED = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//u;

export function looksLikeJsonFeed(text: string): boolean {
  return JSON_FEED.test(text.slice(0, OPENING));
}

/** Whether a JSON text may be an export in JSON-LD (schema.org, ClaimReview among it) or in the IPTC's ninjs. */
export function looksLikeExport(text: string): boolean {
  return FOREIGN.test(text.slice(0, OPENING));
}

/** The articles and reviewed claims of parsed JSON-LD or ninjs, in their order; empty where the value is neither. */
export function exportItems(value: unknown): FeedItem[] {
  const linked = linkedArticles(value).map(({ headline, body, description, publisher, published, modified, author, language, url }) =>
    said({ title: headline, url, author, source: publisher, published, modified, language, ...words(body ?? description) }),
  );
  if (linked.length > 0) return linked;
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const items = entry['_items'] ?? entry['items'] ?? entry['associations'];
    return hasBody(entry) ? [ninjs(entry)] : Array.isArray(items) ? (items as unknown[]).filter(isRecord).filter(hasBody).map(ninjs) : [];
  });
}

function isRecord(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const BODIES = ['body_xhtml', 'body_html', 'body_text'] as const;

function hasBody(record: Record_): boolean {
  return BODIES.some((key) => typeof record[key] === 'string') || Array.isArray(record['bodies']);
}

/** An item of ninjs, version 1 (one body a format) or 2 (a list of bodies and of headlines). */
function ninjs(record: Record_): FeedItem {
  const bodies = entries(record['bodies']);
  const main = bodies.find(({ role }) => role === undefined || role === 'main') ?? bodies[0];
  const body = [...BODIES.map((key) => record[key]), main?.['value']].find((found) => typeof found === 'string' && found.trim() !== '');
  const source = [...entries(record['infosources']), ...entries(record['organisation'])][0]?.['name'];
  return said({
    title: record['headline'] ?? entries(record['headlines'])[0]?.['value'] ?? record['title'],
    url: record['uri'],
    author: record['byline'] ?? record['by'],
    source: record['copyrightholder'] ?? record['provider'] ?? source ?? record['source'],
    published: record['firstcreated'] ?? record['contentcreated'] ?? record['versioncreated'],
    modified: record['versioncreated'],
    language: record['language'],
    ...words(body),
  });
}

function entries(value: unknown): Record_[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
}

/** Words that hold tags are markup. */
function words(body: unknown): { text?: unknown; markup?: unknown } {
  return typeof body === 'string' && /<(?:p|br|div|h[1-6]|ul|ol|blockquote)[\s/>]/iu.test(body) ? { markup: body } : { text: body };
}
