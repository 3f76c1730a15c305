import type { Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { majorOf } from "./major-of.ts";
import { shellOf } from "../shell/script.ts";
import type { Settings } from "../settings.ts";
import type { Text } from "../text.ts";

/**
 * Inputs that end in a shell or an interpreter, after CodeQL's models and the actions themselves.
 * `=` marks those that every scanner knows; the others are looked at by `code-sink-input`. `<2` is
 * the first major version that no longer runs them.
 */
const TABLE = `
8398a7/action-slack = custom_payload
actions/github-script = script
appleboy/ssh-action = script
azure/cli = inlinescript
azure/powershell = inlinescript
devorbitus/yq-action-output = cmd
gautamkrishnar/blog-post-workflow = item_exec
imjohnbo/issue-bot = body linked-comments-previous-issue-text linked-comments-new-issue-text
lucasbento/auto-close-issues = issue-close-message
mikefarah/yq = cmd
roots/issue-closer-action = issue-close-message pr-close-message
sergeysova/jq-action = cmd
skitionek/notify-microsoft-teams = overwrite
tibdex/backport = body_template head_template labels_template title_template
addnab/docker-run-action run options
atlassian/gajira-create <2 summary description project
atlassian/gajira-comment <2 comment
sonarsource/sonarqube-scan-action <6 args
nick-fields/retry command on_retry_command
nick-invision/retry command on_retry_command
wandalen/wretry.action command
garygrossgarten/github-action-ssh command
cross-the-world/ssh-pipeline script
google-github-actions/ssh-compute command script
uraimo/run-on-arch-action run setup install
vmactions/freebsd-vm run prepare
vmactions/openbsd-vm run prepare
vmactions/netbsd-vm run prepare
vmactions/solaris-vm run prepare
vmactions/dragonflybsd-vm run prepare
vmactions/omnios-vm run prepare
cross-platform-actions/action run
reactivecircus/android-emulator-runner pre-emulator-launch-script
coactions/setup-xvfb run
gabrielbb/xvfb-action run
paambaati/codeclimate-action coveragecommand
cypress-io/github-action command build start install-command command-prefix
devcontainers/ci runcmd
borales/actions-yarn cmd
salsify/action-detect-and-tag-new-version version-command
enflo/curl-action curl
sozo-design/curl args
golangci/golangci-lint-action args
pre-commit/action extra_args
pyo3/maturin-action before-script-linux docker-options
sibiraj-s/action-archive command
knicknic/os-specific-run macos linux windows
tj-actions/eslint-changed-files extra_args
`;

interface CodeInputs {
  readonly common: readonly string[];
  readonly rare: readonly string[];
  /** The first major version that no longer runs them. */
  readonly below?: number;
}

let table: ReadonlyMap<string, CodeInputs> | undefined;

function readTable(): ReadonlyMap<string, CodeInputs> {
  return new Map(
    TABLE.trim()
      .split("\n")
      .map((line): [string, CodeInputs] => {
        const [action = "", ...words] = line.split(" ");
        const [first = "", ...rest] = words;
        if (first.startsWith("<"))
          return [action, { common: [], rare: rest, below: Number(first.slice(1)) }];
        return first === "="
          ? [action, { common: rest, rare: [] }]
          : [action, { common: [], rare: words }];
      }),
  );
}

/** What authors call an input that is run, whatever the action. */
const RUN_NAMES = new Set(["script", "inlinescript"]);
/** What they often call one; less sure. */
const LIKELY_NAMES = new Set(["run", "cmd", "command", "commands", "bash", "shell-command"]);

/** A text that is run as code once its expressions are filled in. */
export interface Code {
  readonly text: Text;
  /** Where it runs, for a message. */
  readonly what: string;
}

/** An input of an action, and how sure it is that it is run. */
export interface CodeInput extends Code {
  readonly sure: boolean;
}

const inputsOf = (action: string): CodeInputs | undefined => {
  table ??= readTable();
  return table.get(action);
};

const isCommon = (name: string, action: string): boolean =>
  RUN_NAMES.has(name) || (inputsOf(action)?.common.includes(name) ?? false);

const holdsExpression = ({ text }: Text): boolean => text.includes("${{");

const NOTHING: readonly [] = [];

function isFilled(given: Settings): boolean {
  for (const { value } of given.list) if (holdsExpression(value)) return true;
  return false;
}

/**
 * A step's script, and the inputs of its action that are well known to be run; those without an
 * expression hold nothing but what stands there and are left out.
 */
export function codeOf(step: Step): readonly Code[] {
  const { run, uses } = step;
  if (run) {
    if (!holdsExpression(run)) return NOTHING;
    return [{ text: run, what: `a ${shellOf(step).split(" ")[0] || "shell"} script` }];
  }
  if (uses === undefined || !isFilled(step.with)) return NOTHING;
  const action = actionOf(uses.text);
  return step.with.list
    .filter(
      ({ name, value }) => holdsExpression(value) && isCommon(name.text.toLowerCase(), action),
    )
    .map(({ name, value }) => ({ text: value, what: `the \`${name.text}\` that ${action} runs` }));
}

function ofImage(step: Step): readonly CodeInput[] {
  return ["entrypoint", "args"].flatMap((name): CodeInput[] => {
    const text = step.with.get(name);
    return text ? [{ text, what: `the \`${name}\` of a container`, sure: true }] : [];
  });
}

/** The other inputs of a step's action that are run, or are likely to be. */
export function rareCodeInputs(step: Step): readonly CodeInput[] {
  const { uses } = step;
  if (uses === undefined || !isFilled(step.with)) return NOTHING;
  if (uses.text.startsWith("docker://")) return ofImage(step);
  // What stands in the repository can be looked at.
  if (/^[.$]\//.test(uses.text)) return [];
  const action = actionOf(uses.text);
  const known = inputsOf(action);
  const isMended = known?.below !== undefined && (majorOf(uses.text) ?? known.below) >= known.below;
  return step.with.list.flatMap(({ name, value }): CodeInput[] => {
    const given = name.text.toLowerCase();
    const sure = !isMended && (known?.rare.includes(given) ?? false);
    const isLikely = LIKELY_NAMES.has(given) && !isCommon(given, action);
    if (!sure && !isLikely) return [];
    return [{ text: value, what: `the \`${name.text}\` that ${action} runs`, sure }];
  });
}
