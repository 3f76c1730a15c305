import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeWorkflows } from "../../src/checks/judge-workflows.ts";
import { workflowChecks } from "../../src/checks/workflow-registry.ts";
import type { Finding } from "../../src/domain/finding/finding.ts";
import { readWorkflow } from "../../src/domain/workflow/read-workflow.ts";

const FOLDER = "test/fixtures/published-vulnerabilities";

/** The check that names the reason, and part of what it says of the vulnerable half. */
const REASONS: Readonly<Record<string, readonly [check: string, says: string]>> = {
  "CVE-2026-45321-tanstack": ["untrusted-checkout-exec", ""],
  "Codecov-2021-04": ["unverified-script-exec", ""],
  "GHSA-4xqx-pqpj-9fqw": ["known-vulnerable-actions", "GHSA-4xqx-pqpj-9fqw"],
  "GHSA-5xr6-xhww-33m4": ["known-vulnerable-actions", "GHSA-5xr6-xhww-33m4"],
  "GHSA-69fq-xp46-6x23": ["known-compromised-ref", "GHSA-69fq-xp46-6x23"],
  "GHSA-6p2j-742g-835f": ["script-injection", "github.event.issue.title"],
  "GHSA-7f32-hm4h-w77q": ["workflow-command-injection", ""],
  "GHSA-7x29-qqmq-v6qc": ["script-injection", "github.head_ref"],
  "GHSA-8v8w-v8xg-79rf": ["script-injection", "github.event.pull_request.head.ref"],
  "GHSA-cxm3-wv7p-598c": ["script-injection", "github.event.pull_request.title"],
  "GHSA-cxww-7g56-2vh6": ["known-vulnerable-actions", "GHSA-cxww-7g56-2vh6"],
  "GHSA-gq52-6phf-x2r6": ["command-injection", ""],
  "GHSA-h3qr-39j9-4r5v": ["known-vulnerable-actions", "GHSA-h3qr-39j9-4r5v"],
  "GHSA-mrrh-fwg8-r2c3": ["known-compromised-ref", "GHSA-mrrh-fwg8-r2c3"],
  "GHSA-phf6-hm3h-x8qp": ["script-injection", "github.event.comment.body"],
  "GHSA-qmg3-hpqr-gqvc": ["known-compromised-ref", "GHSA-qmg3-hpqr-gqvc"],
  "GHSA-r4fj-r33x-8v88": ["script-injection-indirect", ""],
  "GHSA-rg3q-prf8-qxmp": ["script-injection", "github.event.pull_request.title"],
  "GHSL-2024-177": ["env-file-injection", ""],
  "GHSL-2025-038": ["untrusted-checkout-toctou", ""],
  "GhostAction-2025-09": ["secret-exfiltration", ""],
  "Khan-cache-poisoning-2024-05": ["cache-in-release", ""],
  "Legit-rust-artifact-poisoning-2022-12": ["artifact-poisoning", ""],
  "Praetorian-pytorch-2023-12": ["self-hosted-on-untrusted", ""],
  "PromptPwnd-2025-12": ["ai-prompt-injection", ""],
  "Shai-Hulud-2025-09": ["secret-exfiltration", ""],
  "Synacktiv-dependabot-2025-06": ["bot-conditions", "github.actor"],
  "Ultralytics-2024-12": ["long-lived-publish-token", "pypi_token"],
  "hackerbot-claw-trivy-2026-02": ["untrusted-checkout-exec", ""],
  "s1ngularity-2025-08": ["publish-ref-from-input", ""],
};

async function findingsIn(name: string, half: string): Promise<readonly Finding[]> {
  const text = readFileSync(join(FOLDER, name, `${half}.yml`), "utf8");
  const workflow = await readWorkflow(`.github/workflows/${half}.yml`, text);
  expect(workflow.problems).toEqual([]);
  const { findings } = judgeWorkflows([workflow], {
    checks: workflowChecks,
    shows: ({ persona }) => persona === "regular",
    honoursComments: true,
    today: "2026-01-01",
  });
  return findings;
}

describe("published vulnerabilities of workflows", () => {
  it("have a reason each", () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(REASONS).toSorted());
  });

  it.for(Object.entries(REASONS))(
    "%s is told from its mend by the check that names the reason",
    async ([name, [check, says]]) => {
      const of = (findings: readonly Finding[]) =>
        findings.filter((finding) => finding.check === check).map(({ message }) => message);
      const vulnerable = of(await findingsIn(name, "vulnerable"));
      expect(vulnerable.join("\n")).toContain(says);
      expect(vulnerable).not.toEqual([]);
      expect(of(await findingsIn(name, "mended"))).toEqual([]);
    },
  );
});
