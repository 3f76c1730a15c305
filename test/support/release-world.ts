import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CallerRepository,
  layCallerRepository,
} from "../../src/rehearsal/chain/caller-repository.ts";
import { RELEASE } from "../../src/rehearsal/chain/run-attempt.ts";
import {
  buildWorld,
  CALLED_WORKFLOW,
  type StartedJob,
  type World,
} from "../../src/rehearsal/chain/world.ts";
import { parseFault } from "../../src/rehearsal/double/fault.ts";
import type { Level } from "../../src/rehearsal/github/state/github-state.ts";
import type { ActionName } from "./action-specs.ts";
import { type Ran, runActionProcess } from "./run-action.ts";

/** How one action is started: what a test changes of what release.yml would hand over. */
interface Start {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  /** Of the job's token, in place of release.yml's. */
  readonly permissions?: Readonly<Record<string, Level>>;
  /** Faults of the doubles while it runs, as `--fault` names them. */
  readonly faults?: readonly string[];
}

export interface Stage extends Ran {
  /** The job's GITHUB_TOKEN. */
  readonly token: string;
}

/** The job of release.yml in which each action runs. */
const JOBS = {
  "validate-secrets": "guard",
  "check-permissions": "guard",
  "scan-workflow": "guard",
  validate: "guard",
  "seal-release": "seal",
  "publish-package": "publish",
  doctor: "publish",
  "verify-release": "verify",
} as const satisfies Readonly<Record<ActionName, string>>;

/** Actions that are handed the job's token. */
const WITH_TOKEN: ReadonlySet<ActionName> = new Set([
  "check-permissions",
  "validate",
  "publish-package",
  "verify-release",
]);

export interface ReleaseWorld {
  readonly caller: CallerRepository;
  readonly world: World;
  /** Starts the job of an action, and leaves the rest to the test. */
  job(action: ActionName): StartedJob;
  run(action: ActionName, start?: Start): Promise<Stage>;
  /** Seals, so that the later stages have a bundle; gives back its digest. */
  seal(): Promise<string>;
  stop(): Promise<void>;
}

/** What every stage is handed by release.yml beside its token. */
const inputsOf = (action: ActionName, digest: string): Record<string, string> => {
  if (action === "publish-package") return { bundle: "release-bundle", "bundle-digest": digest };
  if (action === "verify-release")
    return { "bundle-digest": digest, "signer-workflow": CALLED_WORKFLOW };
  return {};
};

function startJob(world: World, action: ActionName, { permissions }: Start) {
  const id = JOBS[action];
  const shape = RELEASE.jobs[id];
  if (shape === undefined) throw new Error(`release.yml has no job ${id}`);
  const given = permissions === undefined ? shape : { ...shape, permissions };
  return world.startJob(id, given, id === "publish" ? "release" : undefined);
}

/** A repository, its package built, and every service of a release on loopback. */
export async function releaseWorld(): Promise<ReleaseWorld> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "release-guard-world-")));
  const caller = layCallerRepository(join(root, "repository"), { test: "" });
  execFileSync(process.execPath, ["build.mjs"], { cwd: caller.folder });
  const world = await buildWorld(caller, join(root, "world"));
  let digest = "";
  const run = async (action: ActionName, start: Start = {}): Promise<Stage> => {
    const { token, env, finish } = startJob(world, action, start);
    world.faults.plant((start.faults ?? []).map(parseFault));
    const ran = await runActionProcess({
      action,
      workspace: caller.folder,
      ...(start.files && { files: start.files }),
      ...(start.node && { node: start.node }),
      env: { ...env, ...start.env },
      inputs: {
        ...(WITH_TOKEN.has(action) && { "github-token": token }),
        ...inputsOf(action, digest),
        ...start.inputs,
      },
    });
    world.faults.clear();
    finish(ran.code === 0 ? "success" : "failure");
    return { ...ran, token };
  };
  return {
    caller,
    world,
    job: (action) => startJob(world, action, {}),
    run,
    seal: async () => {
      const { code, stdout, outputs } = await run("seal-release");
      if (code !== 0) throw new Error(stdout);
      digest = outputs["bundle-digest"] ?? "";
      return digest;
    },
    stop: async () => {
      await world.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
