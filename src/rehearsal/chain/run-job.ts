import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionSpec } from "../../domain/action/define-action.ts";
import type { CallerRepository } from "./caller-repository.ts";
import { type Contexts, holds, interpolate } from "./evaluate.ts";
import { type JobFloor, pathWithNode, runStep, type StepResult } from "./run-step.ts";
import { CALLED_WORKFLOW, type StartedJob, type WantedJob, type World } from "./world.ts";
import type { JobShape, StepShape } from "./workflow-shape.ts";

type JobResult = "success" | "failure" | "skipped";

export interface JobRun {
  readonly id: string;
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly name: string; readonly result: StepResult }[];
  readonly temporary: string;
  readonly ms: number;
}

/** What all jobs of an attempt share. */
export interface Attempt {
  readonly caller: CallerRepository;
  readonly world: World;
  readonly folder: string;
  readonly artifacts: string;
  readonly dist: string;
  readonly specs: ReadonlyMap<string, ActionSpec>;
  readonly inputs: Readonly<Record<string, string | boolean>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const needsOf = (runs: ReadonlyMap<string, JobRun>, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const run = runs.get(name);
      return [name, { result: run?.result ?? "skipped", outputs: run?.outputs ?? {} }];
    }),
  );

/** Variables that a program needs from the machine and that say nothing about us. */
function machineVariables(): Record<string, string> {
  const kept = ["SystemRoot", "COMSPEC", "PATHEXT", "LANG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), PATH: pathWithNode(process.env["PATH"]), TMPDIR: tmpdir() };
}

function floorFor(id: string, attempt: Attempt, started: StartedJob): JobFloor {
  const [workspace, temporary] = ["workspace", "temp"].map((name) =>
    join(attempt.folder, id, name),
  );
  if (workspace === undefined || temporary === undefined) throw new Error("A job has two folders");
  for (const folder of [workspace, temporary, attempt.artifacts])
    mkdirSync(folder, { recursive: true });
  const runner = {
    HOME: temporary,
    RUNNER_TEMP: temporary,
    RUNNER_OS: "Linux",
    GITHUB_WORKSPACE: workspace,
  };
  return {
    id,
    workspace,
    temporary,
    repository: attempt.caller.folder,
    artifacts: attempt.artifacts,
    dist: attempt.dist,
    specs: attempt.specs,
    env: { ...machineVariables(), ...started.env, ...runner },
  };
}

interface Steps {
  readonly runs: { name: string; result: StepResult }[];
  readonly outputs: Record<string, { outputs: Readonly<Record<string, string>> }>;
  failed: boolean;
}

async function runOne(
  step: StepShape,
  steps: Steps,
  setting: { floor: JobFloor; contexts: Contexts },
) {
  const contexts = { ...setting.contexts, steps: steps.outputs };
  if (!holds(step.if, contexts, steps.failed)) return;
  const result = await runStep(step, { floor: setting.floor, contexts }).catch(
    (error: unknown) => ({
      exitCode: 1,
      output: `${String(error)}\n`,
      outputs: {},
    }),
  );
  writeFileSync(join(setting.floor.temporary, `${steps.runs.length}.log`), result.output);
  steps.runs.push({ name: step.name, result });
  if (step.id !== undefined) steps.outputs[step.id] = { outputs: result.outputs };
  if (result.exitCode !== 0) steps.failed = true;
}

async function runSteps(shape: JobShape, floor: JobFloor, contexts: Contexts): Promise<Steps> {
  const steps: Steps = { runs: [], outputs: {}, failed: false };
  for (const step of shape.steps) {
    // Steps follow each other by nature.
    // oxlint-disable-next-line no-await-in-loop
    await runOne(step, steps, { floor, contexts });
  }
  return steps;
}

const skipped = (id: string): JobRun => ({
  id,
  result: "skipped",
  outputs: {},
  steps: [],
  temporary: "",
  ms: 0,
});

const needsFailed = (shape: JobShape, runs: ReadonlyMap<string, JobRun>): boolean =>
  shape.needs.some((name) => runs.get(name)?.result !== "success");

/** Runs one job of release.yml as a runner would, or leaves it out where its condition does not hold. */
export async function runJob(
  { id, shape }: { id: string; shape: WantedJob },
  attempt: Attempt,
  runs: ReadonlyMap<string, JobRun>,
): Promise<JobRun> {
  const { inputs, secrets, caller, world } = attempt;
  const base: Contexts = {
    inputs,
    secrets,
    needs: needsOf(runs, shape.needs),
    github: { repository: caller.repository, ref: "refs/heads/main" },
    matrix: { runner: "this machine" },
    job: { workflow_ref: CALLED_WORKFLOW },
  };
  if (!holds(shape.if, base, needsFailed(shape, runs))) return skipped(id);
  const began = performance.now();
  const environment = shape.environment && interpolate(shape.environment, base);
  const started = world.startJob(id, shape, environment);
  const floor = floorFor(id, attempt, started);
  const contexts = {
    ...base,
    github: { repository: caller.repository, ref: "refs/heads/main", token: started.token },
    runner: { temp: floor.temporary },
  };
  const steps = await runSteps(shape, floor, contexts);
  world.github.revokeToken(started.token);
  const seen = { ...contexts, steps: steps.outputs };
  const outputs = Object.entries(shape.outputs).map(
    ([name, text]) => [name, interpolate(text, seen)] as const,
  );
  return {
    id,
    result: steps.failed ? "failure" : "success",
    outputs: Object.fromEntries(outputs),
    steps: steps.runs,
    temporary: floor.temporary,
    ms: performance.now() - began,
  };
}
