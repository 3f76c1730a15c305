import type { Step } from "../../model.ts";
import { shellOf } from "../../shell/script.ts";
import { SecretTracer } from "./secret-tracer.ts";
import { secretVariables } from "./secret-variables.ts";

const NOT_A_SHELL = /^(?:python|node|perl|ruby|deno|bun|php)\b/;

const traces = new WeakMap<Step, SecretTracer | "none">();

function trace(step: Step): SecretTracer | "none" {
  const { run } = step;
  if (run === undefined || NOT_A_SHELL.test(shellOf(step))) return "none";
  if (!run.text.includes("secrets") && secretVariables(step).size === 0) return "none";
  return new SecretTracer(step, run).run();
}

/** What a step's script does with secrets; nothing where none reaches it. */
export function traceSecrets(step: Step): SecretTracer | undefined {
  const known = traces.get(step) ?? trace(step);
  traces.set(step, known);
  return known === "none" ? undefined : known;
}
