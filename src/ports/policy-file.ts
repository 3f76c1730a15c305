import { defaultPolicy, parsePolicy } from "../domain/policy/parse-policy.ts";
import { POLICY_PATH, type Policy } from "../domain/policy/policy.ts";
import type { Workspace } from "./workspace.ts";

/** The policy of the workspace. An absent file is only fine where nobody named it. */
export async function readPolicy(workspace: Workspace, named: string): Promise<Policy> {
  const path = named === "" ? POLICY_PATH : named;
  if (named === "" && !(await workspace.exists(path))) return defaultPolicy();
  return parsePolicy(path, new TextDecoder().decode(await workspace.read(path)));
}
