import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import { earlierReleases } from "../../../src/adapters/earlier/earlier-releases.ts";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { npmIndex } from "../../../src/adapters/npm-index.ts";
import { packArchive } from "../../../src/domain/package/archive/pack-archive.ts";
import { integrityOf } from "../../../src/domain/registry/packument.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { sdistOf, wheelOf } from "../../support/python-files.ts";
import { sampleFiles, sampleManifest, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

type Page = Uint8Array | object | number;

/** Pages by path; a number is a status. */
async function registry(pagesAt: (base: string) => Readonly<Record<string, Page>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    asked.push(path);
    const page = pagesAt(base)[path] ?? 404;
    if (typeof page === "number") response.writeHead(page).end();
    else response.end(page instanceof Uint8Array ? page : JSON.stringify(page));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = { http: fetchHttp(["127.0.0.1"]), clock: fakeClock(0) };
  return {
    asked,
    earlier: earlierReleases({ ...ask, npm: base, pypi: base }),
    index: npmIndex({ ...ask, base }),
  };
}

const OLD = packArchive(
  Object.entries({ ...sampleFiles(), "package.json": sampleManifest({ version: "1.2.2" }) }).map(
    ([path, text]) => ({ path, bytes: Buffer.from(text), executable: path === "cli.js" }),
  ),
);
const integrityFor = (bytes: Uint8Array) => integrityOf(hexDigest("sha512", bytes));

const npmPages = (base: string, changes: object = {}): Readonly<Record<string, Page>> => {
  const dist = { tarball: `${base}/old.tgz`, integrity: integrityFor(OLD), ...changes };
  const tags = { latest: "1.2.2" };
  return {
    "/@octo/sample": { name: "@octo/sample", "dist-tags": tags, versions: { "1.2.2": { dist } } },
    "/@octo/sample/1.2.2": { dist },
    "/old.tgz": OLD,
  };
};

async function sealAgainst(pagesAt: (base: string) => Readonly<Record<string, Page>>) {
  const { earlier, index } = await registry(pagesAt);
  const folder = tempFolder({
    ...sampleFiles({
      dependencies: { fresh: "^1.0.0" },
      bin: { sample: "cli.js", more: "cli.js" },
    }),
    "index.js": "export const a = 1;\n",
    "fast.node": "\u007fELF",
  });
  const { report } = await sealRelease(sealInputs, sealPortsIn(folder, { earlier, index }));
  return report;
}

describe("a package is compared with the one before it", () => {
  it("in a table and in findings", async () => {
    const report = await sealAgainst((base) => npmPages(base));
    const table = report.tables?.find(({ title }) => title.startsWith("What changes"));
    expect(table?.title).toBe("What changes for users: @octo/sample@1.2.3 against 1.2.2");
    expect(Object.fromEntries(table?.rows ?? [])).toMatchObject({
      "files added": "1: fast.node",
      "files changed": "2: index.js, package.json",
      "new commands": "1: more",
      "new dependencies": "1: fresh",
      "new native code": "1: fast.node",
    });
    expect(report.findings.map(({ message }) => message).join("\n")).toContain(
      "@octo/sample@1.2.3 newly depends on fresh (^1.0.0); 1.2.2 did not",
    );
  });

  it.for<[string, (base: string) => Readonly<Record<string, Page>>, string]>([
    [
      "another digest",
      (base) => npmPages(base, { integrity: integrityFor(Buffer.from("x")) }),
      "the tarball has another digest than the registry says",
    ],
    [
      "another host",
      (base) => npmPages(base, { tarball: "https://evil.example/a.tgz" }),
      "its tarball lies on another host",
    ],
    ["no tarball", (base) => ({ ...npmPages(base), "/old.tgz": 404 }), "the tarball is not there"],
    ["no right", (base) => ({ ...npmPages(base), "/old.tgz": 403 }), "answered 403"],
    [
      "an answer of another shape",
      (base) => ({ ...npmPages(base), "/@octo/sample/1.2.2": { dist: {} } }),
      "its answer has another shape than documented",
    ],
  ])("and could not be with %s", async ([, pagesAt, why]) => {
    const report = await sealAgainst(pagesAt);
    expect(report.outcome).toBe("refused");
    const blind = report.verdicts.find(({ check }) => check === "new-dependency");
    expect(blind).toMatchObject({ verdict: "could-not-check" });
    expect(blind?.needs).toContain("the published @octo/sample@1.2.2 (");
    expect(blind?.needs).toContain(why);
  });
});

const [wheel, sdist] = [wheelOf("widget", "1.0.0"), sdistOf("widget", "1.0.0")];
const listed = (filename: string, bytes: Uint8Array, changes: object = {}) => ({
  filename,
  url: `../../files/${filename}`,
  hashes: { sha256: hexDigest("sha256", bytes) },
  ...changes,
});
const [WHEEL, SDIST] = ["widget-1.0.0-py3-none-any.whl", "widget-1.0.0.tar.gz"];
const pages = (changes: object = {}) => ({
  "/simple/widget/": { files: [listed(WHEEL, wheel, changes), listed(SDIST, sdist)] },
  [`/files/${WHEEL}`]: wheel,
  [`/files/${SDIST}`]: sdist,
});

async function sealPython(made: Readonly<Record<string, Page>>) {
  const world = await registry(() => made);
  const folder = tempFolder({
    "dist/widget-1.1.0-py3-none-any.whl": wheelOf("widget", "1.1.0"),
    "dist/widget-1.1.0.tar.gz": sdistOf("widget", "1.1.0"),
    ".github/release-guard.yml": "version: 1\ntargets: [{ registry: pypi }]\n",
  });
  const inputs = { ...sealInputs, package: "none", version: "1.1.0", files: ["dist/*"] };
  const { report } = await sealRelease(inputs, sealPortsIn(folder, { earlier: world.earlier }));
  return { report, asked: world.asked };
}

describe("wheels and sdists are compared with the ones before them", () => {
  it("file by file, with the index asked once", async () => {
    const { report, asked } = await sealPython(pages());
    const titles = report.tables?.map(({ title }) => title).filter((t) => t.startsWith("What"));
    expect(titles).toEqual([
      "What changes for users: widget-1.1.0-py3-none-any.whl against 1.0.0",
      "What changes for users: widget-1.1.0.tar.gz against 1.0.0",
    ]);
    expect(asked.filter((path) => path === "/simple/widget/")).toHaveLength(1);
    expect(report.outcome).toBe("passed");
  });

  it("but not with one that was taken back", async () => {
    const { report } = await sealPython(pages({ yanked: "broken" }));
    expect(report.tables?.filter(({ title }) => title.startsWith("What"))).toHaveLength(1);
  });

  it("unless nothing is published", async () => {
    const { report } = await sealPython({});
    expect(report.outcome).toBe("passed");
    expect(report.verdicts).toContainEqual({
      check: "new-dependency",
      verdict: "not-applicable",
      needs: "nothing of it was published before",
    });
  });

  it("and could not be where the index gives other bytes", async () => {
    const { report } = await sealPython({ ...pages(), [`/files/${WHEEL}`]: sdist });
    expect(report.outcome).toBe("refused");
    expect(report.verdicts.find(({ check }) => check === "new-executable")?.needs).toContain(
      `the published ${WHEEL} (the file has another digest than the index says)`,
    );
  });
});
