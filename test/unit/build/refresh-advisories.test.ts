import { describe, expect, it } from "vitest";
import type { PrintedAdvisory } from "../../../scripts/data/advisories.ts";
import { printedAdvisories, refreshAdvisories } from "../../../scripts/data/refresh-advisories.ts";
import { answeringServer, type Reply } from "../../support/answering-server.ts";

/** As GitHub answers `GET /advisories` (reduced). */
const gitHubRecord = (id: string, name: string, more: object = {}) => ({
  ghsa_id: id,
  cve_id: null,
  summary: "Leaks `secrets`\nto logs",
  severity: "medium",
  published_at: "2026-11-20T18:12:39Z",
  withdrawn_at: null,
  vulnerabilities: [
    {
      package: { ecosystem: "actions", name },
      vulnerable_version_range: ">= 1.0.0, < 1.2.4",
      first_patched_version: "1.2.4",
      vulnerable_functions: [],
    },
    {
      package: { ecosystem: "npm", name: "elsewhere" },
      vulnerable_version_range: "< 9",
      first_patched_version: "9",
    },
  ],
  ...more,
});

/** As OSV answers `GET /v1/vulns/ID` (reduced). */
const osvRecord = (id: string, name: string, more: object = {}) => ({
  id,
  summary: "Runs text of an issue",
  published: "2026-11-19T00:00:00Z",
  modified: "2026-11-19T00:00:00Z",
  database_specific: { severity: "CRITICAL", cwe_ids: ["CWE-78"] },
  affected: [
    {
      package: { ecosystem: "GitHub Actions", name, purl: "pkg:githubactions/org/lint" },
      ranges: [
        {
          type: "ECOSYSTEM",
          events: [
            { introduced: "0" },
            { fixed: "1.1.1" },
            { introduced: "2.0.0" },
            { last_affected: "2.3.0" },
          ],
        },
      ],
    },
  ],
  ...more,
});

const BEFORE: PrintedAdvisory[] = [
  {
    id: "GHSA-aaaa-aaaa-aaaa",
    action: "org/kept",
    severity: "low",
    published: "2024-01-01",
    ranges: [">=0,<1"],
    fixed: ["1"],
    summary: "old",
  },
  {
    id: "GHSA-bbbb-bbbb-bbbb",
    action: "org/withdrawn",
    severity: "low",
    published: "2024-01-01",
    ranges: [">=0,<1"],
    fixed: ["1"],
    summary: "old",
  },
];

const answers = (asked: string, origin: string): Reply | undefined => {
  if (asked === "GET /advisories?ecosystem=actions&per_page=100")
    return {
      body: [gitHubRecord("GHSA-cccc-cccc-cccc", "Org/Setup")],
      headers: { link: `<${origin}/advisories?after=x>; rel="next"` },
    };
  if (asked === "GET /advisories?after=x")
    return {
      body: [
        gitHubRecord("GHSA-bbbb-bbbb-bbbb", "org/withdrawn", {
          withdrawn_at: "2026-11-01T00:00:00Z",
        }),
      ],
    };
  if (asked === "POST /v1/querybatch")
    return { body: { results: [{ vulns: [{ id: "GHSA-dddd-dddd-dddd" }] }, {}] } };
  if (asked === "GET /v1/vulns/GHSA-dddd-dddd-dddd")
    return { body: osvRecord("GHSA-dddd-dddd-dddd", "Org/Lint") };
  return undefined;
};

describe("refreshing the advisories", () => {
  it("takes what both databases say, page by page, and drops what was withdrawn", async () => {
    const { origin, asked, bodies } = await answeringServer(answers);
    const databases = { osv: origin, github: origin, token: "", actions: ["actions/checkout"] };
    const after = await refreshAdvisories(BEFORE, databases);
    expect(after).toEqual([
      BEFORE[0],
      {
        id: "GHSA-dddd-dddd-dddd",
        action: "org/lint",
        severity: "critical",
        published: "2026-11-19",
        ranges: [">=0,<1.1.1", ">=2.0.0,<=2.3.0"],
        fixed: ["1.1.1"],
        summary: "Runs text of an issue",
      },
      {
        id: "GHSA-cccc-cccc-cccc",
        action: "org/setup",
        severity: "medium",
        published: "2026-11-20",
        ranges: [">= 1.0.0, < 1.2.4"],
        fixed: ["1.2.4"],
        summary: "Leaks `secrets`\nto logs",
      },
    ]);
    const names = ["actions/checkout", "org/kept", "org/setup", "org/withdrawn"];
    expect(JSON.parse(bodies[asked.indexOf("POST /v1/querybatch")] ?? "")).toEqual({
      queries: names.map((name) => ({ package: { ecosystem: "GitHub Actions", name } })),
    });
  });

  it("changes nothing when a database does not answer as it should", async () => {
    const { origin } = await answeringServer((asked, base) =>
      asked.startsWith("POST") ? { status: 503 } : answers(asked, base),
    );
    const refresh = refreshAdvisories(BEFORE, {
      osv: origin,
      github: origin,
      token: "",
      actions: [],
    });
    await expect(refresh).rejects.toThrow(/querybatch answered 503/);
  });

  it("follows no page to another server", async () => {
    const { origin } = await answeringServer(() => ({
      body: [],
      headers: { link: '<http://127.0.0.2:1/advisories>; rel="next"' },
    }));
    const refresh = refreshAdvisories([], { osv: origin, github: origin, token: "", actions: [] });
    await expect(refresh).rejects.toThrow(/leads to http:\/\/127\.0\.0\.2:1/);
  });

  it("starts from what is printed now", () => {
    expect(printedAdvisories()).toContainEqual(
      expect.objectContaining({ action: "tj-actions/changed-files", id: "GHSA-mrrh-fwg8-r2c3" }),
    );
  });
});
