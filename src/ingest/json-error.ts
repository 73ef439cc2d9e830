const SPACE = /[ \t\r\n]*/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.\p{L}])|(?:true|false|null)(?![\d\p{L}]))/uy;
/** What a scalar looks like that the end of the text cut off. */
const CUT_OFF = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/u;
const STRING_STOP = /["\\\u0000-\u001f]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const CLOSES: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** What may come next: a value, a value or the end of an empty list, a key, a key or the end of an empty object, and so on. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more';

interface Token {
  readonly kind: string;
  readonly end: number;
}

/**
 * Where a text stops being JSON, as an index into it; its length where it only ends too early. The engine knows it too, but says it in other
 * words in every release, or not at all.
 */
export function breakingPoint(text: string): number {
  const open: string[] = [];
  let expected: Expected | 'end' = 'value';
  let at = afterMatch(SPACE, text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (typeof token === 'number') return token;
    const next = following(expected, token.kind, open);
    if (next === undefined) return at;
    expected = next;
    at = afterMatch(SPACE, text, token.end);
  }
  return text.length;
}

function afterMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The token at `at`, or where it breaks. */
function tokenAt(text: string, at: number): Token | number {
  const mark = text.charAt(at);
  if ('{}[],:'.includes(mark)) return { kind: mark, end: at + 1 };
  if (mark === '"') return stringAt(text, at);
  const end = afterMatch(SCALAR, text, at);
  if (end > at) return { kind: 'scalar', end };
  return CUT_OFF.test(text.slice(at, at + 6).trimEnd()) && text.length <= at + 6 ? text.length : at;
}

/** Hops from one quotation mark, backslash or control to the next: a pattern for whole strings would overflow on one of megabytes. */
function stringAt(text: string, at: number): Token | number {
  STRING_STOP.lastIndex = at + 1;
  for (let stop = STRING_STOP.exec(text); stop; stop = STRING_STOP.exec(text)) {
    if (stop[0] === '"') return { kind: 'string', end: stop.index + 1 };
    const escape = afterMatch(ESCAPE, text, stop.index);
    if (escape === stop.index) return stop.index + 1 >= text.length ? text.length : stop.index;
    STRING_STOP.lastIndex = escape;
  }
  return text.length;
}

function following(expected: Expected | 'end', token: string, open: string[]): Expected | 'end' | undefined {
  const parent = open.at(-1);
  if (token === '}' || token === ']') {
    const closable = expected === 'more' || expected === (token === '}' ? 'first key' : 'first value');
    if (!closable || parent !== CLOSES[token]) return undefined;
    open.pop();
    return open.length > 0 ? 'more' : 'end';
  }
  switch (expected) {
    case 'value':
    case 'first value':
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'first key' : 'first value';
      }
      if (token !== 'string' && token !== 'scalar') return undefined;
      return parent === undefined ? 'end' : 'more';
    case 'key':
    case 'first key':
      return token === 'string' ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'more':
      if (token !== ',') return undefined;
      return parent === '{' ? 'key' : 'value';
    case 'end':
      return undefined;
  }
}
