import { canBeStale } from "../../src/rehearsal/chain/known-calls.ts";
import type { FaultKind } from "../../src/rehearsal/double/fault.ts";
import type { Counted } from "./watcher.ts";

/** Faults that every call can meet. */
const EVERY: readonly FaultKind[] = [
  "reset-before-commit",
  "reset-after-commit",
  "500",
  "502",
  "503-seconds",
  "503-date",
  "429",
  "timeout",
  "slow-body",
  "cut-json",
];
/** The service did what it was asked, and its answer was lost on the way. */
const OF_WRITES: readonly FaultKind[] = ["502-after-commit", "timeout-after-commit"];

export interface FaultCell {
  readonly row: "fault";
  readonly id: string;
  readonly call: string;
  readonly occurrence: number;
  readonly fault: FaultKind;
  /** From this call on to the end of the first run, or this one call only. */
  readonly lasting: boolean;
  /** Whether the shipped bundle runs as a process of its own. */
  readonly process: boolean;
}

/** The number counts the calls of the whole run from 1. */
export interface KillCell {
  readonly row: "kill";
  readonly id: string;
  readonly call: string;
  readonly number: number;
  readonly when: "begun" | "answered";
}

/** The second run starts when the first has had this many answers. */
export interface RaceCell {
  readonly row: "race";
  readonly id: string;
  readonly call: string;
  readonly number: number;
}

export type Cell = FaultCell | KillCell | RaceCell;

function faultCells({ call, method, occurrence }: Counted): FaultCell[] {
  const kinds = [
    ...EVERY,
    ...(method === "GET" ? [] : OF_WRITES),
    ...(method === "GET" && canBeStale(call) ? (["stale-read"] as const) : []),
  ];
  return kinds.flatMap((fault) =>
    [false, true].map((lasting) => ({
      row: "fault" as const,
      id: `${call}@${occurrence}:${fault}:${lasting ? "lasting" : "once"}`,
      call,
      occurrence,
      fault,
      lasting,
      process: false,
    })),
  );
}

/** Only the shipped bundle gets its ID tokens through the runner's toolkit. */
const IN_PROCESS: readonly FaultKind[] = [
  "reset-before-commit",
  "500",
  "503",
  "429",
  "slow-body",
  "cut-json",
];

const processCells = ({ call, occurrence }: Counted): FaultCell[] =>
  call.startsWith("oidc:")
    ? IN_PROCESS.flatMap((fault) =>
        [false, true].map((lasting) => ({
          row: "fault" as const,
          id: `${call}@${occurrence}:${fault}:${lasting ? "lasting" : "once"}:process`,
          call,
          occurrence,
          fault,
          lasting,
          process: true,
        })),
      )
    : [];

const killCells = ({ call, occurrence }: Counted, number: number): KillCell[] =>
  (["begun", "answered"] as const).map((when) => ({
    row: "kill",
    id: `${call}@${occurrence}:kill:${when}:${number}`,
    call,
    number,
    when,
  }));

const raceCell = ({ call, occurrence }: Counted, number: number): RaceCell => ({
  row: "race",
  id: `${call}@${occurrence}:race:${number}`,
  call,
  number,
});

/** The whole matrix over the calls of a clean publish: `here` of the use case in this process, `shipped` of the bundle as a process. */
export function cellsOf(here: readonly Counted[], shipped: readonly Counted[]): Cell[] {
  return [
    ...here.flatMap(faultCells),
    ...shipped.flatMap(processCells),
    ...shipped.flatMap((counted, index) => killCells(counted, index + 1)),
    { ...raceCell({ call: "race", method: "", occurrence: 0 }, 0), id: "race:together" },
    ...here.map((counted, index) => raceCell(counted, index + 1)),
  ];
}
