import { buffer } from "node:stream/consumers";
import { STANDARD_INPUT } from "../../actions/scan-workflow/mend/mended-ports.ts";
import {
  scanWorkflow,
  type ScanConclusion,
  type ScanPorts,
} from "../../actions/scan-workflow/run.ts";
import type { ScanInputs } from "../../actions/scan-workflow/scan-inputs.ts";
import { spec } from "../../actions/scan-workflow/spec.ts";
import { askedOnline } from "../../adapters/asked-online.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import type { FixKind } from "../../domain/workflow/fix/fix-kinds.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";
import { scanRoot } from "../scan-root.ts";

type Delivered = ScanConclusion & { readonly document?: string };

interface Wish {
  readonly fix?: FixKind;
  readonly diff: boolean;
}

const wishOf = ({ fix, diff }: CommandOptions): Wish => ({
  ...((fix === "safe" || fix === "unsafe") && { fix }),
  diff: diff === true,
});

async function mend(inputs: ScanInputs, ports: ScanPorts, { fix, diff }: Wish): Promise<Delivered> {
  // Most scans mend nothing and need not load it.
  const [{ mendFiles }, { mendingReport }, { diffOf, writeMended }] = await Promise.all([
    import("../../actions/scan-workflow/mend/mend-files.ts"),
    import("../../actions/scan-workflow/mend/mending-report.ts"),
    import("../../actions/scan-workflow/mend/write-mended.ts"),
  ]);
  const mending = await mendFiles(inputs, ports, fix ?? "safe");
  if (diff) return { ...mendingReport(mending, false), document: diffOf(mending) };
  await writeMended(mending, ports.workspace);
  const { sources } = mending.after;
  // As a formatter does: what came in goes out, mended or not.
  const document = sources.get(STANDARD_INPUT);
  return { ...mendingReport(mending, true), ...(document !== undefined && { document }) };
}

async function intoBaseline(inputs: ScanInputs, ports: ScanPorts, path: string) {
  const { scanIntoBaseline } = await import("../../actions/scan-workflow/scan-into-baseline.ts");
  return scanIntoBaseline(inputs, ports, path);
}

const written = ({ writeBaseline }: CommandOptions): string =>
  typeof writeBaseline === "string" ? writeBaseline : "";

/** Formats with the lines that findings stand in, or with digests of them. */
const SHOWS_LINES: ReadonlySet<string> = new Set(["text", "sarif", "html"]);

/** This very program, for the threads of a large scan. */
const PROGRAM = process.argv[1] ?? "";

export const runScan = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, async (all, terminal): Promise<Delivered> => {
    const { online, "github-token": token, ...inputs } = all;
    const named = inputs.files.filter((path) => path !== STANDARD_INPUT);
    const beside = { policy: inputs.policy, baseline: inputs.baseline, written: written(options) };
    const { root, files, ...paths } = scanRoot(process.cwd(), named, beside);
    const piped = inputs.files.includes(STANDARD_INPUT) ? [STANDARD_INPUT] : [];
    const { policy, baseline } = paths;
    const scan = { ...inputs, files: [...piped, ...files], policy, baseline };
    const ports = {
      workspace: diskWorkspace(root),
      standardInput: () => buffer(process.stdin),
      clock: systemClock,
      checks: workflowChecks,
      ...(await askedOnline({ online, "github-token": token }, terminal)),
    };
    const crew = async () => (await import("../scan-crew.ts")).scanCrew(PROGRAM, root, scan.only);
    const wish = wishOf(options);
    if (wish.fix || wish.diff) return mend(scan, ports, wish);
    if (paths.written !== "") return intoBaseline(scan, ports, paths.written);
    const keepsTexts = SHOWS_LINES.has(options.format);
    // What GitHub said is known to this thread alone.
    return scanWorkflow(scan, { ...ports, keepsTexts, ...(!online && { crew }) });
  });
