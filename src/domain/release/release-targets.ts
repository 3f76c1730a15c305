import { GuardError } from "../failure/guard-error.ts";
import { aimsAtNpm } from "../package/package-subject.ts";
import type { Policy, PolicyTarget } from "../policy/policy.ts";
import { type NpmCoordinates, npmCoordinates } from "../registry/npm-name.ts";
import type { BundleFile, ReleaseBundle } from "./bundle.ts";
import { isPrerelease } from "./is-prerelease.ts";
import type { PypiTarget } from "./pypi-target.ts";
import { pypiTargets } from "./pypi-targets.ts";

type PolicyNpm = Extract<PolicyTarget, { registry: "npm" }>;

export interface NpmTarget extends NpmCoordinates {
  /** `npm:@scope/name@1.2.3`. */
  readonly id: string;
  readonly file: BundleFile;
  readonly access: "public" | "restricted";
  /** dist-tag that the policy names. */
  readonly tag?: string;
  readonly trusted: boolean;
  readonly provenance: boolean;
}

export interface ReleaseTarget {
  /** `github-release:owner/repo@v1.2.3`. */
  readonly id: string;
  readonly prerelease: boolean;
}

export interface ReleaseTargets {
  readonly npm: readonly NpmTarget[];
  readonly release?: ReleaseTarget;
  /** Projects on Python indexes, which must be published from the caller's own file. */
  readonly pypi: readonly PypiTarget[];
}

const refuse = (says: string, fix: string): GuardError => new GuardError("bundle", { says, fix });

const NPM_PRESET = {
  registry: "npm",
  access: "public",
  "trusted-publishing": true,
  provenance: "required",
} as const;

/** What a policy without targets means. */
const PRESETS: readonly PolicyTarget[] = [NPM_PRESET, { registry: "github-release" }];

function checkPackage(policy: Policy, bundle: ReleaseBundle): void {
  const packed = bundle.files.some(({ kind }) => kind === "npm-package");
  if (packed || !aimsAtNpm(policy)) return;
  const wants =
    policy.targets.length === 0
      ? "The policy names no targets, which means npm and a GitHub release"
      : "The policy names npm as a target";
  throw refuse(
    `${wants}, but the bundle holds no npm package`,
    "For a release without an npm package write `targets: [{ registry: github-release }]` in the policy; else seal with the package.",
  );
}

function npmTarget(policy: PolicyNpm, file: BundleFile): NpmTarget {
  const at = npmCoordinates(file.purl ?? "");
  return {
    ...at,
    id: `npm:${at.name}@${at.version}`,
    file,
    access: policy.access,
    ...(policy.tag !== undefined && { tag: policy.tag }),
    trusted: policy["trusted-publishing"],
    provenance: policy.provenance === "required",
  };
}

/** The sealed packages that one entry of the policy speaks of. */
function npmTargetsOf(policy: PolicyNpm, bundle: ReleaseBundle): readonly NpmTarget[] {
  const all = bundle.files
    .filter(({ kind }) => kind === "npm-package")
    .map((file) => npmTarget(policy, file));
  const named = all.filter(({ name }) => name === (policy.package ?? name));
  if (named.length > 0) return named;
  throw refuse(
    `The policy wants ${policy.package ?? "a package"} on npm, but the bundle holds ${all.map(({ name }) => name).join(", ")}`,
    "Seal the package that the policy names, or mend `targets` in the policy.",
  );
}

/** What of this bundle goes where. Throws a `GuardError` where policy and bundle do not fit together. */
export function releaseTargets(policy: Policy, bundle: ReleaseBundle): ReleaseTargets {
  checkPackage(policy, bundle);
  const wanted = policy.targets.length > 0 ? policy.targets : PRESETS;
  const npm = wanted.flatMap((target) =>
    target.registry === "npm" ? npmTargetsOf(target, bundle) : [],
  );
  const pypi = wanted.flatMap((target) =>
    target.registry === "pypi" ? pypiTargets(target, bundle) : [],
  );
  const ids = [...npm, ...pypi].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    throw refuse(`${twice} is a target twice`, "Name each package once in the policy's `targets`.");
  const release = wanted.find((target) => target.registry === "github-release");
  return {
    npm,
    ...(release && {
      release: {
        id: `github-release:${bundle.repository.name}@${bundle.tag}`,
        prerelease: release.prerelease ?? isPrerelease(bundle.version),
      },
    }),
    pypi,
  };
}
