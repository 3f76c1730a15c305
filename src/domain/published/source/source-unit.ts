import { packedPath } from "../../package/manifest.ts";
import { normalizedName } from "../../registry/pypi/python-name.ts";
import { npmFolder } from "./npm-folder.ts";
import type { PublishedDistribution, PublishedProject } from "../published-project.ts";
import type { PackageChannel, PublishedSubject } from "../published-subject.ts";
import { channelOf } from "../published-subject.ts";
import type { SeenBytes } from "../published-package.ts";
import { type Sighting, unseen } from "../sighting.ts";
import type { PackedContents } from "./packed-contents.ts";
import { NO_RULES, type SourceRules } from "./source-tree.ts";

/** One published archive that is held against the git tree. */
export interface SourceUnit {
  readonly kind: "npm" | "sdist" | "wheel";
  /** What it is called in a sentence. */
  readonly what: string;
  /** Name of the package or project. */
  readonly name: string;
  readonly contents: Sighting<PackedContents>;
  /** Its folder in the tree; the empty string is the root. */
  readonly folder: string;
  /** Who says so; undefined where nobody does, so that it must be the root. */
  readonly saidBy?: string;
}

/** What was read of an archive while it was downloaded. */
function contentsOf(bytes: Sighting<SeenBytes>, what: string): Sighting<PackedContents> {
  if (bytes.state !== "present") return bytes;
  const { contents } = bytes.value;
  if (contents === undefined) return unseen(`a look into ${what}`);
  return contents.known ? { state: "present", value: contents.value } : unseen(contents.needs);
}

function npmUnit({ seen }: PackageChannel, rules: SourceRules): SourceUnit {
  const what = channelOf(seen);
  const contents = contentsOf(seen.tarball, what);
  const { name } = seen;
  return { kind: "npm", what, name, contents, ...npmFolder(contents, name, rules) };
}

function pythonUnit(
  { target }: PublishedProject,
  { file, bytes }: PublishedDistribution,
  { folders }: SourceRules,
): SourceUnit {
  const what = `${file.name} of pypi:${target.name}@${target.version}`;
  // A project may be written in any of its forms.
  const [, given] =
    Object.entries(folders).find(([name]) => normalizedName(name) === target.name) ?? [];
  return {
    kind: file.name.endsWith(".whl") ? "wheel" : "sdist",
    what,
    name: target.name,
    contents: contentsOf(bytes, what),
    folder: packedPath(given ?? ""),
    ...(given !== undefined && { saidBy: "`verify.folders`" }),
  };
}

/** Everything on a registry that was built from the tree. */
export const sourceUnits = (
  { packages, projects }: Pick<PublishedSubject, "packages" | "projects">,
  rules: SourceRules = NO_RULES,
): readonly SourceUnit[] => [
  ...packages.map((channel) => npmUnit(channel, rules)),
  ...projects.flatMap((project) => project.files.map((file) => pythonUnit(project, file, rules))),
];

/** The file of the tree that says which package stands in the folder. */
export function manifestPath({ kind, folder }: SourceUnit): string {
  const name = kind === "npm" ? "package.json" : "pyproject.toml";
  return folder === "" ? name : `${folder}/${name}`;
}
