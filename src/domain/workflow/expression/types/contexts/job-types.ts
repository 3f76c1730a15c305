import type { Job, Step } from "../../../model.ts";
import { type Infer, matrixType } from "./matrix-type.ts";
import { outputsOfJob, outputsOfStep } from "./outputs-of.ts";
import { closed, open, STRING, type Type } from "../type.ts";

type Field = readonly [string, Type];

const resultOfStep = (step: Step): Type =>
  closed([
    ["outputs", outputsOfStep(step)],
    ["conclusion", STRING],
    ["outcome", STRING],
  ]);

const resultOfJob = (job: Job): Type =>
  closed([
    ["outputs", outputsOfJob(job)],
    ["result", STRING],
  ]);

const sameId = (id: string) => (job: Job) => job.id.toLowerCase() === id.toLowerCase();

/** A job that does not exist is another check's business: here it is whatever it may be. */
function needField(job: Job, id: string): Field {
  const needed = job.workflow.jobs.find(sameId(id));
  return [id, needed ? resultOfJob(needed) : open(STRING)];
}

/** What the contexts of one job hold; each is made when the first expression asks. */
export class JobTypes {
  readonly #job: Job;
  readonly #infer: Infer;
  #matrix: Type | undefined;
  #needs: Type | undefined;
  #results: readonly Field[] | undefined;
  readonly #steps = new Map<number, Type>();

  /** `infer`: the type of an expression that makes a value of the matrix. */
  constructor(job: Job, infer: Infer) {
    this.#job = job;
    this.#infer = infer;
  }

  get matrix(): Type {
    this.#matrix ??= matrixType(this.#job, this.#infer);
    return this.#matrix;
  }

  get needs(): Type {
    this.#needs ??= this.#needsType();
    return this.#needs;
  }

  /** `steps` as the step at this place of the list sees it: those before it. */
  stepsBefore(count: number): Type {
    const named = this.#namedBefore(count);
    const known = this.#steps.get(named);
    if (known) return known;
    this.#results ??= this.#job.steps.flatMap((step): Field[] =>
      step.id ? [[step.id.text.trim(), resultOfStep(step)]] : [],
    );
    const type = closed(this.#results.slice(0, named));
    this.#steps.set(named, type);
    return type;
  }

  /** Most steps have no id, so that many see the same. */
  #namedBefore(count: number): number {
    let named = 0;
    for (const [index, { id }] of this.#job.steps.entries()) {
      if (index >= count) break;
      if (id) named += 1;
    }
    return named;
  }

  /** Whether the step with this id comes later. */
  comesLater(id: string): boolean {
    return this.#job.steps.some((step) => step.id?.text.toLowerCase() === id);
  }

  #needsType(): Type {
    const { needs, node } = this.#job;
    const isMade = needs.some(({ text }) => text.includes("${{"));
    if (
      isMade ||
      (needs.length === 0 && node.entries.some(({ key }) => key.text === "${{ insert }}"))
    )
      return open(STRING);
    return closed(needs.map(({ text }) => needField(this.#job, text)));
  }
}

/** `jobs`, as the outputs of a called workflow see it. */
export const jobsType = (jobs: readonly Job[]): Type =>
  closed(jobs.map((job) => [job.id, resultOfJob(job)] as const));
