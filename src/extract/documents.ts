import { onlyKind } from '../languages/kinds.js';
import type { DocumentWord } from '../languages/tables/organisations.js';
import type { Mention } from '../model/mention.js';
import { endWithoutPossessive, isDeterminer } from './capitals.js';
import { mentionOf } from './mention.js';
import { articleStart } from './naming.js';
import type { Sentence } from './sentence.js';
import { isStopWord, nextOf, tagAt } from './tagged.js';

const DOCUMENTS = onlyKind('document-type');

/** What agreements, statements, laws and other documents are called. */
export function extractDocuments(sentence: Sentence): Mention[] {
  const mentions: Mention[] = [];
  for (let at = nextOf(sentence, DOCUMENTS, 0); at < sentence.tokens.length;) {
    const found = tagAt<DocumentWord>(sentence, at, 'document-type');
    if (found && found.value.type !== 'none' && !(found.value.shy && !isNoun(sentence, at))) {
      mentions.push(
        mentionOf(sentence, 'document-type', articleStart(sentence, found.tag), endWithoutPossessive(sentence, found.tag.last - 1), {
          type: found.value.type,
        }),
      );
    }
    at = nextOf(sentence, DOCUMENTS, found ? found.tag.last : at + 1);
  }
  return mentions;
}

/** A determiner or another content word stands before it: "a report", "the peace deal", not "they report". */
function isNoun(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (before?.kind !== 'word') return before?.kind === 'number';
  return isDeterminer(sentence, at - 1) || !isStopWord(sentence, at - 1);
}
