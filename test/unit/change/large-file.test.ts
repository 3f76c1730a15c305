import { expect, it } from "vitest";
import { contentFiles } from "../../../src/domain/change/npm-content.ts";
import { scanLarge, withLarge } from "../../../src/domain/content/large-file.ts";
import { sourceOf } from "../../../src/domain/content/byte-source.ts";

it("tells of a file that is too large to be held by what was seen of it in passing", async () => {
  const large = await scanLarge(sourceOf(Buffer.from("#!/bin/sh\n")));
  const entry = withLarge("bin/big", large, {
    path: "bin/big",
    kind: "file" as const,
    mode: 0o755,
  });
  const file = contentFiles([entry]).get("bin/big");
  expect(file).toMatchObject({ size: 10, sha256: large.sha256 });
  expect(file?.runs).toBeDefined();
});
