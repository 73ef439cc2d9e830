const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A line of text after a key: a letter is added, Backspace takes the last one, Ctrl-U all. Other keys leave it. */
export function typed(text: string, key: string): string {
  if (key === 'backspace') return withoutLastLetter(text);
  if (key === 'ctrl+u') return '';
  return Array.from(key).length === 1 ? text + key : text;
}

function withoutLastLetter(text: string): string {
  const last = segmenter.segment(text).containing(text.length - 1);
  return last ? text.slice(0, last.index) : '';
}
