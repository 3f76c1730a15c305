import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchPackage } from "./bench-package.ts";
import { ReleaseStage } from "./release-stage.ts";

const MAX_FILE_MIB = 1024;
const PYPI = `version: 1
targets:
  - registry: pypi
    max-file-mib: ${MAX_FILE_MIB}
`;
const RELEASE = "  - registry: github-release\n";

/** What the caller's own workflow file signs with. */
export const OWN_WORKFLOW = "octo/bench-widget/.github/workflows/release.yml@refs/heads/main";

/** Doubles for a release of wheels and sdists, whose project the workflow may make; `release` wants them on GitHub as well. */
export async function pythonStage(project: string, release: boolean): Promise<ReleaseStage> {
  const folder = benchPackage();
  writeFileSync(
    join(folder, "pyproject.toml"),
    `[project]\nname = "${project}"\nversion = "1.0.0"\n`,
  );
  const stage = await ReleaseStage.open(folder);
  writeFileSync(
    join(stage.repository, ".github", "release-guard.yml"),
    PYPI + (release ? RELEASE : ""),
  );
  stage.ownJobs = true;
  const { pypi } = stage.world;
  pypi.raiseLimit(MAX_FILE_MIB * 1024 * 1024);
  pypi.allowPendingPublisher(project, {
    repository: "octo/bench-widget",
    workflow: "release.yml",
    environment: "release",
  });
  return stage;
}
