import type { Baseline } from "../../domain/baseline/baseline.ts";
import type { Workspace } from "../../ports/workspace.ts";

/** The baseline that was asked for; one that is named and not there is a `GuardError`. */
export async function readBaseline(
  path: string | undefined,
  workspace: Workspace,
): Promise<Baseline | undefined> {
  if (path === undefined || path === "") return undefined;
  const text = new TextDecoder().decode(await workspace.read(path));
  const { parseBaseline } = await import("../../domain/baseline/baseline.ts");
  return parseBaseline(path, text);
}
