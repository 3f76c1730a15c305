import type { Setting, Settings } from "../../settings.ts";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import type { ContextAt, Tracer } from "../tracer.ts";
import { setBefore } from "./variables-set.ts";

const settingOf = (settings: Settings | undefined, name: string): Setting | undefined =>
  settings?.list.findLast((each) => each.name.text.toLowerCase() === name);

/** A variable: what the step itself says, else what earlier steps wrote, the job or the workflow says. */
export function throughEnv({ context, stage }: ContextAt, tracer: Tracer): readonly Flow[] {
  const name = context.path[1] ?? "";
  const { job, env } = stage;
  const said = (found: Setting): readonly Flow[] => {
    const what = `the variable \`${found.name.text}\``;
    return through(tracer.inText(found.value, stage), new TextHop(what, found.value));
  };
  const own = settingOf(env, name);
  if (own) return said(own);
  const shared =
    settingOf(job.env, name) ??
    settingOf(job.workflow.env, name) ??
    settingOf(job.container?.env, name);
  return merged([...setBefore(name, stage, tracer), ...(shared ? said(shared) : [])]);
}
