import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Cell } from "./cells.ts";
import { chanceFrom } from "./virtual-clock.ts";

export interface Options {
  /** Beginning of the ids of the cells to try, or a part of them. */
  readonly only: string;
  /** So many of the fault and race cells; kills are always tried all. */
  readonly sample: number | undefined;
  readonly seed: string;
  readonly jobs: number;
}

const USAGE = "npm run faults -- [--only TEXT] [--sample N] [--seed TEXT] [--jobs N]";

const counted = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${text} is no count. ${USAGE}`);
  return Number(text);
};

export function readOptions(args: readonly string[]): Options {
  const text = { type: "string" } as const;
  const options = { only: text, sample: text, seed: text, jobs: text };
  const { values } = parseArgs({ args: [...args], options });
  return {
    only: values.only ?? "",
    sample: counted(values.sample),
    seed: values.seed ?? "release-guard",
    jobs: counted(values.jobs) ?? availableParallelism(),
  };
}

function sampleOf(cells: readonly Cell[], { sample, seed }: Options): readonly Cell[] {
  if (sample === undefined) return cells;
  const chance = chanceFrom(seed);
  const drawn = cells
    .filter(({ row }) => row !== "kill")
    .map((cell) => ({ cell, order: chance() }))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, sample);
  const chosen = new Set(drawn.map(({ cell }) => cell));
  return cells.filter((cell) => cell.row === "kill" || chosen.has(cell));
}

/** The cells that these options ask for. */
export function chosenCells(cells: readonly Cell[], options: Options): readonly Cell[] {
  const { only } = options;
  const ways: readonly ((id: string) => boolean)[] = [
    (id) => id === only,
    (id) => id.startsWith(only),
    (id) => id.includes(only),
  ];
  const named =
    ways.map((fits) => cells.filter(({ id }) => fits(id))).find(({ length }) => length > 0) ?? [];
  if (named.length === 0) throw new Error(`no cell is called ${only}. ${USAGE}`);
  return sampleOf(named, options);
}
