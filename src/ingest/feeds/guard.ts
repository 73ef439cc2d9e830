import { Parser } from 'htmlparser2';

/** The longest feed in code units. */
const LONGEST_FEED = 64_000_000;
/** Entries hold pages of their own; no page nests as deep. */
const DEEPEST_FEED = 200;
/** Its document type may stand behind a comment, hardly behind more. */
const HEAD = 100_000;

/** What speaks against parsing a text as XML, in one clause: it declares entities, which grow without bound, or it is too long or too deep. */
export function xmlProblem(text: string): string | undefined {
  if (text.length > LONGEST_FEED)
    return `${(text.length / 1e6).toFixed(1)} million characters; feeds of up to ${LONGEST_FEED / 1e6} million are read`;
  if (/<!ENTITY/iu.test(text.slice(0, HEAD))) return 'declares entities of its own, which are not expanded; feeds have no need of them';
  return isDeep(text) ? `nested more than ${DEEPEST_FEED} levels deep; no feed is` : undefined;
}

class TooDeep extends Error {}

function isDeep(text: string): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        depth += 1;
        if (depth > DEEPEST_FEED) throw new TooDeep();
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  try {
    parser.write(text);
    parser.end();
    return false;
  } catch (error) {
    if (error instanceof TooDeep) return true;
    throw error;
  }
}
