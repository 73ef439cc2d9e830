import { RE2JS, RE2JSException } from 're2js';

/** Instructions of a compiled pattern, at most: a search takes at most so many steps a letter. */
const LARGEST_PROGRAM = 300;
const LONGEST_PATTERN = 500;

/** A search in time linear in the text. Throws a RangeError that says what is wrong with the pattern. */
export function compilePattern(source: string): (text: string) => boolean {
  if (source.length > LONGEST_PATTERN) throw new RangeError(`${source.length} characters stand here; expected at most ${LONGEST_PATTERN}`);
  const pattern = parse(source);
  const size = pattern.programSize();
  if (size > LARGEST_PROGRAM)
    throw new RangeError(`the pattern compiles to ${size} instructions; expected at most ${LARGEST_PROGRAM}: repeat less`);
  return (text) => pattern.test(text);
}

function parse(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const problem = error.message.replace(/^error parsing regexp: /u, '');
    throw new RangeError(`${JSON.stringify(source)} stands here; expected a pattern in RE2 syntax (${problem})`, { cause: error });
  }
}
