const STRING_OR_COMMENT = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const STRING_OR_COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

const onlyStrings = (part: string): string => (part.startsWith('"') ? part : "");

/** Reads JSON with comments and trailing commas, as editors and Bun write it. Throws a `SyntaxError`. */
export const parseJsonc = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/^\u{FEFF}/u, "")
      .replace(STRING_OR_COMMENT, onlyStrings)
      .replace(STRING_OR_COMMA, onlyStrings),
  );
