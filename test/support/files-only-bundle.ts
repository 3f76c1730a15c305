import { sealRelease } from "../../src/actions/seal-release/run.ts";
import type { ReleaseBundle } from "../../src/domain/release/bundle.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { known } from "../../src/domain/failure/fact.ts";
import type { RunContext } from "../../src/domain/run/run-context.ts";
import { readBundle } from "../../src/ports/read-bundle.ts";
import { sdistOf, wheelOf } from "./python-files.ts";
import { sealInputs, sealPortsIn } from "./seal-setup.ts";
import { writeFiles } from "./temp-folder.ts";

export const FILES_BUNDLE = "files-bundle";
export const RELEASE_ONLY = "version: 1\ntargets: [{ registry: github-release }]\n";

/** Seals a wheel, an sdist and a program in a folder, and reads the bundle back. */
export async function sealFilesIn(
  folder: string,
  { version, run }: { readonly version: string; readonly run: RunContext },
): Promise<{ readonly bundle: ReleaseBundle; readonly digest: string }> {
  writeFiles(folder, {
    [`built/widget-${version}-py3-none-any.whl`]: wheelOf("widget", version),
    [`built/widget-${version}.tar.gz`]: sdistOf("widget", version),
    "built/widget-linux-x64": "ELF",
  });
  const files = { package: "none", version, files: ["built/*"], "bundle-directory": FILES_BUNDLE };
  const head = { commit: run.sha, ref: run.ref, committedAt: 1, origin: "", atRoot: true };
  const ports = sealPortsIn(folder, { run, git: { head: async () => known(head) } });
  const { outputs } = await sealRelease({ ...sealInputs, ...files }, ports);
  return readBundle(diskWorkspace(folder), FILES_BUNDLE, outputs["bundle-digest"]);
}
