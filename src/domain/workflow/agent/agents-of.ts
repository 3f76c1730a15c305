import type { Place } from "../../finding/place.ts";
import type { Job, Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { invocationOf } from "../shell/invocation.ts";
import { type Command, commandsOf } from "../shell/script.ts";
import type { Text } from "../text.ts";

/** A step that hands a text to a language model. */
export interface Agent {
  readonly step: Step;
  /** As a reader would name it: an action, or `claude -p`. */
  readonly what: string;
  readonly place: Place;
  /** Inputs that are its prompt, and what a command line of it is made of. */
  readonly prompts: readonly Text[];
  /** Texts that say what it may do. */
  readonly settings: readonly Text[];
  /** Whether it runs commands or edits files; the others only answer. */
  readonly acts: boolean;
  /** Whether it stops by itself where somebody without write access started the run. */
  readonly asksWho: boolean;
  /** Its command, where it is one. */
  readonly command?: Command;
}

interface Rule {
  readonly prompts: readonly string[];
  readonly settings: readonly string[];
  readonly acts: boolean;
  readonly asksWho: boolean;
}

const CLAUDE_SETTINGS = ["claude_args", "allowed_tools", "settings", "additional_permissions"];

/** Inputs after each action's own action.yml. */
const ACTIONS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    "anthropics/claude-code-action",
    {
      prompts: ["prompt", "direct_prompt", "override_prompt", "custom_instructions", "claude_args"],
      settings: CLAUDE_SETTINGS,
      acts: true,
      asksWho: true,
    },
  ],
  [
    "anthropics/claude-code-base-action",
    {
      prompts: ["prompt", "prompt_file", "system_prompt", "append_system_prompt", "claude_args"],
      settings: CLAUDE_SETTINGS,
      acts: true,
      asksWho: false,
    },
  ],
  [
    "openai/codex-action",
    {
      prompts: ["prompt", "prompt-file"],
      settings: ["sandbox", "safety-strategy", "codex-args", "permission-profile"],
      acts: true,
      asksWho: true,
    },
  ],
  ...["google-github-actions/run-gemini-cli", "google-gemini/gemini-cli-action"].map(
    (action): [string, Rule] => [
      action,
      { prompts: ["prompt"], settings: ["settings"], acts: true, asksWho: false },
    ],
  ),
  [
    "actions/ai-inference",
    {
      prompts: ["prompt", "prompt-file", "system-prompt", "input", "file_input"],
      settings: [],
      acts: false,
      asksWho: false,
    },
  ],
  ...[
    "sst/opencode/github",
    "anomalyco/opencode/github",
    "cursor/agent-action",
    "augmentcode/augment-agent",
  ].map((action): [string, Rule] => [
    action,
    { prompts: ["prompt", "instruction"], settings: [], acts: true, asksWho: false },
  ]),
  ...[
    "mirrajabi/aider-github-action",
    "warpdotdev/oz-agent-action",
    "block/goose-action",
    "jetbrains/junie-github-action",
  ].map((action): [string, Rule] => [
    action,
    { prompts: ["prompt", "message"], settings: ["args"], acts: true, asksWho: false },
  ]),
]);

/** Programs, and what makes a call of them one without a person at the keyboard. */
const PROGRAMS: Readonly<Record<string, { readonly run: RegExp; readonly acts: boolean }>> = {
  claude: { run: /(?:^|\s)(?:-p|--print)\b/, acts: true },
  "@anthropic-ai/claude-code": { run: /(?:^|\s)(?:-p|--print)\b/, acts: true },
  codex: { run: /^(?:exec|e)\b/, acts: true },
  "@openai/codex": { run: /^(?:exec|e)\b/, acts: true },
  gemini: { run: /./, acts: true },
  "@google/gemini-cli": { run: /./, acts: true },
  copilot: { run: /(?:^|\s)(?:-p|--prompt)\b/, acts: true },
  "@github/copilot": { run: /(?:^|\s)(?:-p|--prompt)\b/, acts: true },
  aider: { run: /(?:^|\s)(?:-m|--message|--message-file|-f)\b/, acts: true },
  opencode: { run: /^run\b/, acts: true },
  "cursor-agent": { run: /(?:^|\s)(?:-p|--print)\b/, acts: true },
  goose: { run: /^run\b/, acts: true },
  amp: { run: /(?:^|\s)(?:-x|--execute)\b/, acts: true },
  qwen: { run: /(?:^|\s)(?:-p|--prompt)\b/, acts: true },
  droid: { run: /^exec\b/, acts: true },
  auggie: { run: /(?:^|\s)(?:-p|--print)\b/, acts: true },
  llm: { run: /^(?!install\b|keys\b|models\b|logs\b|--version)/, acts: false },
  sgpt: { run: /./, acts: false },
  ollama: { run: /^run\b/, acts: false },
};
const MAY_CALL =
  /\b(?:claude|codex|gemini|copilot|aider|opencode|cursor-agent|goose|amp|qwen|droid|auggie|llm|sgpt|ollama|gh\s+models)\b/;

const given = (step: Step, names: readonly string[]): readonly Text[] =>
  names.flatMap((name) => step.with.get(name) ?? []);

function byAction(step: Step): Agent[] {
  const { uses } = step;
  const what = uses && actionOf(uses.text);
  const rule = what === undefined ? undefined : ACTIONS.get(what);
  if (uses === undefined || what === undefined || rule === undefined) return [];
  const { acts, asksWho } = rule;
  const texts = { prompts: given(step, rule.prompts), settings: given(step, rule.settings) };
  return [{ step, what, acts, asksWho, place: uses.place, ...texts }];
}

const ANSWERS = { run: /^models\s+run\b/, acts: false } as const;

function byCommand(step: Step): Agent[] {
  const { run } = step;
  if (run === undefined || !MAY_CALL.test(run.text)) return [];
  return commandsOf(step).flatMap((command): Agent[] => {
    const { program, args } = invocationOf(command.words);
    const rule = program === "gh" ? ANSWERS : PROGRAMS[program];
    if (rule === undefined || !rule.run.test(args.join(" "))) return [];
    const place = run.at(command.from, command.to);
    const { acts } = rule;
    return [
      {
        step,
        what: program,
        acts,
        asksWho: false,
        place,
        prompts: [run],
        settings: [run],
        command,
      },
    ];
  });
}

const jobs = new WeakMap<Job, readonly Agent[]>();

/** Every step of a job that hands a text to a language model. */
export function agentsOf(job: Job): readonly Agent[] {
  const known = jobs.get(job);
  if (known) return known;
  const found = job.steps.flatMap((step) => [...byAction(step), ...byCommand(step)]);
  jobs.set(job, found);
  return found;
}

/** Words of which a file with an agent holds at least one. */
export const AGENT_WORDS: readonly string[] = [
  "claude",
  "codex",
  "gemini",
  "copilot",
  "aider",
  "opencode",
  "cursor-agent",
  "cursor/agent",
  "goose run",
  "block/goose",
  "ai-inference",
  "llm ",
  "qwen",
  "sgpt",
  "ollama",
  "augment",
  "auggie",
  "droid exec",
  "gh models",
  "oz-agent",
  "junie",
];
