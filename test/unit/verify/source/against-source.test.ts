import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packArchive } from "../../../../src/domain/package/archive/pack-archive.ts";
import { blobId } from "../../../../src/domain/published/source/git-blob.ts";
import { askOfOthers } from "../../../support/foreign-world.ts";
import {
  MANIFEST,
  type PublishedWorld,
  publishedWorld,
  sourcePart,
  type World,
} from "../../../support/published-world.ts";
import { sealedFolder, verifyWorld } from "../../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

/** The commit holds these files; the package has its package.json and nothing else. */
const committed = (files: Readonly<Record<string, string>>) => (world: World) =>
  void Object.assign(world, sourcePart(files));

async function judge(change: (world: World) => void, policy?: string) {
  const world = place.good();
  change(world);
  place.show(world);
  const before = place.double.exchanges.length;
  const folder = policy === undefined ? {} : { folder: sealedFolder(policy) };
  const { report, failed, outputs } = await verifyWorld(place, folder);
  const calls = place.double.exchanges.slice(before).map(({ call }) => call);
  const said = report.findings.map(({ message }) => message).join("\n");
  const blind = report.verdicts.filter(
    ({ verdict, tolerated }) => verdict === "could-not-check" && tolerated !== true,
  );
  return { report, failed, said, blind, outputs, calls };
}

const OF_THE_TREE = [
  "file-differs-from-source",
  "manifest-differs-from-source",
  "undeclared-build-output",
  "unsourced-install-script",
];

describe("the git tree of the commit", () => {
  it("takes one call where package.json is the tree's to the byte", async () => {
    const { report, calls } = await judge(() => {});
    expect(report.outcome).toBe("passed");
    expect(calls.filter((call) => ["tree", "blob"].includes(call))).toEqual(["tree"]);
  });

  it("takes one more where package.json differs, which is refused with what differs", async () => {
    const other = JSON.stringify({ name: "@octo/widget", version: "0.9.0" });
    const { report, calls, failed, said } = await judge(committed({ "package.json": other }));
    expect([report.outcome, failed]).toEqual(["refused", ["manifest-differs-from-source"]]);
    expect(said).toContain(
      `version is "1.0.0" in the package, but "0.9.0" in package.json of commit aaaa`,
    );
    expect(calls.filter((call) => ["tree", "blob"].includes(call))).toEqual(["tree", "blob"]);
  });

  it("lets the release set the version where the policy says so", async () => {
    const other = JSON.stringify({ name: "@octo/widget", version: "0.9.0" });
    const policy =
      "version: 1\npermissions:\n  environment: npm\nverify:\n  version-set-by-release: true\n";
    const { report } = await judge(committed({ "package.json": other }), policy);
    expect(report.outcome).toBe("passed");
  });

  it("finds a package in the folder that the policy names", async () => {
    const policy =
      'version: 1\npermissions:\n  environment: npm\nverify:\n  folders: { "@octo/widget": packages/w }\n';
    const files = { "package.json": '{"name":"root"}', "packages/w/package.json": MANIFEST };
    expect((await judge(committed(files), policy)).report.outcome).toBe("passed");
    const { blind, report } = await judge(committed(files));
    expect(report.outcome).toBe("refused");
    expect(blind.map(({ check }) => check)).toEqual(OF_THE_TREE);
    expect(blind[0]?.needs).toContain(
      "the folder of npm:@octo/widget@1.0.0 in the tree of aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: package.json is of another package; name it with `repository.directory` in package.json, or `verify.folders`",
    );
  });

  it.for([
    ["tree", [403], "leave to read the git tree of commit aaaa"],
    ["tree", [404], "GitHub does not show it (HTTP 404)"],
  ] as const)("is never passed where it cannot be read: %s %s", async ([call, statuses, says]) => {
    const { report, blind, outputs } = await judge((world) => {
      world.failing[call] = [...statuses];
    });
    expect(report.outcome).toBe("refused");
    expect(blind.map(({ check }) => check)).toEqual(OF_THE_TREE);
    expect(blind[0]?.needs).toContain(says);
    expect(outputs.receipt).toBe("");
  });

  it("is never passed where GitHub cut it off", async () => {
    const { report, blind } = await judge((world) => {
      world.tree["truncated"] = true;
    });
    expect(report.outcome).toBe("refused");
    expect(blind[0]?.needs).toContain("as a whole; GitHub cuts the list of one folder");
  });
});

/** A package of others with these files, and a tree with these. */
async function theirs(
  packed: Readonly<Record<string, string>>,
  tree: Readonly<Record<string, string>>,
) {
  const world = place.good();
  const files = Object.entries({ "package.json": MANIFEST, ...packed });
  world.tarball = Buffer.from(
    packArchive(
      files.map(([path, text]) => ({ path, bytes: Buffer.from(text), executable: false })),
    ),
  );
  Object.assign(world, sourcePart({ "package.json": MANIFEST, ...tree }));
  place.show(world);
  const { report } = await askOfOthers(place);
  const of = report.findings.filter(({ check }) => OF_THE_TREE.includes(check));
  return of.map(({ check, severity, message }) => `${check} ${severity} ${message}`);
}

describe("a package of others", () => {
  it("has its files held against the tree that its certificate names", async () => {
    const said = await theirs({ "index.js": "steal();\n" }, { "index.js": "work();\n" });
    expect(said).toEqual([
      `file-differs-from-source high npm:@octo/widget@1.0.0: index.js has other bytes than in the tree of commit ${"a".repeat(40)}`,
    ]);
  });

  it("is told which folders it has and the tree has not, and refused nothing for them", async () => {
    const said = await theirs({ "dist/a.js": "a", "dist/b/c.js": "c", "lib/d.js": "d" }, {});
    expect(said).toEqual([
      `undeclared-build-output medium npm:@octo/widget@1.0.0: what it holds in dist/, lib/ is not in the tree of commit ${"a".repeat(40)}, and no policy says that it is built`,
    ]);
  });

  it("may have the line ends of Windows and what git-lfs keeps elsewhere", async () => {
    const large = "a large file\n";
    const oid = createHash("sha256").update(large).digest("hex");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${large.length}\n`;
    const said = await theirs(
      { "a.bat": "echo a\r\necho b\r\n", "large.bin": large },
      { "a.bat": "echo a\necho b\n", "large.bin": pointer },
    );
    expect(said).toEqual([]);
  });
});

it("knows a file by the id that git gives it", () => {
  // What `git hash-object` says of a file that holds `hello` and a line feed.
  expect(blobId(Buffer.from("hello\n"))).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
});
