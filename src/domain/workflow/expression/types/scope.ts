import type { Type } from "./type.ts";

/** What an expression can see where it stands. */
export interface Scope {
  /** The key whose rules hold, for a message. */
  readonly where: string;
  /** The type of a context; undefined where there is none of that name. */
  typeOf(context: string): Type | undefined;
  /** Whether the key knows a context (`secrets`) or a function (`success()`). */
  allows(word: string): boolean;
  /** More on why a name is not there: a step that comes later. */
  hint(path: readonly string[]): string;
}
