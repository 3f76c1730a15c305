import { expressionsIn } from "../../expression/expressions-in.ts";
import { flowingContexts } from "../../expression/walk-expression.ts";
import type { Text } from "../../text.ts";

/** Whose token a text holds: the job's own, one that somebody stored or made, or none at all. */
export type Whose = "job" | "other" | "none";

const isJobToken = (path: readonly string[]): boolean =>
  path.join(".") === "secrets.github_token" || path.join(".") === "github.token";

/** `${{ secrets.PAT || github.token }}` may be the job's own. */
export function tokenIn(text: Text): Whose {
  if (!text.text.includes("${{")) return text.text.trim() === "" ? "none" : "other";
  const paths = expressionsIn(text)
    .flatMap(({ expr }) => (expr ? flowingContexts(expr) : []))
    .map(({ path }) => path);
  return paths.some(isJobToken) ? "job" : "other";
}
