import { namedForms } from '../tables/forms.js';
import type { DocumentEntry } from '../tables/organisations.js';

/** What documents are called, with their plurals. A phrase under `none` shadows a shorter one: there the word is no document. */
const TYPES = `
  memorandum: memorandum of understanding, memorandums of understanding, memoranda of understanding, MoU, MoUs, memorandum of agreement, memorandum
  memo: memo, memos
  agreement: agreement, agreements, accord, accords, pact, pacts
  treaty: treaty, treaties, charter
  protocol: protocol
  communique: communique, communiqué, joint statement, final statement
  declaration: declaration
  statement: press statement, press release, news release, trading statement
  contract: contracts
  bill: draft law
  decree: decree, decrees, executive order, royal order, royal decree
  constitution: constitution
  report: reports
  resolution: resolution, resolutions
  ruling: court ruling
  warrant: arrest warrant, arrest warrants
  letter: letters
  roadmap: roadmap, road map
  petition: petition
  indictment: indictment
  circular: circular
  regulation: regulations
  none: in agreement, in order to, declaration of war, protocol officer, state of affairs
`;

/** Also verbs and everyday words: documents only after a determiner, an adjective or a noun. */
const SHY = `
  statement: statement, statements
  deal: deal, deals
  contract: contract
  law: law, laws
  bill: bill
  report: report
  ruling: ruling
  letter: letter
  regulation: regulation
  decision: decision
  document: document, documents
  complaint: complaint
  none: great deal, good deal, big deal, law enforcement, law firm, law school, law professor, deal with, report to, report that, contract killing, bill of health, bill for, martial law, brother-in-law, by-law
`;

/** Document types. */
export const DOCUMENTS: DocumentEntry[] = [
  ...namedForms(TYPES).map(({ name, forms }): DocumentEntry => ({ kind: 'document-type', value: { type: name }, forms })),
  ...namedForms(SHY).map(({ name, forms }): DocumentEntry => ({ kind: 'document-type', value: { type: name, ...(name === 'none' ? {} : { shy: true }) }, forms })),
];
