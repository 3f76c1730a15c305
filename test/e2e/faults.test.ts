import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rehearse } from "../../src/rehearsal/chain/rehearse.ts";
import type { JobRun } from "../../src/rehearsal/chain/run-job.ts";
import { parseFault } from "../../src/rehearsal/double/fault.ts";
import { quietProgress } from "../support/quiet-progress.ts";
import { tempFolder } from "../support/temp-folder.ts";

const DIST = resolve(import.meta.dirname, "../../dist");

/** Where it breaks, and in which stage a lasting fault must show; an empty text where the release survives it. */
const FAULTS = [
  ["npm:publish:reset-before-commit", "publish"],
  ["npm:publish:reset-after-commit", ""],
  ["npm:publish:500", "publish"],
  ["npm:publish:503", "publish"],
  ["npm:publish:429", "publish"],
  ["npm:publish:conflict", "publish"],
  ["npm:packument:stale-read*2", "publish"],
  ["npm:exchange:refused", "publish"],
  ["npm:tarball:slow-body", "seal"],
  ["npm:attestations:500", "verify"],
  ["github:create-release:reset-after-commit", ""],
  ["github:create-release:500", "publish"],
  ["github:list-releases:stale-read*3", ""],
  ["github:upload-asset:starter-asset", "publish"],
  ["github:upload-asset:reset-after-commit", ""],
  ["github:create-ref:reset-after-commit", ""],
  ["github:publish-release:reset-before-commit", "publish"],
  ["github:publish-release:reset-after-commit", ""],
  ["github:permission:500", "guard"],
  ["sigstore:certificate:500", "publish"],
  ["sigstore:log:reset-after-commit", "publish"],
  ["oidc:token:503", "publish"],
] as const;

const failedIn = (runs: ReadonlyMap<string, JobRun> | undefined): string =>
  [...(runs?.values() ?? [])].find(({ result }) => result === "failure")?.id ?? "";

describe("a release that breaks off, run again", () => {
  const rows: string[] = [];

  afterAll(() => {
    console.log(
      ["fault".padEnd(44), "first run".padEnd(20), "run again".padEnd(12), "every channel"].join(
        "",
      ),
    );
    for (const row of rows) console.log(row);
  });

  it.for(FAULTS)(
    "%s: every channel ends with the sealed bytes, exactly once",
    async ([fault, stage]) => {
      const rehearsal = await rehearse({
        folder: join(tempFolder(), "rehearsal"),
        dist: DIST,
        test: "",
        faults: [parseFault(fault)],
        dryRun: false,
        secrets: {},
        progress: quietProgress,
      });
      const [first, second] = rehearsal.attempts;
      const wrong = rehearsal.channels.filter((channel) => channel.wrong !== "");
      const firstRun = failedIn(first) === "" ? "survives" : `fails in ${failedIn(first)}`;
      rows.push(
        [
          fault.padEnd(44),
          firstRun.padEnd(20),
          (failedIn(second) || "passes").padEnd(12),
          wrong.length === 0 ? "once" : "WRONG",
        ].join(""),
      );
      expect(rehearsal.faultsPlayed.length).toBeGreaterThan(0);
      expect(failedIn(first)).toBe(stage);
      expect(failedIn(second)).toBe("");
      expect(second?.get("verify")?.result).toBe("success");
      expect(wrong).toEqual([]);
    },
  );
});
