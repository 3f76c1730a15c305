import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { benchMemory } from "./bench/bench-memory.ts";
import { benchPublish } from "./bench/bench-publish.ts";
import { benchRehearsal } from "./bench/bench-rehearsal.ts";
import { benchScan } from "./bench/bench-scan.ts";
import { benchSizes } from "./bench/bench-sizes.ts";
import { benchStart } from "./bench/bench-start.ts";
import { benchVerify } from "./bench/bench-verify.ts";
import { benchWheels } from "./bench/bench-wheels.ts";

const PARTS: Readonly<Record<string, (runs: number) => void | Promise<void>>> = {
  start: benchStart,
  rehearsal: (runs) => benchRehearsal(Math.ceil(runs / 5)),
  sizes: benchSizes,
  scan: benchScan,
  publish: (runs) => benchPublish(Math.ceil(runs / 2)),
  wheels: (runs) => benchWheels(Math.ceil(runs / 2)),
  verify: benchVerify,
  memory: benchMemory,
};

const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "15" } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const chosen = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = chosen.filter((name) => !(name in PARTS));
if (!Number.isInteger(runs) || runs < 1 || unknown.length > 0)
  throw new Error(`npm run bench -- [--runs N] [${Object.keys(PARTS).join("|")}]…`);
if (!existsSync("dist/cli/index.js")) throw new Error("dist/ is missing: npm run build");

console.log(
  `Node.js ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} before the first run`,
);
// One after the other: each has the machine to itself.
// oxlint-disable-next-line no-await-in-loop
for (const name of chosen) await PARTS[name]?.(runs);
console.log(`\nLoad ${loadavg()[0]?.toFixed(1)} after the last run`);
