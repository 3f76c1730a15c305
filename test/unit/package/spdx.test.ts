import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { DependencySet } from "../../../src/domain/package/sbom/dependency.ts";
import { npmDependencies } from "../../../src/domain/package/sbom/dependency-graph.ts";
import { parseLockFile } from "../../../src/domain/package/sbom/lock-file.ts";
import { spdx } from "../../../src/domain/package/sbom/spdx.ts";
import { spdxDocument } from "../../support/spdx-shape.ts";

const LOCK = join(import.meta.dirname, "../../../package-lock.json");

const textOf = (dependencies: DependencySet, timestamp?: string) =>
  spdx({
    subject: {
      name: "@octo/sample",
      version: "1.2.3",
      purl: "pkg:npm/%40octo/sample@1.2.3",
      licence: "MIT",
      hashes: [{ alg: "SHA-256", content: "a".repeat(64) }],
    },
    repository: "octo/sample",
    files: [{ name: "tool", hashes: [{ alg: "SHA-256", content: "b".repeat(64) }] }],
    dependencies,
    ...(timestamp !== undefined && { timestamp }),
  });

const small = npmDependencies(
  new Map(
    Object.entries(
      JSON.parse(
        JSON.stringify({
          "": { dependencies: { a: "1" }, devDependencies: { d: "1" } },
          "node_modules/a": { version: "1.0.0", dependencies: { b: "1" } },
          "node_modules/b": { version: "1.0.0" },
          "node_modules/d": { version: "1.0.0", dev: true },
        }),
      ) as Record<string, object>,
    ).map(([folder, entry]) => [
      folder,
      {
        link: false,
        dev: false,
        devOptional: false,
        optional: false,
        dependencies: {},
        optionalDependencies: {},
        peerDependencies: {},
        devDependencies: {},
        ...entry,
      },
    ]),
  ),
  "",
);

it("fits SPDX 2.3, with this checkout's lock file", () => {
  const all = npmDependencies(parseLockFile("l", readFileSync(LOCK)), "");
  const document = spdxDocument(textOf(all, "2026-11-21T00:00:00Z"));
  expect(document.packages.length).toBe(all.all.size + 2);
  expect(document.creationInfo.created).toBe("2026-11-21T00:00:00Z");
});

it("keeps what runs apart from what only development needs", () => {
  const { packages, relationships } = spdxDocument(textOf(small));
  const names = new Map(packages.map(({ SPDXID, name }) => [SPDXID, name]));
  const said = relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) =>
    [names.get(spdxElementId) ?? "document", relationshipType, names.get(relatedSpdxElement)].join(
      " ",
    ),
  );
  expect(said.toSorted()).toEqual([
    "@octo/sample CONTAINS tool",
    "@octo/sample DEPENDS_ON a",
    "a DEPENDS_ON b",
    "d DEV_DEPENDENCY_OF @octo/sample",
    "document DESCRIBES @octo/sample",
  ]);
});

it("gives equal texts for equal releases, and another namespace for another one", () => {
  expect(textOf(small)).toBe(textOf({ all: new Map([...small.all].toReversed()), own: small.own }));
  const other = spdxDocument(textOf({ all: new Map(), own: [] }));
  expect(other.documentNamespace).not.toBe(spdxDocument(textOf(small)).documentNamespace);
});
