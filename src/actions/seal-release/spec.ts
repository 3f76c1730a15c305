import { z } from "zod";
import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs, flag, lines } from "../../domain/action/inputs.ts";

/** The word for a release without an npm package. */
export const NO_PACKAGE = "none";

/** A version begins with a digit, so that a tag `v{version}` has one v. */
const VERSION = /^(\d[0-9A-Za-z.+_-]{0,99})?$/;

export const spec = defineAction({
  name: "seal-release",
  title: "Seal release",
  command: "seal",
  description:
    "Packs the built files, checks the exact bytes and writes the bundle that every later stage re-checks.",
  about:
    "Packs an npm package from the list of files npm itself would pack, reads the bytes back, and refuses what must not ship: credentials, keys, .env files, nested archives, a version that is not free, a licence or repository that does not fit. Further files, or with `package: none` the only ones, are judged by name and content; .zip, .whl, .tar.gz and .tgz are opened, and an archive that cannot be opened is never taken for clean. Wheels and sdists must carry the release's version, and are judged as an index and an installer would: names and tags, metadata, RECORD, licence files, commands, files that run at every start of Python, and whether they all say the same. Everything is compared with the version before it, and every package of the lock file is asked of OSV: known malware and grave vulnerabilities refuse the release (`dependencies` in the policy). Writes release-bundle.json, SHA256SUMS and an SBOM from package-lock.json, pnpm-lock.yaml, yarn.lock, bun.lock, deno.lock, uv.lock, poetry.lock, pdm.lock, pylock.toml or a requirements.txt with hashes; equal input gives equal bytes. Needs no credential.",
  inputs: {
    package: z
      .string()
      .default(".")
      .describe(
        "Folder of the npm package, or a `.tgz` that is already packed; several, one a line, or as patterns such as `packages/*`, which leave out private packages. `none` means that the release has no npm package, but only `files`.",
      ),
    workspaces: flag(false).describe(
      "Seal every workspace that the package.json in `package` names, private ones left out.",
    ),
    version: z
      .string()
      .regex(VERSION, { error: "write a version such as 1.2.3, without a leading v" })
      .default("")
      .describe(
        "Version of the release, for a release without an npm package. A package tells its own; another one here is refused.",
      ),
    files: lines("").describe(
      "Further files of the release (globs), one a line. Each is judged, archives with what is in them.",
    ),
    "bundle-directory": z
      .string()
      .default("release-bundle")
      .describe("Empty or missing folder that the bundle is written to."),
    tag: z
      .string()
      .default("v{version}")
      .describe("Tag of the release; `{version}` stands for its version."),
    sbom: z
      .enum(["cyclonedx", "spdx", "both"])
      .default("cyclonedx")
      .describe(
        "Which SBOM is written: CycloneDX 1.6 (`sbom.cdx.json`), SPDX 2.3 (`sbom.spdx.json`), or both.",
      ),
    offline: flag(false).describe(
      "Ask no registry; what only a registry knows becomes could-not-check.",
    ),
    ...commonInputs,
  },
  outputs: {
    bundle: "Folder of the bundle.",
    "bundle-digest": "SHA-256 of `release-bundle.json`, as hex: what a reviewer approves.",
    package: "Name of the package, or names, one a line; empty for a release without one.",
    version: "Version of the release.",
    tag: "Tag of the release.",
  },
  permissions: { contents: "read" },
  example: `- uses: org/release-guard/actions/seal-release@v1
  with:
    package: .`,
});

export type Inputs = InputsOf<typeof spec>;
