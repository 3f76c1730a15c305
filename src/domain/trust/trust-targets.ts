import { type Fact, known } from "../failure/fact.ts";
import type { Policy, PolicyTarget } from "../policy/policy.ts";
import type { TrustTarget } from "./trust-target.ts";

/** Names that a target has where the policy leaves it out. */
export interface DefaultNames {
  readonly npm: Fact<string>;
  readonly python: Fact<string>;
  /** `owner/name` of the repository. */
  readonly release: Fact<string>;
}

const isTest = (target: object): boolean => "index" in target && target.index === "testpypi";

function targetOf(target: PolicyTarget, names: DefaultNames): TrustTarget {
  if (target.registry === "github-release")
    return { registry: "github-release", name: names.release, trusted: false, attested: true };
  const trusted = target["trusted-publishing"];
  if (target.registry === "npm") {
    const name = target.package === undefined ? names.npm : known(target.package);
    return { registry: "npm", name, trusted, attested: target.provenance === "required" };
  }
  const name = target.project === undefined ? names.python : known(target.project);
  return { registry: isTest(target) ? "testpypi" : "pypi", name, trusted, attested: trusted };
}

/** What a policy without targets means. */
const presets = (names: DefaultNames): readonly TrustTarget[] => [
  { registry: "npm", name: names.npm, trusted: true, attested: true },
  { registry: "github-release", name: names.release, trusted: false, attested: true },
];

/** Every target of a policy, as its registry sees it. */
export const trustTargets = ({ targets }: Policy, names: DefaultNames): readonly TrustTarget[] =>
  targets.length === 0 ? presets(names) : targets.map((target) => targetOf(target, names));
