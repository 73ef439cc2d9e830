import type { Sentence } from './sentence.js';

let slots = 0;

/** Work done once a sentence, however many extractors ask for it: what it finds is kept in the sentence's notes. */
export function once<Found extends object | boolean>(work: (sentence: Sentence) => Found): (sentence: Sentence) => Found {
  const slot = slots;
  slots += 1;
  return (sentence) => {
    const known = sentence.notes[slot];
    // A slot holds what its own work has found.
    if (known !== undefined) return known as Found;
    const found = work(sentence);
    sentence.notes[slot] = found;
    return found;
  };
}
