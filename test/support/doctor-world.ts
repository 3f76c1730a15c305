import { doctor } from "../../src/actions/doctor/run.ts";
import type { DoctorPorts } from "../../src/actions/doctor/run.ts";
import { trustChecks } from "../../src/checks/trust-registry.ts";
import { known } from "../../src/domain/failure/fact.ts";
import { fakeClock } from "./fake-clock.ts";
import { fakeWorkspace } from "./fake-workspace.ts";

/** A workflow that publishes to npm by hand, in one file. */
export const RELEASE_YML = `on: workflow_dispatch
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: release
    permissions:
      id-token: write
    steps:
      - run: npm publish
`;

const PACKAGE = JSON.stringify({
  name: "@octo/widget",
  repository: "git+https://github.com/octo/widget.git",
});

export const NPM_ONLY = "version: 1\ntargets:\n  - registry: npm\n";

/** The doctor on a laptop: a checkout of octo/widget, and nothing else. */
export async function askDoctor(
  files: Readonly<Record<string, string>>,
  changes: Partial<DoctorPorts> = {},
) {
  const { report } = await doctor(
    { policy: "", environment: "" },
    {
      workspace: fakeWorkspace({
        "package.json": PACKAGE,
        ".github/workflows/release.yml": RELEASE_YML,
        ".github/release-guard.yml": NPM_ONLY,
        ...files,
      }),
      git: {
        head: async () =>
          known({
            commit: "a".repeat(40),
            ref: "refs/heads/main",
            committedAt: 0,
            origin: "git@github.com:octo/widget.git",
            atRoot: true,
          }),
      },
      trials: {
        ask: async () => {
          throw new Error("nobody asks a registry from a laptop");
        },
      },
      clock: fakeClock(0),
      rehearsal: false,
      checks: trustChecks,
      ...changes,
    },
  );
  const verdicts = new Map(report.verdicts.map(({ check, verdict }) => [check, verdict]));
  const said = report.findings.map(({ check, message }) => `${check}: ${message}`).join("\n");
  const needs = report.verdicts.map(({ needs: lack = "" }) => lack).join("\n");
  return { report, verdicts, said, needs, rows: report.tables?.[0]?.rows ?? [] };
}
