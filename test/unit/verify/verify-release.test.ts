import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { receiptSchema } from "../../../src/domain/published/receipt.ts";
import { type PublishedWorld, publishedWorld } from "../../support/published-world.ts";
import { verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

it("passes a good release and writes a receipt of what it saw", async () => {
  place.show(place.good());
  const { report, outputs, failed } = await verifyWorld(place, { gitHubs: true });
  expect({ failed, findings: report.findings.map(({ message }) => message) }).toEqual({
    failed: [],
    findings: [],
  });
  const idle = report.verdicts.filter(({ verdict }) => verdict !== "pass");
  expect(new Set(idle.map(({ check }) => check))).toEqual(
    new Set([
      "broken-project-continuity",
      // A release of an earlier version of ours, without a receipt of its own.
      "contradicting-receipt",
      // Nothing of it is on PyPI.
      "extra-registry-file",
      // It was sealed without an SBOM.
      "flagged-dependency",
      "inactive-project",
      "unexpected-publisher",
      "yanked-version",
    ]),
  );
  expect(new Set(idle.map(({ verdict }) => verdict))).toEqual(new Set(["not-applicable"]));
  expect(report.outcome).toBe("passed");
  expect(report.summary).toContain("The world sees the sealed bytes: 5 files on 2 channels");
  const text = readFileSync(outputs.receipt, "utf8");
  expect(hexDigest("sha256", text)).toBe(outputs["receipt-digest"]);
  const receipt = receiptSchema.parse(JSON.parse(text));
  expect(receipt.outcome).toBe("passed");
  expect(receipt.provenance.map(({ channel, environment }) => [channel, environment])).toEqual([
    ["npm:@octo/widget@1.0.0", "npm"],
    ["github-release:octo/widget@v1.0.0", "npm"],
  ]);
});
