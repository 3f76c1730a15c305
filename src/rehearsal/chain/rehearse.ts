import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../double/fault.ts";
import { type CallerRepository, layCallerRepository } from "./caller-repository.ts";
import { type Channel, channelsOf } from "./convergence.ts";
import { BUILT_PYTHON, PYPI_JOB, VERIFY_PYPI_JOB } from "./python/python-part.ts";
import { type Progress, RELEASE, runAttempt } from "./run-attempt.ts";
import type { Attempt, JobRun } from "./run-job.ts";
import { RELEASE_SPECS } from "./specs.ts";
import { buildWorld, type World } from "./world.ts";

export interface RehearsalOptions {
  /** Folder for everything that the rehearsal writes; must be empty or absent. */
  readonly folder: string;
  /** Folder with the built actions. */
  readonly dist: string;
  readonly packageFolder?: string;
  readonly build?: string;
  readonly test?: string;
  readonly faults: readonly Fault[];
  readonly until?: string;
  /** Whether a sample wheel and sdist are released to PyPI as well. */
  readonly pypi?: boolean;
  readonly dryRun: boolean;
  /** Values for the workflow's secrets; each reaches the jobs as it would on a runner. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly progress: Progress;
}

export interface Rehearsal {
  readonly caller: CallerRepository;
  /** The runs of each attempt; the second one only where faults were planted. */
  readonly attempts: readonly ReadonlyMap<string, JobRun>[];
  readonly faultsPlayed: readonly string[];
  readonly channels: readonly Channel[];
  readonly calls: number;
}

/** Jobs that write; a re-run after a fault repeats them even where they ended well, to see that nothing happens twice. */
const REPEATED = new Set(["publish", "verify", PYPI_JOB, VERIFY_PYPI_JOB]);

const keptFrom = (runs: ReadonlyMap<string, JobRun>): Map<string, JobRun> =>
  new Map([...runs].filter(([id, { result }]) => result === "success" && !REPEATED.has(id)));

function inputsOf(caller: CallerRepository, dryRun: boolean): Record<string, string | boolean> {
  const defaults = Object.entries(RELEASE.on.workflow_call.inputs).map(
    ([name, input]) => [name, input.default] as const,
  );
  return {
    ...Object.fromEntries(defaults),
    build: caller.build,
    test: caller.test,
    "dry-run": dryRun,
    ...(caller.python && { files: BUILT_PYTHON }),
  };
}

async function runAll(world: World, caller: CallerRepository, options: RehearsalOptions) {
  const attempt: Attempt = {
    caller,
    world,
    folder: join(options.folder, "jobs"),
    artifacts: join(options.folder, "artifacts"),
    dist: options.dist,
    specs: RELEASE_SPECS,
    inputs: inputsOf(caller, options.dryRun),
    secrets: { NPM_TOKEN: "", ...options.secrets },
  };
  const wanted = {
    progress: options.progress,
    ...(options.until !== undefined && { until: options.until }),
  };
  world.faults.plant(options.faults);
  const first = await runAttempt(attempt, { ...wanted, kept: new Map() });
  if (options.faults.length === 0) return [first];
  world.faults.clear();
  world.startAttempt();
  return [first, await runAttempt(attempt, { ...wanted, kept: keptFrom(first) })];
}

/** The whole release on loopback doubles; with faults a first run with them and a second without. */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  mkdirSync(options.folder, { recursive: true });
  const { packageFolder, build, test } = options;
  const caller = layCallerRepository(join(options.folder, "repository"), {
    ...(packageFolder !== undefined && { packageFolder }),
    ...(build !== undefined && { build }),
    ...(test !== undefined && { test }),
    pypi: options.pypi ?? false,
  });
  const world = await buildWorld(caller, join(options.folder, "world"));
  try {
    const attempts = await runAll(world, caller, options);
    return {
      caller,
      attempts,
      faultsPlayed: world.faults.hits,
      channels: channelsOf(world, caller, join(options.folder, "artifacts")),
      calls: world.doubles.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
    };
  } finally {
    await world.stop();
  }
}
