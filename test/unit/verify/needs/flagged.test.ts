import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAtNeeds } from "../../../../src/actions/verify-release/look-at-needs.ts";
import { sealedDocuments } from "../../../../src/actions/verify-release/release-documents.ts";
import type { Advisory } from "../../../../src/domain/advisory/advisory.ts";
import { exampleAdvisory } from "../../../../src/domain/advisory/example-dependencies.ts";
import { exampleStatement, exampleVex } from "../../../../src/domain/advisory/vex/vex-example.ts";
import { releaseProvenance } from "../../../../src/domain/attestation/provenance.ts";
import { known } from "../../../../src/domain/failure/fact.ts";
import { packArchive } from "../../../../src/domain/package/archive/pack-archive.ts";
import { defaultPolicy } from "../../../../src/domain/policy/default-policy.ts";
import { withPackage } from "../../../../src/domain/published/published-example.ts";
import type { PublishedSubject } from "../../../../src/domain/published/published-subject.ts";
import { present, unseen } from "../../../../src/domain/published/sighting.ts";
import type { Advisories } from "../../../../src/ports/advisories.ts";
import { askOfOthers, RELEASE } from "../../../support/foreign-world.ts";
import { jobClaims } from "../../../support/job-claims.ts";
import {
  bundle,
  MANIFEST,
  type PublishedWorld,
  publishedWorld,
  sealedFile,
} from "../../../support/published-world.ts";
import { POLICY, sealedFolder, verifyWorld } from "../../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const DEP = "pkg:npm/dep@1.0.0";
const WIDGET = "pkg:npm/%40octo/widget@1.0.0";

/** A database that knows this, and notes what it is asked. */
function knowing(by: Readonly<Record<string, readonly Advisory[]>>) {
  const asked: string[] = [];
  const advisories: Advisories = {
    about: async (purls) => {
      asked.push(...purls);
      return known(new Map(purls.map((purl) => [purl, by[purl] ?? []])));
    },
  };
  return { advisories, asked };
}

const SBOM = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  components: [{ purl: DEP }, { purl: "pkg:npm/tool@1.0.0", scope: "excluded" }],
});

const VEX_TEXT = JSON.stringify({
  "@context": "https://openvex.dev/ns/v0.2.0",
  "@id": "https://example.com/vex/1",
  author: "Mona",
  timestamp: "2026-11-20T00:00:00Z",
  version: 1,
  statements: [exampleStatement({ products: [{ "@id": DEP }] })],
});

const digest = (algorithm: string, text: string): string =>
  createHash(algorithm).update(text).digest("hex");

const fileOf = (name: string, text: string) => ({
  name,
  size: Buffer.byteLength(text),
  sha256: digest("sha256", text),
  sha512: digest("sha512", text),
  kind: "asset" as const,
});

/** A release of others with these assets, all attested but for those that are left out. */
async function theirs(
  assets: Readonly<Record<string, string>>,
  unattested: readonly string[] = [],
) {
  const files = Object.entries(assets).map(([name, text]) => fileOf(name, text));
  const covered = files.filter(({ name }) => !unattested.includes(name));
  const signed = await place.sign(releaseProvenance(jobClaims(), [sealedFile, ...covered]));
  const world = place.good();
  world.assets = [
    ...world.assets.slice(0, 1),
    ...files.map(({ name, sha256 }, at) => ({
      id: 20 + at,
      name,
      state: "uploaded",
      digest: `sha256:${sha256}`,
      bytes: Buffer.from(assets[name] ?? ""),
    })),
  ];
  const all = [sealedFile, ...files];
  world.kept = Object.fromEntries(all.map(({ sha256 }) => [`sha256:${sha256}`, [signed]]));
  place.show(world);
}

