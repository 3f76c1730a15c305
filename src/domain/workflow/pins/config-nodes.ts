import type { ConfigFile } from "../model.ts";
import type { Entry, Mapping, Node, Scalar } from "../yaml/node.ts";

/** The last entry of a key, which is the one that counts. */
export const entryIn = (node: Node | undefined, key: string): Entry | undefined =>
  node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key.text === key) : undefined;

/** The text of a key; undefined where there is none. */
export function textIn(node: Node | undefined, key: string): Scalar | undefined {
  const value = entryIn(node, key)?.value;
  return value?.kind === "scalar" && !value.isNull ? value : undefined;
}

/** The mappings of a list below a key. */
function mappingsIn(node: Node | undefined, key: string): readonly Mapping[] {
  const value = entryIn(node, key)?.value;
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item) => (item.node.kind === "mapping" ? [item.node] : []));
}

/** The `updates` of a `dependabot.yml`, one for each ecosystem and folder. */
export const updatesOf = ({ kind, root }: ConfigFile): readonly Mapping[] =>
  kind === "dependabot" ? mappingsIn(root, "updates") : [];

/** The repositories that a `.pre-commit-config.yaml` takes hooks from, as they are written. */
export const hookRepositories = ({ kind, root }: ConfigFile): readonly Scalar[] =>
  kind === "pre-commit"
    ? mappingsIn(root, "repos").flatMap((repository) => textIn(repository, "repo") ?? [])
    : [];

/** `owner/repository` in lower case of a URL at GitHub. */
export const slugOfUrl = (url: string): string | undefined =>
  /^(?:[a-z+]+:\/\/|git@)(?:[^@/]*@)?(?:www\.)?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i
    .exec(url.trim())?.[1]
    ?.toLowerCase();
