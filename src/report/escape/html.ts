import { visible } from "../../domain/text/visible.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  // A page that is printed into a job's log must hold no command to the runner.
  "[": "&#91;",
  ":": "&#58;",
  "\n": "&#10;",
};

/** Untrusted text as the text of an element or the value of a quoted attribute. */
export const html = (text: string): string =>
  visible(text).replaceAll(/[&<>"'`[:\n]/g, (character) => ENTITIES[character] ?? "");
