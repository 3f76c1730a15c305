import { GuardError } from "../failure/guard-error.ts";
import type { Policy, PolicyTarget } from "../policy/policy.ts";
import { distributionFile } from "../registry/pypi/distribution-file.ts";
import { normalizedName } from "../registry/pypi/python-name.ts";
import type { BundleFile, ReleaseBundle } from "../release/bundle.ts";
import type { PypiTarget } from "../release/pypi-target.ts";

type PolicyPypi = Extract<PolicyTarget, { registry: "pypi" }>;

const NEVER_PYTHON: readonly string[] = ["npm-package", "sbom"];

/** A sealed file whose name says that it is a distribution of Python. */
const distributionsIn = ({ files }: ReleaseBundle) =>
  files.flatMap((file) => {
    const name = NEVER_PYTHON.includes(file.kind) ? undefined : distributionFile(file.name);
    return name === undefined ? [] : [{ file, name }];
  });

type Sealed = ReturnType<typeof distributionsIn>[number];

function targetOf(policy: PolicyPypi, sealed: readonly [Sealed, ...Sealed[]]): PypiTarget {
  const [{ name }] = sealed;
  return {
    id: `pypi:${name.project}@${name.version}`,
    name: name.project,
    version: name.version,
    files: sealed.map(({ file }): BundleFile => file),
    index: "pypi",
    trusted: policy["trusted-publishing"],
    attest: policy["trusted-publishing"],
  };
}

function targetsOf(policy: PolicyPypi, sealed: readonly Sealed[]): readonly PypiTarget[] {
  const byId = new Map<string, [Sealed, ...Sealed[]]>();
  for (const each of sealed) {
    const id = `${each.name.project}@${each.name.version}`;
    const others = byId.get(id);
    if (others) others.push(each);
    else byId.set(id, [each]);
  }
  const wanted = policy.project === undefined ? undefined : normalizedName(policy.project);
  const named = [...byId.values()].filter(
    ([{ name }]) => name.project === (wanted ?? name.project),
  );
  if (named.length > 0) return named.map((files) => targetOf(policy, files));
  throw new GuardError("bundle", {
    says: `The policy wants ${wanted ?? "a project"} on PyPI, but the bundle holds no wheel and no sdist of it`,
    fix: "Seal with the built wheels and the sdist, or mend `targets` in the policy.",
  });
}

/** What of this bundle should be on PyPI. Throws a `GuardError` where policy and bundle do not fit together. */
export const pypiTargets = (policy: Policy, bundle: ReleaseBundle): readonly PypiTarget[] =>
  policy.targets.flatMap((target) =>
    target.registry === "pypi" ? targetsOf(target, distributionsIn(bundle)) : [],
  );
