import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Asked } from "../../../src/actions/verify-release/foreign/foreign-world.ts";
import { foreignSubject } from "../../../src/domain/published/foreign/foreign-subject.ts";
import { askOfOthers, RELEASE } from "../../support/foreign-world.ts";
import {
  npmStatement,
  type PublishedWorld,
  publishedWorld,
  releaseStatement,
  sealedFile,
  TARBALL,
  type World,
} from "../../support/published-world.ts";
import { tempFolder } from "../../support/temp-folder.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

function show(change: (world: World) => void = () => {}): World {
  const world = place.good();
  change(world);
  place.show(world);
  return world;
}

/** A release without any of our files: one asset, attested at GitHub. */
async function theirs(change: (world: World) => void = () => {}) {
  const bundle = await place.sign(releaseStatement());
  return show((world) => {
    world.assets = world.assets.slice(0, 1);
    world.kept = { [`sha256:${sealedFile.sha256}`]: [bundle] };
    change(world);
  });
}

const artifactAsked = (artifact: string): Asked => ({
  of: "files",
  files: { artifact, bundle: "a.json" },
});

describe("a package of npm", () => {
  it("passes where it comes from the repository and workflow on the line", async () => {
    show();
    const { report, failed, blind } = await askOfOthers(place);
    expect([failed, blind]).toEqual([[], []]);
    expect(report.outcome).toBe("passed");
    expect(report.summary).toContain("npm:@octo/widget@1.0.0 comes from octo/widget, commit aaaa");
    expect(JSON.stringify(report.details)).toContain(sealedFile.sha256);
  });

  it("never passes without an expected repository, and says what was found", async () => {
    show();
    const { report, blind } = await askOfOthers(place, { without: ["repository"] });
    expect(report.outcome).toBe("refused");
    expect(blind).toEqual(["unnamed-source"]);
    const rows = report.tables?.find(({ title }) => title === "Who signed it")?.rows;
    expect(rows?.[0]?.[1]).toContain("org/release-guard/.github/workflows/release.yml");
  });

  it.for([
    [{ repository: "octo/gadget" }, "source repository is https://github.com/octo/widget, not"],
    [{ ref: "refs/tags/v1.0.0" }, "ref is refs/heads/main, not refs/tags/v1.0.0"],
    [{ environment: "prod" }, "environment is npm, not prod"],
    [{ repositoryId: "1" }, "repository id is 4242, not 1"],
    [{ ownerId: "1" }, "owner id is 42, not 1"],
    [{ triggers: ["push", "release"] }, "trigger is workflow_dispatch, not push or release"],
    [
      { workflow: "org/other/.github/workflows/release.yml@refs/tags/v1" },
      "signing workflow is https://github.com/org/release-guard",
    ],
  ] as const)("refuses %o", async ([line, sentence]) => {
    show();
    const { report, failed, said } = await askOfOthers(place, { line });
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("foreign-signer");
    expect(said).toContain(sentence);
  });

  it("takes a workflow of another repository only where the line names it", async () => {
    show();
    const { said } = await askOfOthers(place, { without: ["workflow"] });
    expect(said).toContain("not https://github.com/octo/widget/.github/workflows/ANY.yml@");
  });

  it("takes any workflow of the repository where the line names none", async () => {
    const own = "octo/widget/.github/workflows/release.yml@refs/heads/main";
    const claims = { job_workflow_ref: own, job_workflow_sha: "a".repeat(40) };
    const world = show();
    await place.npmSigned(world, npmStatement(claims), claims);
    const any = await askOfOthers(place, { without: ["workflow"] });
    expect(any.report.outcome).toBe("passed");
    const named = await askOfOthers(place, { line: { workflow: "release.yml" } });
    expect(named.report.outcome).toBe("passed");
    const other = await askOfOthers(place, { line: { workflow: "ci.yml" } });
    expect(other.failed).toContain("foreign-signer");
  });

  it("refuses other bytes than the attestation speaks of", async () => {
    show((world) => {
      world.tarball = Buffer.from("other bytes");
    });
    const { failed } = await askOfOthers(place);
    expect(failed).toEqual(expect.arrayContaining(["registry-bytes-differ", "unbound-provenance"]));
  });

  it("refuses a package without provenance", async () => {
    show((world) => {
      delete world.version["dist"].attestations;
    });
    const { report, failed } = await askOfOthers(place);
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("release-without-provenance");
  });

  it("is pending, and not failed, where nothing is visible", async () => {
    show((world) => {
      world.failing["version"] = [404];
    });
    const { report } = await askOfOthers(place);
    expect(report.outcome).toBe("pending");
  });

  it("refuses a self-hosted machine unless any will do", async () => {
    const claims = { runner_environment: "self-hosted" as const };
    const world = show();
    await place.npmSigned(world, npmStatement(claims), claims);
    expect((await askOfOthers(place)).said).toContain("runner environment is self-hosted, not");
    const { report } = await askOfOthers(place, { without: ["runner"] });
    expect(report.outcome).toBe("passed");
  });
});

