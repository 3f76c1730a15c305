const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

/** Colours on request only: a file or a pipe gets plain text. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
