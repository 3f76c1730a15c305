/** `owner/repository/.github/workflows/release.yml@refs/heads/main`, taken apart. */
export interface WorkflowRef {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

const SHAPE = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/]+?\.ya?ml)@(.+)$/;

/** Reads GITHUB_WORKFLOW_REF; undefined where it has another shape. */
export function parseWorkflowRef(text: string): WorkflowRef | undefined {
  const [, repository, path, ref] = SHAPE.exec(text) ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return undefined;
  return { repository, path, ref };
}
