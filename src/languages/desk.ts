import { skeleton } from '../text/transliteration.js';
import { tokenise } from '../text/tokens.js';
import { foldKey } from '../text/fold.js';
import type { LexiconEntry } from './entries.js';
import type { Language } from './language.js';
import type { NameWord } from './tables/names.js';
import type { PlaceWord } from './tables/places.js';

/** How a desk writes a name in one language. */
export interface Spellings {
  /** The house's own. */
  readonly ours: string;
  /** Others that may stand. */
  readonly accepted?: readonly string[];
  /** Others that are read as this name, and are not house style. */
  readonly avoid?: readonly string[];
}

/** A name by language code: `en`, `ar`. */
export type NameOf = Readonly<Record<string, Spellings>>;

/** What a desk adds to the language packs: names that are read wherever they stand, with their spellings. */
export interface DeskLexicon {
  readonly people?: readonly { readonly names: NameOf }[];
  readonly places?: readonly { readonly names: NameOf; /** ISO 3166. */ readonly country?: string }[];
  readonly organisations?: readonly { readonly names: NameOf }[];
  /** `title`: the office's name in any language, such as `harbour-master`. */
  readonly roles?: readonly { readonly names: NameOf; readonly title?: string }[];
}

/** Every spelling of a name in one language. */
export function spellingsOf({ ours, accepted = [], avoid = [] }: Spellings): string[] {
  return [ours, ...accepted, ...avoid];
}

/** The pack with the names of the desks. */
export function withDesks(language: Language, desks: readonly DeskLexicon[]): Language {
  const entries = desks.flatMap((desk) => entriesOf(desk, language));
  return entries.length === 0 ? language : { ...language, lexicon: language.lexicon.with(entries) };
}

function entriesOf({ people = [], places = [], organisations = [], roles = [] }: DeskLexicon, language: Language): LexiconEntry[] {
  const entry = (kind: string, names: NameOf, value: (forms: readonly string[]) => unknown): LexiconEntry[] => {
    const spellings = names[language.code];
    if (!spellings) return [];
    const forms = spellingsOf(spellings);
    return [{ kind, value: value(forms), forms }];
  };
  return [
    // A whole name is one word of a name here, that names its bearer alone: what the pack makes of its parts does not matter.
    ...people.flatMap(({ names }) => entry('family-name', names, (): NameWord => ({ key: keyOf(names), alone: true }))),
    ...places.flatMap(({ names, country }) => entry('place', names, (forms) => known('place', forms, language) ?? placeOf(names, country))),
    ...organisations.flatMap(({ names }) =>
      entry('organisation', names, (forms) => known('organisation', forms, language) ?? { key: idOf(names) }),
    ),
    ...roles.flatMap(({ names, title }) =>
      entry('title', names, (forms) => known('title', forms, language) ?? { title: title ?? idOf(names) }),
    ),
  ];
}

function placeOf(names: NameOf, country: string | undefined): PlaceWord {
  return { id: idOf(names), ...(country === undefined ? {} : { country }) };
}

/** What the pack has for one of the spellings already: the others are then the same to it. */
function known(kind: string, forms: readonly string[], language: Language): unknown {
  for (const form of forms) {
    const tokens = tokenise(form);
    const tag = language.lexicon
      .tag(tokens, form)[0]
      ?.find((one) => one.kind === kind && one.last === tokens.length && one.clitics.length === 0);
    if (tag) return tag.value;
  }
  return undefined;
}

/** One key for a name in all its languages and spellings: the consonants of the shortest, as the same name unlisted would have them. */
function keyOf(names: NameOf): string {
  const keys = Object.values(names)
    .flatMap(spellingsOf)
    .map((spelling) => foldKey(spelling).split(' ').map(skeleton).join(' '));
  return keys.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}

/** A name of the desk's own for what no pack knows, the same in every language. */
function idOf(names: NameOf): string {
  const [first] = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
  return `desk:${foldKey(first?.[1].ours ?? '').replaceAll(' ', '-')}`;
}
