import { expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import type { PlantedAdvisory } from "../../../src/rehearsal/osv/osv-double.ts";
import { osvWorld } from "../../support/osv-world.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { run: "1" }, devDependencies: { dev: "1" } },
    "node_modules/run": { version: "1.0.0" },
    "node_modules/dev": { version: "1.0.0", dev: true },
  },
});

const planted = (id: string, purl: string, severity: string): PlantedAdvisory => ({
  record: {
    id,
    modified: "2026-11-01T00:00:00Z",
    summary: `about ${id}`,
    database_specific: { severity },
  },
  purls: [purl],
});

async function sealWith(advisory: PlantedAdvisory, policy = "version: 1\n") {
  const { osv, advisories, exchanges } = await osvWorld();
  osv.plant(advisory);
  const folder = tempFolder({
    ...sampleFiles({ dependencies: { run: "^1.0.0" } }),
    "package-lock.json": LOCK,
    ".github/release-guard.yml": policy,
  });
  const { report } = await sealRelease(sealInputs, sealPortsIn(folder, { advisories }));
  const messages = report.findings.map(({ message }) => message).join("\n");
  return { report, messages, exchanges };
}

const [RUN, DEV, OWN] = ["run", "dev", "%40octo/sample"].map(
  (name) => `pkg:npm/${name}@${name === "%40octo/sample" ? "1.2.3" : "1.0.0"}`,
);

it.for<[string, string, string, string, string]>([
  ["a grave vulnerability in what users run", "GHSA-1", "run", "HIGH", "refused"],
  ["a moderate one", "GHSA-1", "run", "MODERATE", "passed"],
  ["a grave one in what only development needs", "GHSA-1", "dev", "HIGH", "passed"],
  ["a critical one in what only development needs", "GHSA-1", "dev", "CRITICAL", "refused"],
  ["malware in what only development needs", "MAL-2026-1", "dev", "", "refused"],
])("%s", async ([, id, name, severity, outcome]) => {
  const { report, messages } = await sealWith(planted(id, `pkg:npm/${name}@1.0.0`, severity));
  expect(messages).toContain(id);
  expect(report.outcome).toBe(outcome);
});

it("asks about the released package itself", async () => {
  const { report, messages } = await sealWith(planted("MAL-2026-1", OWN ?? "", ""));
  expect(messages).toContain("pkg:npm/%40octo/sample@1.2.3 (released) is known to be malicious");
  expect(report.outcome).toBe("refused");
});

it("lets the policy set the thresholds", async () => {
  const policy = "version: 1\ndependencies: { severity: low, development-severity: none }\n";
  const low = await sealWith(planted("GHSA-1", RUN ?? "", "LOW"), policy);
  expect(low.report.outcome).toBe("refused");
  const critical = await sealWith(planted("GHSA-1", DEV ?? "", "CRITICAL"), policy);
  expect(critical.report.outcome).toBe("passed");
});

const accepting = (day: string) =>
  `version: 1\ndependencies:\n  accept:\n    - { id: GHSA-1, reason: not called, expires: ${day} }\n`;

it("accepts an advisory until its last day, and shows it", async () => {
  const advisory = planted("GHSA-1", RUN ?? "", "CRITICAL");
  const accepted = await sealWith(advisory, accepting("2027-01-15"));
  expect(accepted.report.outcome).toBe("passed");
  expect(accepted.messages).toContain("accepted until 2027-01-15: not called");
  const over = await sealWith(advisory, accepting("2027-01-14"));
  expect(over.report.outcome).toBe("refused");
  expect(over.messages).toContain("it was accepted until 2027-01-14");
});

it("cannot be told to ignore malware by the name of the check", async () => {
  const rule = "{ check: malicious-dependency, reason: no time }";
  const { report } = await sealWith(
    planted("MAL-2026-1", RUN ?? "", ""),
    `version: 1\nscan:\n  ignore:\n    - ${rule}\n`,
  );
  expect(report.outcome).toBe("refused");
});

it("refuses an exception without a last day", async () => {
  const policy = "version: 1\ndependencies:\n  accept:\n    - { id: GHSA-1, reason: not called }\n";
  await expect(sealWith(planted("GHSA-1", RUN ?? "", "HIGH"), policy)).rejects.toThrow(
    "is not a policy",
  );
});
