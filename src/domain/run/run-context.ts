/** What the runner says of the run; every field is a claim to be checked, never proof. */
export interface RunContext {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly sha: string;
  readonly ref: string;
  readonly refType: string;
  readonly eventName: string;
  readonly actor: string;
  readonly actorId: string;
  readonly triggeringActor: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly job: string;
  readonly serverUrl: string;
  readonly runnerEnvironment: string;
}
