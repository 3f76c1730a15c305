import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ZIZMOR_VERSION, zizmorProgram } from "../zizmor/zizmor-program.ts";
import { type Command, canWeigh, inTurn, type Measured } from "./measure.ts";
import { printTable, verdict } from "./print-table.ts";
import { type ScanSet, scanSets } from "./scan-sets.ts";
import { scanStages } from "./scan-stages.ts";

const CORPUS = resolve("../shared/corpora/real-workflows");
/** zizmor says with 11 to 14 how bad its worst finding is. */
const FOUND = [0, 1, 11, 12, 13, 14];

const row = (name: string, measured: Measured | undefined, rest: string): string[] => [
  name,
  `${((measured?.wallMs ?? NaN) / 1000).toFixed(3)} s`,
  measured?.cpuMs === undefined ? "?" : `${(measured.cpuMs / 1000).toFixed(2)} s`,
  measured?.peakMiB === undefined ? "?" : `${Math.round(measured.peakMiB)} MiB`,
  rest,
];

const commandsFor = (files: readonly string[]): readonly Command[] => [
  {
    name: "release-guard",
    argv: [process.execPath, resolve("dist/cli/index.js"), "scan", "--format", "json", ...files],
    codes: [0, 1],
  },
  {
    name: "zizmor",
    argv: [zizmorProgram(), "--offline", "--no-progress", "-q", "--format", "json", ...files],
    codes: FOUND,
  },
];

function benchSet({ name, files, aim, share }: ScanSet, runs: number): void {
  const bare = { name: "bare node", argv: [process.execPath, "-e", "0"] } as const;
  const commands = [...commandsFor(files), bare];
  const [ours, theirs, nothing] = inTurn(commands, Math.max(1, Math.round(runs * share)), true);
  const ratio = (ours?.wallMs ?? NaN) / (theirs?.wallMs ?? NaN);
  const over = (ours?.wallMs ?? NaN) - (nothing?.wallMs ?? NaN);
  const said =
    aim === undefined
      ? `bare node +${over.toFixed(0)} ms; aim: +60 ms: ${verdict(over <= 60)}`
      : `${ratio.toFixed(2)}x; aim: ${aim.toFixed(2)}x: ${verdict(ratio <= aim)}`;
  printTable(
    `Scan of ${name}`,
    ["program", "wall", "CPU", "peak", ""],
    [row("release-guard scan", ours, said), row(`zizmor ${ZIZMOR_VERSION}`, theirs, "")],
  );
}

/** Every check on real workflows, against zizmor on the same files in the same round. */
export async function benchScan(runs: number): Promise<void> {
  if (!existsSync(CORPUS)) {
    console.log(`\nScan: left out, for there are no workflows in ${CORPUS}`);
    return;
  }
  const sets = scanSets(CORPUS);
  for (const set of sets) benchSet(set, runs);
  const corpus = sets[2]?.files ?? [];
  const stages = await scanStages(corpus);
  printTable(
    `Where the time goes: ${corpus.length} files, in one process from a cold start`,
    ["stage", "time"],
    stages,
  );
  if (!canWeigh) console.log("\n  CPU and peak need GNU time in /usr/bin/time.");
}
