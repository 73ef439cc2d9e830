import reshaper from 'arabic-persian-reshaper';

/** The four drawings of an Arabic letter, each one presentation form. */
interface Forms {
  readonly isolated: string;
  readonly final: string;
  readonly initial: string;
  readonly medial: string;
}

/** What is drawn in one place: a letter with the marks on it. */
export interface Shapeable {
  readonly text: string;
}

const BEH = '\u0628';
const LAM = '\u0644';
const TATWEEL = '\u0640';
const NON_JOINER = '\u200c';
const ARABIC = /[\u0621-\u06d3]/u;

/**
 * Letters of names and of other languages in Arabic script that the reshaper does not know, with the first of their presentation forms
 * (isolated, final, then initial and medial where they join on). Source: Unicode, Arabic Presentation Forms-A.
 */
const MORE_LETTERS: readonly (readonly [letter: number, firstForm: number, forms: 2 | 4])[] = [
  [0x0671, 0xfb50, 2],
  [0x0679, 0xfb66, 4],
  [0x06a4, 0xfb6a, 4],
  [0x0688, 0xfb88, 2],
  [0x0691, 0xfb8c, 2],
  [0x06ba, 0xfb9e, 2],
  [0x06c1, 0xfba6, 4],
  [0x06be, 0xfbaa, 4],
  [0x06d2, 0xfbae, 2],
  [0x06ad, 0xfbd3, 4],
];

/** The reshaper's final form of this letter lies in a block few terminal fonts have; the same drawing stands in the common one. */
const COMMON_FORMS = new Map([['\ufbfd', '\ufef0']]);

interface Shapes {
  readonly letters: ReadonlyMap<string, Forms>;
  /** Alef that follows a lam → the two drawn as one. */
  readonly lamAlef: ReadonlyMap<string, Pick<Forms, 'isolated' | 'final'>>;
}

let shapes: Shapes | undefined;

/** The reshaper turns whole strings; asked for one letter in each surrounding, it gives the table that keeps marks, styles and offsets in place. */
function loadShapes(): Shapes {
  const draw = (text: string, at: number) => {
    const drawn = reshaper.ArabicShaper.convertArabic(text).charAt(at);
    return COMMON_FORMS.get(drawn) ?? drawn;
  };
  const letters = new Map<string, Forms>();
  for (let code = 0x0621; code <= 0x06cc; code += 1) {
    const letter = String.fromCharCode(code);
    const isolated = draw(letter, 0);
    if (isolated === letter) continue;
    letters.set(letter, { isolated, final: draw(BEH + letter, 1), initial: draw(letter + BEH, 0), medial: draw(BEH + letter + BEH, 1) });
  }
  for (const [code, first, count] of MORE_LETTERS) {
    const form = (at: number) => String.fromCharCode(first + (at < count ? at : at - 2));
    letters.set(String.fromCharCode(code), { isolated: form(0), final: form(1), initial: form(2), medial: form(3) });
  }
  letters.set(TATWEEL, { isolated: TATWEEL, final: TATWEEL, initial: TATWEEL, medial: TATWEEL });
  const lamAlef = new Map<string, Pick<Forms, 'isolated' | 'final'>>();
  for (const alef of ['\u0622', '\u0623', '\u0625', '\u0627']) {
    lamAlef.set(alef, { isolated: draw(LAM + alef, 0), final: draw(BEH + LAM + alef, 1) });
  }
  return { letters, lamAlef };
}

/**
 * Gives each Arabic letter the form its neighbours call for; lam and alef become one. Takes and returns cells in logical order, marks
 * stay on their letter, whatever is not Arabic stays as it is.
 */
export function shapeCells<Kind extends Shapeable>(cells: readonly Kind[]): readonly Kind[] {
  if (!cells.some((cell) => ARABIC.test(cell.text))) return cells;
  shapes ??= loadShapes();
  const { letters, lamAlef } = shapes;
  const shaped: Kind[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell) continue;
    const letter = cell.text.charAt(0);
    const forms = letters.get(letter);
    if (!forms) {
      shaped.push(cell);
      continue;
    }
    const before = joins(letters, cells[at - 1], cell);
    const next = cells[at + 1];
    const pair = letter === LAM && next && !cell.text.includes(NON_JOINER) ? lamAlef.get(next.text.charAt(0)) : undefined;
    if (pair && next) {
      shaped.push({ ...cell, text: (before ? pair.final : pair.isolated) + marks(cell) + marks(next) });
      at += 1;
      continue;
    }
    const after = joins(letters, cell, next);
    const form = before ? (after ? forms.medial : forms.final) : after ? forms.initial : forms.isolated;
    shaped.push({ ...cell, text: form + marks(cell) });
  }
  return shaped;
}

function marks(cell: Shapeable): string {
  return cell.text.slice(1).replace(NON_JOINER, '');
}

function joins(letters: ReadonlyMap<string, Forms>, left: Shapeable | undefined, right: Shapeable | undefined): boolean {
  if (!left || !right || left.text.includes(NON_JOINER)) return false;
  const [from, to] = [left.text.charAt(0), right.text.charAt(0)];
  const [leading, following] = [letters.get(from), letters.get(to)];
  if (!leading || !following) return false;
  const on = from === TATWEEL || leading.initial !== leading.isolated;
  return on && (to === TATWEEL || following.final !== following.isolated);
}
