import type { Fact } from "../failure/fact.ts";
import {
  type IndexFile,
  type IndexProject,
  filesOfVersion,
} from "../registry/pypi/index-project.ts";
import type { CoreMetadata } from "../python/core-metadata.ts";
import type { BundleFile } from "./bundle.ts";
import type { PypiTarget } from "./pypi-target.ts";

/** What a sealed file says of itself. */
export interface StatedMetadata {
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly classifiers: readonly string[];
}

/** One project, and what its index says before anything is written. */
export interface PypiFacts {
  readonly target: PypiTarget;
  readonly stated: readonly StatedMetadata[];
  /** What goes into the forms, by name of the file. */
  readonly metadata: ReadonlyMap<string, CoreMetadata>;
  /** Undefined where the index has no such project. */
  readonly project: Fact<IndexProject | undefined>;
  /** When it was looked at, milliseconds since 1970. */
  readonly seenAt: number;
}

const listed = ({ project }: PypiFacts): readonly IndexFile[] =>
  project.known ? (project.value?.files ?? []) : [];

/** Whether the index has exactly this file; undefined where it did not say. */
export function pypiStateOf(
  facts: PypiFacts,
  { name, sha256 }: Pick<BundleFile, "name" | "sha256">,
): "absent" | "equal" | "different" | undefined {
  if (!facts.project.known) return undefined;
  const found = listed(facts).find((file) => file.name === name);
  if (found === undefined) return "absent";
  return found.sha256 === sha256 ? "equal" : "different";
}

/** The sealed files that the index does not have; all of them where it did not say. */
export const missingFiles = (facts: PypiFacts): readonly BundleFile[] =>
  facts.target.files.filter((file) => pypiStateOf(facts, file) !== "equal");

/** The files of this version that the index has. */
export const releasedFiles = ({ project, target }: PypiFacts): readonly IndexFile[] =>
  project.known && project.value ? filesOfVersion(project.value, target.version) : [];

/** What the index has of this version and nobody sealed; installers may choose it. */
export function unsealedFiles(facts: PypiFacts): readonly IndexFile[] {
  const names = new Set(facts.target.files.map(({ name }) => name));
  return releasedFiles(facts).filter(({ name }) => !names.has(name));
}

/** A file of the project with our bytes under another name: the index never takes bytes twice. */
export const twinOf = (facts: PypiFacts, file: BundleFile): IndexFile | undefined =>
  listed(facts).find(({ name, sha256 }) => sha256 === file.sha256 && name !== file.name);
