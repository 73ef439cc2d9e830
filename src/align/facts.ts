import type { Claim, ClaimKind, Fact, Link } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';

/** Share of the claims of two groups that must be linked before the groups are one fact: a chain of look-alikes is no fact. */
const COHESION = 0.34;

/**
 * Groups linked claims into facts, strongest links first. Two groups join when enough of their claims know each other, so that one
 * wrong link cannot weld two facts together. `meetsThroughOthers`: whether a document was compared with one near-identical to it instead of
 * with all that the other was compared with; where a claim of it has no link, that says nothing.
 */
export function groupFacts(links: readonly Link[], meetsThroughOthers: (document: number) => boolean = () => false): Fact[] {
  const ordered = [...links].sort((x, y) => y.score - x.score || compareSpans(x.a, y.a) || compareSpans(x.b, y.b));
  const groups = new Groups(ordered, meetsThroughOthers);
  for (const link of ordered) {
    const [a, b] = [groups.of(link.a), groups.of(link.b)];
    if (a === b) a.links = { before: a.links, link };
    else if ((isSure(link, a, b) || groups.cohesion(a, b) >= COHESION) && !groups.contradictsItself(a, b)) groups.merge(a, b, link);
  }
  return groups
    .all()
    .filter((group) => group.size > 1)
    .map((group) => ({ kind: group.kind, claims: [...claimsOf(group)].sort(compareSpans), links: listed(group.links) }))
    .sort((x, y) => compareSpans(x.claims[0], y.claims[0]));
}

/** Score from which one link is enough for a claim that stands alone: many copies of the other side do not speak against it. */
const SURE = 0.8;

function isSure({ score }: Link, a: Group, b: Group): boolean {
  return score >= SURE && Math.min(a.size, b.size) === 1;
}

interface Group {
  kind: ClaimKind;
  readonly byDocument: Map<number, Claim[]>;
  size: number;
  /** Claims that would be linked if they were of one fact: those of documents that meet others themselves. */
  telling: number;
  links: LinkList | undefined;
}

/** Links in the order in which they came to a group: those of two groups that were joined, then the one that joined them. */
interface LinkList {
  readonly before: LinkList | undefined;
  readonly then?: LinkList | undefined;
  readonly link: Link;
}

/** The groups that claims are in. Whatever is asked of two costs no more than the smaller one is large, so that of many copies costs little. */
class Groups {
  readonly #groups = new Map<Claim, Group>();
  readonly #linked = new Map<Claim, Set<Claim>>();
  readonly #meetsThroughOthers: (document: number) => boolean;

  constructor(links: readonly Link[], meetsThroughOthers: (document: number) => boolean) {
    this.#meetsThroughOthers = meetsThroughOthers;
    for (const { a, b } of links) {
      this.#neighbours(a).add(b);
      this.#neighbours(b).add(a);
    }
  }

  of(claim: Claim): Group {
    const known = this.#groups.get(claim);
    if (known) return known;
    const { kind, document } = claim;
    const fresh: Group = {
      kind,
      byDocument: new Map([[document, [claim]]]),
      size: 1,
      telling: this.#tells(claim) ? 1 : 0,
      links: undefined,
    };
    this.#groups.set(claim, fresh);
    return fresh;
  }

  all(): Group[] {
    return [...new Set(this.#groups.values())];
  }

  /** Share of the pairs of claims of two groups that are linked, of all that could be. */
  cohesion(a: Group, b: Group): number {
    const [small, large] = bySize(a, b);
    let [known, ofOthers] = [0, 0];
    for (const x of claimsOf(small)) {
      for (const y of this.#linkedIn(x, large)) {
        known += 1;
        if (!this.#tells(x) || !this.#tells(y)) ofOthers += 1;
      }
    }
    return known / (a.telling * b.telling + ofOthers);
  }

  /**
   * Whether joining would make a document give two values that cannot both hold without anything but the chain having brought them
   * together: a writer who gives two values means two facts, unless the two were matched with each other.
   */
  contradictsItself(a: Group, b: Group): boolean {
    const [small, large] = bySize(a, b);
    for (const [document, own] of small.byDocument) {
      const others = large.byDocument.get(document) ?? [];
      const contradicts = (x: Claim): boolean =>
        others.some(
          (y) => !this.#linked.get(x)?.has(y) && (small === a ? compareClaims(x, y) : compareClaims(y, x)).outcome === 'disjoint',
        );
      if (own.some(contradicts)) return true;
    }
    return false;
  }

  merge(a: Group, b: Group, link: Link): void {
    const [small, large] = bySize(a, b);
    for (const claim of claimsOf(small)) {
      this.#groups.set(claim, large);
      const own = large.byDocument.get(claim.document);
      if (own) own.push(claim);
      else large.byDocument.set(claim.document, [claim]);
    }
    large.size += small.size;
    large.telling += small.telling;
    large.kind = a.kind;
    large.links = { before: a.links, then: b.links, link };
  }

  /** The claims of a group that a claim is linked with. */
  *#linkedIn(claim: Claim, group: Group): Generator<Claim> {
    const linked = this.#neighbours(claim);
    if (linked.size > group.size) {
      for (const other of claimsOf(group)) if (linked.has(other)) yield other;
    } else for (const other of linked) if (this.#groups.get(other) === group) yield other;
  }

  #tells({ document }: Claim): boolean {
    return !this.#meetsThroughOthers(document);
  }

  #neighbours(claim: Claim): Set<Claim> {
    const known = this.#linked.get(claim);
    if (known) return known;
    const fresh = new Set<Claim>();
    this.#linked.set(claim, fresh);
    return fresh;
  }
}

function bySize(a: Group, b: Group): [small: Group, large: Group] {
  return b.size <= a.size ? [b, a] : [a, b];
}

function* claimsOf({ byDocument }: Group): Generator<Claim> {
  for (const own of byDocument.values()) yield* own;
}

function listed(list: LinkList | undefined): Link[] {
  const links: Link[] = [];
  // From the last to the first, with a stack of its own: a list may be as deep as it is long.
  const open = [list];
  while (open.length > 0) {
    const last = open.pop();
    if (!last) continue;
    links.push(last.link);
    open.push(last.before, last.then);
  }
  return links.reverse();
}

/** Reading order: document, field, start, end. */
export function compareSpans(a: Claim | undefined, b: Claim | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  return a.document - b.document || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) || a.start - b.start || a.end - b.end;
}
