import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Repository, Workflow } from "../../domain/workflow/model.ts";
import { readWorkflow } from "../../domain/workflow/read-workflow.ts";
import type { Workspace } from "../../ports/workspace.ts";

const FOLDER = ".github/workflows";
const YAML = /\.ya?ml$/i;

const pathOf = (uses: string): string => uses.trim().replace(/^(?:\.|\$)\//, "");

/** The workflows of the checkout, which know each other. */
export async function readWorkflows(workspace: Workspace): Promise<readonly Workflow[]> {
  const found = new Map<string, Workflow>();
  const repository: Repository = {
    root: "",
    local: (uses) => found.get(pathOf(uses)),
    knows: (uses) => found.has(pathOf(uses)),
    configs: [],
    outlines: [],
  };
  const files = await workspace.list(FOLDER).catch((error: unknown) => {
    if (error instanceof GuardError && error.code === "not-found") return [];
    throw error;
  });
  for (const { path } of files.filter((file) => YAML.test(file.path))) {
    // In the order of their names.
    // oxlint-disable-next-line no-await-in-loop
    const text = new TextDecoder().decode(await workspace.read(path));
    // oxlint-disable-next-line no-await-in-loop
    found.set(path, await readWorkflow(path, text, repository));
  }
  return [...found.values()];
}
