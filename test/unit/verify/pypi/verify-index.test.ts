import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { receiptSchema } from "../../../../src/domain/published/receipt.ts";
import {
  type Index,
  indexWorld,
  type IndexWorld,
  listedOf,
  publishStatement,
  SDIST,
  servedOf,
  verifyIndex,
  WHEEL,
} from "../../../support/python-world.ts";

let place: Index;
beforeAll(async () => {
  place = await indexWorld();
});
afterAll(() => place.stop());

const SIGNER = "octo/widget/.github/workflows/release.yml@refs/heads/main";
/** A deadline that tests reach after a few looks. */
const SOON = { deadline: 60 };

const show = (change: (world: IndexWorld) => void = () => {}): void => {
  const world = place.good();
  change(world);
  place.show(world);
};

it("passes a version of which every file is sealed and attested, and writes a receipt of it", async () => {
  show();
  const { report, outputs, failed } = await verifyIndex(place);
  expect({ failed, findings: report.findings.map(({ message }) => message) }).toEqual({
    failed: [],
    findings: [],
  });
  expect(report.verdicts.filter(({ verdict }) => verdict === "could-not-check")).toEqual([]);
  expect(report.outcome).toBe("passed");
  expect(report.summary).toContain("The world sees the sealed bytes: 2 files on 1 channel");
  const receipt = receiptSchema.parse(JSON.parse(readFileSync(outputs.receipt, "utf8")));
  expect(receipt.channels).toMatchObject([
    {
      channel: "pypi:widget@1.0.0",
      url: `${place.origin}/project/widget/1.0.0/`,
      files: [{ name: WHEEL }, { name: SDIST }],
    },
  ]);
  expect(
    receipt.provenance.map(({ channel, source, signer }) => [channel, source, signer]),
  ).toEqual(
    [WHEEL, SDIST].map((name) => [
      "pypi:widget@1.0.0",
      `PyPI's attestation of ${name}`,
      `https://github.com/${SIGNER}`,
    ]),
  );
});

it("passes on a laptop that knows no run, but is told the signer", async () => {
  show();
  const { report } = await verifyIndex(place, { run: undefined, signerWorkflow: SIGNER });
  expect(report.outcome).toBe("passed");
});

it("passes attestations of another kind of signer where the rest of the release was signed elsewhere", async () => {
  show();
  const signerWorkflow = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";
  const { report } = await verifyIndex(place, { run: undefined, signerWorkflow });
  expect(report.outcome).toBe("passed");
});

it("asks for no attestations of a version that a token uploaded", async () => {
  show((world) => {
    for (const name of [WHEEL, SDIST]) listedOf(world, name)["provenance"] = null;
  });
  const policy =
    "version: 1\ntargets: [{ registry: pypi, trusted-publishing: false }]\npermissions: { environment: npm }\n";
  const { report } = await verifyIndex(place, { policy });
  expect(report.outcome).toBe("passed");
});

it.for([
  ["simple", "widget in the simple index to become visible (HTTP 404)"],
  ["version", "widget 1.0.0 in the JSON API to become visible (HTTP 404)"],
  ["integrity", `the attestations of ${WHEEL} to become visible (HTTP 404)`],
  ["file", `the file ${WHEEL} to become visible (HTTP 404)`],
] as const)("is pending when %s stays away", async ([call, says]) => {
  show((world) => void (world.failing[call] = [404]));
  const { report, outputs, waitedMs } = await verifyIndex(place, SOON);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain(says);
  expect(outputs.receipt).toBe("");
  expect(waitedMs).toBe(60_000);
});

it("is pending, and names the file, when one of two files is missing", async () => {
  show((world) => {
    world.simple["files"].pop();
    world.version["urls"].pop();
  });
  const { report } = await verifyIndex(place, SOON);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain(
    `${SDIST} in the simple index of widget 1.0.0 on PyPI to become visible`,
  );
  expect(report.summary).toContain(`${SDIST} in the JSON API`);
});

it.for(["simple", "version", "integrity", "file"])("passes when %s comes late", async (call) => {
  show((world) => void (world.failing[call] = [404, 500, 503, 429, 200]));
  const { report } = await verifyIndex(place);
  expect(report.outcome).toBe("passed");
});

it("downloads each file once, however often it looks", async () => {
  show((world) => void (world.failing["version"] = [404, 404, 404, 200]));
  const before = place.double.exchanges.length;
  const { report } = await verifyIndex(place);
  expect(report.outcome).toBe("passed");
  const calls = place.double.exchanges.slice(before).map(({ call }) => call);
  expect(calls.filter((call) => call === "file")).toHaveLength(2);
  expect(calls.filter((call) => call === "version")).toHaveLength(4);
});

it.for([
  ["simple", 403, "leave to read widget in the simple index (HTTP 403)"],
  ["version", 403, "leave to read widget 1.0.0 in the JSON API (HTTP 403)"],
  ["integrity", 403, `leave to read the attestations of ${WHEEL} (HTTP 403)`],
  ["integrity", 406, `leave to read the attestations of ${WHEEL} (HTTP 406)`],
  ["file", 403, `leave to read the file ${WHEEL} (HTTP 403)`],
] as const)("refuses when %s answers %i", async ([call, status, needs]) => {
  show((world) => void (world.failing[call] = [status]));
  const { report } = await verifyIndex(place);
  expect(report.outcome).toBe("refused");
  expect(JSON.stringify(report.verdicts)).toContain(needs);
});

