import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeSubjects } from "../../../src/checks/judge.ts";
import { pythonChecks } from "../../../src/checks/python-registry.ts";
import type { Distribution } from "../../../src/domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
} from "../../../src/domain/python/example-distribution.ts";
import { openDistribution } from "../../../src/domain/python/open-distribution.ts";
import { packArchive } from "../../../src/domain/package/archive/pack-archive.ts";
import { makeTarGz, type TarPart } from "../../support/make-tar.ts";
import { makeZip, type ZipPart } from "../../support/make-zip.ts";
import { sdistBytes, wheelBytes } from "../../support/python-files.ts";

const WHEEL = "sample-1.2.3-py3-none-any.whl";
const SDIST = "sample-1.2.3.tar.gz";

const open = (name: string, bytes: Uint8Array): Distribution =>
  openDistribution(name.endsWith(".whl") ? "wheel" : "sdist", { name, path: name, bytes });

const judge = (...distributions: Distribution[]) =>
  judgeSubjects(pythonChecks, [examplePython(...distributions)]);

const messages = (distribution: Distribution): string =>
  judge(distribution)
    .findings.map(({ message }) => message)
    .join("\n");

const wheelParts = (): ZipPart[] =>
  exampleWheel().entries.map(({ path, bytes }) => ({ name: path, content: bytes }));
const sdistParts = (): TarPart[] =>
  exampleSdist().entries.map(({ path, bytes }) => ({ path, content: bytes }));

