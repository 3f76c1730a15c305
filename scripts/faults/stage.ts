import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type CallerRepository,
  layCallerRepository,
} from "../../src/rehearsal/chain/caller-repository.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { BUNDLE_FILE } from "../../src/domain/release/bundle.ts";
import { rehearse } from "../../src/rehearsal/chain/rehearse.ts";

/** A sealed release on disk, the same for every cell. */
export interface Stage {
  readonly folder: string;
  readonly caller: CallerRepository;
  /** Folder of artifacts, with the bundle. */
  readonly artifacts: string;
  /** The repository with the bundle in it, as the publishing job has it; nobody writes here. */
  readonly workspace: string;
  readonly digest: string;
  /** Path of the policy, which names every channel. */
  readonly policy: string;
}

const BUNDLE = "release-guard-bundle";
const POLICY = ".github/release-guard-faults.yml";
/** The sample with every channel that the rehearsal knows. */
const SAMPLE = { test: "", pypi: true } as const;

/** One job publishes to every channel, so that one plan holds them all. */
const policyFor = (workspace: string): string =>
  [
    "version: 1",
    "permissions: { environment: release }",
    "targets:",
    "  - registry: npm",
    ...(existsSync(join(workspace, "python")) ? ["  - registry: pypi"] : []),
    "  - registry: github-release",
    "",
  ].join("\n");

/** The same release again, in another process. */
export function openStage(folder: string, name: string): Stage {
  const artifacts = join(folder, "sealed/artifacts");
  return {
    folder,
    caller: layCallerRepository(join(folder, name), SAMPLE),
    policy: POLICY,
    artifacts,
    workspace: join(folder, "workspace"),
    digest: hexDigest("sha256", readFileSync(join(artifacts, BUNDLE, BUNDLE_FILE))),
  };
}

/** Builds and seals the sample release with the shipped bundles, as release.yml does. */
export async function sealStage(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "release-guard-faults-")));
  const { attempts } = await rehearse({
    ...SAMPLE,
    folder: join(folder, "sealed"),
    dist: resolve("dist"),
    faults: [],
    until: "seal",
    dryRun: false,
    secrets: {},
    progress: { began: () => undefined, ended: () => undefined },
  });
  const seal = attempts[0]?.get("seal");
  if (seal?.result !== "success")
    throw new Error(
      `the sample release was not sealed: ${JSON.stringify([...(attempts[0] ?? [])])}`,
    );
  const workspace = join(folder, "workspace");
  cpSync(join(folder, "sealed/repository"), workspace, { recursive: true });
  cpSync(join(folder, "sealed/artifacts", BUNDLE), join(workspace, "release-bundle"), {
    recursive: true,
  });
  writeFileSync(join(workspace, POLICY), policyFor(workspace));
  return folder;
}

export const removeStage = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });
