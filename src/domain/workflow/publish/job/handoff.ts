import type { Place } from "../../../finding/place.ts";
import type { Job, Step } from "../../model.ts";
import { invocationOf, plainArgs } from "../../shell/invocation.ts";
import { commandsOf } from "../../shell/script.ts";
import { actionOf } from "../action-rules.ts";
import { neededFor } from "../release-path.ts";

/** A step that brings files of another job, or of another run, into this one. */
export interface Download {
  readonly step: Step;
  readonly place: Place;
  /** Of another run. */
  readonly crossRun: boolean;
  /** By the number its producer reported, which nobody else can take over. */
  readonly byId: boolean;
  /** What is fetched: one artifact by name, all that match a pattern, or simply all. */
  readonly choice: "name" | "pattern" | "all";
  readonly name: string;
}

const FOREIGN = /^(?:dawidd6|bettermarks|aochmann)\/(?:action-)?download-(?:workflow-)?artifact/;

function ofAction(step: Step): Download | undefined {
  const { uses, with: inputs } = step;
  if (uses === undefined) return undefined;
  const action = actionOf(uses.text);
  const foreign = FOREIGN.test(action);
  if (action !== "actions/download-artifact" && !foreign) return undefined;
  const given = (name: string): string => inputs.get(name)?.text.trim() ?? "";
  const run = given("run-id") || given("run_id");
  const crossRun = foreign
    ? !/github\.run_id/.test(run)
    : run !== "" && !/github\.run_id/.test(run);
  const name = given("name");
  const choice = name !== "" ? "name" : given("pattern") === "" ? "all" : "pattern";
  const byId = given("artifact-ids").includes("${{");
  return { step, place: uses.place, crossRun, byId, choice, name: name || given("pattern") };
}

function ofScript(step: Step): Download[] {
  const { run } = step;
  if (run === undefined || !/\brun\s+download\b/.test(run.text)) return [];
  return commandsOf(step).flatMap(({ words, from, to }): Download[] => {
    const invocation = invocationOf(words);
    const [first, second] = plainArgs(invocation);
    if (invocation.program !== "gh" || first !== "run" || second !== "download") return [];
    const crossRun = !/GITHUB_RUN_ID|___/.test(words.join(" "));
    const place = run.at(from, to);
    return [{ step, place, crossRun, byId: false, choice: "name", name: "" }];
  });
}

export const downloadsOf = ({ steps }: Job): readonly Download[] =>
  steps.flatMap((step) => [ofAction(step) ?? [], ofScript(step)].flat());

const COMPARES =
  /sum\b[^\n]*\s(?:-\w*c\b|--check)|gh attestation verify|cosign verify|slsa-verifier|Get-FileHash|-hashfile|minisign -V|gpg[^\n]*--verify|openssl dgst|verify-blob|pypi-attestations verify/;

/** A step that compares files with what somebody promised, or is handed the promise. */
export function comparesFiles({ run, with: inputs, uses }: Step): boolean {
  if (run && COMPARES.test(run.text)) return true;
  if (uses && /attestation-verif|slsa-verifier/.test(uses.text)) return true;
  return [...inputs].some(
    ({ name, value }) => /digest|sha256|checksum/i.test(name.text) && /needs\./.test(value.text),
  );
}

const uploads = new WeakMap<Job, readonly string[]>();

/** The names under which a job uploads artifacts. */
function uploadsOf(job: Job): readonly string[] {
  const known = uploads.get(job);
  if (known) return known;
  const names = job.steps.flatMap(({ uses, with: inputs }) =>
    uses !== undefined && actionOf(uses.text) === "actions/upload-artifact"
      ? [inputs.get("name")?.text.trim() ?? "artifact"]
      : [],
  );
  uploads.set(job, names);
  return names;
}

/** Whether a job makes what the download wants: that artifact, or any where many are taken. */
const makes = (job: Job, { choice, name }: Download): boolean =>
  choice === "name" ? uploadsOf(job).includes(name) : uploadsOf(job).length > 0;

/** Jobs that may put something else in the place of what `job` takes: all that do not wait for it, its makers aside. */
export function otherWriters(job: Job, download: Download): readonly Job[] {
  return job.workflow.jobs.filter(
    (other) =>
      other !== job &&
      !makes(other, download) &&
      !neededFor(other).has(job) &&
      (other.uses !== undefined || other.steps.some(({ run }) => run !== undefined)),
  );
}

const QUOTED = 2;

export function jobsInWords(jobs: readonly Job[]): string {
  const names = jobs.slice(0, QUOTED).map(({ id }) => `\`${id}\``);
  const more = jobs.length > QUOTED ? ` and ${jobs.length - QUOTED} more` : "";
  return `${names.join(jobs.length === QUOTED ? " and " : ", ")}${more}`;
}
