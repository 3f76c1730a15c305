import { resolve } from "node:path";
import { inTurn } from "./measure.ts";
import { printTable, verdict } from "./print-table.ts";

const AIM_MS = 10_000;

/** How long the rehearsal of the built-in sample package takes, from the command to the receipt. */
export function benchRehearsal(runs: number): void {
  const argv = [process.execPath, resolve("dist/cli/index.js"), "rehearse", "--quiet"] as const;
  const [measured] = inTurn([{ name: "rehearse", argv }], runs);
  const wallMs = measured?.wallMs ?? NaN;
  printTable(
    `Rehearsal of the sample package: wall time, median of ${runs}; aim: less than ${AIM_MS / 1000} s`,
    ["command", "wall", ""],
    [["release-guard rehearse", `${(wallMs / 1000).toFixed(1)} s`, verdict(wallMs < AIM_MS)]],
  );
}
