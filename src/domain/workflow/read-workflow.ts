import { given, Fields, Oddities } from "./build/fields.ts";
import { keyProblems } from "./build/key-problems.ts";
import { readActionSteps, readJobs } from "./build/read-jobs.ts";
import { readPermissions } from "./build/read-permissions.ts";
import { readInputs, readTriggers } from "./build/read-triggers.ts";
import type { Job, Problem, Workflow } from "./model.ts";
import { Settings } from "./settings.ts";
import { Malformed } from "./yaml/malformed.ts";
import type { Mapping, Node } from "./yaml/node.ts";
import { readTree } from "./yaml/read-tree.ts";
import { SourceFile } from "./yaml/source-file.ts";

/** A file of which nothing could be made out. */
export function unreadableWorkflow(file: SourceFile, message: string, offset = 0): Workflow {
  const place = file.place(offset, offset);
  return {
    path: file.path,
    source: file.text,
    file,
    kind: "workflow",
    readable: false,
    problems: [{ message, place, blind: true }],
    triggers: [],
    place,
    inputs: [],
    env: Settings.none,
    jobs: [],
  };
}

function build(file: SourceFile, root: Mapping, problems: Problem[]): Workflow {
  const oddities = new Oddities(file);
  const fields = new Fields(oddities, root, "");
  const kind = fields.entry("runs") && !fields.entry("jobs") ? "action" : "workflow";
  const first = root.entries[0]?.key;
  const jobs: Job[] = [];
  const workflow: Workflow = {
    path: file.path,
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
    env: fields.settings("env"),
    ...given("defaultShell", fields.fields("defaults").fields("run").text("shell")),
    ...given("cacheMode", fields.text("cache-mode")),
    jobs,
    root,
  };
  jobs.push(...(kind === "action" ? readActionSteps : readJobs)(workflow, fields));
  problems.push(...keyProblems(file, root), ...oddities.problems);
  return workflow;
}

function modelOf(file: SourceFile, tree: Node | undefined): Workflow {
  if (tree === undefined) return unreadableWorkflow(file, "it is empty");
  if (tree.kind !== "mapping")
    return unreadableWorkflow(file, "it is a single value or a list, not a mapping", tree.from);
  const has = (key: string) => tree.entries.some((entry) => entry.key.text === key);
  if (!has("jobs") && !has("runs"))
    return unreadableWorkflow(
      file,
      "it has neither jobs nor runs, so it is no workflow and no action",
    );
  return build(file, tree, []);
}

/** Reads a workflow or an action; what cannot be read comes back as not readable, with the reason and the place. */
export async function readWorkflow(path: string, text: string): Promise<Workflow> {
  const file = new SourceFile(path, text);
  try {
    return modelOf(file, await readTree(file));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return unreadableWorkflow(file, `it is malformed: ${error.message}`, error.offset);
  }
}
