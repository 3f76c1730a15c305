import { expect, it } from "vitest";
import { projectExample } from "../../../src/domain/published/project-example.ts";
import { publishedExample } from "../../../src/domain/published/published-example.ts";
import type { PublishedSubject } from "../../../src/domain/published/published-subject.ts";
import {
  summarySchema,
  verificationSummary,
} from "../../../src/domain/published/verification-summary.ts";

const policy = { uri: "https://example.test/policy.yml", sha256: "0".repeat(64) };

function summaryOf(subject: PublishedSubject, rehearsal = false) {
  const statement = verificationSummary(subject, { outcome: "passed", policy, rehearsal });
  return {
    names: statement.subject.map(({ name }) => name),
    predicate: summarySchema.parse(statement.predicate),
  };
}

/** The example with a second package that nobody attested, as the policy allowed. */
function mixed(): PublishedSubject {
  const { release: _, ...good } = publishedExample();
  const [first] = good.packages;
  const [npm] = good.provenance;
  if (first === undefined || npm === undefined) throw new Error("the example has changed");
  const file = { ...first.seen.file, name: "gadget.tgz", sha256: "7".repeat(64) };
  const second = { ...first, seen: { ...first.seen, name: "@octo/gadget", file } };
  return {
    ...good,
    bundle: { ...good.bundle, files: [...good.bundle.files, file] },
    packages: [first, second],
    provenance: [npm],
  };
}

it("claims a level of building only where provenance covers every file", () => {
  expect(summaryOf(publishedExample()).predicate.verifiedLevels).toEqual(["SLSA_BUILD_LEVEL_2"]);
  expect(summaryOf(mixed()).predicate.verifiedLevels).toEqual(["SLSA_BUILD_LEVEL_0"]);
});

it("says nothing of a sealed file that was published nowhere", () => {
  const { release: _, ...good } = publishedExample();
  const sbom = { name: "sbom.cdx.json", size: 1, sha256: "8".repeat(64), sha512: "8".repeat(128) };
  const bundle = {
    ...good.bundle,
    files: [...good.bundle.files, { ...sbom, kind: "asset" as const }],
  };
  const { names, predicate } = summaryOf({
    ...good,
    bundle,
    provenance: good.provenance.slice(0, 1),
  });
  expect(names).toEqual(["octo-widget-1.0.0.tgz"]);
  expect(predicate.verifiedLevels).toEqual(["SLSA_BUILD_LEVEL_2"]);
});

it("names the project where nothing but one on PyPI was released", () => {
  const { predicate, names } = summaryOf(projectExample());
  expect(predicate.resourceUri).toBe("pkg:pypi/widget@1.0.0");
  expect(predicate.verifiedLevels).toEqual(["SLSA_BUILD_LEVEL_2"]);
  expect(names).toEqual(["widget-1.0.0-py3-none-any.whl", "widget-1.0.0.tar.gz"]);
});

it("does not name one package where there is a project too", () => {
  const { packages } = publishedExample();
  const both = { ...projectExample(), packages };
  expect(summaryOf(both).predicate.resourceUri).toBe("pkg:github/octo/widget@v1.0.0");
});

it("is of another verifier where it was rehearsed, so that nobody takes it for real", () => {
  expect(summaryOf(publishedExample()).predicate.verifier.id).toBe(
    "https://github.com/org/release-guard",
  );
  expect(summaryOf(publishedExample(), true).predicate.verifier.id).toBe(
    "https://github.com/org/release-guard#rehearsal",
  );
});
