import { known } from "../failure/fact.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { policySchema } from "../policy/policy.ts";
import { PUBLIC_ENDPOINTS } from "../registry/public-hosts.ts";
import { NOT_PUBLISHED } from "../registry/published.ts";
import type { PackageEntry } from "./archive/package-entry.ts";
import { parseManifest } from "./manifest.ts";
import type { PackageSubject } from "./package-subject.ts";

/** A regular file of a package, as examples of checks need it. */
export const packedFile = (path: string, text = "", mode = 0o644): PackageEntry => ({
  name: `package/${path}`,
  path,
  kind: "file",
  mode,
  bytes: Buffer.from(text),
});

const SOUND = {
  name: "@octo/sample",
  version: "1.2.3",
  license: "MIT",
  main: "index.js",
  repository: { type: "git", url: "git+https://github.com/octo/sample.git" },
};

/** A policy that only makes a release on GitHub. */
export const releaseOnly = (): PackageSubject["policy"] =>
  policySchema.parse({ version: 1, targets: [{ registry: "github-release" }] });

type Changes = Partial<Omit<PackageSubject, "manifest">> & {
  /** Fields of `package.json`; undefined takes one away. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Files beside `package.json`, by path. */
  readonly files?: Readonly<Record<string, string>>;
};

/** A package that nothing is wrong with, but for the changes. */
export function examplePackage({ fields, files, ...changes }: Changes = {}): PackageSubject {
  const text = JSON.stringify({ ...SOUND, ...fields });
  const manifest = parseManifest("package.json", Buffer.from(text));
  const others = files ?? { "index.js": "export {};\n", LICENSE: "MIT License\n" };
  return {
    manifest,
    entries: [
      packedFile("package.json", text),
      ...Object.entries(others).map(([path, content]) => packedFile(path, content)),
    ],
    folder: "",
    packedHere: true,
    packedSize: 1000,
    integrity: "sha512-sample",
    tag: `v${manifest.version}`,
    repository: "octo/sample",
    ref: "refs/heads/main",
    registry: PUBLIC_ENDPOINTS.npm,
    policy: defaultPolicy(),
    published: known(NOT_PUBLISHED),
    ...changes,
  };
}
