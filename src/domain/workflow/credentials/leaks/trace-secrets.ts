import type { Step } from "../../model.ts";
import { shellOf } from "../../shell/script.ts";
import { SecretTracer } from "./secret-tracer.ts";
import { secretVariables } from "./secret-variables.ts";

const NOT_A_SHELL = /^(?:python|node|perl|ruby|deno|bun|php)\b/;

const traces = new WeakMap<Step, SecretTracer | "none">();

const DUMPS =
  /(?:^|[\s|;&({`])(?:env|printenv|set|export -p|declare -p\w?)(?:[ \t]*(?:$|[|>;&)]))|env:/im;
const SENDS = /curl|wget|\bn(?:et)?cat?\b|socat|telnet|http|i[wr][rm]\b|invoke-/i;

/** Whether a script has a secret in its hands that outlives the job, or sends one somewhere. */
function mayLeak(step: Step, script: string): boolean {
  if (/secrets/i.test(script)) return true;
  const variables = secretVariables(step);
  if (variables.size === 0) return false;
  if (DUMPS.test(script)) return true;
  const sends = SENDS.test(script);
  for (const [name, { secrets }] of variables)
    if (script.includes(name) && (sends || secrets.some((secret) => secret !== "github_token")))
      return true;
  return false;
}

function trace(step: Step): SecretTracer | "none" {
  const { run } = step;
  if (run === undefined || !mayLeak(step, run.text)) return "none";
  if (NOT_A_SHELL.test(shellOf(step))) return "none";
  return new SecretTracer(step, run).run();
}

/** What a step's script does with secrets; nothing where none reaches it. */
export function traceSecrets(step: Step): SecretTracer | undefined {
  const known = traces.get(step) ?? trace(step);
  traces.set(step, known);
  return known === "none" ? undefined : known;
}
