import type { Field } from '../model/article.js';
import type { Reading } from '../model/reading.js';

/** What explaining and telling need of the run. */
export interface Sources {
  readonly readings: readonly Reading[];
  /** The outlet's name, the file's or the id, whichever is known first. */
  readonly name: (document: number) => string;
  readonly text: (document: number, field: Field) => string;
  /** How telling a feature of wording is. */
  readonly weight: (feature: string) => number;
  /** Whether a document is a draft: what it says it is no witness of. */
  readonly isDraft: (document: number) => boolean;
  /** Documents that copy one another have one witness number. */
  readonly witness: (document: number) => number;
  /** Share of `copy`'s own words found in `original`, 0 where it is no copy. */
  readonly share: (copy: number, original: number) => number;
}
