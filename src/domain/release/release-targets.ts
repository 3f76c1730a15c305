import { GuardError } from "../failure/guard-error.ts";
import { aimsAtNpm } from "../package/package-subject.ts";
import type { Policy, PolicyTarget } from "../policy/policy.ts";
import { type NpmCoordinates, npmCoordinates } from "../registry/npm-name.ts";
import type { BundleFile, ReleaseBundle } from "./bundle.ts";
import { isPrerelease } from "./is-prerelease.ts";
import type { PypiTarget } from "./pypi-target.ts";
import { pypiTargets } from "./pypi-targets.ts";

type PolicyNpm = Extract<PolicyTarget, { registry: "npm" }>;
type PolicyRelease = Extract<PolicyTarget, { registry: "github-release" }>;

export interface NpmTarget extends NpmCoordinates {
  /** `npm:@scope/name@1.2.3`. */
  readonly id: string;
  readonly file: BundleFile;
  /** Whether the version goes live at once, or waits for a maintainer's approval. */
  readonly mode: "publish" | "stage";
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
  /** Where the text of the release comes from. */
  readonly notes: "none" | "changelog" | "generated";
  readonly changelog: string;
  /** Tag that moves to this release, such as `v1`; never for a prerelease. */
  readonly floatingTag?: string;
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
  mode: "publish",
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
    mode: policy.mode,
    access: policy.access,
    ...(policy.tag !== undefined && { tag: policy.tag }),
    trusted: policy["trusted-publishing"],
    provenance: policy.provenance === "required",
  };
}

/** The sealed packages that one entry of the policy speaks of: the one it names, or all that no other entry names. */
function npmTargetsOf(
  policy: PolicyNpm,
  bundle: ReleaseBundle,
  elsewhere: ReadonlySet<string>,
): readonly NpmTarget[] {
  const all = bundle.files
    .filter(({ kind }) => kind === "npm-package")
    .map((file) => npmTarget(policy, file));
  const named = all.filter(({ name }) =>
    policy.package === undefined ? !elsewhere.has(name) : name === policy.package,
  );
  if (named.length > 0) return named;
  throw refuse(
    `The policy wants ${policy.package ?? "a package"} on npm, but the bundle holds ${all.map(({ name }) => name).join(", ")}`,
    "Seal the package that the policy names, or mend `targets` in the policy.",
  );
}

/** A package that was sealed for npm and is named nowhere was forgotten, or smuggled in. */
function checkUnnamed(
  npm: readonly NpmTarget[],
  bundle: ReleaseBundle,
  wanted: readonly PolicyTarget[],
): void {
  if (!wanted.some(({ registry }) => registry === "npm")) return;
  const taken = new Set(npm.map(({ file }) => file.name));
  const left = bundle.files.find(({ kind, name }) => kind === "npm-package" && !taken.has(name));
  if (left)
    throw refuse(
      `The bundle holds ${left.name}, which no npm target of the policy names`,
      "Name every sealed package in `targets`, or write one npm target without `package` for all the others.",
    );
}

/** The same for PyPI: what was sealed as a wheel or an sdist, and judged as one, is not left out in silence. */
function checkUnnamedPython(
  pypi: readonly PypiTarget[],
  bundle: ReleaseBundle,
  wanted: readonly PolicyTarget[],
): void {
  if (!wanted.some(({ registry }) => registry === "pypi")) return;
  const taken = new Set(pypi.flatMap(({ files }) => files.map(({ name }) => name)));
  const left = bundle.files.find(
    ({ kind, name }) => (kind === "wheel" || kind === "sdist") && !taken.has(name),
  );
  if (left)
    throw refuse(
      `The bundle holds ${left.name}, which no pypi target of the policy names`,
      "Name every sealed project in `targets`, or write one pypi target without `project` for all of them; an sdist must be called as PEP 625 says, such as foo_bar-1.2.3.tar.gz.",
    );
}

function floatingTag(
  { "floating-tag": wish }: PolicyRelease,
  { version, tag }: ReleaseBundle,
): string | undefined {
  const number = /^\d+(?=\.)/.exec(version)?.[0];
  if (wish === undefined || number === undefined) return undefined;
  const name = (wish === true ? "v{major}" : wish).replaceAll("{major}", number);
  if (name !== tag) return name;
  throw refuse(
    `The floating tag ${name} would be the tag of the release itself`,
    "Give the release a tag with its whole version, such as `v{version}`, or take `floating-tag` out of the policy.",
  );
}

function releaseTarget(policy: PolicyRelease, bundle: ReleaseBundle): ReleaseTarget {
  const prerelease = policy.prerelease ?? isPrerelease(bundle.version);
  const floating = prerelease ? undefined : floatingTag(policy, bundle);
  return {
    id: `github-release:${bundle.repository.name}@${bundle.tag}`,
    prerelease,
    notes: policy.notes ?? "none",
    changelog: policy.changelog ?? "CHANGELOG.md",
    ...(floating !== undefined && { floatingTag: floating }),
  };
}

/** What of this bundle goes where. Throws a `GuardError` where policy and bundle do not fit together. */
export function releaseTargets(policy: Policy, bundle: ReleaseBundle): ReleaseTargets {
  checkPackage(policy, bundle);
  const wanted = policy.targets.length > 0 ? policy.targets : PRESETS;
  const named = new Set(
    wanted.flatMap((target) => (target.registry === "npm" ? (target.package ?? []) : [])),
  );
  const npm = wanted.flatMap((target) =>
    target.registry === "npm" ? npmTargetsOf(target, bundle, named) : [],
  );
  checkUnnamed(npm, bundle, wanted);
  const pypi = wanted.flatMap((target) =>
    target.registry === "pypi" ? pypiTargets(target, bundle) : [],
  );
  checkUnnamedPython(pypi, bundle, wanted);
  const ids = [...npm, ...pypi].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    throw refuse(`${twice} is a target twice`, "Name each package once in the policy's `targets`.");
  const release = wanted.find((target) => target.registry === "github-release");
  return {
    npm,
    ...(release && { release: releaseTarget(release, bundle) }),
    pypi,
  };
}