const garbled: readonly (readonly [string, (world: IndexWorld) => void])[] = [
  ["the simple index", (world) => void (world.simple = { files: "none" })],
  ["the simple index", (world) => void (world.simple["meta"]["api-version"] = "2.0")],
  ["the JSON API", (world) => void (world.version = [])],
  [`the attestations of ${WHEEL}`, (world) => void (world.provenance[WHEEL] = { version: 2 })],
  [
    `the attestations of ${WHEEL}`,
    (world) => {
      servedOf(world, WHEEL)["attestations"] = Array.from({ length: 9 }, () => ({}));
    },
  ],
];

it.for(garbled)("refuses an answer of %s that it cannot read", async ([what, change]) => {
  show(change);
  const { report } = await verifyIndex(place);
  expect(report.outcome).toBe("refused");
  const blind = report.verdicts.flatMap(({ needs = "" }) => needs).join("\n");
  expect(blind).toContain("a readable answer about");
  expect(blind).toContain(what);
});

it("never fetches a file from another host than the index's host of files", async () => {
  show();
  const before = place.double.exchanges.length;
  const { report } = await verifyIndex(place, { filesHost: "files.example" });
  expect(report.outcome).toBe("refused");
  expect(JSON.stringify(report.verdicts)).toContain(
    `${WHEEL} on the index's own host of files; the simple index points to ${place.origin}`,
  );
  const calls = place.double.exchanges.slice(before).map(({ call }) => call);
  expect(calls).not.toContain("file");
});

it("follows an address that is relative to the page", async () => {
  show((world) => void (listedOf(world, WHEEL)["url"] = `../../packages/${WHEEL}`));
  expect((await verifyIndex(place)).report.outcome).toBe("passed");
});

it("asks the integrity API where the index says nothing of attestations", async () => {
  show((world) => void delete listedOf(world, WHEEL)["provenance"]);
  expect((await verifyIndex(place)).report.outcome).toBe("passed");
});

const EARLIER = "widget-0.9.0.tar.gz";
/** The version before was attested too, by a job with these claims. */
async function attestedBefore(claims: { readonly repository_id?: string } = {}) {
  const world = place.good();
  const earlier = listedOf(world, EARLIER);
  earlier["provenance"] = `${place.origin}/integrity/widget/0.9.0/${EARLIER}/provenance`;
  earlier["upload-time"] = "2026-01-01T00:00:00Z";
  const attestation = await place.attestation(publishStatement(EARLIER), claims);
  const served = structuredClone(servedOf(world, WHEEL));
  world.provenance[EARLIER] = {
    version: 1,
    attestation_bundles: [{ ...served, attestations: [attestation] }],
  };
  return world;
}

it("passes where the version before was attested by the same repository", async () => {
  place.show(await attestedBefore());
  const { failed, report } = await verifyIndex(place);
  expect([failed, report.outcome]).toEqual([[], "passed"]);
});

it("refuses where another repository attested the version before", async () => {
  place.show(await attestedBefore({ repository_id: "1" }));
  const { failed, report } = await verifyIndex(place);
  expect(failed).toEqual(["broken-project-continuity"]);
  expect(JSON.stringify(report.findings)).toContain(
    `since ${EARLIER} the repository id behind the provenance changed from 1 to 4242`,
  );
});

it("refuses where the version before was attested and this one is not", async () => {
  const world = await attestedBefore();
  for (const name of [WHEEL, SDIST]) listedOf(world, name)["provenance"] = null;
  place.show(world);
  const { failed, report } = await verifyIndex(place);
  expect(failed).toContain("broken-project-continuity");
  expect(JSON.stringify(report.findings)).toContain("widget 0.9.0 was attested, but 1.0.0 is not");
});

it.each([
  ["elsewhere", "https://evil.example/provenance", "on the index itself"],
  ["nowhere", undefined, "of which the index tells nothing"],
])("never passes where the earlier attestations lie %s", async (_, address, says) => {
  const world = await attestedBefore();
  listedOf(world, EARLIER)["provenance"] = address;
  place.show(world);
  const { report } = await verifyIndex(place);
  expect(report.outcome).toBe("refused");
  const verdict = report.verdicts.find(({ check }) => check === "broken-project-continuity");
  expect(verdict).toMatchObject({
    verdict: "could-not-check",
    needs: expect.stringContaining(says),
  });
});

it("cannot tell the status of a project from an index that is too old for it", async () => {
  show((world) => void (world.simple["meta"]["api-version"] = "1.3"));
  const { report } = await verifyIndex(place);
  expect(report.outcome).toBe("refused");
  expect(JSON.stringify(report.verdicts)).toContain("the index tells nothing (API 1.3, not 1.4)");
});

it("refuses a policy that wants a project which was not sealed", async () => {
  show();
  const policy = "version: 1\ntargets: [{ registry: pypi, project: gadget }]\n";
  await expect(verifyIndex(place, { policy })).rejects.toMatchObject({
    code: "bundle",
    message: "The policy wants gadget on PyPI, but the bundle holds widget",
    fix: expect.stringContaining("Seal the wheels and the sdist"),
  });
});
