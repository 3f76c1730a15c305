import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "../../support/properties.ts";
import { PackageURL } from "packageurl-js";
import { expect, it } from "vitest";
import { npmPurl } from "../../../src/domain/package/npm-purl.ts";
import { npmDependencies } from "../../../src/domain/package/sbom/dependency-graph.ts";
import { parseLockFile } from "../../../src/domain/package/sbom/lock-file.ts";

const LOCK = join(import.meta.dirname, "../../../package-lock.json");

function librarySays(name: string, version: string): string {
  const [bare, scope] = name.split("/").toReversed();
  return new PackageURL("npm", scope, bare ?? "", version).toString();
}

it("writes the package URL of every locked dependency as packageurl-js does", () => {
  const { all } = npmDependencies(parseLockFile("l", readFileSync(LOCK)), "");
  expect(all.size).toBeGreaterThan(200);
  for (const { name, version, purl } of all.values()) expect(purl).toBe(librarySays(name, version));
});

it("writes a name with half a character as one that nobody has", () => {
  expect(npmPurl("a\uD800", "1.0.0")).toBe("pkg:npm/a%EF%BF%BD@1.0.0");
});

it("writes any name and version as packageurl-js does", () => {
  const part = fc.stringMatching(/^[a-z0-9~!'()*_-][a-z0-9._~!'()*-]{0,20}$/);
  const name = fc.oneof(
    part,
    fc.tuple(part, part).map(([scope, bare]) => `@${scope}/${bare}`),
  );
  const version = fc.stringMatching(/^\d{1,3}\.\d\.\d(-[a-z0-9.]{1,8})?(\+[a-z0-9]{1,5})?$/);
  fc.assert(
    fc.property(name, version, (name, version) => {
      expect(npmPurl(name, version)).toBe(librarySays(name, version));
    }),
  );
});
