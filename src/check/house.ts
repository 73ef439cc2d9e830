import { spellingsOf, type DeskLexicon, type NameOf } from '../languages/desk.js';
import { factKindOf, type Claim, type FactKind } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';
import { outcome, type Comparison } from '../model/compare/comparison.js';
import { foldKey } from '../text/fold.js';

/** A spelling as the house has it. */
interface Listed {
  /** Which name it is of. */
  readonly name: NameOf;
  readonly language: string;
  readonly ours: string;
  readonly avoided: boolean;
}

/** What desks have laid down of spellings: which are one name, which may stand, and which is the house's own. */
export class House {
  readonly #listed = new Map<string, Listed>();

  constructor(desks: readonly DeskLexicon[]) {
    for (const { people = [], places = [], organisations = [], roles = [] } of desks) {
      this.#list('person-name-spelling', people);
      this.#list('place', places);
      this.#list('organisation', organisations);
      this.#list('role-title', roles);
    }
  }

  #list(kind: FactKind, entries: readonly { readonly names: NameOf }[]): void {
    for (const { names } of entries) {
      for (const [language, spellings] of Object.entries(names)) {
        const avoided = new Set((spellings.avoid ?? []).map(foldKey));
        for (const spelling of spellingsOf(spellings))
          this.#listed.set(key(kind, spelling), { name: names, language, ours: spellings.ours, avoided: avoided.has(foldKey(spelling)) });
      }
    }
  }

  /** How two claims stand to each other by house style; as their kind is compared where the house has nothing to say. */
  readonly compare = (a: Claim, b: Claim): Comparison => {
    const compared = compareClaims(a, b);
    const [x, y] = [this.#find(a), this.#find(b)];
    if (x && y)
      return x.name === y.name ? sameName(x, y, a, b) : outcome('disjoint', compared.closeness, ...compared.facets, 'two-entries');
    // A spelling that nobody has listed beside one that is.
    return (x ?? y) && compared.outcome === 'variant' ? { ...compared, facets: [...compared.facets, HOUSE_STYLE] } : compared;
  };

  /** The house's own spelling of what two claims name, where it has one; `''` elsewhere. */
  readonly ours = (a: Claim, b: Claim): string => (this.#find(a) ?? this.#find(b))?.ours ?? '';

  #find(claim: Claim): Listed | undefined {
    const kind = factKindOf(claim);
    return this.#listed.get(key(kind, claim.quote)) ?? this.#listed.get(key(kind, 'name' in claim.value ? claim.value.name : ''));
  }
}

const HOUSE_STYLE = 'against-house-style';

function sameName(x: Listed, y: Listed, a: Claim, b: Claim): Comparison {
  if (foldKey(a.quote) === foldKey(b.quote)) return outcome('equal', 1);
  // A name in two languages is no matter of spelling.
  if (x.language !== y.language || !(x.avoided || y.avoided)) return outcome('equal', 1, 'accepted-spelling');
  return outcome('variant', 1, 'spelling', HOUSE_STYLE);
}

function key(kind: string, spelling: string): string {
  return `${kind} ${foldKey(spelling)}`;
}
