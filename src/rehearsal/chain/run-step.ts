import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { ActionSpec } from "../../domain/action/define-action.ts";
import { type Contexts, interpolate } from "./evaluate.ts";
import { readOutputs } from "./output-file.ts";
import { type Finished, runToEnd } from "./spawn.ts";
import { type Floor, standInFor } from "./stand-ins.ts";
import type { StepShape } from "./workflow-shape.ts";

/** What a job's steps share. */
export interface JobFloor extends Floor {
  readonly id: string;
  /** The job's RUNNER_TEMP. */
  readonly temporary: string;
  /** Folder of the built actions. */
  readonly dist: string;
  /** The runner's variables for this job, the same for each of its steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly specs: ReadonlyMap<string, ActionSpec>;
}

export interface StepResult extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  /** Name of our action, where the step runs one. */
  readonly action?: string;
}

type Texts = Readonly<Record<string, string>>;

const resolved = (texts: Texts, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts)]),
  );

/** Defaults that stand in action.yml as expressions; plain ones are the bundle's own. */
function presets(spec: ActionSpec | undefined, contexts: Contexts): Record<string, string> {
  const entries = Object.entries(spec?.inputs ?? {}).flatMap(([name, type]) => {
    const preset = type.meta()?.["preset"];
    return typeof preset === "string" ? [[name, interpolate(preset, contexts)] as const] : [];
  });
  return Object.fromEntries(entries);
}

const inputVariables = (inputs: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );

/** Of release.yml as `$/actions/NAME`, of a caller as `org/release-guard/actions/NAME@COMMIT`. */
const ownAction = (uses: string): string | undefined =>
  /^(?:\$|org\/release-guard)\/(?:actions\/)?([\w-]+)(?:@[0-9a-f]{40})?$/.exec(uses)?.[1];

const stepFile = (floor: JobFloor, step: StepShape, name: string): string =>
  join(floor.temporary, `_${step.id ?? step.name.toLowerCase().replaceAll(/\W+/g, "-")}-${name}`);

async function runAction(
  action: string,
  step: StepShape,
  { floor, contexts }: Setting,
): Promise<StepResult> {
  const spec = floor.specs.get(action);
  const entry = join(floor.dist, action, "index.js");
  if (spec === undefined || !existsSync(entry))
    throw new Error(`${entry} is missing: run npm run build`);
  const output = stepFile(floor, step, "output");
  const inputs = { ...presets(spec, contexts), ...resolved(step.with, contexts) };
  const finished = await runToEnd({
    command: process.execPath,
    args: [entry],
    cwd: floor.workspace,
    env: {
      ...floor.env,
      ...resolved(step.env, contexts),
      ...inputVariables(inputs),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: stepFile(floor, step, "summary.md"),
    },
  });
  return { ...finished, outputs: readOutputs(output), action };
}

async function runScript(
  script: string,
  step: StepShape,
  { floor, contexts }: Setting,
): Promise<StepResult> {
  // `run:` in release.yml holds no expression; values reach it through the environment.
  const output = stepFile(floor, step, "output");
  const finished = await runToEnd({
    command: "bash",
    args: ["-euo", "pipefail", "-c", script],
    cwd: floor.workspace,
    env: { ...floor.env, ...resolved(step.env, contexts), GITHUB_OUTPUT: output },
  });
  return { ...finished, outputs: readOutputs(output) };
}

export interface Setting {
  readonly floor: JobFloor;
  readonly contexts: Contexts;
}

/** Runs one step of release.yml: our actions as the shipped bundles, scripts in bash, GitHub's actions as stand-ins. */
export async function runStep(step: StepShape, setting: Setting): Promise<StepResult> {
  mkdirSync(setting.floor.temporary, { recursive: true });
  if (step.run !== undefined) return runScript(step.run, step, setting);
  const uses = step.uses ?? "";
  const action = ownAction(uses);
  if (action !== undefined) return runAction(action, step, setting);
  const standIn = standInFor(uses);
  if (standIn === undefined) throw new Error(`The rehearsal has no stand-in for ${uses}`);
  standIn(resolved(step.with, setting.contexts), setting.floor);
  return { exitCode: 0, output: "", outputs: {} };
}

/** PATH with our Node first, as setup-node would leave it. */
export const pathWithNode = (path: string | undefined): string =>
  [dirname(process.execPath), path ?? ""].join(delimiter);
