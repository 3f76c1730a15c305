import type { Stretch } from "../ast.ts";

/** What is wrong with an expression; offsets count in the text it stands in. */
export interface Fault extends Stretch {
  /**
   * `syntax`: nobody can read it; `type`: it asks for something that its values are not; `undefined`:
   * it names something that is never there; `unavailable`: the key knows no such context or function.
   */
  readonly kind: "syntax" | "type" | "undefined" | "unavailable";
  readonly message: string;
}
