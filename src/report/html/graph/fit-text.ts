/** Pixels of a character in the drawing's letters, generously: capitals and wide letters need more room. */
const SMALL = /[ .,:;!|'()[\]{}fijlrt-]/;
const WIDE = /[A-Zmw@%&_+=<>#~^\u2192]/;
const BOLD = 1.09;

function pixelsOf(character: string): number {
  if (SMALL.test(character)) return 5.3;
  if (character > "~" && character !== "\u2192") return 14;
  return WIDE.test(character) ? 9.6 : 7.9;
}

const ELLIPSIS = "\u2026";

/** How many characters fit. */
function countIn(characters: readonly string[], pixels: number): number {
  let room = pixels;
  const over = characters.findIndex((character) => {
    room -= pixelsOf(character);
    return room < 0;
  });
  return over < 0 ? characters.length : over;
}

/** As much of a text as fits into so many pixels, with an ellipsis where something is cut. */
export function fitText(text: string, pixels: number, isBold: boolean): string {
  const room = isBold ? pixels / BOLD : pixels;
  const characters = Array.from(text);
  if (countIn(characters, room) === characters.length) return text;
  const kept = countIn(characters, room - pixelsOf(ELLIPSIS));
  return `${characters.slice(0, kept).join("")}${ELLIPSIS}`;
}
