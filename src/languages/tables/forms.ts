/** Commas of both scripts and line ends part the forms of a table: a form may be several words. */
const BETWEEN_FORMS = /\s*[,\u060c\n]\s*/u;

/** The forms of one table line: "rise, go up, went up". */
export function forms(line: string): string[] {
  return line.split(BETWEEN_FORMS).filter((form) => form !== '');
}

/** A table written as lines of `name: form, form`, in order; a name that stands twice is two entries. */
export function namedForms(text: string): { readonly name: string; readonly forms: readonly string[] }[] {
  return text
    .split('\n')
    .map((line) => /^\s*([a-z][a-z0-9-]*):(.*)$/u.exec(line))
    .flatMap((match) => (match?.[1] === undefined ? [] : [{ name: match[1], forms: forms(match[2]?.trim() ?? '') }]));
}
