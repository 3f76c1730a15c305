// What is never closed ends with the text, so that no character is read twice.
const STRING_OR_COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const STRING_OR_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|(?<![{[,]\s*),(?=\s*[}\]])/g;

const onlyStrings = (part: string): string => (part.startsWith('"') ? part : "");

/** Reads JSON with comments and trailing commas, as editors and Bun write it. Throws a `SyntaxError`. */
export const parseJsonc = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/^\u{FEFF}/u, "")
      .replace(STRING_OR_COMMENT, onlyStrings)
      .replace(STRING_OR_COMMA, onlyStrings),
  );
