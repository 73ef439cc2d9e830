import type { Claim, Fact, Link } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';
import { compareLinked } from './score.js';

/** Share of the claims of two groups that must be linked before the groups are one fact: a chain of look-alikes is no fact. */
const COHESION = 0.34;

/**
 * Groups linked claims into facts, strongest links first. Two groups join when enough of their claims know each other, so that one
 * wrong link cannot weld two facts together.
 */
export function groupFacts(links: readonly Link[]): Fact[] {
  const groups = new Map<Claim, Group>();
  const ordered = [...links].sort((x, y) => y.score - x.score || compareSpans(x.a, y.a) || compareSpans(x.b, y.b));
  const linked = new Map<Claim, Set<Claim>>();
  const apart: Fact[] = [];
  for (const { a, b } of ordered) {
    neighbours(linked, a).add(b);
    neighbours(linked, b).add(a);
  }
  for (const link of ordered) {
    const [a, b] = [groupOf(groups, link.a), groupOf(groups, link.b)];
    if (a === b) a.links.push(link);
    else if ((isSure(link, a, b) || cohesion(a, b, linked) >= COHESION) && !contradictsItself(a, b, linked)) merge(groups, a, b, link);
    else if (isOneSlot(link)) apart.push({ kind: link.a.kind, claims: [link.a, link.b].sort(compareSpans), links: [link] });
  }
  const facts = [...new Set(groups.values())].filter((group) => group.claims.length > 1);
  return [...facts
    .map(({ claims, links: own }) => ({ kind: claims[0]?.kind ?? 'number', claims: [...claims].sort(compareSpans), links: own })), ...apart]
    .sort((x, y) => compareSpans(x.claims[0], y.claims[0]));
}

/** Share of equal words from which a sentence was changed at one place at most. */
const ALL_BUT_ONE = 0.9;

/** Whether two values that differ have one place of one text, edited: that says by itself that they are of one fact, whatever else each agrees with. */
function isOneSlot(link: Link): boolean {
  return (link.features['similarity'] ?? 0) >= ALL_BUT_ONE && link.a.kind !== 'role-title' && compareLinked(link).outcome === 'disjoint';
}

/** Score from which one link is enough for a claim that stands alone: many copies of the other side do not speak against it. */
const SURE = 0.8;

function isSure({ score }: Link, a: Group, b: Group): boolean {
  return score >= SURE && Math.min(a.claims.length, b.claims.length) === 1;
}

interface Group {
  readonly claims: Claim[];
  readonly links: Link[];
}

function groupOf(groups: Map<Claim, Group>, claim: Claim): Group {
  const known = groups.get(claim);
  if (known) return known;
  const fresh: Group = { claims: [claim], links: [] };
  groups.set(claim, fresh);
  return fresh;
}

function neighbours(linked: Map<Claim, Set<Claim>>, claim: Claim): Set<Claim> {
  const known = linked.get(claim);
  if (known) return known;
  const fresh = new Set<Claim>();
  linked.set(claim, fresh);
  return fresh;
}

function cohesion(a: Group, b: Group, linked: ReadonlyMap<Claim, ReadonlySet<Claim>>): number {
  let known = 0;
  for (const x of a.claims) for (const y of b.claims) if (linked.get(x)?.has(y)) known += 1;
  return known / (a.claims.length * b.claims.length);
}

/**
 * Whether joining would make a document give two values that cannot both hold without anything but the chain having brought them
 * together: a writer who gives two values means two facts, unless the two were matched with each other.
 */
function contradictsItself(a: Group, b: Group, linked: ReadonlyMap<Claim, ReadonlySet<Claim>>): boolean {
  return a.claims.some((x) =>
    b.claims.some((y) => x.document === y.document && !linked.get(x)?.has(y) && compareClaims(x, y).outcome === 'disjoint'),
  );
}

function merge(groups: Map<Claim, Group>, a: Group, b: Group, link: Link): void {
  a.claims.push(...b.claims);
  a.links.push(...b.links, link);
  for (const claim of b.claims) groups.set(claim, a);
}

/** Reading order: document, field, start, end. */
export function compareSpans(a: Claim | undefined, b: Claim | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  return a.document - b.document || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) || a.start - b.start || a.end - b.end;
}
