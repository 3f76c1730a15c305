import * as fc from "../../support/properties.ts";
import { PackageURL } from "packageurl-js";
import { expect, it } from "vitest";
import { npmPurl } from "../../../src/domain/package/npm-purl.ts";
import { npmCoordinates } from "../../../src/domain/registry/npm-name.ts";

const part = fc.stringMatching(/^[a-z0-9~!'()*_-][a-z0-9._~!'()*-]{0,20}$/);
const names = fc.oneof(
  part,
  fc.tuple(part, part).map(([scope, bare]) => `@${scope}/${bare}`),
);
const versions = fc.stringMatching(/^\d{1,3}\.\d\.\d(-[a-z0-9.]{1,8})?(\+[a-z0-9]{1,5})?$/);

it("reads back every package URL that is written, as packageurl-js does", () => {
  fc.assert(
    fc.property(names, versions, (name, version) => {
      const purl = npmPurl(name, version);
      const library = PackageURL.fromString(purl);
      expect(npmCoordinates(purl)).toEqual({ name, version });
      expect([library.namespace, library.name].filter(Boolean).join("/")).toBe(name);
      expect(library.version).toBe(version);
    }),
  );
});

it.for([
  "",
  "npm/widget@1.2.3",
  "pkg:pypi/widget@1.2.3",
  "pkg:NPM/widget@1.2.3",
  "pkg:npm/widget",
  "pkg:npm/widget@",
  "pkg:npm/@1.2.3",
  "pkg:npm/@octo/widget@1.2.3",
  "pkg:npm/%40octo%2Fwidget@1.2.3",
  "pkg:npm//widget@1.2.3",
  "pkg:npm/a/widget@1.2.3",
  "pkg:npm/%40octo/a/widget@1.2.3",
  "pkg:npm/%zz@1.2.3",
  "pkg:npm/widget@1.2.3?repository_url=https://example.com",
  "pkg:npm/widget@1.2.3#lib",
  "pkg:npm/widget@1.2.3@2.0.0",
])("refuses %s, which seal-release never writes", (purl) => {
  expect(() => npmCoordinates(purl)).toThrow(
    `${purl} is not the package URL of an npm package with a version`,
  );
});
