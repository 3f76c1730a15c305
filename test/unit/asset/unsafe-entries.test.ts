import { describe, expect, it } from "vitest";
import unsafeAssetEntry from "../../../src/checks/asset/unsafe-asset-entry.ts";
import { exampleAsset } from "../../../src/domain/asset/example-asset.ts";
import { makeTarGz, type TarPart } from "../../support/make-tar.ts";
import { makeZip, type ZipPart } from "../../support/make-zip.ts";

const said = (name: string, bytes: Uint8Array) =>
  [...unsafeAssetEntry.inspect(exampleAsset(name, bytes))].map((answer) =>
    "message" in answer ? answer.message : "",
  );

const inTar = (...parts: readonly TarPart[]) => said("a.tar.gz", makeTarGz(parts));
const inZip = (...parts: readonly ZipPart[]) => said("a.zip", makeZip(parts));

describe("an archive among the files of a release", () => {
  it.for<[string, string, string]>([
    ["leaves its folder", "tool/../../.bashrc", "leaves its folder"],
    ["is absolute", "/etc/cron.d/tool", "is an absolute path"],
    ["is absolute on Windows", "C:/tool.exe", "is an absolute path"],
    [
      "holds a backslash",
      "tool\\..\\..\\x",
      "holds a backslash, which some systems take for a folder",
    ],
    ["turns the line around", "tool/a\u202Egpj.exe", "holds a character that nobody sees"],
  ])("is refused where an entry %s", ([, path, why]) => {
    expect(inTar({ path })).toEqual([`a.tar.gz: ${path} ${why}`]);
    expect(inZip({ name: path })).toEqual([`a.zip: ${path} ${why}`]);
  });

  it("is refused where a file lies behind a link of the same archive", () => {
    const link = { path: "tool/lib", type: "SymbolicLink" as const };
    expect(inTar(link, { path: "tool/lib/passwd" })).toEqual([
      "a.tar.gz: tool/lib/passwd lies behind the link tool/lib, so that it is unpacked elsewhere",
    ]);
    expect(
      inZip(
        { name: "tool/lib", content: "/etc", mode: 0o120777 },
        { name: "tool/lib/passwd", content: "x" },
      ),
    ).toEqual([
      "a.zip: tool/lib/passwd lies behind the link tool/lib, so that it is unpacked elsewhere",
    ]);
  });

  it("is refused where an archive in it does any of that", () => {
    const inner = makeZip([{ name: "../x", content: "" }]);
    expect(inZip({ name: "in/b.zip", content: inner })).toEqual([
      "a.zip: in/b.zip: ../x leaves its folder",
    ]);
  });

  it("passes with folders, links inside of it and names that begin with a dot", () => {
    const file = { path: "./tool/bin/run", content: "x" };
    const link = { path: "./tool/run", type: "SymbolicLink" as const };
    expect(inTar({ path: "./tool/", type: "Directory" }, file, link)).toEqual([]);
    expect(inZip({ name: "tool/..data/a..b", content: "x" })).toEqual([]);
  });
});
