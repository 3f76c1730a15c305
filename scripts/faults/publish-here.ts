import { publishPackage } from "../../src/actions/publish-package/run.ts";
import { exitCodeOf, reportOfFailure } from "../../src/adapters/failure-report.ts";
import { publishingPorts } from "../../src/adapters/publishing-ports.ts";
import { releaseChecks } from "../../src/checks/release-registry.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { StartedJob } from "../../src/rehearsal/chain/world.ts";
import { printText } from "../../src/report/text.ts";
import type { Stage } from "./stage.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** What a run of publish-package came to, and every text that it left for somebody to read. */
export interface Ended {
  /** Undefined where it was killed. */
  readonly exitCode: number | undefined;
  readonly report: Report | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

const DEADLINE_S = 900;

interface Setting {
  readonly stage: Stage;
  readonly job: StartedJob;
  readonly clock: VirtualClock;
}

function portsOf({ stage, job, clock }: Setting, say: (line: string) => void) {
  return publishingPorts({
    env: job.env,
    log: { info: say, warn: say, debug: say },
    // Nothing is redacted here: what holds no secret needs no stars.
    conceal: () => undefined,
    root: stage.workspace,
    githubToken: job.token,
    deadline: DEADLINE_S,
    clock,
  });
}

/** The use case with its real adapters in this process; time does not pass in it. */
export async function publishHere(setting: Setting): Promise<Ended> {
  const lines: string[] = [];
  const outputs: string[] = [];
  const publish = async (): Promise<Report> => {
    const ports = portsOf(setting, (line) => void lines.push(line));
    const inputs = {
      bundle: "release-bundle",
      "bundle-digest": setting.stage.digest,
      "dry-run": false,
      environment: "release",
      "npm-token": "",
      policy: setting.stage.policy,
    };
    const done = await publishPackage(inputs, ports, releaseChecks);
    outputs.push(JSON.stringify(done.outputs));
    return done.report;
  };
  const report = await publish().catch((error: unknown) =>
    reportOfFailure("publish-package", error, false),
  );
  return {
    exitCode: exitCodeOf(report),
    report,
    texts: new Map([
      ["the log", lines.join("\n")],
      ["the outputs", outputs.join("\n")],
      ["report.json", JSON.stringify(report)],
      ["the printed report", printText(report, {})],
    ]),
  };
}
