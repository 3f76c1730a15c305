import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeBundle } from "../../../src/actions/seal-release/write-bundle.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { canonicalJson } from "../../../src/domain/release/canonical-json.ts";
import { checksumsOf } from "../../../src/domain/release/checksums.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { readBundle } from "../../../src/ports/read-bundle.ts";
import { COMMIT } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const facts = {
  tool: { name: "release-guard", version: "0.0.0" },
  repository: { name: "octo/sample", id: "42" },
  commit: COMMIT,
  ref: "refs/heads/main",
  version: "1.2.3",
  tag: "v1.2.3",
};

const parts = [
  { name: "sample-1.2.3.tgz", content: Buffer.from("package"), kind: "npm-package" as const },
  { name: "a.bin", content: Buffer.from("asset"), kind: "asset" as const },
];

async function sealed() {
  const root = tempFolder();
  const { digest } = await writeBundle(diskWorkspace(root), "out", { parts, facts });
  const at = (name: string) => join(root, "out", name);
  return {
    digest,
    at,
    read: (expected = "") => readBundle(diskWorkspace(root), "out", expected),
    /** Changes the document as a careful attacker does: checksums follow. */
    rewrite: (change: (text: string) => string) => {
      const text = change(readFileSync(at("release-bundle.json"), "utf8"));
      writeFileSync(at("release-bundle.json"), text);
      const files = parts.map(({ name, content }) => ({
        name,
        sha256: hexDigest("sha256", content),
      }));
      const own = { name: "release-bundle.json", sha256: hexDigest("sha256", text) };
      writeFileSync(at("SHA256SUMS"), checksumsOf([...files, own]));
    },
  };
}

it("hands out the bytes that were hashed", async () => {
  const { read, digest } = await sealed();
  const bundle = await read(digest);
  expect(bundle.digest).toBe(digest);
  expect(Buffer.from(bundle.bytesOf("a.bin")).toString()).toBe("asset");
  expect(() => bundle.bytesOf("b.bin")).toThrow("the bundle holds no file b.bin");
});

it("reads a folder that is named in another way", async () => {
  const root = tempFolder();
  await writeBundle(diskWorkspace(root), "out/deep", { parts, facts });
  const read = await readBundle(diskWorkspace(root), "./out//deep/", "");
  expect(read.bundle.files).toHaveLength(2);
});

it("refuses another bundle than the expected one", async () => {
  const { read, digest } = await sealed();
  const expected = "0".repeat(64);
  await expect(read(expected)).rejects.toThrow(
    `the bundle's digest is ${digest}, not the expected ${expected}`,
  );
});

it.for([
  ["one other byte", (text: Buffer) => text.fill("x", 0, 1)],
  ["fewer bytes", (text: Buffer) => text.subarray(1)],
  ["more bytes", (text: Buffer) => Buffer.concat([text, Buffer.from("x")])],
] as const)("refuses a file with %s", async ([, change]) => {
  const { read, at, digest } = await sealed();
  writeFileSync(at("a.bin"), change(readFileSync(at("a.bin"))));
  await expect(read(digest)).rejects.toThrow("a.bin is not the file that was sealed");
});

it.for(["a.bin", "SHA256SUMS"])("refuses a folder that lacks %s", async (name) => {
  const { read, at } = await sealed();
  rmSync(at(name));
  await expect(read()).rejects.toThrow(`the bundle's folder lacks ${name}`);
});

it("refuses a folder without the bundle's document", async () => {
  const { read, at } = await sealed();
  rmSync(at("release-bundle.json"));
  await expect(read()).rejects.toThrow("out/release-bundle.json does not exist");
});

it.for(["extra.bin", "sub/extra.bin", ".hidden"])("refuses the extra file %s", async (name) => {
  const { read, at } = await sealed();
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), "");
  await expect(read()).rejects.toThrow(
    `the bundle's folder holds what the bundle does not name: ${name}`,
  );
});

it("refuses a link, even to the right bytes", async () => {
  const { read, at } = await sealed();
  writeFileSync(join(at(""), "../elsewhere"), "asset");
  rmSync(at("a.bin"));
  symlinkSync("../elsewhere", at("a.bin"));
  await expect(read()).rejects.toThrow("out/a.bin is not a regular file");
});

it.for([
  [
    "another digest",
    (text: string) => text.replaceAll(hexDigest("sha256", "asset"), "0".repeat(64)),
    "a.bin is not the file that was sealed",
  ],
  [
    "another sha512",
    (text: string) => text.replaceAll(hexDigest("sha512", "asset"), "0".repeat(128)),
    "a.bin is not the file that was sealed",
  ],
  [
    "another size",
    (text: string) => text.replace('"size": 5', '"size": 6'),
    "a.bin is not the file that was sealed",
  ],
  ["no JSON", () => "{", "release-bundle.json is not JSON"],
  ["other blanks", (text: string) => text.replace("{\n", "{ \n"), "not in canonical form"],
  [
    "a doubled key",
    (text: string) => text.replace('"ref":', '"ref": "x",\n  "ref":'),
    "not in canonical form",
  ],
  [
    "an unknown key",
    (text: string) => text.replace('"ref":', '"rev": "x",\n  "ref":'),
    'Unrecognized key: "rev"',
  ],
  [
    "a path",
    (text: string) => text.replaceAll("a.bin", "../a.bin"),
    "GitHub would rewrite this name",
  ],
  [
    "a reserved name",
    (text: string) => text.replaceAll("a.bin", "sha256sums"),
    "release-guard writes a file of this name itself",
  ],
  [
    "a doubled file",
    (text: string) => text.replaceAll("a.bin", "Sample-1.2.3.tgz"),
    "two files have the same name",
  ],
  [
    "a short commit",
    (text: string) => text.replace(COMMIT, COMMIT.slice(0, 7)),
    "write a full commit",
  ],
  [
    "another schema version",
    (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    "Invalid input: expected 1",
  ],
  [
    "no files",
    (text: string) => `${JSON.stringify({ ...JSON.parse(text), files: [] }, null, 2)}\n`,
    "a bundle holds at least one file",
  ],
] as const)("refuses a document with %s", async ([, change, says]) => {
  const { read, rewrite } = await sealed();
  rewrite(change);
  await expect(read()).rejects.toThrow(says);
});

it("refuses checksums that say something else", async () => {
  const { read, at } = await sealed();
  writeFileSync(at("SHA256SUMS"), readFileSync(at("SHA256SUMS"), "utf8").replace("a.bin", "b.bin"));
  await expect(read()).rejects.toThrow("SHA256SUMS does not say what the bundle says");
});

it("writes the document with sorted keys and a line feed at its end", async () => {
  const { at } = await sealed();
  const text = readFileSync(at("release-bundle.json"), "utf8");
  expect(text).toBe(canonicalJson(JSON.parse(text)));
  expect(text.endsWith("}\n")).toBe(true);
  expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(JSON.parse(text)).toSorted());
});
