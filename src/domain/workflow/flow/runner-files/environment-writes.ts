import type { Step } from "../../model.ts";
import { type EnvironmentRecord, printedRecords, recordsOf } from "./environment-records.ts";
import { type Flow, TextHop, through } from "../flow.ts";
import { flowsOf } from "../script/script-trace.ts";
import type { Tracer } from "../tracer.ts";

export type RunnerFile = "GITHUB_ENV" | "GITHUB_OUTPUT" | "GITHUB_PATH";
const COMMANDS = { GITHUB_ENV: "set-env", GITHUB_OUTPUT: "set-output" } as const;

/** Cheap, and true for every script that could write to the file. */
export function mayWrite({ run }: Step, file: RunnerFile): boolean {
  if (run === undefined) return false;
  const { text } = run;
  if (text.includes(file) || /github\.(?:env|path|output)\b/i.test(text)) return true;
  return file !== "GITHUB_PATH" && text.includes(`::${COMMANDS[file]}`);
}

const read = new WeakMap<Step, Map<RunnerFile, readonly EnvironmentRecord[]>>();

/** What a step's script writes to a file of the runner. */
export function recordsIn(
  step: Step,
  file: RunnerFile,
  tracer: Tracer,
): readonly EnvironmentRecord[] {
  if (!mayWrite(step, file)) return [];
  const known = read.get(step) ?? new Map<RunnerFile, readonly EnvironmentRecord[]>();
  const before = known.get(file);
  if (before) return before;
  const trace = tracer.script(step);
  if (trace === undefined) return [];
  const written = recordsOf(trace.writes.filter((write) => write.file === `$${file}`));
  const old = file === "GITHUB_PATH" ? [] : printedRecords(trace.printed, COMMANDS[file]);
  const records = [...written, ...old];
  known.set(file, records);
  read.set(step, known);
  return records;
}

/** Names in lower case; those whose name only the run knows stand under the empty one. */
const indices = new WeakMap<readonly EnvironmentRecord[], Map<string, EnvironmentRecord[]>>();

function indexOf(records: readonly EnvironmentRecord[]): Map<string, EnvironmentRecord[]> {
  const known = indices.get(records);
  if (known) return known;
  const index = new Map<string, EnvironmentRecord[]>();
  for (const record of records) {
    const name = record.name?.toLowerCase() ?? "";
    index.set(name, [...(index.get(name) ?? []), record]);
  }
  indices.set(records, index);
  return index;
}

function recordsNamed(
  records: readonly EnvironmentRecord[],
  name: string,
): readonly EnvironmentRecord[] {
  if (records.length === 0) return records;
  const index = indexOf(records);
  return [...(index.get("") ?? []), ...(index.get(name) ?? [])];
}

/** What the step's script makes the value of a name, `*` for all of them; undefined where it never writes the name. */
export function writtenFlows(
  step: Step,
  { file, name }: { readonly file: RunnerFile; readonly name: string },
  tracer: Tracer,
): readonly Flow[] | undefined {
  const wanted = name.toLowerCase();
  const all = recordsIn(step, file, tracer);
  const records = wanted === "*" ? all : recordsNamed(all, wanted);
  if (!records.some((record) => record.name !== undefined || flowsOf(record.holes).length > 0))
    return undefined;
  const { run } = step;
  const kind = file === "GITHUB_ENV" ? "variable" : "output";
  return records.flatMap(({ name: said = name, holes, write }) => {
    const what = `the ${kind} \`${said}\``;
    return through(
      flowsOf(holes),
      run ? new TextHop(what, run, write) : { place: step.place, what },
    );
  });
}
