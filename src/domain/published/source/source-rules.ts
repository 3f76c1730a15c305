import type { Policy } from "../../policy/policy.ts";
import type { SourceRules } from "./source-tree.ts";

/** What the policy says of the way from the tree to the package. */
export function sourceRules({ verify }: Pick<Policy, "verify">): SourceRules {
  const { folders = {}, "build-outputs": buildOutputs } = verify ?? {};
  return {
    ...(buildOutputs && { buildOutputs }),
    folders,
    versionSetByRelease: verify?.["version-set-by-release"] === true,
  };
}
