import { factKindOf, type Claim, type Fact, type FactKind, type Link } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';
import { asCompared } from '../model/compare/as-compared.js';

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
  const apart: Fact[] = [];
  for (const link of ordered) {
    const [a, b] = [groups.of(link.a), groups.of(link.b)];
    if (a === b) a.links = { before: a.links, link };
    else if ((isSure(link, a, b) || groups.cohesion(a, b) >= COHESION) && !groups.contradictsItself(a, b)) groups.merge(a, b, link);
    else if (isOneSlot(link)) apart.push({ kind: factKindOf(link.a), claims: [link.a, link.b].sort(compareSpans), links: [link] });
  }
  const facts = groups
    .all()
    .filter((group) => group.size > 1)
    .map((group) => ({ kind: group.kind, claims: [...claimsOf(group)].sort(compareSpans), links: listed(group.links) }));
  return [...facts, ...apart].sort((x, y) => compareSpans(x.claims[0], y.claims[0]));
}

/** Share of equal words from which a sentence was changed at one place at most. */
const ALL_BUT_ONE = 0.9;

/** Whether two values that differ have one place of one text, edited: that says by itself that they are of one fact, whatever else each agrees with. */
function isOneSlot({ a, comparison, features }: Link): boolean {
  return (features['similarity'] ?? 0) >= ALL_BUT_ONE && a.kind !== 'role-title' && comparison.outcome === 'disjoint';
}

/** Score from which one link is enough for a claim that stands alone: many copies of the other side do not speak against it. */
const SURE = 0.8;

function isSure({ score }: Link, a: Group, b: Group): boolean {
  return score >= SURE && Math.min(a.size, b.size) === 1;
}

interface Group {
  kind: FactKind;
  readonly byDocument: Map<number, OwnClaims>;
  size: number;
  /** Claims that would be linked if they were of one fact: those of documents that meet others themselves. */
  telling: number;
  /** Links to each other group, and as many times `OF_OTHERS` as are of documents that meet in another. */
  readonly linksTo: Map<Group, number>;
  links: LinkList | undefined;
}

/** Claims of one document in a group; where they are many, by value: an article may say one thing over and over. */
class OwnClaims {
  readonly all: Claim[];
  #byKey: Map<string, Claim[]> | undefined;

  constructor(claims: Claim[]) {
    this.all = claims;
  }

  add(claim: Claim): void {
    this.all.push(claim);
    if (this.#byKey) addByKey(this.#byKey, claim);
  }

  /** Claims that compare alike together. */
  byValue(): Iterable<readonly Claim[]> {
    if (this.all.length < MANY) return this.all.map((claim) => [claim]);
    if (!this.#byKey) {
      this.#byKey = new Map<string, Claim[]>();
      for (const claim of this.all) addByKey(this.#byKey, claim);
    }
    return this.#byKey.values();
  }
}

const MANY = 6;

function addByKey(byKey: Map<string, Claim[]>, claim: Claim): void {
  const key = asCompared(claim);
  const list = byKey.get(key);
  if (list) list.push(claim);
  else byKey.set(key, [claim]);
}

/** Links in the order in which they came to a group: those of two groups that were joined, then the one that joined them. */
interface LinkList {
  readonly before: LinkList | undefined;
  readonly then?: LinkList | undefined;
  readonly link: Link;
}

const OF_OTHERS = 2 ** 26;

/**
 * The groups that claims are in. To join two costs no more than the smaller one is large, and what is asked of two before that costs less: where
 * many copies of many articles come together, most of the links are between groups that do not join.
 */
class Groups {
  readonly #groups = new Map<Claim, Group>();
  readonly #linked = new Map<Claim, Set<Claim>>();
  readonly #meetsThroughOthers: (document: number) => boolean;

  constructor(links: readonly Link[], meetsThroughOthers: (document: number) => boolean) {
    this.#meetsThroughOthers = meetsThroughOthers;
    for (const { a, b } of links) {
      const [x, y] = [this.of(a), this.of(b)];
      if (a === b || this.#neighbours(a).has(b)) continue;
      this.#neighbours(a).add(b);
      this.#neighbours(b).add(a);
      const link = this.#tells(a) && this.#tells(b) ? 1 : 1 + OF_OTHERS;
      add(x.linksTo, y, link);
      add(y.linksTo, x, link);
    }
  }

  of(claim: Claim): Group {
    const known = this.#groups.get(claim);
    if (known) return known;
    const { document } = claim;
    const fresh: Group = {
      kind: factKindOf(claim),
      byDocument: new Map([[document, new OwnClaims([claim])]]),
      size: 1,
      telling: this.#tells(claim) ? 1 : 0,
      linksTo: new Map<Group, number>(),
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
    const links = a.linksTo.get(b) ?? 0;
    return (links % OF_OTHERS) / (a.telling * b.telling + Math.floor(links / OF_OTHERS));
  }

  /**
   * Whether joining would make a document give two values that cannot both hold without anything but the chain having brought them
   * together: a writer who gives two values means two facts, unless the two were matched with each other.
   */
  contradictsItself(a: Group, b: Group): boolean {
    const [small, large] = bySize(a, b);
    for (const [document, own] of small.byDocument) {
      const others = large.byDocument.get(document);
      if (!others) continue;
      for (const xs of own.byValue())
        for (const ys of others.byValue()) {
          const [x, y] = [xs[0], ys[0]];
          if (!x || !y || (small === a ? compareClaims(x, y) : compareClaims(y, x)).outcome !== 'disjoint') continue;
          if (xs.some((one) => ys.some((other) => !this.#linked.get(one)?.has(other)))) return true;
        }
    }
    return false;
  }

  merge(a: Group, b: Group, link: Link): void {
    const [small, large] = bySize(a, b);
    for (const claim of claimsOf(small)) {
      this.#groups.set(claim, large);
      const own = large.byDocument.get(claim.document);
      if (own) own.add(claim);
      else large.byDocument.set(claim.document, new OwnClaims([claim]));
    }
    large.linksTo.delete(small);
    for (const [other, links] of small.linksTo) {
      other.linksTo.delete(small);
      if (other === large) continue;
      add(large.linksTo, other, links);
      add(other.linksTo, large, links);
    }
    large.size += small.size;
    large.telling += small.telling;
    large.kind = a.kind;
    large.links = { before: a.links, then: b.links, link };
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

function add(counts: Map<Group, number>, group: Group, count: number): void {
  counts.set(group, (counts.get(group) ?? 0) + count);
}

function bySize(a: Group, b: Group): [small: Group, large: Group] {
  return b.size + b.linksTo.size <= a.size + a.linksTo.size ? [b, a] : [a, b];
}

function* claimsOf({ byDocument }: Group): Generator<Claim> {
  for (const own of byDocument.values()) yield* own.all;
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
