import type { KeyObject } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { channelsOf } from "../../src/rehearsal/chain/convergence.ts";
import { RELEASE } from "../../src/rehearsal/chain/run-attempt.ts";
import { buildWorld, type StartedJob, type World } from "../../src/rehearsal/chain/world.ts";
import { issuerKey } from "../../src/rehearsal/oidc/issuer.ts";
import type { Cell, FaultCell, KillCell, RaceCell } from "./cells.ts";
import { endWrong, firstWrong } from "./judge-run.ts";
import { type Ended, publishHere } from "./publish-here.ts";
import { publishProcess } from "./publish-process.ts";
import { tracesOf } from "./secret-traces.ts";
import type { Stage } from "./stage.ts";
import { VirtualClock } from "./virtual-clock.ts";
import { type Counted, Watcher } from "./watcher.ts";

/** What one cell came to; nothing wrong means that it converged. */
export interface Result {
  readonly id: string;
  /** How the first run ended: `passed`, `refused`, `error`, `killed`. */
  readonly first: string;
  readonly wrong: readonly string[];
}

interface Scene {
  readonly stage: Stage;
  readonly world: World;
  readonly clock: VirtualClock;
  readonly watcher: Watcher;
}

/** PyPI takes no called workflow, so the job is written in the caller's own file. */
const OWN = { own: true } as const;

const publishShape = () => {
  const shape = RELEASE.jobs["publish"];
  if (shape === undefined) throw new Error("release.yml has no job publish");
  return { ...shape, ...OWN };
};

const startJob = ({ world }: Scene): StartedJob =>
  world.startJob("publish", publishShape(), "release");

let key: KeyObject | undefined;

/** Runs in a world of its own, with fresh doubles. */
async function onScene<T>(stage: Stage, id: string, act: (scene: Scene) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-cell-"));
  const clock = new VirtualClock(id);
  const now = () => clock.now();
  const watcher = new Watcher({ now, hung: () => clock.expire() });
  const world = await buildWorld(stage.caller, folder, {
    witness: watcher,
    now,
    issuerKey: (key ??= issuerKey()),
  });
  try {
    return await act({ stage, world, clock, watcher });
  } finally {
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runHere(scene: Scene): Promise<Ended> {
  const job = startJob(scene);
  const ended = await publishHere({ ...scene, job });
  scene.world.github.revokeToken(job.token);
  return ended;
}

async function runProcess(
  scene: Scene,
  onStart: (kill: () => void) => void = () => undefined,
): Promise<Ended> {
  const job = startJob(scene);
  const ended = await publishProcess(scene.stage, job, onStart);
  scene.world.github.revokeToken(job.token);
  return ended;
}

/** The calls of a clean publish. */
export const recordCalls = (stage: Stage, how: "here" | "shipped"): Promise<readonly Counted[]> =>
  onScene(stage, how, async (scene) => {
    const ended = await (how === "here" ? runHere(scene) : runProcess(scene));
    const wrong = [...firstWrong(ended, channels(scene)), ...channels(scene)];
    if (ended.exitCode !== 0 || wrong.length > 0)
      throw new Error(`a clean publish did not pass: ${wrong.join("; ")} ${ended.report?.summary}`);
    return [...scene.watcher.calls];
  });

const channels = ({ world, stage }: Scene): string[] =>
  channelsOf(world, stage.caller, stage.artifacts)
    .filter(({ wrong }) => wrong !== "")
    .map(({ name, wrong }) => `${name} ${wrong}`);

/** Nobody can stop two runs at once from storing one each, and both are true. */
function attestedTwice({ world, stage }: Scene, { row }: Cell): string[] {
  const { attestations } = world.github.repository(stage.caller.repository);
  const told = attestations.map(
    ({ predicateType, subjects }) => `${predicateType} ${subjects.join()}`,
  );
  return row === "race" || new Set(told).size === told.length
    ? []
    : ["one statement is stored twice"];
}

function plantFault({ world }: Scene, { call, occurrence, fault, lasting }: FaultCell): void {
  const times = lasting ? Infinity : 1;
  world.faults.plant([{ call, kind: fault, from: occurrence, times }]);
}

async function firstOfFault(scene: Scene, cell: FaultCell): Promise<Ended[]> {
  plantFault(scene, cell);
  const ended = await (cell.process ? runProcess(scene) : runHere(scene));
  if (scene.world.faults.hits.length === 0) scene.watcher.wrong.add("the fault was never played");
  scene.world.faults.clear();
  return [ended];
}

async function firstOfKill(scene: Scene, { number, when }: KillCell): Promise<Ended[]> {
  const { watcher } = scene;
  const ended = await runProcess(scene, (kill) => {
    const at = (reached: number) => reached === number && kill();
    if (when === "begun") watcher.onArrived = at;
    else watcher.onAnswered = at;
  });
  watcher.onArrived = () => undefined;
  watcher.onAnswered = () => undefined;
  return [ended];
}

/** Two runs of one release: the second begins when the first has had so many answers. */
async function firstOfRace(scene: Scene, { number }: RaceCell): Promise<Ended[]> {
  const { watcher } = scene;
  if (number === 0) return Promise.all([runHere(scene), runHere(scene)]);
  const start = Promise.withResolvers<void>();
  watcher.onAnswered = () => watcher.answers >= number && start.resolve();
  const one = runHere(scene).finally(() => start.resolve());
  await start.promise;
  watcher.onAnswered = () => undefined;
  return Promise.all([one, runHere(scene)]);
}

function firstRuns(scene: Scene, cell: Cell): Promise<Ended[]> {
  if (cell.row === "fault") return firstOfFault(scene, cell);
  return cell.row === "kill" ? firstOfKill(scene, cell) : firstOfRace(scene, cell);
}

const wordFor = ({ exitCode, report }: Ended): string =>
  exitCode === undefined ? "killed" : (report?.outcome ?? `exit ${exitCode}`);

/** A first run that meets the cell's trouble, a second that meets none, and what the doubles hold then. */
export function runCell(stage: Stage, cell: Cell): Promise<Result> {
  return onScene(stage, cell.id, async (scene) => {
    const { world, watcher } = scene;
    const first = await firstRuns(scene, cell);
    const between = channels(scene);
    watcher.forget();
    world.startAttempt();
    const again = await (cell.row === "kill" || (cell.row === "fault" && cell.process)
      ? runProcess(scene)
      : runHere(scene));
    const texts = [...first, again].flatMap((ended, index) =>
      [...ended.texts].map(([place, text]): [string, string] => [
        `${place} of run ${index + 1}`,
        text,
      ]),
    );
    const wrong = [
      ...first.flatMap((ended) => firstWrong(ended, cell.row === "race" ? [] : between)),
      ...endWrong(again, channels(scene)),
      ...attestedTwice(scene, cell),
      ...watcher.wrong,
      ...tracesOf(watcher.secrets, new Map(texts)),
    ];
    return { id: cell.id, first: first.map(wordFor).join(" and "), wrong };
  });
}
