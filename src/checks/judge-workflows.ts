import type { Judgement } from "../domain/finding/verdict.ts";
import type { Repository } from "../domain/workflow/model.ts";
import type { ScannedFile } from "./hear-workflow.ts";
import type { WorkflowJudging } from "./stamp-workflow.ts";
import { Tally, type Told } from "./tally.ts";

/**
 * Runs each check over one file after another, at the check's own altitude, and keeps nothing of a
 * file but what was found. A file that cannot be read never counts as looked at.
 */
export class WorkflowJudge {
  readonly #judging: WorkflowJudging;
  readonly #tallies: readonly Tally[];

  constructor(judging: WorkflowJudging) {
    this.#judging = judging;
    this.#tallies = judging.checks.map((check) => new Tally(check));
  }

  look(file: ScannedFile): void {
    for (const tally of this.#tallies) tally.look(file, this.#judging);
  }

  /** Asks the checks of whole repositories; all files of it have been looked at. */
  lookAround(repository: Repository): void {
    for (const tally of this.#tallies) tally.lookAround(repository, this.#judging);
  }

  /** What the checks have come to so far, in their order. */
  told(): readonly Told[] {
    return this.#tallies.map((tally) => tally.told());
  }

  /** Adds what the same checks have come to over other files. */
  take(told: readonly Told[]): void {
    for (const [index, tally] of this.#tallies.entries()) {
      const heard = told[index];
      if (heard) tally.take(heard);
    }
  }

  judgement(): Judgement {
    return {
      verdicts: this.#tallies.map((tally) => tally.verdict()),
      findings: this.#tallies.flatMap(({ findings }) => findings),
    };
  }
}

export function judgeWorkflows(files: readonly ScannedFile[], judging: WorkflowJudging): Judgement {
  const judge = new WorkflowJudge(judging);
  for (const file of files) judge.look(file);
  return judge.judgement();
}
