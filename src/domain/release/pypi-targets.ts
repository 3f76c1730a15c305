import { GuardError } from "../failure/guard-error.ts";
import type { PolicyTarget } from "../policy/policy.ts";
import { type DistributionFile, distributionFile } from "../registry/pypi/distribution-file.ts";
import { fileNamePart, normalizedName } from "../registry/pypi/python-name.ts";
import type { BundleFile, ReleaseBundle } from "./bundle.ts";
import type { PypiTarget } from "./pypi-target.ts";
import { pythonVersion } from "./python-version.ts";

type PolicyPypi = Extract<PolicyTarget, { registry: "pypi" }>;

const MIB = 1024 * 1024;

const refuse = (says: string, fix: string): GuardError => new GuardError("bundle", { says, fix });

interface Candidate {
  readonly file: BundleFile;
  readonly read: DistributionFile;
}

/** A `.tar.gz` that is not named as an sdist must be (PEP 625) is somebody's other archive. */
const isNamedWell = ({ kind, written, project }: DistributionFile): boolean =>
  kind === "wheel" || written.name === fileNamePart(project);

const candidates = ({ files }: ReleaseBundle): readonly Candidate[] =>
  files.flatMap((file) => {
    const read = file.kind === "npm-package" ? undefined : distributionFile(file.name);
    return read && isNamedWell(read) ? [{ file, read }] : [];
  });

/** Without a name in the policy the wheels tell which projects there are; only where there is none the sdists do. */
function projectsIn(found: readonly Candidate[]): readonly string[] {
  const wheels = found.filter(({ read }) => read.kind === "wheel");
  const telling = wheels.length > 0 ? wheels : found;
  return [...new Set(telling.map(({ read }) => read.project))];
}

function targetOf(
  policy: PolicyPypi,
  name: string,
  { version, found }: { readonly version: string; readonly found: readonly Candidate[] },
): PypiTarget {
  const own = found.filter(({ read }) => read.project === name);
  const odd = own.find(({ read }) => read.version !== version);
  if (odd)
    throw refuse(
      `${odd.file.name} carries the version ${odd.read.version}, but the release is ${version}`,
      "Build the version that is released, and seal again without files of other versions.",
    );
  const trusted = policy["trusted-publishing"];
  // Wheels first: while an sdist stands alone, users would build it.
  const order = ({ read, file }: Candidate): string =>
    `${read.kind === "wheel" ? 0 : 1}${file.name}`;
  return {
    id: `${policy.index}:${name}@${version}`,
    name,
    version,
    files: own.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ file }) => file),
    index: policy.index,
    trusted,
    attest: policy.attestations === undefined ? trusted : policy.attestations === "required",
    limit: policy["max-file-mib"] * MIB,
  };
}

/** The sealed projects that one entry of the policy speaks of. Throws a `GuardError` where there is none. */
export function pypiTargets(policy: PolicyPypi, bundle: ReleaseBundle): readonly PypiTarget[] {
  const version = pythonVersion(bundle.version);
  if (version === undefined)
    throw refuse(
      `${bundle.version} is no version that Python knows (PEP 440), but the policy names PyPI as a target`,
      "Release a version such as 1.2.3 or 1.2.3rc1.",
    );
  const found = candidates(bundle);
  const all = projectsIn(found);
  const wanted = policy.project === undefined ? all : [normalizedName(policy.project)];
  const missing = wanted.find((name) => found.every(({ read }) => read.project !== name));
  if (wanted.length > 0 && missing === undefined)
    return wanted.map((name) => targetOf(policy, name, { version, found }));
  throw refuse(
    `The policy wants ${policy.project ?? "a project"} on PyPI, but the bundle holds ${all.join(", ") || "no wheel and no sdist"}`,
    "Seal the wheels and the sdist (input `files`), or mend `targets` in the policy.",
  );
}
