import type { SubjectCheck } from "../../checks/define-check.ts";
import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import type { PythonSubject } from "../../domain/python/distribution.ts";
import type { DependencySubject } from "../../domain/advisory/dependency-subject.ts";
import type { ChangeSubject } from "../../domain/change/change-subject.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { ReleaseSource } from "../../domain/release/release-source.ts";
import type { RunContext } from "../../domain/run/run-context.ts";
import type { Advisories } from "../../ports/advisories.ts";
import type { Clock } from "../../ports/clock.ts";
import type { EarlierReleases } from "../../ports/earlier-releases.ts";
import type { Git } from "../../ports/git.ts";
import type { PackList } from "../../ports/pack-list.ts";
import type { PackageIndex } from "../../ports/package-index.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { ReleaseDependencies } from "./find-dependencies.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Inputs } from "./spec.ts";

export interface SealPorts {
  readonly workspace: Workspace;
  /** A folder of its own, away from the workspace, that does not outlive the run. */
  readonly scratch: Workspace;
  readonly packList: PackList;
  readonly git: Git;
  readonly index: PackageIndex;
  readonly advisories: Advisories;
  readonly earlier: EarlierReleases;
  readonly clock: Clock;
  /** The run on GitHub; undefined on a person's own machine. */
  readonly run: RunContext | undefined;
  /** Base URL of the npm registry. */
  readonly registry: string;
  readonly checks: readonly SubjectCheck<PackageSubject>[];
  readonly assetChecks: readonly SubjectCheck<AssetSubject>[];
  readonly pythonChecks: readonly SubjectCheck<PythonSubject>[];
  readonly dependencyChecks: readonly SubjectCheck<DependencySubject>[];
  readonly changeChecks: readonly SubjectCheck<ChangeSubject>[];
}

/** Everything that was gathered before the first check. */
export interface Sealing {
  readonly inputs: Inputs;
  readonly ports: SealPorts;
  readonly policy: Policy;
  /** The npm packages; none for a release without one. */
  readonly packages: readonly OpenedPackage[];
  readonly source: ReleaseSource;
  readonly assets: readonly AssetSubject[];
  /** The wheels and sdists among the assets. */
  readonly python: PythonSubject;
  readonly dependencies: ReleaseDependencies;
  readonly version: string;
  readonly tag: string;
}
