import { GuardError } from "../domain/failure/guard-error.ts";
import { defaultPolicy } from "../domain/policy/default-policy.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { POLICY_PATH } from "../domain/policy/policy-path.ts";
import type { Workspace } from "./workspace.ts";

/** The other spelling of the file's name, which nobody reads. */
const MISSPELT = POLICY_PATH.replace(/\.yml$/, ".yaml");

/** What every checkout of a repository with workflows holds. */
const OF_A_CHECKOUT = [".git", ".github"];

const refuse = (says: string, fix: string): GuardError => new GuardError("policy", { says, fix });

async function checkAbsence(workspace: Workspace, onRunner: boolean): Promise<void> {
  if (await workspace.exists(MISSPELT))
    throw refuse(
      `The policy is called ${MISSPELT}, which is not read`,
      `Rename it to ${POLICY_PATH}, or name it with the input \`policy\`.`,
    );
  if (!onRunner) return;
  const found = await Promise.all(OF_A_CHECKOUT.map(async (path) => workspace.exists(path)));
  if (found.some(Boolean)) return;
  throw refuse(
    "The workspace holds no checkout, so nobody can say whether the repository has a policy",
    "Check out the repository in a step before this one, or name the policy with the input `policy`.",
  );
}

/**
 * The policy of the workspace. An absent file is only fine where nobody named it, and on a runner
 * only in a checkout: a job that forgot to check out would release under rules that nobody wrote.
 */
export async function readPolicy(
  workspace: Workspace,
  named: string,
  onRunner = false,
): Promise<Policy> {
  const path = named === "" ? POLICY_PATH : named;
  if (named === "" && !(await workspace.exists(path))) {
    await checkAbsence(workspace, onRunner);
    return defaultPolicy();
  }
  const text = new TextDecoder().decode(await workspace.read(path));
  // Where there is no policy, its schema and a YAML parser are not loaded.
  const { parsePolicy } = await import("../domain/policy/parse-policy.ts");
  return parsePolicy(path, text);
}
