import { clip } from "../../domain/text/clip.ts";
import { oneLine } from "../../domain/text/visible.ts";

const LONGEST = 48;

/** Untrusted text between the quotes of a mermaid node; whatever is not a plain letter is written as a code. */
export const mermaidLabel = (text: string): string =>
  clip(oneLine(text), LONGEST).replaceAll(
    /[^\p{L}\p{N} ,.()-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
