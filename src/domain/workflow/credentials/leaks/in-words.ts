import type { Carried } from "./carried.ts";

/** What is carried, in words: `DEPLOY_KEY` and two more, or every secret. */
export function carriedInWords({ secrets, everything }: Carried): string {
  if (secrets.includes("*")) return "every secret";
  const [first = "", ...more] = secrets;
  const named = `\`${first.toUpperCase()}\``;
  const all = more.length === 0 ? named : `${named} (and ${more.length} more)`;
  return everything ? `every variable, with ${all} among them,` : all;
}