describe("a release on GitHub", () => {
  it("passes with attestations that GitHub keeps", async () => {
    await theirs();
    const { report, failed, blind } = await askOfOthers(place, { asked: RELEASE });
    expect([failed, blind]).toEqual([[], []]);
    expect(report.outcome).toBe("passed");
  });

  it("refuses an asset that nobody attested", async () => {
    await theirs((world) => {
      const other = { ...world.assets[0]!, id: 77, name: "other.tgz", bytes: Buffer.from("x") };
      world.assets.push({ ...other, digest: null });
    });
    const { failed, said } = await askOfOthers(place, { asked: RELEASE });
    expect(failed).toContain("unbound-provenance");
    expect(said).toContain("speaks of other.tgz");
  });

  it("refuses a tag that was moved", async () => {
    await theirs((world) => {
      world.ref = { object: { type: "commit", sha: "b".repeat(40) } };
    });
    const { failed } = await askOfOthers(place, { asked: RELEASE });
    expect(failed).toContain("wrong-tag-commit");
  });

  it("refuses a release of another repository than the line names", async () => {
    await theirs();
    const line = { repository: "octo/gadget" };
    const { failed } = await askOfOthers(place, { asked: RELEASE, line });
    expect(failed).toContain("unnamed-source");
  });

  it("does not pass where GitHub will not show its attestations", async () => {
    await theirs((world) => {
      world.failing["kept"] = [403];
    });
    const { report, blind } = await askOfOthers(place, { asked: RELEASE });
    expect(report.outcome).toBe("refused");
    expect(blind).toContain("release-without-provenance");
  });
});

describe("a digest and files at hand", () => {
  const asked: Asked = { of: "digest", sha256: sealedFile.sha256 };

  it("verifies what GitHub keeps for a digest", async () => {
    const bundle = await place.sign(releaseStatement());
    show((world) => {
      world.kept = { [`sha256:${sealedFile.sha256}`]: [bundle] };
    });
    expect((await askOfOthers(place, { asked })).report.outcome).toBe("passed");
    const { report, blind } = await askOfOthers(place, { asked, without: ["repository"] });
    expect(report.outcome).toBe("refused");
    expect(blind).toContain("unnamed-source");
  });

  it("refuses a digest that nobody attested", async () => {
    show();
    const { failed } = await askOfOthers(place, { asked });
    expect(failed).toEqual(["release-without-provenance"]);
  });

  it.for(["one", "lines"])("verifies files at hand, bundles as %s", async (kind) => {
    const bundle = JSON.stringify(await place.sign(releaseStatement()));
    const text = kind === "one" ? bundle : `${bundle}\n${bundle}\n`;
    const folder = tempFolder({ "a.tgz": TARBALL, "a.json": text, "b.tgz": "other bytes" });
    const good = await askOfOthers(place, { asked: artifactAsked("a.tgz"), folder });
    expect(good.report.outcome).toBe("passed");
    const bad = await askOfOthers(place, { asked: artifactAsked("b.tgz"), folder });
    expect(bad.failed).toContain("unbound-provenance");
    writeFileSync(join(folder, "a.json"), "");
    await expect(askOfOthers(place, { asked: artifactAsked("a.tgz"), folder })).rejects.toThrow(
      "a.json holds no Sigstore bundle",
    );
  });
});

describe("what a subject may be", () => {
  it.for([
    ["pkg:npm/widget@1.0.0", { kind: "npm", name: "widget", version: "1.0.0" }],
    ["pkg:npm/%40octo/widget@1.0.0-rc.1", { kind: "npm", name: "@octo/widget" }],
    ["pkg:npm/@octo/widget@1.0.0", { kind: "npm", name: "@octo/widget" }],
    ["pkg:pypi/octo-widget@1.0.0", { kind: "pypi", name: "octo-widget" }],
    ["octo/widget@v1.0.0", { kind: "release", repository: "octo/widget", tag: "v1.0.0" }],
    [
      "https://github.com/octo/widget/releases/tag/widget%2Fv1",
      { kind: "release", repository: "octo/widget", tag: "widget/v1" },
    ],
  ] as const)("reads %s", ([text, expected]) => {
    expect(foreignSubject(text)).toMatchObject(expected);
  });

  it("takes a path for a folder", () => {
    expect(foreignSubject("release-bundle")).toBeUndefined();
    expect(foreignSubject("./out/release-bundle")).toBeUndefined();
  });

  it.for([
    "pkg:npm/widget",
    "pkg:npm/../widget@1",
    "pkg:npm/widget@1.0.0?repository_url=x",
    "pkg:cargo/widget@1.0.0",
    "https://github.com.evil.example/octo/widget/releases/tag/v1",
    "https://github.com/octo/widget",
    "pkg:npm/%zz@1.0.0",
  ])("refuses %s", (text) => {
    expect(() => foreignSubject(text)).toThrow(/is not/);
  });

  it.for([
    [{ repository: "widget" }, "names no repository"],
    [{ ref: "main" }, "is not a full ref"],
    [{ workflow: "ci" }, "names no workflow"],
  ] as const)("refuses the line %o", async ([line, sentence]) => {
    show();
    await expect(askOfOthers(place, { line })).rejects.toThrow(sentence);
  });
});
