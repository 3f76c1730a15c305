import { perText } from "../../../text/per-text.ts";
import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import { ACTION_NEEDS } from "./action-needs-table.ts";
import { type Need, type Needs, NO_NEEDS, readNeeds, UNKNOWN_NEEDS, unsure } from "./needs.ts";
import { tokenIn } from "./token-in.ts";

let table: ReadonlyMap<string, readonly Need[]> | undefined;

function needsTable(): ReadonlyMap<string, readonly Need[]> {
  table ??= new Map(
    ACTION_NEEDS.trim()
      .split("\n")
      .map((line) => [line.split(" ")[0] ?? "", readNeeds(line)] as const),
  );
  return table;
}

/** Inputs that take a token or a key in place of the job's own. */
const TOKEN_INPUTS =
  /^(?:(?:repo|github|gh|access|personal|release|push)?[-_]?token|ssh-key|deploy_key|personal_token)$/i;
const TOKEN_VARIABLES = /^(?:GITHUB|GH)_TOKEN$/;
const isTokenInput = perText((name) => TOKEN_INPUTS.test(name));
const isTokenVariable = perText((name) => TOKEN_VARIABLES.test(name));

/** Whether a step hands its action another token, so that the job's own is not used. */
function bringsOwnToken(step: Step): boolean {
  if (step.with.list.length === 0 && step.env.list.length === 0) return false;
  const given = [
    ...step.with.list.filter(({ name }) => isTokenInput(name.text)),
    ...step.env.list.filter(({ name }) => isTokenVariable(name.text)),
  ].map(({ value }) => tokenIn(value));
  return given.includes("other") && !given.includes("job") && !given.includes("unknown");
}

/** OIDC tokens are asked for with the job's own right, whatever token an action was handed. */
const isOidc = ({ scope }: Need): boolean => scope === "id-token";

/** Downloads of a run's own artifacts need nothing. */
const isOwnDownload = (action: string, step: Step): boolean =>
  action === "actions/download-artifact" && step.with.get("run-id") === undefined;

/** What a step's action uses of the job's token; unknown for an action nobody has written down. */
export function needsOfAction(step: Step): Needs {
  const uses = step.uses?.text ?? "";
  const action = actionOf(uses);
  if (uses.trim().startsWith("docker://")) return UNKNOWN_NEEDS;
  const known = needsTable().get(action);
  if (known === undefined) return UNKNOWN_NEEDS;
  if (isOwnDownload(action, step)) return NO_NEEDS;
  if (bringsOwnToken(step)) return { known: known.filter(isOidc), unknown: [] };
  // The whole of `with` may hold another token.
  return { known: step.with.whole ? unsure(known) : known, unknown: [] };
}
