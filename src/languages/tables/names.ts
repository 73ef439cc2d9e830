import { skeleton } from '../../text/transliteration.js';
import type { LexiconEntry } from '../lexicon.js';
import { forms } from './forms.js';

/** A given or family name. Tags of kind `given-name` and `family-name`. */
export interface NameWord {
  /**
   * The same for one name in every language, a unit of a person's key: the consonant classes of its neutral spelling, as an unlisted spelling of the
   * name would have them; `@husayn` where several given names share their consonants.
   */
  readonly key: string;
  /** Also a word of everyday language: a name only beside another part of a name, or after a title. */
  readonly weak?: true;
  /** Known well enough to name its bearer with no first name beside it. */
  readonly alone?: true;
  /** Always with the definite article, which the table leaves out. */
  readonly definite?: true;
}

/**
 * Small words inside names: `descent` (bin), `clan` (Al, the house of), `father` (Abu) and `servant` (Abd) open a name, `faith` (al-Din, Allah)
 * closes one, `of` stands between (van, de).
 */
export type NameParticle = 'descent' | 'clan' | 'father' | 'servant' | 'faith' | 'of';

/** A word of office, rank or profession. Tags of kind `title`. */
export interface TitleWord {
  /** Concept, the same in every language: `minister`, `spokesperson`, `captain`. */
  readonly title: string;
  /** What the word itself narrows it to: "foreign secretary". */
  readonly of?: string;
  /** Stands right before a name, with nothing between: a rank, a crown, a form of address. */
  readonly rank?: true;
  /** Announces a name but is no office that anyone disputes: "his counterpart", "Mr", "Dr", "the engineer". */
  readonly address?: true;
  /** Also a word of everyday language: what follows is a name only if it is a known one. */
  readonly weak?: true;
  /** Always with the definite article, which the table leaves out. */
  readonly definite?: true;
  /** Folding makes it equal to another word: the source must hold this letter. */
  readonly spelled?: string;
}

/** `before` or `after` the title it changes: `deputy`, `former`, `acting`. */
export interface TitleModifier {
  readonly modifier: string;
}

/** Ties an office to where it is held: `house`, only a body ("at the ministry"); `seat`, a body or a place ("ambassador to Egypt"). */
export type OfficeLink = 'house' | 'seat';

export type NameEntry =
  | LexiconEntry<'given-name' | 'family-name', NameWord>
  | LexiconEntry<'name-particle', NameParticle>
  | LexiconEntry<'title', TitleWord>
  | LexiconEntry<'title-modifier', TitleModifier>
  | LexiconEntry<'portfolio', string>
  | LexiconEntry<'office-link', OfficeLink>
  | LexiconEntry<'name-adjective' | 'determiner' | 'no-name', null>;

/**
 * A table of names: `name form, form; @name form`. The neutral name is after `@` where its consonants are another name's too. A form after `~` is weak, after `!` it names its bearer alone; one form a meaning is enough, the name
 * itself is the form where none follows. `article` is the language's definite article where it is written onto the word.
 */
export function nameEntries(kind: 'given-name' | 'family-name', table: string, article?: string): NameEntry[] {
  return table.split(/[;\n]/u).flatMap((cell) => {
    const [, apart, name, rest] = /^\s*(@?)([a-z0-9-]+)\s*(.*?)\s*$/u.exec(cell) ?? [];
    if (name === undefined || rest === undefined) return [];
    const key = apart === '@' ? `@${name}` : skeleton(name);
    return forms(rest === '' ? name : rest).map((marked) => nameEntry(kind, key, marked, article));
  });
}

function nameEntry(kind: 'given-name' | 'family-name', key: string, marked: string, article: string | undefined): NameEntry {
  const form = marked.replace(/^[~!]/u, '');
  const definite = article !== undefined && form.startsWith(article) && form.length > article.length + 2;
  const value: NameWord = {
    key,
    ...(marked.startsWith('~') ? { weak: true } : {}),
    ...(marked.startsWith('!') ? { alone: true } : {}),
    ...(definite ? { definite: true } : {}),
  };
  return { kind, value, forms: [definite ? form.slice(article.length) : form] };
}
