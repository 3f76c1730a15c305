import type { Cell } from "./cells.ts";
import { type Result, runCell } from "./run-cell.ts";
import { openStage } from "./stage.ts";

const [folder = "", name = ""] = process.argv.slice(2);
const stage = openStage(folder, name);

/** What no promise caught would end a real run too, with a stack trace. */
const strays: string[] = [];
for (const event of ["uncaughtException", "unhandledRejection"] as const)
  process.on(event, (error: unknown) => void strays.push(`nobody caught ${String(error)}`));

async function tried(cell: Cell): Promise<Result> {
  const result = await runCell(stage, cell).catch((error: unknown) => ({
    id: cell.id,
    first: "broke",
    wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  return { ...result, wrong: [...result.wrong, ...strays.splice(0)] };
}

async function answer(cell: Cell): Promise<void> {
  process.send?.(await tried(cell));
}

// Sent by the crew, which knows what a cell is.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
process.on("message", (cell) => void answer(cell as Cell));
process.send?.("ready");
