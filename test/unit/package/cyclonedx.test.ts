import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseManifest } from "../../../src/domain/package/manifest.ts";
import { cycloneDx, type SbomSource } from "../../../src/domain/package/sbom/cyclonedx.ts";
import { npmDependencies } from "../../../src/domain/package/sbom/dependency-graph.ts";
import { parseLockFile } from "../../../src/domain/package/sbom/lock-file.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { sbomValidator } from "../../support/sbom-validator.ts";
import { sampleManifest } from "../../support/seal-setup.ts";

const root = join(import.meta.dirname, "../../..");
const manifest = parseManifest("package.json", Buffer.from(sampleManifest()));
const source: SbomSource = {
  manifest,
  repository: "octo/sample",
  sha256: hexDigest("sha256", "x"),
  sha512: hexDigest("sha512", "x"),
};

const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
const lock = (packages: object) =>
  parseLockFile("package-lock.json", Buffer.from(JSON.stringify({ lockfileVersion: 3, packages })));

const sbomOf = (packages: object, folder = "") =>
  JSON.parse(cycloneDx({ ...source, dependencies: npmDependencies(lock(packages), folder) })) as {
    components: { name: string; version: string; scope: string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

const TREE = {
  "": { dependencies: { a: "1" }, devDependencies: { "@x/dev": "1" } },
  "node_modules/a": { version: "1.0.0", integrity, dependencies: { b: "1" } },
  "node_modules/b": { version: "2.0.0", dev: true },
  "node_modules/a/node_modules/b": { version: "1.0.0", optional: true },
  "node_modules/@x/dev": { version: "1.0.0", dev: true, dependencies: { b: "2", gone: "1" } },
  "node_modules/@x/dev/node_modules/a": { version: "1.0.0", dev: true, dependencies: { b: "2" } },
  "node_modules/alias": { name: "real", version: "3.0.0" },
  "node_modules/linked": { link: true, resolved: "packages/linked" },
  "packages/linked": { version: "9.0.0" },
};

it("fits the schema of CycloneDX 1.6, with this checkout's lock file", () => {
  const packages = parseLockFile("l", readFileSync(join(root, "package-lock.json")));
  const timestamp = "2026-11-21T00:00:00Z";
  const text = cycloneDx({ ...source, timestamp, dependencies: npmDependencies(packages, "") });
  const validate = sbomValidator();
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  const { components } = JSON.parse(text) as { components: unknown[] };
  expect(components.length).toBeGreaterThan(200);
});

it("notices a document that does not fit", () => {
  const validate = sbomValidator();
  expect(validate({ ...JSON.parse(cycloneDx(source)), serialNumber: "x" })).toBe(false);
});

it("keeps what runs apart from what only development needs", () => {
  const { components } = sbomOf(TREE);
  expect(components.map(({ name, version, scope }) => `${name}@${version} ${scope}`)).toEqual([
    "dev@1.0.0 excluded",
    "a@1.0.0 required",
    "b@1.0.0 optional",
    "b@2.0.0 excluded",
    "real@3.0.0 required",
  ]);
});

it("follows Node's way of looking up a dependency", () => {
  const edges = new Map(sbomOf(TREE).dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(edges.get("pkg:npm/%40octo/sample@1.2.3")).toEqual([
    "pkg:npm/%40x/dev@1.0.0",
    "pkg:npm/a@1.0.0",
  ]);
  expect(edges.get("pkg:npm/%40x/dev@1.0.0")).toEqual(["pkg:npm/b@2.0.0"]);
  expect(edges.get("pkg:npm/a@1.0.0")).toEqual(["pkg:npm/b@1.0.0", "pkg:npm/b@2.0.0"]);
});

it("finds the dependencies of a workspace in the root's folder", () => {
  const packages = {
    "": {},
    "packages/p": { dependencies: { a: "1", b: "1" } },
    "packages/p/node_modules/a": { version: "2.0.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "1.0.0" },
  };
  expect(sbomOf(packages, "packages/p").dependencies[0]?.dependsOn).toEqual([
    "pkg:npm/a@2.0.0",
    "pkg:npm/b@1.0.0",
  ]);
});

const serial = (text: string) => /urn:uuid:[0-9a-f-]{36}/.exec(text)?.[0];

it("gives equal texts for equal packages, and another number for another package", () => {
  expect(cycloneDx(source)).toBe(cycloneDx({ ...source }));
  const own = serial(cycloneDx(source));
  expect(own).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(serial(cycloneDx({ ...source, sha256: hexDigest("sha256", "y") }))).not.toBe(own);
});

it("turns the lock file's integrity into hashes", () => {
  expect(JSON.stringify(sbomOf(TREE))).toContain(
    `{"alg":"SHA-512","content":"${"07".repeat(64)}"}`,
  );
});

it("describes a package once that depends on itself", () => {
  const { components } = sbomOf({
    "": {},
    "node_modules/@octo/sample": { version: "1.2.3" },
    "node_modules/a": { version: "1.0.0" },
  });
  expect(components.map(({ name }) => name)).toEqual(["a"]);
});

it.for([
  ['{"lockfileVersion": 1, "packages": {}}', "only versions 2 and 3 are read"],
  ['{"lockfileVersion": 3}', "packages"],
  ["{", "it is not JSON"],
] as const)("refuses the lock file %s", ([text, says]) => {
  expect(() => parseLockFile("package-lock.json", Buffer.from(text))).toThrow(says);
});