describe("what a release of others needs", () => {
  it("is asked about as its attested SBOM names it, and refused", async () => {
    await theirs({ "sbom.cdx.json": SBOM });
    const { advisories, asked } = knowing({ [DEP]: [exampleAdvisory()] });
    const { report, failed, said } = await askOfOthers(place, { asked: RELEASE, advisories });
    expect(asked).toEqual([DEP, "pkg:npm/tool@1.0.0"]);
    expect(failed).toEqual(["flagged-dependency"]);
    expect(report.outcome).toBe("refused");
    expect(said).toContain("pkg:npm/dep@1.0.0, which users run, is vulnerable");
  });

  it("passes with the note of an attested VEX document", async () => {
    await theirs({ "sbom.cdx.json": SBOM, "a.openvex.json": VEX_TEXT });
    const { advisories } = knowing({ [DEP]: [exampleAdvisory()] });
    const { report, said } = await askOfOthers(place, { asked: RELEASE, advisories });
    expect(report.outcome).toBe("passed");
    expect(said).toContain(
      "Mona says in a.openvex.json: not_affected, vulnerable_code_not_in_execute_path",
    );
  });

  it("does not believe a VEX document that nobody attested to", async () => {
    await theirs({ "sbom.cdx.json": SBOM, "a.openvex.json": VEX_TEXT }, ["a.openvex.json"]);
    const { advisories } = knowing({ [DEP]: [exampleAdvisory()] });
    const { report, failed, said } = await askOfOthers(place, { asked: RELEASE, advisories });
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("flagged-dependency");
    expect(said).toContain("Nobody attested to a.openvex.json, so that nothing of it is believed");
    expect(said).not.toContain("Mona says");
  });

  it("could not be checked where its VEX document is malformed, which is named by the field", async () => {
    const bad = VEX_TEXT.replace('"not_affected"', '"fine"');
    await theirs({ "sbom.cdx.json": SBOM, "a.openvex.json": bad });
    const { report, blind } = await askOfOthers(place, { asked: RELEASE });
    expect(blind).toEqual(["flagged-dependency"]);
    const verdict = report.verdicts.find(({ check }) => check === "flagged-dependency");
    expect(verdict?.needs).toContain(
      "a.openvex.json is no OpenVEX 0.2.0 document: statements.0.status",
    );
  });

  it("is believed from a VEX document on the line, and never of malware", async () => {
    await theirs({ "sbom.cdx.json": SBOM });
    const vulnerability = { name: "CVE-2026-1000", aliases: ["MAL-2026-1"] };
    const vex = [exampleVex(exampleStatement({ vulnerability, products: [{ "@id": DEP }] }))];
    const { advisories } = knowing({ [DEP]: [exampleAdvisory()] });
    const excused = await askOfOthers(place, { asked: RELEASE, vex, advisories });
    expect(excused.report.outcome).toBe("passed");
    const malware = knowing({ [DEP]: [exampleAdvisory({ id: "MAL-2026-1", malicious: true })] });
    const { report, said } = await askOfOthers(place, {
      asked: RELEASE,
      vex,
      advisories: malware.advisories,
    });
    expect(report.outcome).toBe("refused");
    expect(said).toContain("pkg:npm/dep@1.0.0 (runtime) is known to be malicious (MAL-2026-1)");
  });

  it("is asked about as the package itself locks it, where there is no SBOM", async () => {
    const world = place.good();
    const manifest = {
      ...(JSON.parse(MANIFEST) as object),
      dependencies: { dep: "1.0.0", loose: "^2.0.0" },
    };
    world.tarball = Buffer.from(
      packArchive([
        { path: "package.json", bytes: Buffer.from(JSON.stringify(manifest)), executable: false },
      ]),
    );
    place.show(world);
    const { advisories, asked } = knowing({ [DEP]: [exampleAdvisory()] });
    const { said } = await askOfOthers(place, { advisories });
    expect(asked).toContain(DEP);
    expect(said).toContain("pkg:npm/dep@1.0.0, which users run, is vulnerable");
    expect(said).toContain("No SBOM says which versions of loose users get");
  });
});

