import { expect, it } from "vitest";
import { sbomPackages } from "../../../../src/domain/package/sbom/sbom-packages.ts";
import { spdx } from "../../../../src/domain/package/sbom/spdx.ts";
import type { Dependency } from "../../../../src/domain/package/sbom/dependency.ts";
import { filesSbom } from "../../../../src/domain/package/sbom/files-sbom.ts";

const dependency = (
  name: string,
  scope: Dependency["scope"],
  ...needs: readonly string[]
): [string, Dependency] => {
  const purl = `pkg:npm/${name}@1.0.0`;
  return [
    purl,
    {
      purl,
      name,
      version: "1.0.0",
      hashes: [],
      scope,
      needs: needs.map((each) => `pkg:npm/${each}@1.0.0`),
    },
  ];
};

const SET = {
  all: new Map([
    dependency("run", "required", "deep"),
    dependency("deep", "required"),
    dependency("maybe", "optional"),
    dependency("tool", "development", "deep", "inner"),
    dependency("inner", "development"),
  ]),
  own: ["run", "maybe", "tool"].map((name) => `pkg:npm/${name}@1.0.0`),
};

const ROLES = [
  ["pkg:npm/deep@1.0.0", "runtime"],
  ["pkg:npm/inner@1.0.0", "development"],
  ["pkg:npm/maybe@1.0.0", "runtime"],
  ["pkg:npm/run@1.0.0", "runtime"],
  ["pkg:npm/tool@1.0.0", "development"],
];

const rolesIn = (json: string) => {
  const found = sbomPackages(json);
  if (!found.ok) throw new Error(found.says);
  return found.value.packages
    .map(({ purl, role }) => [purl, role])
    .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
};

it("knows what users run from what only development needs, in our CycloneDX", () => {
  const source = { repository: "octo/widget", version: "1.0.0", tag: "v1.0.0", files: [] };
  expect(rolesIn(filesSbom({ ...source, dependencies: SET }))).toEqual(ROLES);
});

it("and in our SPDX", () => {
  const subject = {
    name: "octo/widget",
    version: "1.0.0",
    purl: undefined,
    licence: undefined,
    hashes: [],
  };
  const text = spdx({ repository: "octo/widget", subject, files: [], dependencies: SET });
  expect(rolesIn(text)).toEqual(ROLES);
});

it("takes what nobody says anything of for what users run", () => {
  const json = JSON.stringify({
    spdxVersion: "SPDX-2.3",
    packages: [
      {
        SPDXID: "SPDXRef-a",
        externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:pypi/a@1" }],
      },
    ],
    relationships: [],
  });
  expect(rolesIn(json)).toEqual([["pkg:pypi/a@1", "runtime"]]);
});

it("finds components in components, and names what nobody can be asked about", () => {
  const found = sbomPackages(
    JSON.stringify({
      bomFormat: "CycloneDX",
      specVersion: "1.5",
      components: [
        { purl: "pkg:npm/a@1.0.0?vcs_url=x#y", components: [{ purl: "pkg:npm/%40b/c@2" }] },
        { purl: "pkg:npm/%40no/version" },
        { purl: "pkg:generic/openssl@3" },
        { name: "no purl" },
      ],
    }),
  );
  expect(found).toEqual({
    ok: true,
    value: {
      packages: [
        { purl: "pkg:npm/a@1.0.0", role: "runtime" },
        { purl: "pkg:npm/%40b/c@2", role: "runtime" },
      ],
      notAsked: ["pkg:npm/%40no/version", "pkg:generic/openssl@3", "no purl"],
    },
  });
});

it.for([
  ["{", "JSON"],
  ["{}", "is neither CycloneDX 1.x nor SPDX 2.x in JSON"],
  ['{"bomFormat":"CycloneDX","specVersion":"2.0"}', "is neither"],
  ['{"bomFormat":"CycloneDX","specVersion":"1.6","components":{}}', "is neither"],
  ['{"spdxVersion":"SPDX-3.0"}', "is neither"],
] as const)("reads no SBOM in %s", ([json, sentence]) => {
  expect(sbomPackages(json)).toEqual({ ok: false, says: expect.stringContaining(sentence) });
});

it("tells by its name what has no package URL, but no file and not what the document is about", () => {
  const cyclone = sbomPackages(
    JSON.stringify({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      metadata: { component: { type: "application", name: "own" } },
      components: [
        { type: "library", name: "zlib", components: [{ type: "library" }] },
        { type: "file", name: "a.tgz" },
        { type: "cryptographic-asset", name: "AES" },
        { type: "file", name: "b.tgz", purl: "pkg:npm/b@1" },
      ],
    }),
  );
  expect(cyclone).toMatchObject({
    ok: true,
    value: {
      packages: [{ purl: "pkg:npm/b@1" }],
      notAsked: ["zlib", "a package without a name"],
    },
  });
  const packages = ["own", "other", "zlib", "a.tgz"].map((name) => ({
    name,
    SPDXID: `SPDXRef-${name}`,
    ...(name === "a.tgz" && { primaryPackagePurpose: "FILE" }),
  }));
  const spdxed = sbomPackages(
    JSON.stringify({
      spdxVersion: "SPDX-2.3",
      documentDescribes: ["SPDXRef-other"],
      packages,
      relationships: [
        {
          spdxElementId: "SPDXRef-DOCUMENT",
          relationshipType: "DESCRIBES",
          relatedSpdxElement: "SPDXRef-own",
        },
      ],
    }),
  );
  expect(spdxed).toMatchObject({ ok: true, value: { packages: [], notAsked: ["zlib"] } });
});

it.for([
  ["describes it in its head", ["SPDXRef-own"], []],
  ["is its description", [], [["SPDXRef-own", "DESCRIBED_BY", "SPDXRef-DOCUMENT"]]],
  ["has something that links it in", [], [["SPDXRef-run", "STATIC_LINK", "SPDXRef-own"]]],
] as const)(
  "does not take a package for development only, nor what it needs, where the document %s",
  ([, documentDescribes, more]) => {
    const links = [
      ["SPDXRef-own", "DEV_DEPENDENCY_OF", "SPDXRef-run"],
      ["SPDXRef-own", "DEPENDS_ON", "SPDXRef-evil"],
      ["SPDXRef-tool", "DEV_DEPENDENCY_OF", "SPDXRef-own"],
      ...more,
    ];
    const json = JSON.stringify({
      spdxVersion: "SPDX-2.3",
      documentDescribes,
      packages: ["own", "evil", "tool"].map((name) => ({
        SPDXID: `SPDXRef-${name}`,
        externalRefs: [{ referenceType: "purl", referenceLocator: `pkg:npm/${name}@1.0.0` }],
      })),
      relationships: links.map(([spdxElementId, relationshipType, relatedSpdxElement]) => ({
        spdxElementId,
        relationshipType,
        relatedSpdxElement,
      })),
    });
    expect(rolesIn(json)).toEqual([
      ["pkg:npm/evil@1.0.0", "runtime"],
      ["pkg:npm/own@1.0.0", "runtime"],
      ["pkg:npm/tool@1.0.0", "development"],
    ]);
  },
);
