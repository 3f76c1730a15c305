import { credentialsIn } from "./credential-shape.ts";

/** Shorter or plainer texts may well stand where no secret was meant: `production`, `v1.2.3`. */
const SHORTEST_TELLTALE = 8;

const isTelltale = (part: string): boolean =>
  part.length >= SHORTEST_TELLTALE && /\d/.test(part) && /[A-Za-z]{2}/.test(part);

/** What kind of secret stands whole in a text, by its shape or because it is known; undefined where none does. */
export function secretKindIn(text: string, known: Iterable<string>): string | undefined {
  const [shaped] = credentialsIn(text);
  if (shaped !== undefined) return shaped.kind;
  for (const part of known)
    if (isTelltale(part) && text.includes(part)) return "a secret of this job";
  return undefined;
}
