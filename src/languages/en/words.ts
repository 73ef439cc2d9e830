const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Function words, folded. */
export const STOP_WORDS = words(`
  the a an of in on at to for from by with about into over after before between under during against through as than
  and or but nor so yet if when while where which who whom whose that this these those there here it its
  is are was were be been being am do does did have has had having will would shall should can could may might must
  he she they them their his her him i you we us our your not no also only just very more most other such some any all each
  up out off then too said says say 's 're 've 'll 'd n't am upon amid among toward towards within without via per than both either neither nor
  while whereas although though because since until unless whether once ever never always already still yet again even much many few own same so
`);

/** Function words that may stand inside the words for one person or thing. */
export const NOUN_LINKS = words("the a an of his her their its our one");

/** Abbreviations whose dot ends no sentence, folded, without the dot. */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof st rs sen rep gov gen col lt capt sgt maj adm rev hon jr sr vs etc inc ltd co corp no dept est approx
  mt insp det supt cpt sgt cpl plc nos messrs mme mlle ft sq vol pp ed eds cf eg ie al bros univ assn natl intl govt min max tel ext rd hwy bldg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun am pm fig vol ave blvd
`);