describe("sound files", () => {
  it("pass every check from their bytes", () => {
    const { verdicts, findings } = judge(open(WHEEL, wheelBytes()), open(SDIST, sdistBytes()));
    expect(findings).toEqual([]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(pythonChecks.map(() => "pass"));
  });

  it("are read entry by entry as they stand", () => {
    expect(open(WHEEL, wheelBytes())).toMatchObject({
      kind: "wheel",
      entries: exampleWheel().entries.map(({ path, bytes }) => ({ path, bytes, kind: "file" })),
    });
  });
});

/** What a careless reader takes for a header, so that it leaps over what follows. */
const leap = (bytes: number, kind = "0"): Buffer => {
  const block = Buffer.alloc(512);
  block.write("sample-1.2.3/x", 0, "latin1");
  block.write(`${bytes.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  block.write("000644 \0", 100, "latin1");
  block.write("ustar\u000000", 257, "latin1");
  block.write(kind, 156, "latin1");
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
};
const renaming = { path: "g", content: "25 path=sample-1.2.3/evil\n", letter: "g" };

describe("in a wheel", () => {
  it("a symbolic link is seen", () => {
    const link = { name: "sample/link", content: "/etc/passwd", mode: 0o120777 };
    expect(messages(open(WHEEL, makeZip([...wheelParts(), link])))).toContain(
      "sample/link is a link",
    );
  });

  it("a path that leaves the folder is seen", () => {
    const zip = makeZip([...wheelParts(), { name: "../../evil.py", content: "" }]);
    expect(messages(open(WHEEL, zip))).toContain("../../evil.py leaves its folder");
  });

  it("a file that RECORD does not name is seen", () => {
    const zip = makeZip([...wheelParts(), { name: "sample/late.py", content: "" }]);
    expect(messages(open(WHEEL, zip))).toContain("sample/late.py is not in RECORD");
  });

  it.for<[string, () => Buffer, string]>([
    ["two entries of one name", () => makeZip([...wheelParts(), ...wheelParts()]), "two entries"],
    ["another local name", () => makeZip([{ name: "a", localName: "b" }]), "says two things of a"],
    ["bytes before it", () => Buffer.concat([Buffer.from("#!"), wheelBytes()]), "has"],
    ["bytes behind it", () => Buffer.concat([wheelBytes(), Buffer.from("x")]), "behind its end"],
  ])("%s keep everyone from reading it", ([, make, why]) => {
    const distribution = open(WHEEL, make());
    expect(distribution.unread).toContain(why);
    const blind = judge(distribution).verdicts.filter((v) => v.verdict === "could-not-check");
    expect(blind.map(({ check }) => check)).toContain("wheel-record-differs");
  });
});

const withPart = (part: TarPart) => open(SDIST, makeTarGz([...sdistParts(), part]));

describe("in an sdist", () => {
  it.for<[string, TarPart, string]>([
    ["a link", { path: "sample-1.2.3/a", type: "SymbolicLink" }, "sample-1.2.3/a is a link"],
    ["a hard link", { path: "sample-1.2.3/a", type: "Link" }, "sample-1.2.3/a is a link"],
    ["a device", { path: "sample-1.2.3/a", type: "CharacterDevice" }, "is no regular file"],
    ["a second root", { path: "other/a.py" }, "unpacks to sample-1.2.3, other instead of"],
    ["a doubled file", { path: "sample-1.2.3/PKG-INFO", content: "x" }, "are one file on some"],
    [
      "a sparse file of PAX",
      { path: "sample-1.2.3/PaxHeader", content: "22 GNU.sparse.major=1\n", letter: "x" },
      "holds a sparse file",
    ],
    [
      "a header that renames all that follows",
      { path: "pax_global_header", content: "13 path=evil\n", letter: "g" },
      "renames every file that follows",
    ],
  ])("%s is seen", ([, part, says]) => {
    expect(
      messages(open(SDIST, makeTarGz([part, ...sdistParts()]))) + messages(withPart(part)),
    ).toContain(says);
  });

  it("an old sparse file is not read at all", () => {
    const sparse = withPart({ path: "sample-1.2.3/a", content: "x", letter: "S" });
    expect(sparse.unread ?? sparse.oddities.join()).toMatch(/cannot read|sparse/);
  });

  it("a renaming of all that follows is seen behind a size that is no digits", () => {
    const decoy = { path: "sample-1.2.3/z", content: leap(1024), bigSize: true };
    const bytes = makeTarGz([...sdistParts(), decoy, renaming, { path: "sample-1.2.3/y" }]);
    expect(open(SDIST, bytes).oddities).toEqual([
      "writes a size that some readers cannot read",
      "renames every file that follows, which some readers ignore",
    ]);
  });

  it("a renaming of all that follows is seen behind a folder that has a size", () => {
    const folder = { path: "sample-1.2.3/z/", raw: leap(1024, "5") };
    const bytes = makeTarGz([...sdistParts(), folder, renaming, { path: "sample-1.2.3/y" }]);
    const { unread, oddities } = open(SDIST, bytes);
    expect(unread).toBeUndefined();
    expect(oddities).toEqual(["gives a size to what holds nothing"]);
  });

  it("a renaming of all that follows is seen behind a file of two sizes", () => {
    const sized = { path: "x", content: "12 size=512\n", letter: "x" };
    const decoy = { path: "sample-1.2.3/z", content: "" };
    const tail = [renaming, { path: "sample-1.2.3/y" }];
    const parts = [...sdistParts(), sized, decoy, { path: "", raw: leap(1024) }, ...tail];
    expect(open(SDIST, makeTarGz(parts)).oddities).toEqual([
      "says two sizes of one file",
      "renames every file that follows, which some readers ignore",
    ]);
  });

  it("a zip inside of the gzip's own bytes is seen", () => {
    const hidden = makeZip([{ name: "evil.py", content: "", stored: true }]);
    // Stored, so that the zip's end stands in the bytes as it is.
    const polyglot = makeTarGz([...sdistParts(), { path: "sample-1.2.3/z", content: hidden }], 0);
    expect(messages(open(SDIST, polyglot))).toContain("is a zip as well");
  });

  it("a second gzip stream keeps everyone from reading it", () => {
    const { unread } = open(SDIST, Buffer.concat([sdistBytes(), sdistBytes()]));
    expect(unread).toBeDefined();
  });

  it("another kind of archive is not read", () => {
    expect(open(SDIST, wheelBytes()).unread).toContain("is not a gzip file");
    expect(open(WHEEL, packArchive([])).unread).toBeDefined();
  });
});

/** Wheels that builders of others made and that lie on many machines. */
const REAL = [
  "/root/.pyenv/versions/3.13.0/lib/python3.13/test/wheeldata/wheel-0.43.0-py3-none-any.whl",
  "/usr/share/python-wheels/pip-23.0.1-py3-none-any.whl",
].filter((path) => existsSync(path));

it.runIf(REAL.length > 0)("finds nothing grave in the format of real wheels", () => {
  for (const path of REAL) {
    const { findings, verdicts } = judge(open(basename(path), readFileSync(path)));
    expect(findings.filter(({ severity }) => severity === "high")).toEqual([]);
    expect(verdicts.some(({ verdict }) => verdict === "could-not-check")).toBe(false);
  }
});
