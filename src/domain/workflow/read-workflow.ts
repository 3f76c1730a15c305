import { given, Fields, Oddities } from "./build/fields.ts";
import { keyProblems } from "./build/key-problems.ts";
import { readActionSteps, readJobs } from "./build/read-jobs.ts";
import { readPermissions } from "./build/read-permissions.ts";
import { readConcurrency } from "./build/read-concurrency.ts";
import { readRuns } from "./build/read-runs.ts";
import { readCalledSecrets, readInputs, readOutputs, readTriggers } from "./build/read-triggers.ts";
import type { Job, Problem, Repository, Workflow } from "./model.ts";
import { ALONE } from "./repository.ts";
import { Settings } from "./settings.ts";
import { Malformed } from "./yaml/malformed.ts";
import type { Mapping, Node } from "./yaml/node.ts";
import { readTree } from "./yaml/read-tree.ts";
import { SourceFile } from "./yaml/source-file.ts";

/** A file of which nothing could be made out. */
export function unreadableWorkflow(
  file: SourceFile,
  message: string,
  where: { readonly offset?: number; readonly repository?: Repository } = {},
): Workflow {
  const { offset = 0, repository = ALONE } = where;
  const place = file.place(offset, offset);
  return {
    path: file.path,
    repository,
    source: file.text,
    file,
    kind: "workflow",
    readable: false,
    problems: [{ message, place, blind: true }],
    triggers: [],
    place,
    inputs: [],
    outputs: Settings.none,
    calledSecrets: [],
    env: Settings.none,
    jobs: [],
  };
}

/** What another reader would make of the file nobody here has looked at. */
function doubtsAbout(file: SourceFile): readonly Problem[] {
  const { doubt } = file;
  return doubt === undefined ? [] : [{ message: doubt, place: file.place(0, 0), blind: true }];
}

function build(file: SourceFile, root: Mapping, repository: Repository): Workflow {
  const problems: Problem[] = [];
  const oddities = new Oddities(file);
  const fields = new Fields(oddities, root, "");
  const kind = fields.entry("runs") && !fields.entry("jobs") ? "action" : "workflow";
  const first = root.entries[0]?.key;
  const jobs: Job[] = [];
  const workflow: Workflow = {
    path: file.path,
    repository,
    source: file.text,
    file,
    kind,
    readable: true,
    problems,
    ...given("name", fields.text("name")),
    triggers: kind === "workflow" ? readTriggers(fields) : [],
    place: first?.place ?? file.place(root.from, root.from),
    ...given("permissions", readPermissions(fields)),
    inputs: readInputs(fields),
    outputs: readOutputs(fields),
    calledSecrets: readCalledSecrets(fields),
    ...given("concurrency", readConcurrency(fields)),
    env: fields.settings("env"),
    ...given("defaultShell", fields.fields("defaults").fields("run").text("shell")),
    ...given("cacheMode", fields.text("cache-mode")),
    ...given("runs", kind === "action" ? readRuns(fields) : undefined),
    jobs,
    root,
  };
  jobs.push(...(kind === "action" ? readActionSteps : readJobs)(workflow, fields));
  problems.push(...doubtsAbout(file), ...keyProblems(file, root), ...oddities.problems);
  return workflow;
}

function modelOf(file: SourceFile, tree: Node | undefined, repository: Repository): Workflow {
  const unreadable = (message: string, offset = 0) =>
    unreadableWorkflow(file, message, { offset, repository });
  if (tree === undefined) return unreadable("it is empty");
  if (tree.kind !== "mapping")
    return unreadable("it is a single value or a list, not a mapping", tree.from);
  const has = (key: string) => tree.entries.some((entry) => entry.key.text === key);
  return has("jobs") || has("runs")
    ? build(file, tree, repository)
    : unreadable("it has neither jobs nor runs, so it is no workflow and no action");
}

/** Reads a workflow or an action; what cannot be read comes back as not readable, with the reason and the place. */
export async function readWorkflow(
  path: string,
  text: string,
  repository: Repository = ALONE,
): Promise<Workflow> {
  const file = new SourceFile(path, text);
  try {
    return modelOf(file, await readTree(file), repository);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const { offset } = error;
    return unreadableWorkflow(file, `it is malformed: ${error.message}`, { offset, repository });
  }
}
