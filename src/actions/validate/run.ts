import type { OutputsOf } from "../../domain/action/define-action.ts";
import type { Report } from "../../domain/report/report.ts";
import { checkPermissions, type PermissionsPorts } from "../check-permissions/run.ts";
import { type ScanPorts, scanWorkflow } from "../scan-workflow/run.ts";
import type { ScanInputs } from "../scan-workflow/scan-inputs.ts";
import { validateSecrets, type SecretsPorts } from "../validate-secrets/run.ts";
import { joinGates, type ReportOfFailure } from "./join-gates.ts";
import type { Inputs, spec } from "./spec.ts";

export interface ValidatePorts {
  readonly secrets: SecretsPorts;
  readonly permissions: PermissionsPorts;
  readonly scan: ScanPorts;
  readonly reportOfFailure: ReportOfFailure;
}

export interface ValidateConclusion {
  readonly report: Report;
  /** Texts of the scanned files by path, for printers that show lines of them. */
  readonly sources: ReadonlyMap<string, string>;
  readonly outputs: OutputsOf<typeof spec>;
}

/** As scan-workflow's own inputs say where nobody sets them. */
const scanInputs = ({ files, policy, "fail-on": failOn }: Inputs): ScanInputs => ({
  files,
  policy,
  "fail-on": failOn,
  persona: "regular",
  "min-severity": "info",
  "min-confidence": "low",
  only: [],
  "no-ignores": false,
});

/** The three gates in one report. One that fails, or that cannot be passed at all, hides no other. */
export async function validate(inputs: Inputs, ports: ValidatePorts): Promise<ValidateConclusion> {
  let sources: ReadonlyMap<string, string> = new Map();
  const scan = async () => {
    const conclusion = await scanWorkflow(scanInputs(inputs), ports.scan);
    ({ sources } = conclusion);
    return conclusion;
  };
  const report = await joinGates(
    [
      { name: "validate-secrets", pass: () => validateSecrets(inputs, ports.secrets) },
      { name: "check-permissions", pass: () => checkPermissions(inputs, ports.permissions) },
      { name: "scan-workflow", pass: scan },
    ],
    ports.reportOfFailure,
  );
  const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
  return { report, sources, outputs: { findings: String(open.length) } };
}
