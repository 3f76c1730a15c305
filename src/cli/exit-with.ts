import { CommanderError } from "commander";

/** Exit code of a command line that makes no sense. */
const USAGE = 3;

/** Lets the program end by itself; a bad command line ends with 3, help and version with 0. */
export async function exitWith(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  }
}
