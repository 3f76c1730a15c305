import { type Json, wrongKind } from "./mutant.ts";

/** What a reader says of an answer that it cannot use. */
export const READABLE = "a readable answer";

/** Which answer, which field, what it becomes (undefined: gone), the owner and its sentence. */
export type AnswerRow = readonly [
  answer: "version" | "packument" | "keys" | "attestations" | "release" | "ref",
  path: string,
  how: string,
  to: ((good: Json | undefined) => Json) | undefined,
  owner: string,
  says: string,
];

export const to = (value: Json) => () => value;
export const kind = (good: Json | undefined): Json => wrongKind(good);
