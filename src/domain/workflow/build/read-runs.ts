import type { ActionRuns } from "../model.ts";
import { type Fields, given } from "./fields.ts";

/** `runs:` of an action; nothing where there is none. */
export function readRuns(root: Fields): ActionRuns | undefined {
  const runs = root.fields("runs");
  if (runs.mapping === undefined) return undefined;
  return {
    ...given("using", runs.text("using")),
    ...given("main", runs.text("main")),
    ...given("pre", runs.text("pre")),
    ...given("post", runs.text("post")),
    ...given("image", runs.text("image")),
    node: runs.mapping,
  };
}
