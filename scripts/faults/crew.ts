import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Cell } from "./cells.ts";
import type { Result } from "./run-cell.ts";

/** A cell takes a second or two; one that is not done by then hangs. */
const HANGS_AFTER_MS = 120_000;

export interface Crew {
  /** Folder of the stage. */
  readonly folder: string;
  readonly jobs: number;
  readonly onResult: (result: Result) => void;
}

const WORKER = join(import.meta.dirname, "worker.ts");

interface Member {
  readonly child: ChildProcess;
  /** Waits for the next message, the end of the process, or too long. */
  next(): Promise<Result | "ready" | undefined>;
}

function hire(folder: string, name: string): Member {
  const child = fork(WORKER, [folder, name]);
  return {
    child,
    next: () =>
      new Promise((done) => {
        const timer = setTimeout(() => done(undefined), HANGS_AFTER_MS);
        const end = (message?: Result | "ready") => {
          clearTimeout(timer);
          child.removeAllListeners();
          done(message);
        };
        child.once("message", (message: Result | "ready") => end(message));
        child.once("exit", () => end());
      }),
  };
}

const broken = ({ id }: Cell): Result => ({
  id,
  first: "broke",
  wrong: ["it did not come to an end, or ended the process that tried it"],
});

async function work(crew: Crew, name: string, waiting: Cell[]): Promise<void> {
  let member = hire(crew.folder, name);
  await member.next();
  for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
    member.child.send(cell);
    // Each member tries one cell at a time.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await member.next();
    if (answer !== undefined && answer !== "ready") {
      crew.onResult(answer);
      continue;
    }
    crew.onResult(broken(cell));
    member.child.kill("SIGKILL");
    member = hire(crew.folder, name);
    // oxlint-disable-next-line no-await-in-loop
    await member.next();
  }
  member.child.disconnect();
  member.child.kill();
}

/** Tries every cell, several at a time. */
export async function tryCells(cells: readonly Cell[], crew: Crew): Promise<void> {
  const waiting = [...cells];
  const names = Array.from({ length: crew.jobs }, (_, index) => `caller-${index + 1}`);
  await Promise.all(names.map((name) => work(crew, name, waiting)));
}
