import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { osvAdvisories } from "../../../src/adapters/osv/osv-advisories.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { osvWorld } from "../../support/osv-world.ts";

const DEP = "pkg:npm/%40octo/dep@1.0.0";
const record = (id: string, changes: object = {}) => ({
  id,
  modified: "2026-11-01T00:00:00Z",
  schema_version: "1.7.4",
  published: "2026-10-01T00:00:00Z",
  summary: `about ${id}`,
  affected: [{ package: { ecosystem: "npm", name: "@octo/dep" } }],
  ...changes,
});

const planted = async (...records: readonly ReturnType<typeof record>[]) => {
  const world = await osvWorld();
  for (const one of records) world.osv.plant({ record: one, purls: [DEP] });
  return world;
};

const ratingsOf = async (...records: readonly ReturnType<typeof record>[]) => {
  const { advisories } = await planted(...records);
  const fact = await advisories.about([DEP]);
  if (!fact.known) throw new Error(fact.needs);
  return (fact.value.get(DEP) ?? []).map(({ id, rating, malicious }) => [id, rating, malicious]);
};

describe("asks", () => {
  it("all packages in batches of a thousand, and each advisory once", async () => {
    const world = await osvWorld();
    const purls = Array.from({ length: 2500 }, (_, at) => `pkg:npm/a${at}@1.0.0`);
    world.osv.plant({ record: record("GHSA-1"), purls: [purls[0] ?? "", purls[2400] ?? ""] });
    const fact = await world.advisories.about([...purls, ...purls]);
    expect(fact).toMatchObject({ known: true });
    expect(fact.known && fact.value.size).toBe(2500);
    expect(fact.known && fact.value.get("pkg:npm/a2400@1.0.0")).toMatchObject([{ id: "GHSA-1" }]);
    const calls = world.exchanges.map(({ call }) => call);
    expect(calls).toEqual([...Array(3).fill("osv:query-batch"), "osv:vulnerability"]);
  });

  it("for every page", async () => {
    const ids = ["GHSA-1", "GHSA-2", "GHSA-3", "GHSA-4", "GHSA-5"];
    expect((await ratingsOf(...ids.map((id) => record(id)))).map(([id]) => id)).toEqual(ids);
  });

  it("nothing of a withdrawn advisory", async () => {
    expect(await ratingsOf(record("GHSA-1", { withdrawn: "2026-11-02T00:00:00Z" }))).toEqual([]);
  });
});

describe("rates", () => {
  const CVSS = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
  const CVSS4 = "CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N";

  it.for<[string, object, unknown, boolean]>([
    ["by GitHub's word", { database_specific: { severity: "MODERATE" } }, "medium", false],
    ["by the score", { severity: [{ type: "CVSS_V3", score: CVSS }] }, "critical", false],
    ["by a score of CVSS 4", { severity: [{ type: "CVSS_V4", score: CVSS4 }] }, "medium", false],
    [
      "by a score of CVSS 2",
      { severity: [{ type: "CVSS_V2", score: "AV:N/AC:M/Au:S/C:N/I:P/A:N" }] },
      "low",
      false,
    ],
    [
      "by the graver of two scores",
      {
        severity: [
          { type: "CVSS_V4", score: CVSS4 },
          { type: "CVSS_V3", score: CVSS },
        ],
      },
      "critical",
      false,
    ],
    ["by Ubuntu's word", { severity: [{ type: "Ubuntu", score: "medium" }] }, "medium", false],
    [
      "by the word before the score",
      { database_specific: { severity: "LOW" }, severity: [{ type: "CVSS_V3", score: CVSS }] },
      "low",
      false,
    ],
    [
      "by the word of the ecosystem",
      { affected: [{ ecosystem_specific: { severity: "high" } }] },
      "high",
      false,
    ],
    ["not what nobody rated", {}, undefined, false],
    [
      "not by a score that we cannot compute",
      { severity: [{ type: "CVSS_V4", score: "CVSS:4.0/AV:N/AC:L/AT:N" }] },
      undefined,
      false,
    ],
    [
      "code that harms on purpose",
      { database_specific: { cwe_ids: ["CWE-506"] } },
      undefined,
      true,
    ],
    ["an alias of malware", { aliases: ["MAL-2026-1"] }, undefined, true],
  ])("%s", async ([, changes, rating, malicious]) => {
    expect(await ratingsOf(record("GHSA-1", changes))).toEqual([["GHSA-1", rating, malicious]]);
  });

  it("malware by its id", async () => {
    expect(await ratingsOf(record("MAL-2026-1"))).toEqual([["MAL-2026-1", undefined, true]]);
  });
});

describe("takes no failure for nothing known", () => {
  it.for([
    "osv:query-batch:500",
    "osv:query-batch:503",
    "osv:query-batch:429",
    "osv:query-batch:reset-before-commit",
    "osv:query-batch:slow-body",
    "osv:query-batch:stale-read",
    "osv:vulnerability:500",
    "osv:vulnerability:reset-after-commit",
  ])("%s", async (fault) => {
    const world = await osvWorld(fault);
    world.osv.plant({ record: record("GHSA-1"), purls: [DEP] });
    const fact = await world.advisories.about([DEP]);
    expect(fact).toMatchObject({
      known: false,
      needs: expect.stringContaining("OSV's answer about 1 packages (") as string,
    });
  });

  it.for(["osv:query-batch:503*2", "osv:vulnerability:reset-after-commit*1"])(
    "but repeats a question that may go well: %s",
    async (fault) => {
      const world = await osvWorld(fault);
      world.osv.plant({ record: record("GHSA-1"), purls: [DEP] });
      expect(await world.advisories.about([DEP])).toMatchObject({ known: true });
    },
  );

  it("a package URL that OSV refuses", async () => {
    const { advisories, exchanges } = await osvWorld();
    const fact = await advisories.about([DEP, "pkg:npm/no-version"]);
    expect(fact).toMatchObject({ known: false, needs: expect.stringContaining("400") as string });
    expect(exchanges).toHaveLength(1);
  });

  it.for([
    ["no JSON", "<html>"],
    ["another shape", '{"results": {}}'],
    ["an id that is none", '{"results": [{"vulns": [{"id": "../../evil"}]}]}'],
    ["pages without end", '{"results": [{"vulns": [], "next_page_token": "x"}]}'],
  ])("%s", async ([, body]) => {
    const server = createServer((_, response) => response.end(body));
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    onTestFinished(() => void server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const service = { http: fetchHttp(["127.0.0.1"]), clock: fakeClock(0), base };
    expect(await osvAdvisories(service).about([DEP])).toMatchObject({ known: false });
  });
});
