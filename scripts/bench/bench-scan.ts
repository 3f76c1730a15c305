import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ZIZMOR_VERSION, zizmorProgram } from "../zizmor/zizmor-program.ts";
import { canWeigh, inTurn, type Measured } from "./measure.ts";
import { printTable, verdict } from "./print-table.ts";

const CORPUS = resolve("../shared/corpora/real-workflows");
/** Part of zizmor's wall time that a scan may take. */
const AIM = 1 / 3;
/** zizmor says with 11 to 14 how bad its worst finding is. */
const FOUND = [0, 1, 11, 12, 13, 14];

const row = (name: string, measured: Measured | undefined, rest: string): string[] => [
  name,
  `${((measured?.wallMs ?? NaN) / 1000).toFixed(2)} s`,
  measured?.cpuMs === undefined ? "?" : `${(measured.cpuMs / 1000).toFixed(2)} s`,
  measured?.peakMiB === undefined ? "?" : `${Math.round(measured.peakMiB)} MiB`,
  rest,
];

/** Every check on real workflows, against zizmor on the same files in the same round. */
export function benchScan(runs: number): void {
  if (!existsSync(CORPUS)) {
    console.log(`\nScan: left out, for there are no workflows in ${CORPUS}`);
    return;
  }
  const files = readdirSync(CORPUS).map((name) => join(CORPUS, name));
  const cli = resolve("dist/cli/index.js");
  const commands = [
    {
      name: "release-guard",
      argv: [process.execPath, cli, "scan", "--format", "json", ...files],
      codes: [0, 1],
    },
    {
      name: "zizmor",
      argv: [zizmorProgram(), "--offline", "--format", "json", ...files],
      codes: FOUND,
    },
  ] as const;
  const [ours, theirs] = inTurn(commands, runs, true);
  const ratio = (ours?.wallMs ?? NaN) / (theirs?.wallMs ?? NaN);
  printTable(
    `Scan of ${files.length} real workflows: median of ${runs}; aim: a third of zizmor's wall time`,
    ["program", "wall", "CPU", "peak", ""],
    [
      row("release-guard scan", ours, `${ratio.toFixed(2)}x, ${verdict(ratio <= AIM)}`),
      row(`zizmor ${ZIZMOR_VERSION}`, theirs, ""),
    ],
  );
  if (!canWeigh) console.log("\n  CPU and peak need GNU time in /usr/bin/time.");
}
