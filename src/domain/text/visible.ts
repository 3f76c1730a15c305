// Format characters reorder or hide what a reader sees ("Trojan Source"); control characters drive terminals.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const named = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;

/** Spares the start of every action a table of Unicode's classes, which most texts do not need. */
const PRINTABLE = /^[ -~]*$/;

/** Shows each control, bidi, zero-width and lone surrogate character as `<U+202E>`; line feeds stay, tabs become blanks. */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(HIDDEN, (character) => (character === "\n" ? character : named(character)));
}

/** `visible`, on one line. */
export const oneLine = (text: string): string =>
  visible(text)
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
