import type { Place } from "../../finding/place.ts";
import type { Text } from "../text.ts";
import type { Agent } from "./agents-of.ts";

/** Something an agent is allowed to do, in the words that allow it. */
export interface Leave {
  readonly words: string;
  readonly place: Place;
}

/** Any command at all. */
const ANY_TOOL =
  /(?<![\w(])Bash(?:\(\s*(?:\*|:\*)?\s*\)|(?=["'\s,]|$))|run_shell_command(?!\()|--allow-all(?:-tools)?\b|--allow-tool[= ]["']?shell["']?(?:\s|$)/;
/** Commands with which anything can be run or sent away. */
const WIDE_TOOL =
  /Bash\(\s*(?:curl|wget|bash|sh|python3?|node|npx|eval|env|sudo|ssh|gh api)\b[^)]*\*\s*\)|Bash\(gh\s*(?::\s*|\s)\*\)|run_shell_command\((?:curl|wget|bash|sh|python3?|node|npx|env|gh api)\)/;

const UNBOXED =
  /--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--permission-mode[= ]["']?bypassPermissions|bypassPermissions|danger-full-access|--yolo\b|--approval-mode[= ]["']?yolo|--no-sandbox\b/;

/** gemini's short form; other programs mean something else by it. */
const GEMINI_YOLO = /(?:^|\s)-y(?:\s|$)/;

function found(text: Text, pattern: RegExp): Leave[] {
  const match = pattern.exec(text.text);
  if (match === null) return [];
  const from = match.index + (match[0].length - match[0].trimStart().length);
  const words = match[0].trim();
  return [{ words, place: text.at(from, from + words.length) }];
}

/** Only the agent's own command; the rest of its script is somebody else's. */
function piecesOf({ settings, command }: Agent): readonly Text[] {
  if (command === undefined) return settings;
  return settings.map((text) => ({
    text: text.text.slice(command.from, command.to),
    place: text.at(command.from, command.to),
    at: (from, to) => text.at(command.from + from, command.from + to),
  }));
}

const OFF = /"(?:sandbox|approvalMode)"\s*:\s*(?:false|"none"|"yolo")/;

/** What of an agent's settings lets it run any command. */
export const wideTools = (agent: Agent): readonly Leave[] =>
  piecesOf(agent).flatMap((text) => {
    const all = found(text, ANY_TOOL);
    return all.length > 0 ? all : found(text, WIDE_TOOL);
  });

function inputSays(agent: Agent, name: string, value: RegExp): Leave[] {
  const text = agent.step.with.get(name);
  return text && value.test(text.text.trim())
    ? [{ words: `${name}: ${text.text}`, place: text.place }]
    : [];
}

/** What takes away the box an agent works in, or the questions it asks first. */
export function missingBox(agent: Agent): readonly Leave[] {
  const isGemini = /gemini/.test(agent.what);
  const inTexts = piecesOf(agent).flatMap((text) => [
    ...found(text, UNBOXED),
    ...(isGemini ? [...found(text, GEMINI_YOLO), ...found(text, OFF)] : []),
  ]);
  return [...inTexts, ...inputSays(agent, "safety-strategy", /^unsafe$/)];
}
