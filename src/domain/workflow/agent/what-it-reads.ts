import type { Confidence } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import { type Taint, taintsIn } from "../flow/taints-in.ts";
import type { Text } from "../text.ts";
import type { Agent } from "./agents-of.ts";

/** A stranger's words on their way to an agent. */
export interface Reading {
  /** Names what it reads: `github.event.issue.body`. */
  readonly words: string;
  readonly place: Place;
  readonly trail: readonly Place[];
  readonly confidence: Confidence;
}

const STRANGERS = new Set<Taint["origin"]>(["event", "artifact", "checkout"]);

const ofTaint = (text: Text, { step }: Agent, place: Place): Reading[] =>
  taintsIn(text, step)
    .filter(({ origin }) => STRANGERS.has(origin))
    .slice(0, 1)
    .map(({ name, trail, confidence }) => ({ words: name, place, trail, confidence }));

/** Variables that the agent's own command or prompt names. */
function fromVariables(agent: Agent, used: string): Reading[] {
  const { step } = agent;
  const { job } = step;
  const names = [...used.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
  return [...new Set(names)].flatMap((name) => {
    const text = step.env.get(name) ?? job.env.get(name) ?? job.workflow.env.get(name);
    return text?.text.includes("${{") ? ofTaint(text, agent, text.place) : [];
  });
}

/** An agent that runs commands reads the variables of its own step, whether the prompt names them or not. */
const fromStep = (agent: Agent): Reading[] =>
  agent.acts
    ? [...agent.step.env].flatMap(({ value }) =>
        value.text.includes("${{") ? ofTaint(value, agent, value.place) : [],
      )
    : [];

/** Things an agent is told to fetch, or is handed by a pipe, that strangers write. */
const FETCHES =
  /\bgh\s+(?:issue\s+view|pr\s+(?:view|diff)|run\s+view\b[^\n]{0,300}?--log|api\s[^\n]{0,300}?\/(?:issues|pulls|comments)\b)|gh (?:issue|pr) view|mcp__github__get_(?:issue|pull_request)|get_issue_comments/;

function fetched(agent: Agent): Reading[] {
  const texts = agent.command ? agent.prompts : [...agent.prompts, ...agent.settings];
  for (const text of texts) {
    const match = FETCHES.exec(text.text);
    if (match === null) continue;
    const place = text.at(match.index, match.index + match[0].length);
    return [{ words: match[0].trim(), place, trail: [], confidence: "low" }];
  }
  return [];
}

/** What strangers write that the agent reads: in its prompt, in variables it names, in what it fetches. */
export function whatItReads(agent: Agent): readonly Reading[] {
  const { command, prompts } = agent;
  const [script] = prompts;
  if (command && script) {
    const used = script.text.slice(command.from, command.to);
    const pasted: Text = {
      text: used,
      place: agent.place,
      at: (from, to) => script.at(command.from + from, command.from + to),
    };
    const direct = used.includes("${{") ? ofTaint(pasted, agent, agent.place) : [];
    const found = [...direct, ...fromVariables(agent, used)];
    return found.length > 0 ? found : fetched(agent);
  }
  const direct = prompts.flatMap((text) =>
    text.text.includes("${{") ? ofTaint(text, agent, text.place) : [],
  );
  const named = [...prompts.flatMap(({ text }) => fromVariables(agent, text)), ...fromStep(agent)];
  return direct.length + named.length > 0 ? [...direct, ...named] : fetched(agent);
}
