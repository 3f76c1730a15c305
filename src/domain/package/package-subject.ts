import type { Fact } from "../failure/fact.ts";
import type { Place } from "../finding/place.ts";
import type { Policy } from "../policy/policy.ts";
import type { PublishedVersions } from "../registry/published.ts";
import type { PackageEntry } from "./archive/package-entry.ts";
import type { PackageManifest } from "./manifest.ts";

/** What the checks of a package look at: the bytes that were read back, and what they are compared with. */
export interface PackageSubject {
  readonly manifest: PackageManifest;
  readonly entries: readonly PackageEntry[];
  /** Folder of the package in the repository; empty for its root and for a `.tgz` that was given. */
  readonly folder: string;
  /** Whether we packed it from a folder, so that no lifecycle script ran. */
  readonly packedHere: boolean;
  /** Size of the `.tgz` in bytes. */
  readonly packedSize: number;
  /** `sha512-…` of the `.tgz`. */
  readonly integrity: string;
  readonly tag: string;
  /** `owner/repository` on GitHub, exactly as GitHub spells it. */
  readonly repository: string;
  /** Full ref of the run, such as `refs/heads/main`. */
  readonly ref: string;
  /** Base URL of the registry that it is meant for. */
  readonly registry: string;
  readonly policy: Policy;
  readonly published: Fact<PublishedVersions>;
}

export type NpmTarget = Extract<Policy["targets"][number], { registry: "npm" }>;

/** The npm target of the policy for this package: the one that names it, else the one that names none; undefined where the policy leaves it to the defaults. */
export function npmTargetOf({ policy, manifest }: PackageSubject): NpmTarget | undefined {
  const npm = policy.targets.filter((target) => target.registry === "npm");
  const named = npm.find((target) => target.package === manifest.name);
  return named ?? npm.find((target) => target.package === undefined) ?? npm[0];
}

/** Whether the policy publishes to npm; a policy without targets does. */
export const aimsAtNpm = ({ targets }: Policy): boolean =>
  targets.length === 0 || targets.some(({ registry }) => registry === "npm");

/** What a check of the registry says of a package that does not go there. */
export const NOT_FOR_NPM = { notApplicable: "the policy publishes nothing to npm" } as const;

/** The regular file at a path of the package. */
export const fileAt = (subject: PackageSubject, path: string): PackageEntry | undefined =>
  subject.entries.find((entry) => entry.kind === "file" && entry.path === path);

/** The first character of a line of a packed file, by its path in the repository. */
export function placeIn(subject: PackageSubject, path: string, line = 1): Place {
  const at = { line, column: 1, offset: 0 };
  return { path: subject.folder === "" ? path : `${subject.folder}/${path}`, start: at, end: at };
}
