import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { present } from "../../domain/published/sighting.ts";
import { textIn } from "../../domain/published/source/packed-contents.ts";
import type {
  SourceManifest,
  SourceRules,
  SourceTree,
} from "../../domain/published/source/source-tree.ts";
import {
  manifestPath,
  type SourceUnit,
  sourceUnits,
} from "../../domain/published/source/source-unit.ts";
import type { PublishedSources } from "../../ports/published-source.ts";
import { withoutCommit } from "./look-behind.ts";

export interface SourcePorts {
  /** Who shows the git tree of the commit; nobody where it is left out. */
  readonly sources?: PublishedSources;
}

interface Built extends Pick<PublishedSubject, "packages" | "projects" | "provenance"> {
  readonly repository: string;
  readonly commit: string;
  readonly rules: SourceRules;
}

/** The text of the archive's own copy, where it is the tree's to the byte: then nobody has to be asked. */
function ownCopy({ contents }: SourceUnit, path: string, blob: string): string | undefined {
  if (contents.state !== "present") return undefined;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const own = contents.value.files.find((file) => file.path === name);
  return own?.blobs[0] === blob ? textIn(contents.value, name) : undefined;
}

async function manifestsIn(
  sources: PublishedSources,
  { files }: SourceTree,
  { repository, rules, ...built }: Built,
): Promise<readonly SourceManifest[]> {
  const units = sourceUnits(built, rules);
  const paths = new Set(units.map(manifestPath));
  const wanted = files.filter(({ path, kind }) => kind === "file" && paths.has(path));
  return Promise.all(
    wanted.map(async ({ path, blob }) => {
      const [own] = units.flatMap((unit) =>
        manifestPath(unit) === path ? (ownCopy(unit, path, blob) ?? []) : [],
      );
      const text = own === undefined ? await sources.text(repository, blob) : present(own);
      return { path, text };
    }),
  );
}

const mayAsk = ({ repository, commit }: Built): boolean => repository !== "" && commit !== "";

/** The git tree behind what is on a registry: one call, and one for each package.json that differs. */
export async function lookAtSource(
  { sources }: SourcePorts,
  built: Built,
): Promise<Pick<PublishedSubject, "source">> {
  const { packages, projects, repository, commit, rules } = built;
  if (sources === undefined || packages.length + projects.length === 0) return {};
  const tree = mayAsk(built) ? await sources.tree(repository, commit) : withoutCommit(built);
  const manifests = tree.state === "present" ? await manifestsIn(sources, tree.value, built) : [];
  return { source: { tree, manifests, rules } };
}
