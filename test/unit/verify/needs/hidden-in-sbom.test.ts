import { expect, it } from "vitest";
import { sbomPackages } from "../../../../src/domain/package/sbom/sbom-packages.ts";

const inCycloneDx = (...components: readonly object[]) =>
  sbomPackages(JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components }));

it.for([
  ["PKG:NPM/evil@1.0.0", "pkg:npm/evil@1.0.0"],
  ["pkg://npm/evil@1.0.0", "pkg:npm/evil@1.0.0"],
  ["pkg:npm/evil@1.0.0/", "pkg:npm/evil@1.0.0"],
  ["pkg:npm/@b/evil@1.0.0#sub/path", "pkg:npm/@b/evil@1.0.0"],
  ["pkg:pypi/Evil_Dep.x@1.0", "pkg:pypi/evil-dep-x@1.0"],
  [
    "pkg:golang/github.com/a/b@v1.0.0%2Bincompatible",
    "pkg:golang/github.com/a/b@v1.0.0%2Bincompatible",
  ],
] as const)("asks about %s in the spelling that every reader knows", ([purl, asked]) => {
  expect(inCycloneDx({ purl })).toMatchObject({
    value: { packages: [{ purl: asked, role: "runtime" }], notAsked: [] },
  });
});

it.for([
  "pkg:npm/a@^1.0.0",
  "pkg:npm/a@%5E1.0.0",
  "pkg:npm/a@%3E%3D1.0.0",
  "pkg:npm/a@1.x",
  "pkg:npm/a@*",
  "pkg:npm/a@latest",
  "pkg:maven/a/b@[1.0,2.0)",
  "pkg:npm/%zz@1.0.0",
])("does not ask about %s as if it were a version, and names it", (purl) => {
  expect(inCycloneDx({ purl })).toMatchObject({ value: { packages: [], notAsked: [purl] } });
});

it("takes the version that stands beside a package URL without one", () => {
  const purl = "pkg:npm/%40b/evil";
  expect(
    inCycloneDx({ purl, version: "1.0.0+1" }, { purl: "pkg:npm/a", version: "^1.0.0" }),
  ).toMatchObject({
    value: { packages: [{ purl: "pkg:npm/%40b/evil@1.0.0+1" }], notAsked: ["pkg:npm/a"] },
  });
  const packages = ["1.0.0", "NOASSERTION"].map((versionInfo, at) => ({
    SPDXID: `SPDXRef-${at}`,
    versionInfo,
    externalRefs: [{ referenceType: "purl", referenceLocator: purl }],
  }));
  expect(sbomPackages(JSON.stringify({ spdxVersion: "SPDX-2.3", packages }))).toMatchObject({
    value: { packages: [{ purl: "pkg:npm/%40b/evil@1.0.0" }], notAsked: [purl] },
  });
});

it("finds the parts of what the document is about", () => {
  const inner = { purl: "pkg:npm/evil@1.0.0" };
  const component = { name: "own", purl: "pkg:npm/own@1.0.0", components: [inner] };
  const document = { bomFormat: "CycloneDX", specVersion: "1.6", metadata: { component } };
  expect(sbomPackages(JSON.stringify(document))).toMatchObject({
    value: { packages: [{ purl: "pkg:npm/evil@1.0.0", role: "runtime" }] },
  });
});

it("finds what is only referred to as needed, and what has a component by that name once", () => {
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: { component: { "bom-ref": "pkg:npm/own@1.0.0", name: "own" } },
    components: [
      { "bom-ref": "pkg:npm/a@1.0.0?x=y", purl: "pkg:npm/a@1.0.0" },
      { "bom-ref": "pkg:npm/not@1.0.0", purl: "pkg:npm/b@1.0.0" },
    ],
    dependencies: [
      {
        ref: "pkg:npm/own@1.0.0",
        dependsOn: ["pkg:npm/a@1.0.0?x=y", "pkg:npm/evil@1.0.0", "pkg:npm/not@1.0.0", "service"],
      },
      { ref: "pkg:npm/evil@1.0.0", dependsOn: ["pkg:npm/own@1.0.0"] },
    ],
  };
  const found = sbomPackages(JSON.stringify(document));
  expect(found.ok && found.value).toEqual({
    packages: ["a", "b", "evil"].map((name) => ({
      purl: `pkg:npm/${name}@1.0.0`,
      role: "runtime",
    })),
    notAsked: [],
  });
});
