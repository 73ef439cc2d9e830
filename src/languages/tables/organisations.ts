import type { LexiconEntry } from '../lexicon.js';

/** A noun that begins or ends the name of an organisation. Tags of kind `organisation-head`. */
export interface OrganisationHead {
  /** The same in every language: `ministry`, `company`, `university`. */
  readonly type: string;
  /** In languages with capitals: where the rest of the name may stand. Elsewhere it follows. */
  readonly side?: 'before' | 'after' | 'both';
  /** Says what kind of body it is but is no word of its name: "the Unite union", "Harbour Foods plc". */
  readonly tail?: true;
  /** A verbal noun too: a body only before a field of office, a person or another body, or with a name in quotation marks. */
  readonly weak?: true;
}

/** A known organisation. Tags of kind `organisation`. */
export interface OrganisationWord {
  /** The same in every language: `un`, `hezbollah`, `afp`. */
  readonly key: string;
  /** An abbreviation, written in capitals only. */
  readonly capitals?: true;
  /** Always with the definite article, which the table leaves out. */
  readonly definite?: true;
}

export type OrganisationEntry =
  | LexiconEntry<'organisation-head', OrganisationHead>
  | LexiconEntry<'organisation', OrganisationWord>
  | LexiconEntry<'letter-name', string>;

/** A kind of document. Tags of kind `document-type`; the type `none` marks phrases in which the word is no document. */
export interface DocumentWord {
  readonly type: string;
  /** Also a verb or a word of everyday language: a document only after a determiner or another noun. */
  readonly shy?: true;
}

export type DocumentEntry = LexiconEntry<'document-type', DocumentWord>;
