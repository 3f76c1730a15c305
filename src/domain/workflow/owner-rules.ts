import type { OwnerRule } from "./model.ts";

/** Reads CODEOWNERS: a pattern and its owners on each line, `#` for comments; no owners means nobody owns it. */
export const readOwnerRules = (text: string): readonly OwnerRule[] =>
  text.split(/\r\n|\n|\r/).flatMap((line) => {
    const words = line.replace(/(?:^|\s)#.*$/, "").trim();
    const [pattern = "", ...owners] = words.split(/\s+/);
    return pattern === "" ? [] : [{ pattern, owners }];
  });
