import type { Endpoint } from "./endpoint.ts";

/** Ways in that GitHub's description leaves out. */
const UNDESCRIBED = new Set(["browser-download"]);

/** The same thing under another path. */
const SAME_AS: Readonly<Record<string, string>> = {
  "/repositories/{repository_id}": "/repos/{owner}/{repo}",
};

/** `METHOD /path/{name}` as in GitHub's OpenAPI description, or `undefined` when it is not in it. */
export function operationOf({ call, method, path }: Endpoint): string | undefined {
  if (UNDESCRIBED.has(call)) return undefined;
  const template = path.replace(/^\/uploads/, "").replaceAll(/[:*](\w+)/g, "{$1}");
  return `${method} ${SAME_AS[template] ?? template}`;
}
