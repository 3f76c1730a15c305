import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { truncateSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { tempFolder } from "../../support/temp-folder.ts";

const SIZE = 400_000_000;

/** Says what the file's digest is and how much memory the process ever had, in KiB. */
const program = (path: string) => `
const { fileArtifact } = await import(${JSON.stringify(resolve("src/adapters/sigstore/artifact.ts"))});
const before = process.resourceUsage().maxRSS;
const { digests } = await fileArtifact(${JSON.stringify(path)}, { signing: "sha256", algorithms: ["sha256"] }, "ec");
console.log(JSON.stringify({ hex: digests[0].hex, grown: process.resourceUsage().maxRSS - before }));
`;

it("a large file is hashed, and made ready for its signature, a piece at a time", () => {
  const path = join(tempFolder({ "large.bin": "" }), "large.bin");
  truncateSync(path, SIZE);
  const args = ["--input-type=module", "--eval", program(path)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  const { hex, grown } = JSON.parse(stdout) as { hex: string; grown: number };
  expect(hex).toBe(createHash("sha256").update(Buffer.alloc(SIZE)).digest("hex"));
  expect(grown * 1024).toBeLessThan(SIZE / 4);
});
