import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Inputs } from "../../src/actions/seal-release/spec.ts";
import { type SealPorts } from "../../src/actions/seal-release/sealing.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { npmPackList } from "../../src/adapters/npm-pack-list.ts";
import { assetChecks } from "../../src/checks/asset-registry.ts";
import { changeChecks } from "../../src/checks/change-registry.ts";
import { dependencyChecks } from "../../src/checks/dependency-registry.ts";
import { packageChecks } from "../../src/checks/package-registry.ts";
import { pythonChecks } from "../../src/checks/python-registry.ts";
import { known, unknown } from "../../src/domain/failure/fact.ts";
import { PUBLIC_ENDPOINTS } from "../../src/domain/registry/public-hosts.ts";
import { NOT_PUBLISHED } from "../../src/domain/registry/published.ts";
import type { RunContext } from "../../src/domain/run/run-context.ts";
import type { Advisories } from "../../src/ports/advisories.ts";
import { tempFolder } from "./temp-folder.ts";
import type { EarlierReleases } from "../../src/ports/earlier-releases.ts";
import { fakeClock } from "./fake-clock.ts";

export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

const sampleRun: RunContext = {
  repository: "octo/sample",
  repositoryId: "42",
  ownerId: "7",
  sha: COMMIT,
  ref: "refs/heads/main",
  refType: "branch",
  eventName: "workflow_dispatch",
  actor: "mona",
  actorId: "1",
  triggeringActor: "mona",
  runId: "100",
  runAttempt: 1,
  workflowRef: "octo/sample/.github/workflows/release.yml@refs/heads/main",
  workflowSha: COMMIT,
  job: "seal",
  serverUrl: "https://github.com",
  runnerEnvironment: "github-hosted",
};

/** A database that knows every package and nothing bad of any. */
export const nothingKnown: Advisories = {
  about: async (purls) => known(new Map(purls.map((purl) => [purl, []]))),
};

/** Registries that have published nothing. */
const nothingEarlier: EarlierReleases = {
  npmTarball: async () => unknown("a published version"),
  pythonFiles: async () => known([]),
  pythonFile: async () => unknown("a published file"),
};

export const sealInputs: Inputs = {
  package: ".",
  workspaces: false,
  version: "",
  files: [],
  "bundle-directory": "release-bundle",
  tag: "v{version}",
  sbom: "cyclonedx",
  offline: false,
  policy: "",
  "report-directory": "",
};

/** Sealing in a real folder, by a run on GitHub, for a registry that knows nothing. */
export function sealPortsIn(folder: string, changes: Partial<SealPorts> = {}): SealPorts {
  mkdirSync(join(folder, ".github"), { recursive: true });
  return {
    workspace: diskWorkspace(folder),
    scratch: diskWorkspace(tempFolder()),
    packList: npmPackList(folder),
    git: { head: async () => unknown("a git checkout with a commit") },
    index: { published: async () => known(NOT_PUBLISHED) },
    advisories: nothingKnown,
    earlier: nothingEarlier,
    clock: fakeClock(1_800_000_000_000),
    run: sampleRun,
    registry: PUBLIC_ENDPOINTS.npm,
    checks: packageChecks,
    assetChecks,
    pythonChecks,
    dependencyChecks,
    changeChecks,
    ...changes,
  };
}

/** `package.json` of a package that nothing is wrong with, but for the fields given. */
export const sampleManifest = (fields: object = {}): string =>
  JSON.stringify({
    name: "@octo/sample",
    version: "1.2.3",
    description: "A sample",
    license: "MIT",
    main: "index.js",
    bin: { sample: "cli.js" },
    repository: { type: "git", url: "git+https://github.com/octo/sample.git" },
    ...fields,
  });

/** The files of that package. */
export const sampleFiles = (fields: object = {}): Record<string, string> => ({
  "package.json": sampleManifest(fields),
  "index.js": "export {};\n",
  "cli.js": "#!/usr/bin/env node\n",
  "README.md": "# Sample\n",
  LICENSE: "MIT License\n",
});
