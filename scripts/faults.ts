import { existsSync } from "node:fs";
import { cellsOf } from "./faults/cells.ts";
import { tryCells } from "./faults/crew.ts";
import { chosenCells, readOptions } from "./faults/options.ts";
import { printTable } from "./faults/print-table.ts";
import { recordCalls, type Result } from "./faults/run-cell.ts";
import { openStage, removeStage, sealStage } from "./faults/stage.ts";

const options = readOptions(process.argv.slice(2));
if (!existsSync("dist/publish-package/index.js"))
  throw new Error("dist/ is missing: npm run build");

const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const folder = await sealStage();
try {
  const stage = openStage(folder, "caller-0");
  const here = await recordCalls(stage, "here");
  const shipped = await recordCalls(stage, "shipped");
  const cells = chosenCells(cellsOf(here, shipped), options);
  console.log(`A clean publish makes ${here.length} calls; ${cells.length} cells are tried.`);
  const results = new Map<string, Result>();
  const onResult = (result: Result): void => {
    results.set(result.id, result);
    if (result.wrong.length > 0) console.log(`not converged: ${result.id}`);
    if (results.size % 100 === 0) console.log(`${results.size} cells after ${seconds()}`);
  };
  await tryCells(cells, { folder, jobs: options.jobs, onResult });
  console.log(`${results.size} cells took ${seconds()} with ${options.jobs} at a time`);
  if (!printTable(cells, results)) process.exitCode = 1;
} finally {
  removeStage(folder);
}
