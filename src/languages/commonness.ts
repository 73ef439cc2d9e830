import { SHARES } from './commonness-data.js';

/** How common a feature is in news: the share of articles that hold it, in [0, 1], or `undefined` where it is rare. */
export type Commonness = (feature: string) => number | undefined;

/** Reads a table of `bench/make-commonness.mjs`, when it is first asked: lines of a share in thousandths and all that have it. */
export function commonnessIn(table: string): Commonness {
  let shares: Map<string, number> | undefined;
  return (feature) => (shares ??= parse(table)).get(feature);
}

function parse(table: string): Map<string, number> {
  const shares = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [share, ...features] = line.split(' ');
    for (const feature of features) shares.set(feature, Number(share) / 1000);
  }
  return shares;
}

/** Of names, places, concepts and kinds of event, which know no language. */
export const neutralCommonness = commonnessIn(SHARES);
