import type { Edit, Fix } from "../../../finding/finding.ts";
import { entryOf, removeKey, setKey } from "../../fix/edits.ts";
import type { Job, Step } from "../../model.ts";
import type { Setting, Settings } from "../../settings.ts";
import type { Mapping } from "../../yaml/node.ts";
import type { SourceFile } from "../../yaml/source-file.ts";
import { runsForeignCode } from "../needs/foreign-code.ts";
import { isJobToken, type SecretRead, secretFlows } from "./secret-reads.ts";
import { textsOfStep } from "./step-texts.ts";

/** A variable that hands a secret to more than one step. */
interface SharedVariable {
  readonly setting: Setting;
  readonly read: SecretRead;
  /** Steps that name the variable. */
  readonly users: readonly Step[];
  /** Steps that run something and do not name it. */
  readonly others: readonly Step[];
}

const escaped = (word: string): string => word.replaceAll(/[^\w]/g, "\\$&");

function isNamedBy(step: Step, name: string): boolean {
  const word = new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, "i");
  return textsOfStep(step).some(({ text }) => word.test(text));
}

/** GitHub's own actions run nobody else's code. */
const runsCode = ({ run, uses }: Step): boolean =>
  run ? runsForeignCode(run.text) : !/^(?:actions|github)\//i.test(uses?.text.trim() ?? "");

/** What is kept as a secret and is none. */
const NO_SECRET = /(?:user(?:_?name)?|_?id|_url|_email|_host|_repository|_registry|_region|_org)$/i;

/** The secrets that a block of variables gives to all of these jobs. */
export function sharedVariables(env: Settings, jobs: readonly Job[]): readonly SharedVariable[] {
  return [...env].flatMap((setting): SharedVariable[] => {
    const read = secretFlows(setting.value).find((one) => !isJobToken(one));
    if (read === undefined || NO_SECRET.test(setting.name.text)) return [];
    const steps = jobs.flatMap((job) => job.steps);
    const users = steps.filter((step) => isNamedBy(step, setting.name.text));
    const others = steps.filter((step) => !users.includes(step) && runsCode(step));
    return [{ setting, read, users, others }];
  });
}

function takeAway(file: SourceFile, owner: Mapping, name: string): Edit | undefined {
  const env = entryOf(owner, "env");
  if (env === undefined || env.use || env.value.kind !== "mapping") return undefined;
  const alone = env.value.entries.length === 1;
  return removeKey(file, alone ? owner : env.value, alone ? "env" : name);
}

function give(
  file: SourceFile,
  { node }: Step,
  [name, value]: readonly [string, string],
): Edit | undefined {
  const env = entryOf(node, "env");
  if (env === undefined) return setKey(file, node, "env", [`${name}: ${value}`]);
  return env.value.kind === "mapping" && !env.use
    ? setKey(file, env.value, name, value)
    : undefined;
}

/** Gives the variable to the steps that name it, and takes it from the others. */
export function handToUsers(
  file: SourceFile,
  owner: Mapping,
  shared: SharedVariable,
): readonly Fix[] {
  const { setting, users } = shared;
  const name = setting.name.text;
  const { start, end } = setting.value.place;
  const raw = file.text.slice(start.offset, end.offset);
  if (users.length === 0 || /[\r\n]/.test(raw)) return [];
  const edits = [
    takeAway(file, owner, name),
    ...users.map((step) => give(file, step, [name, raw])),
  ];
  const found = edits.filter((edit) => edit !== undefined);
  if (found.length !== edits.length) return [];
  return [{ title: `give \`${name}\` only to the steps that name it`, safe: false, edits: found }];
}

/** A step in words. */
function stepName({ run, uses, name }: Step): string {
  if (uses) return `\`${uses.text.trim().split("@")[0]}\``;
  const line = run?.text.trim().split("\n")[0] ?? name?.text ?? "";
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

/** The steps that get a secret without need, in words. */
export function othersInWords(others: readonly Step[]): string {
  const [first] = others;
  if (first === undefined) return "";
  const rest = others.length - 1;
  return rest === 0 ? stepName(first) : `${stepName(first)} and ${rest} more steps`;
}
