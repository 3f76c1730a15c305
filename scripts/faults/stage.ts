import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
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
}

const BUNDLE = "release-guard-bundle";

/** The same release again, in another process. */
export function openStage(folder: string, name: string): Stage {
  const artifacts = join(folder, "sealed/artifacts");
  return {
    folder,
    caller: layCallerRepository(join(folder, name), { test: "" }),
    artifacts,
    workspace: join(folder, "workspace"),
    digest: hexDigest("sha256", readFileSync(join(artifacts, BUNDLE, BUNDLE_FILE))),
  };
}

/** Builds and seals the sample release with the shipped bundles, as release.yml does. */
export async function sealStage(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "release-guard-faults-")));
  const { attempts } = await rehearse({
    folder: join(folder, "sealed"),
    dist: resolve("dist"),
    test: "",
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
  return folder;
}

export const removeStage = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });
