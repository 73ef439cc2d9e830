import { xmlProblem } from './guard.js';

interface Outline {
  readonly xmlUrl?: string;
  readonly url?: string;
  readonly outlines?: readonly Outline[];
}

/** The files and addresses an OPML list names, in its order. A `file:` address is the path it stands for. */
export async function listedPlaces(text: string): Promise<string[] | { readonly problem: string }> {
  const problem = xmlProblem(text);
  if (problem !== undefined) return { problem };
  const { parseOpml } = await import('feedsmith');
  try {
    const places = named(parseOpml(text).body?.outlines ?? []);
    return places.length > 0 ? places.map((place) => place.replace(/^file:(?:\/\/)?/iu, '')) : { problem: 'a list that names nothing' };
  } catch {
    return { problem: 'no OPML list that can be read' };
  }
}

function named(outlines: readonly Outline[]): string[] {
  return outlines.flatMap(({ xmlUrl, url, outlines: inner = [] }) => [
    ...[xmlUrl ?? url].filter((place) => place !== undefined),
    ...named(inner),
  ]);
}
