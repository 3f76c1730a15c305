import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkflowCheck, WorkflowExample } from "../../src/checks/define-check.ts";
import { EXAMPLE_PATH, type PlainExample, unmark } from "./marked-example.ts";
import { onlineExample } from "./online-example.ts";

const FOLDER = "src/checks/workflow";

/** Every check of workflows, found by its file. */
export async function allWorkflowChecks(): Promise<readonly WorkflowCheck[]> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".ts"));
  return Promise.all(
    files.map(async (name) => {
      const module = (await import(/* @vite-ignore */ `../../${FOLDER}/${name}`)) as {
        default: WorkflowCheck;
      };
      return module.default;
    }),
  );
}

export interface NamedExample extends PlainExample {
  readonly name: string;
  readonly check: WorkflowCheck;
}

function plainOf(example: WorkflowExample): PlainExample {
  const { yaml, path = EXAMPLE_PATH, files = {}, online } = example;
  const all = Object.entries({ ...files, [path]: yaml });
  return {
    path,
    files: Object.fromEntries(all.map(([name, text]) => [name, unmark(text).yaml])),
    ...(online && { online: onlineExample(online) }),
  };
}

/** Every example of every check, good and bad, without its marks. */
export function allExamples(checks: readonly WorkflowCheck[]): readonly NamedExample[] {
  return checks.flatMap((check) =>
    [...check.examples.bad, ...check.examples.good].map((example) => ({
      ...plainOf(example),
      name: `${check.id}: ${example.title}`,
      check,
    })),
  );
}

/** Some real workflows, where the corpora are there; every `step`-th file. */
export function realWorkflows(step: number): readonly (readonly [name: string, text: string])[] {
  const folder = "../shared/corpora/real-workflows";
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
    const some = names.filter((_, index) => index % step === 0);
    return some.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
  } catch {
    return [];
  }
}
