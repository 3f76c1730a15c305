import type { Answer, CouldNotCheck, Remark } from "../domain/finding/finding.ts";
import type { ConfigFile, Repository, Step, Workflow } from "../domain/workflow/model.ts";
import type { WorkflowCheck } from "./define-check.ts";
import { brokenCheck } from "./judge.ts";

export type ScannedFile = Workflow | ConfigFile;

export const isConfig = (file: ScannedFile): file is ConfigFile => !("jobs" in file);

/** An answer, and where it was given: the names make its fingerprint outlive moved lines. */
export interface Given {
  readonly file: ScannedFile | undefined;
  readonly owner: string;
  readonly answer: Answer;
}

const nameOf = ({ id, name, uses }: Step): string => (id ?? name ?? uses)?.text ?? "";

const NOTHING: readonly Answer[] = [];

/** Asked for every step of every file, so nothing is built where there is nothing to say. */
function answersTo<S>(ask: (subject: S) => Iterable<Answer>, subject: S): readonly Answer[] {
  let answers: Answer[] | undefined;
  try {
    for (const answer of ask(subject)) (answers ??= []).push(answer);
    return answers ?? NOTHING;
  } catch (error) {
    return [...(answers ?? NOTHING), brokenCheck(error)];
  }
}

function askJobs({ job: askJob, step: askStep }: WorkflowCheck, workflow: Workflow): Given[] {
  const given: Given[] = [];
  const hear = (owner: string, answers: readonly Answer[]): void => {
    for (const answer of answers) given.push({ file: workflow, owner, answer });
  };
  for (const job of workflow.jobs) {
    if (askJob) hear(job.id, answersTo(askJob, job));
    if (askStep === undefined) continue;
    for (const step of job.steps) {
      const answers = answersTo(askStep, step);
      if (answers.length > 0) hear(`${job.id}/${nameOf(step)}`, answers);
    }
  }
  return given;
}

const ownerless = (file: ScannedFile | undefined, answers: readonly Answer[]): readonly Given[] =>
  answers.map((answer) => ({ file, owner: "", answer }));

/** Everything that a check says of a file, at each of its altitudes. */
export function askFile(check: WorkflowCheck, file: ScannedFile): readonly Given[] {
  const { workflow, config, job, step } = check;
  if (isConfig(file)) return config ? ownerless(file, answersTo(config, file)) : [];
  const whole = workflow ? ownerless(file, answersTo(workflow, file)) : [];
  return job || step ? [...whole, ...askJobs(check, file)] : whole;
}

export const askRepository = (
  ask: (repository: Repository) => Iterable<Answer>,
  repository: Repository,
): readonly Given[] => ownerless(undefined, answersTo(ask, repository));

export const isRemark = (answer: Answer): answer is Remark => "message" in answer;
export const isBlind = (answer: Answer): answer is CouldNotCheck => "needs" in answer;

/** The text that a remark points at, where it stands in the file that was looked at. */
export const textAt = (file: ScannedFile | undefined, { at }: Remark): string =>
  at && file && at.path === file.path ? file.source.slice(at.start.offset, at.end.offset) : "";
