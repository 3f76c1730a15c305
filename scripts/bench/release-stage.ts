import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { layCallerRepository } from "../../src/rehearsal/chain/caller-repository.ts";
import { readOutputs } from "../../src/rehearsal/chain/output-file.ts";
import { runToEnd } from "../../src/rehearsal/chain/spawn.ts";
import { buildWorld, type World } from "../../src/rehearsal/chain/world.ts";

/** A process of ours or of a peer, to its end. */
export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  /** What an action put out. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
  /** Requests that the doubles saw meanwhile. */
  readonly calls: number;
}

export interface Started {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Texts = Readonly<Record<string, string>>;

const PERMISSIONS = {
  actions: "read",
  contents: "write",
  "id-token": "write",
  attestations: "write",
} as const;
const ENVIRONMENT = "release";

const callsOf = ({ doubles }: World): number =>
  doubles.reduce((sum, { exchanges }) => sum + exchanges.length, 0);

/** The doubles around one repository, in this process, and whatever is measured against them in processes of its own. */
export class ReleaseStage {
  readonly folder = mkdtempSync(join(tmpdir(), "release-guard-bench-"));
  readonly world: World;
  readonly repository: string;
  /** Whether the jobs stand in the caller's own workflow file, as PyPI wants it. */
  ownJobs = false;
  #count = 0;

  static async open(packageFolder: string): Promise<ReleaseStage> {
    const at = mkdtempSync(join(tmpdir(), "release-guard-bench-"));
    const caller = layCallerRepository(join(at, "repository"), { packageFolder });
    return new ReleaseStage(await buildWorld(caller, join(at, "world")), caller.folder);
  }

  private constructor(world: World, repository: string) {
    this.world = world;
    this.repository = repository;
  }

  /** A program under GNU time; its environment is what is given, and PATH. */
  async run({ argv, cwd, env = {} }: Started): Promise<Ran> {
    this.#count += 1;
    const [figures, output] = ["time", "output"].map((name) =>
      join(this.folder, `${this.#count}-${name}`),
    );
    if (figures === undefined || output === undefined) throw new Error("two files");
    const before = callsOf(this.world);
    const began = performance.now();
    const finished = await runToEnd({
      command: "/usr/bin/time",
      args: ["--quiet", "--output", figures, "--format", "%U %S %M", ...argv],
      cwd,
      env: {
        PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
        HOME: this.folder,
        GITHUB_OUTPUT: output,
        ...env,
      },
    });
    const wallMs = performance.now() - began;
    const [user = 0, system = 0, peak = 0] = readFileSync(figures, "utf8").split(" ").map(Number);
    return {
      ...finished,
      outputs: readOutputs(output),
      wallMs,
      cpuMs: (user + system) * 1000,
      peakMiB: peak / 1024,
      calls: callsOf(this.world) - before,
    };
  }

  /** One of our actions as the shipped bundle, in a job of its own. */
  async action(name: string, inputs: Texts, cwd = this.repository): Promise<Ran> {
    const job = this.world.startJob(name, { ...jobShape(name), own: this.ownJobs }, ENVIRONMENT);
    const temporary = join(this.folder, `temp-${this.#count}`);
    mkdirSync(temporary, { recursive: true });
    const given = Object.entries({ "github-token": job.token, ...inputs }).map(
      ([input, value]): [string, string] => [`INPUT_${input.toUpperCase()}`, value],
    );
    const ran = await this.run({
      argv: [process.execPath, resolve("dist", name, "index.js")],
      cwd,
      env: {
        ...job.env,
        ...Object.fromEntries(given),
        RUNNER_TEMP: temporary,
        GITHUB_WORKSPACE: cwd,
        GITHUB_STEP_SUMMARY: join(temporary, "summary.md"),
      },
    });
    this.world.github.revokeToken(job.token);
    job.finish(ran.exitCode === 0 ? "success" : "failure");
    return ran;
  }

  /** What the runner sets in a publishing job, for a program that is none of ours. */
  jobEnvironment(name: string): Texts {
    return this.world.startJob(name, jobShape(name), ENVIRONMENT).env;
  }

  /** Where the doubles listen, as the runner's own settings for us say it. */
  get origins(): { readonly npm: string; readonly fulcio: string; readonly pypi: string } {
    const endpoints = join(dirname(this.repository), "world", "endpoints.json");
    const shape = z.object({ npm: z.string(), fulcio: z.string(), pypi: z.string() });
    return shape.parse(JSON.parse(readFileSync(endpoints, "utf8")));
  }

  async close(): Promise<void> {
    await this.world.stop();
    rmSync(this.folder, { recursive: true });
    rmSync(dirname(this.repository), { recursive: true });
  }
}

const jobShape = (name: string) => ({
  name,
  needs: [],
  permissions: PERMISSIONS,
  outputs: {},
  steps: [],
});

/** A run that failed has no time worth telling. */
export function mustPass(name: string, ran: Ran): Ran {
  if (ran.exitCode === 0) return ran;
  throw new Error(`${name} ended with ${ran.exitCode}:\n${ran.output.slice(-4000)}`);
}
