import type { Job, Step } from "../../model.ts";
import type { Text } from "../../text.ts";

/** Every text of a step that can hold an expression and reaches what it runs. */
export function textsOfStep(step: Step): readonly Text[] {
  const { run, with: inputs, env, workingDirectory } = step;
  return [
    ...(run ? [run] : []),
    ...(workingDirectory ? [workingDirectory] : []),
    ...(inputs.whole ? [inputs.whole] : []),
    ...(env.whole ? [env.whole] : []),
    ...inputs.list.map(({ value }) => value),
    ...env.list.map(({ value }) => value),
  ];
}

/** Every such text of a job, its conditions too. */
export function textsOfJob(job: Job): readonly Text[] {
  const { env, container, services, with: inputs, secrets } = job;
  const containers = container ? [container, ...services] : services;
  return [
    ...(job.if ? [job.if] : []),
    ...(env.whole ? [env.whole] : []),
    ...env.list.map(({ value }) => value),
    ...inputs.list.map(({ value }) => value),
    ...secrets.list.map(({ value }) => value),
    ...containers.flatMap(({ username, password, env: variables }) => [
      ...(username ? [username] : []),
      ...(password ? [password] : []),
      ...variables.list.map(({ value }) => value),
    ]),
    ...job.steps.flatMap((step) => [...(step.if ? [step.if] : []), ...textsOfStep(step)]),
  ];
}

/** Every such text of a whole file. */
export const textsOfFile = (jobs: readonly Job[]): readonly Text[] => jobs.flatMap(textsOfJob);
