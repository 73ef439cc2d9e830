import type { FactKind } from '../model/claim.js';
import { adjusted, type RuleSettings } from './settings.js';
import type { Rule } from './rule.js';

/** Settings for the pairs of which either document is one of these. */
export interface Override {
  readonly concerns: (document: number) => boolean;
  readonly settings: RuleSettings;
}

/** The rules of a run as they are set for each pair of documents, in the order they are asked. */
export class RuleBook {
  readonly #all: readonly Rule[];
  readonly #layers: readonly RuleSettings[];
  readonly #overrides: readonly Override[];
  readonly #editions = new Map<string, Edition>();

  /** `layers`: settings for every pair, the later over the earlier; `overrides` go over them, in their order. */
  constructor(rules: readonly Rule[], layers: readonly RuleSettings[] = [], overrides: readonly Override[] = []) {
    this.#all = rules;
    this.#layers = layers;
    this.#overrides = overrides;
  }

  /** Every rule that is on where nothing is overridden. */
  get rules(): readonly Rule[] {
    return this.#edition('').rules;
  }

  /** The rules that select a kind, for a pair of documents. */
  rulesFor(kind: FactKind, a: number, b: number): readonly Rule[] {
    return this.#edition(this.#overridesOf(a, b)).of(kind);
  }

  /** Which overrides concern a pair, by their numbers. */
  #overridesOf(a: number, b: number): string {
    if (this.#overrides.length === 0) return '';
    return this.#overrides.flatMap(({ concerns }, index) => (concerns(a) || concerns(b) ? [index] : [])).join(' ');
  }

  #edition(name: string): Edition {
    const known = this.#editions.get(name);
    if (known) return known;
    const concerned = new Set(name.split(' '));
    const over = this.#overrides.filter((_, index) => concerned.has(String(index))).map(({ settings }) => settings);
    const edition = new Edition(adjusted(this.#all, [...this.#layers, ...over]));
    this.#editions.set(name, edition);
    return edition;
  }
}

/** Rules by the kind they select, those of the highest priority first. */
class Edition {
  readonly rules: readonly Rule[];
  readonly #byKind = new Map<FactKind, Rule[]>();

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    for (const rule of [...rules].sort((x, y) => (y.priority ?? 0) - (x.priority ?? 0))) {
      for (const kind of rule.select.kinds) {
        const list = this.#byKind.get(kind);
        if (list) list.push(rule);
        else this.#byKind.set(kind, [rule]);
      }
    }
  }

  of(kind: FactKind): readonly Rule[] {
    return this.#byKind.get(kind) ?? [];
  }
}
