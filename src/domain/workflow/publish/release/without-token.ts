import type { Edit, Fix } from "../../../finding/finding.ts";
import { entryOf, removeKey, setKey } from "../../fix/edits.ts";
import type { Job, Step } from "../../model.ts";
import { mayMintTokens } from "../../power/power-of.ts";
import type { Text } from "../../text.ts";
import type { Mapping } from "../../yaml/node.ts";
import { actionOf } from "../action-rules.ts";
import type { Sink } from "../sink.ts";

/** Tools that ask for an identity by themselves where they find no token. */
function asksItself({ channel, what, step, inner }: Sink): boolean {
  if (inner) return false;
  if (channel === "npm")
    return /^(?:npm (?:stage )?publish|pnpm publish|semantic-release|js-devtools)/i.test(what);
  return (
    channel === "PyPI" &&
    step.uses !== undefined &&
    actionOf(step.uses.text) === "pypa/gh-action-pypi-publish"
  );
}

function blockOf(mapping: Mapping, key: string): Mapping | undefined {
  const value = entryOf(mapping, key)?.value;
  return value?.kind === "mapping" ? value : undefined;
}

/** Takes the setting that holds the token out of the step, with its block where nothing else stands in it. */
function removal(step: Step, token: Text): Edit | undefined {
  const { file } = step.job.workflow;
  for (const key of ["env", "with"]) {
    const block = blockOf(step.node, key);
    const entry = block?.entries.find(({ value }) => value === token);
    if (!block || !entry) continue;
    return block.entries.length > 1
      ? removeKey(file, block, entry.key.text)
      : removeKey(file, step.node, key);
  }
  return undefined;
}

function identity(job: Job): Edit | undefined {
  const { file } = job.workflow;
  const own = blockOf(job.node, "permissions");
  if (own) return setKey(file, own, "id-token", "write");
  if (job.permissions) return undefined;
  const shared = job.workflow.permissions?.grants ?? [];
  const kept = shared.map(({ scope, access }) => `${scope}: ${access}`);
  const grants = kept.length > 0 ? kept : ["contents: read"];
  return setKey(file, job.node, "permissions", [...grants, "id-token: write"]);
}

/** Publishes with the job's identity in place of the token; works once the registry knows the workflow. */
export function withoutToken(sink: Sink, token: Text): readonly Fix[] {
  if (!asksItself(sink)) return [];
  const { step } = sink;
  const without = removal(step, token);
  const mints = mayMintTokens(step.job);
  const grant = mints ? undefined : identity(step.job);
  if (without === undefined || (!mints && grant === undefined)) return [];
  const edits = grant ? [without, grant] : [without];
  return [{ title: "Publish as a trusted publisher, without the token", safe: false, edits }];
}
