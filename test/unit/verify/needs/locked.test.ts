import { expect, it } from "vitest";
import { lookAtNeeds } from "../../../../src/actions/verify-release/look-at-needs.ts";
import { publishedChecks } from "../../../../src/checks/published-registry.ts";
import { assess } from "../../../../src/actions/verify-release/assess.ts";
import { sourceOf } from "../../../../src/domain/content/byte-source.ts";
import { known, unknown } from "../../../../src/domain/failure/fact.ts";
import { defaultPolicy } from "../../../../src/domain/policy/default-policy.ts";
import { projectExample, withWheel } from "../../../../src/domain/published/project-example.ts";
import { withPackage } from "../../../../src/domain/published/published-example.ts";
import type { PublishedSubject } from "../../../../src/domain/published/published-subject.ts";
import type { SeenBytes } from "../../../../src/domain/published/published-package.ts";
import {
  pending,
  present,
  type Sighting,
  unseen,
} from "../../../../src/domain/published/sighting.ts";
import type { PackedContents } from "../../../../src/domain/published/source/packed-contents.ts";
import { packedDistribution } from "../../../../src/domain/published/source/packed-distribution.ts";
import { exampleSdist, exampleWheel } from "../../../../src/domain/python/example-distribution.ts";
import { sdistBytes, wheelBytes } from "../../../support/python-files.ts";

const SEEN: SeenBytes = { url: "", size: 1, sha1: "", sha256: "", sha512: "" };

const holding = (
  texts: PackedContents["texts"],
  ...more: readonly string[]
): Sighting<SeenBytes> => {
  const files = [...texts.map(([path]) => path), ...more].map((path) => ({ path, blobs: [] }));
  return present({ ...SEEN, contents: known({ files, texts }) });
};

const npm = (tarball: Sighting<SeenBytes>) => withPackage({ tarball });

const wheel = (bytes: Sighting<SeenBytes>): PublishedSubject => withWheel({ bytes });

/** What is asked about a release without an SBOM, and what the check says of it. */
async function lookAt(subject: PublishedSubject) {
  const asked: string[] = [];
  const advisories = {
    about: async (purls: readonly string[]) => {
      asked.push(...purls);
      return known(new Map(purls.map((purl) => [purl, []])));
    },
  };
  const judgedBy = { policy: defaultPolicy(), today: "2026-11-21" };
  const looked = await lookAtNeeds(
    { advisories },
    { ...subject, documents: [], named: [], judgedBy },
  );
  const checks = publishedChecks.filter(({ id }) => id === "flagged-dependency");
  const { report } = assess(checks, { ...subject, ...looked }, defaultPolicy());
  const { verdicts, findings } = report;
  return { asked, verdict: verdicts[0], said: findings.map(({ message }) => message).join() };
}

it.for<[string, PublishedSubject, string]>([
  [
    "a tarball that could not be looked into",
    npm(present({ ...SEEN, contents: unknown("an archive") })),
    "octo-widget-1.0.0.tgz could not be looked into",
  ],
  ["a tarball that nobody could look at", npm(unseen("it")), "could not be looked into"],
  ["no package.json", npm(holding([])), "package.json cannot be read"],
  ["a bad package.json", npm(holding([["package.json", "{"]])), "package.json cannot be read"],
  [
    "a bad shrinkwrap",
    npm(
      holding([
        ["package.json", "{}"],
        ["npm-shrinkwrap.json", "{"],
      ]),
    ),
    "npm-shrinkwrap.json ",
  ],
  [
    "a shrinkwrap too large to be kept",
    npm(holding([["package.json", "{}"]], "npm-shrinkwrap.json")),
    "npm-shrinkwrap.json is too large to be read",
  ],
  [
    "a wheel that could not be looked into",
    wheel(present(SEEN)),
    "widget-1.0.0-py3-none-any.whl could not be looked into",
  ],
  ["a wheel without metadata", wheel(holding([])), "holds no core metadata that can be read"],
  [
    "a wheel with two",
    wheel(
      holding([
        ["a.dist-info/METADATA", "Name: a"],
        ["b.dist-info/METADATA", "Name: b"],
      ]),
    ),
    "holds core metadata twice",
  ],
  [
    "metadata that readers read differently",
    wheel(holding([["a.dist-info/METADATA", "Name: a\n b\u2028c: d\n"]])),
    "a.dist-info/METADATA of widget-1.0.0-py3-none-any.whl holds a control character",
  ],
])("could not be checked with %s", async ([, subject, needs]) => {
  const { verdict } = await lookAt(subject);
  expect(verdict?.verdict).toBe("could-not-check");
  expect(verdict?.needs).toContain(needs);
});

it("waits for what is not visible yet without a word of its own", async () => {
  const { verdict } = await lookAt(npm(pending("the tarball")));
  expect(verdict?.verdict).toBe("not-applicable");
});

const REQUIRES = {
  "Requires-Dist": [
    "Exact.Dep==1.2.3",
    "pinned (=== v2.0)",
    "several>=1,==1.5,!=1.6; python_version < '3'",
    "extra==3; extra == 'test'",
    "loose>=1",
    "branch==1.*",
    "anything",
    "elsewhere @ https://dep.example/a.whl",
  ],
};

it.for([
  ["sample-1.2.3-py3-none-any.whl", wheelBytes(exampleWheel({ fields: REQUIRES }))],
  ["sample-1.2.3.tar.gz", sdistBytes(exampleSdist({ fields: REQUIRES }))],
] as const)("asks about what %s needs in one exact version", async ([name, bytes]) => {
  const { contents } = await packedDistribution(name, sourceOf(bytes));
  const example = projectExample();
  const [project] = example.projects;
  const [first] = project?.files ?? [];
  if (!project || !first) throw new Error("the example has no file");
  const files = [{ ...first, bytes: present({ ...SEEN, contents }) }];
  const { asked, said } = await lookAt({ ...example, projects: [{ ...project, files }] });
  expect(asked).toEqual([
    "pkg:pypi/exact-dep@1.2.3",
    "pkg:pypi/pinned@2.0",
    "pkg:pypi/several@1.5",
    "pkg:pypi/extra@3",
  ]);
  expect(said).toContain("No SBOM says which versions of loose, branch, anything and 1 more");
});
