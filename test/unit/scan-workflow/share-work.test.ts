import { describe, expect, it } from "vitest";
import { Onlooker } from "../../../src/actions/scan-workflow/look-at-files.ts";
import { scanWorkflow } from "../../../src/actions/scan-workflow/run.ts";
import type { ScanInputs } from "../../../src/actions/scan-workflow/scan-inputs.ts";
import type { Order, ScanCrew } from "../../../src/actions/scan-workflow/share-work.ts";
import { workflowChecks } from "../../../src/checks/workflow-registry.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const BAD = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: x/y@v1\n";
const PUBLISHES = BAD.replace("uses: x/y@v1", "run: npm publish");
const BROKEN = "jobs: [";

const repository = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `.github/workflows/${String(index).padStart(4, "0")}.yml`,
      index % 50 === 7 ? PUBLISHES : index === 300 ? BROKEN : BAD,
    ]),
  );

const INPUTS: ScanInputs = {
  files: ["."],
  persona: "pedantic",
  "min-severity": "low",
  "min-confidence": "low",
  "fail-on": "high",
  only: [],
  "no-ignores": false,
  policy: "",
};
const clock = { now: () => 1_800_000_000_000, wait: async () => undefined, chance: () => 0 };

/** Hands that get copies, as threads do. */
function crewFor(files: Record<string, string>, log: string[], failure?: Error): ScanCrew {
  return {
    size: 2,
    breathe: async () => undefined,
    hire() {
      log.push("hired");
      let onlooker: Onlooker | undefined;
      return {
        async do(order: Order) {
          const { outlook, files: chunk } = structuredClone(order);
          log.push(`${chunk.length}${outlook ? " with the outlook" : ""}`);
          if (failure) throw failure;
          if (outlook)
            onlooker = new Onlooker(outlook, workflowChecks, { workspace: fakeWorkspace(files) });
          if (onlooker === undefined) throw new Error("no outlook");
          return structuredClone(await onlooker.look(chunk));
        },
        dismiss: async () => void log.push("dismissed"),
      };
    },
  };
}

const scan = (files: Record<string, string>, crew?: ScanCrew) =>
  scanWorkflow(INPUTS, {
    workspace: fakeWorkspace(files),
    clock,
    checks: workflowChecks,
    ...(crew && { crew: async () => crew }),
  });

describe("a scan of many files", () => {
  it("says the same whether it is shared or not, in the same order", async () => {
    const files = repository(2_050);
    const log: string[] = [];
    const alone = await scan(files);
    const shared = await scan(files, crewFor(files, log));
    expect(shared).toEqual(alone);
    expect(alone.report.findings.length).toBeGreaterThan(2_050);
    expect(alone.report.outcome).toBe("refused");
    expect(log.filter((line) => line === "hired")).toHaveLength(2);
    expect(log.filter((line) => line.endsWith("with the outlook"))).toHaveLength(2);
    expect(log.filter((line) => line === "dismissed")).toHaveLength(2);
  });

  it("hires nobody for few files", async () => {
    const files = repository(20);
    const log: string[] = [];
    await scan(files, crewFor(files, log));
    expect(log).toEqual([]);
  });

  it("fails where a part of it could not be done, and sends everybody home", async () => {
    const files = repository(2_050);
    const log: string[] = [];
    const gone = new GuardError("unreadable", { says: "gone", fix: "Look again." });
    await expect(scan(files, crewFor(files, log, gone))).rejects.toThrow("gone");
    expect(log.filter((line) => line === "dismissed")).toHaveLength(2);
  });

  it("does what a thread that came to its end has left undone", async () => {
    const files = repository(2_050);
    const shared = await scan(files, crewFor(files, [], new Error("out of memory")));
    expect(shared).toEqual(await scan(files));
  });

  it("keeps the texts of the files only for those who ask for their lines", async () => {
    const ports = { workspace: fakeWorkspace(repository(3)), clock, checks: workflowChecks };
    const kept = await scanWorkflow(INPUTS, ports);
    const left = await scanWorkflow(INPUTS, { ...ports, keepsTexts: false });
    expect(kept.sources.size).toBe(3);
    expect(left.sources.size).toBe(0);
    expect(left.report).toEqual(kept.report);
  });
});
