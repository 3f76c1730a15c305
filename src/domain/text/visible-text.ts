/** Writes out every character that is not printable ASCII, so that look-alikes such as `main` with an invisible letter show. */
export const visibleText = (text: string): string =>
  text.replaceAll(
    /[^\u{20}-\u{7E}]/gu,
    (character) => String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
