/** Characters of East Asia and pictures, which take two cells of a terminal. Source: Unicode 17, EastAsianWidth.txt (W and F). */
const WIDE =
  /[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26D4\u26EA\u2705\u270A\u270B\u2728\u274C\u2753-\u2755\u2795-\u2797\u27B0\u2B1B\u2B1C\u2B50\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F18E}\u{1F191}-\u{1F19A}\u{1F200}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F7E0}-\u{1F7EB}\u{1F90C}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const COMBINING = /\p{M}/u;
const PLAIN = /^[ -~]*$/;

function cellsOf(character: string): number {
  if (character <= "~") return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many cells of a terminal a text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return Array.from(text).reduce((sum, character) => sum + cellsOf(character), 0);
}

/** The longest beginning that fits into so many cells. */
export function beginningOf(text: string, cells: number): string {
  if (PLAIN.test(text)) return text.slice(0, Math.max(0, cells));
  let room = cells;
  const characters = Array.from(text);
  const over = characters.findIndex((character) => {
    room -= cellsOf(character);
    return room < 0;
  });
  return over < 0 ? text : characters.slice(0, over).join("");
}

/** The longest end that fits into so many cells. */
export function endOf(text: string, cells: number): string {
  const characters = Array.from(text);
  let room = cells;
  let from = characters.length;
  while (from > 0 && room >= cellsOf(characters[from - 1] ?? "")) {
    from -= 1;
    room -= cellsOf(characters[from] ?? "");
  }
  return characters.slice(from).join("");
}

/** At most so many cells, with an ellipsis where something is cut. */
export const fitted = (text: string, cells: number): string =>
  widthOf(text) <= cells ? text : `${beginningOf(text, cells - 1)}\u2026`;