/** A look at a subject with an SBOM of these package URLs. */
async function withSbom(subject: PublishedSubject, ...purls: readonly string[]) {
  const { advisories, asked } = knowing({});
  const components = purls.map((purl) => ({ purl }));
  const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components });
  const { needs } = await lookAtNeeds(
    { advisories },
    {
      ...subject,
      documents: [{ name: "sbom.cdx.json", text, bound: true }],
      named: [],
      judgedBy: { policy: defaultPolicy(), today: "2026-11-21" },
    },
  );
  return { asked, needs };
}

describe("an SBOM beside the packages", () => {
  const manifest = {
    dependencies: { dep: "1.0.0", loose: "^2.0.0", "@b/c": "^2.0.0" },
  };
  const contents = known({
    files: [],
    texts: [["package.json", JSON.stringify(manifest)] as const],
  });
  const bytes = { url: "", size: 1, sha1: "", sha256: "", sha512: "", contents };
  const subject = withPackage({ tarball: present(bytes) });

  it("does not hide what they lock, be it empty or of another product", async () => {
    expect((await withSbom(subject)).asked).toEqual([DEP]);
    const { asked, needs } = await withSbom(subject, "pkg:npm/%40b/c@2.0.0", "pkg:npm/a@1.0.0");
    expect(asked).toEqual(["pkg:npm/%40b/c@2.0.0", "pkg:npm/a@1.0.0", DEP]);
    expect(needs?.ranged).toEqual(["loose"]);
  });

  it("does not stand for a package that could not be looked into", async () => {
    const { needs } = await withSbom(withPackage({ tarball: unseen("it") }), DEP);
    expect(needs?.unread).toEqual([
      { name: "octo-widget-1.0.0.tgz", why: "could not be looked into" },
    ]);
  });
});

describe("our own release", () => {
  it("is excused by the VEX document that the policy names", async () => {
    const policy = `${POLICY}verify:\n  vex: [security/a.json]\n`;
    const folder = sealedFolder(policy);
    const vex = VEX_TEXT.replaceAll(DEP, WIDGET);
    place.show(place.good());
    const { advisories } = knowing({ [WIDGET]: [exampleAdvisory()] });
    const before = await verifyWorld(place, { advisories });
    expect([before.failed, before.report.outcome]).toEqual([["flagged-release"], "refused"]);
    mkdirSync(join(folder, "security"));
    writeFileSync(join(folder, "security/a.json"), vex);
    const { report } = await verifyWorld(place, { advisories, folder });
    expect(report.outcome).toBe("passed");
    expect(report.findings.map(({ message }) => message).join()).toContain(
      "Mona says in security/a.json: not_affected",
    );
    writeFileSync(join(folder, "security/a.json"), vex.replace('"Mona"', "7"));
    await expect(verifyWorld(place, { advisories, folder })).rejects.toThrow(
      "security/a.json is no OpenVEX 0.2.0 document: author",
    );
  });

  it("needs what its sealed SBOM names, once, whatever else is beside it", async () => {
    const { advisories, asked } = knowing({});
    const texts: Record<string, string> = { "sbom.cdx.json": SBOM, "a.openvex.json": VEX_TEXT };
    const files = Object.entries(texts).map(([name, text]) => fileOf(name, text));
    const documents = sealedDocuments({
      bundle: { ...bundle, files: [sealedFile, ...files] },
      digest: "",
      open: () => {
        throw new Error("nothing is opened");
      },
      bytesOf: (name) => Buffer.from(texts[name] ?? ""),
    });
    expect(documents.map(({ name, bound }) => [name, bound])).toEqual([
      ["sbom.cdx.json", true],
      ["a.openvex.json", true],
    ]);
    const { needs } = await lookAtNeeds(
      { advisories },
      {
        documents: [...documents, { name: "b.spdx.json", text: "{", bound: true }],
        packages: [],
        projects: [],
        bundle,
        named: [],
        judgedBy: { policy: defaultPolicy(), today: "2026-11-21" },
      },
    );
    expect(asked).toEqual([DEP, "pkg:npm/tool@1.0.0"]);
    expect(needs).toMatchObject({
      sboms: ["sbom.cdx.json"],
      unread: [{ name: "b.spdx.json" }],
      vex: [{ author: "Mona" }],
    });
  });
});
