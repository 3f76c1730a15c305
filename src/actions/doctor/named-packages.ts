import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { type PackageManifest, parseManifest } from "../../domain/package/manifest.ts";
import { projectName } from "../../domain/trust/project-name.ts";
import { readRepositoryField } from "../../domain/package/repository-field.ts";
import type { Workspace } from "../../ports/workspace.ts";

/** What the workspace says of the packages that it builds. */
export interface NamedPackages {
  readonly npm: Fact<string>;
  readonly python: Fact<string>;
  /** Address of the source in package.json. */
  readonly repository: Fact<string | undefined>;
}

async function manifestOf(workspace: Workspace) {
  const path = "package.json";
  if (!(await workspace.exists(path)))
    return unknown("a package.json in the workspace, or `package` in the policy's target");
  try {
    return known(parseManifest(path, await workspace.read(path)));
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return unknown(`a readable package.json (${error.message})`);
  }
}

/** The package.json at the root of a monorepo does not name what is published from the folders below it. */
function npmName(manifest: PackageManifest): Fact<string> {
  const named =
    "`package` in the policy's npm targets, one for each published package: the package.json at the root";
  if (manifest.private !== undefined && manifest.private !== false)
    return unknown(`${named} is private`);
  if ("workspaces" in manifest) return unknown(`${named} has workspaces`);
  return manifest.name === "" ? unknown("a name in package.json") : known(manifest.name);
}

async function pythonName(workspace: Workspace): Promise<Fact<string>> {
  const path = "pyproject.toml";
  const lack = unknown("`project` in the policy's target, or a name in pyproject.toml");
  if (!(await workspace.exists(path))) return lack;
  const name = projectName(new TextDecoder().decode(await workspace.read(path)));
  return name === undefined ? lack : known(name);
}

/** Names that the policy leaves to the manifests. */
export async function namedPackages(workspace: Workspace): Promise<NamedPackages> {
  const [manifest, python] = await Promise.all([manifestOf(workspace), pythonName(workspace)]);
  if (!manifest.known) return { npm: manifest, python, repository: manifest };
  return {
    npm: npmName(manifest.value),
    python,
    repository: known(readRepositoryField(manifest.value.repository)?.text),
  };
}
