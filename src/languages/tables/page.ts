/**
 * Words of pages, not of news: what a saved page carries around its article, and what opens or closes captions, bylines and credits.
 *
 * Forms are written in natural spelling and folded at load. Except for `photoLabels`, punctuation and figures in a line count for nothing
 * when it is compared, so "Comments (12)" needs no form of its own. A form stands in one list only; lists imply each other where one word
 * does two things: what opens furniture is furniture alone on its line, too.
 */
export interface PageWords {
  /** Menu entries, share bars, buttons: a line made of nothing but these is furniture. */
  readonly furniture: readonly string[];
  /** Networks and messengers: names on share buttons, and where pictures are taken from. */
  readonly networks: readonly string[];
  /** Openings of a furniture line that goes on with words of its own ("Read also: …"). */
  readonly furnitureOpenings: readonly string[];
  /** Head of the readers' comments: what follows below an article is theirs. */
  readonly comments: readonly string[];
  /** Head of a list of other stories, tags or contacts: the short lines that follow belong to it. */
  readonly lists: readonly string[];
  /** Openings of furniture that may also run on after the last sentence of a paragraph (a share link, tags). */
  readonly furnitureTails: readonly string[];
  /** Openings of a picture caption. */
  readonly captionOpenings: readonly string[];
  /** Labels before a photographer's name at the end of a caption, with the mark that follows them. */
  readonly photoLabels: readonly string[];
  /** What a picture credit in brackets says besides names, the openings of captions and the networks. */
  readonly photoWords: readonly string[];
  /** News and picture agencies as they sign. */
  readonly agencies: readonly string[];
  /** Kinds of institution that hand out pictures. */
  readonly institutions: readonly string[];
  /** Where someone stands in a picture, set off by commas or brackets. */
  readonly positions: readonly string[];
  /** Openings of a line that names who wrote the article. */
  readonly bylineOpenings: readonly string[];
  /** Openings of a line that names who else worked on it. */
  readonly creditOpenings: readonly string[];
  /** What stands before the day of publication or of the last change. */
  readonly publishedOpenings: readonly string[];
}
