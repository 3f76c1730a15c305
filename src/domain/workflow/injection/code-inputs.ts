import type { Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { shellOf } from "../shell/script.ts";
import type { Text } from "../text.ts";

/**
 * Inputs that end in a shell or an interpreter, after CodeQL's models and the actions themselves.
 * `=` marks those that every scanner knows; the others are looked at by `code-sink-input`.
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
}

let table: ReadonlyMap<string, CodeInputs> | undefined;

function readTable(): ReadonlyMap<string, CodeInputs> {
  return new Map(
    TABLE.trim()
      .split("\n")
      .map((line): [string, CodeInputs] => {
        const [action = "", ...words] = line.split(" ");
        const [first, ...rest] = words;
        return first === "="
          ? [action, { common: rest, rare: [] }]
          : [action, { common: [], rare: words }];
      }),
  );
}

/** What authors call an input that is run, whatever the action. */
const RUN_NAMES = ["script", "inlineScript"];
/** What they often call one; less sure. */
const LIKELY_NAMES = ["run", "cmd", "command", "commands", "bash", "shell-command"];

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

/** A step's script, and the inputs of its action that are well known to be run. */
export function codeOf(step: Step): readonly Code[] {
  const { run, uses } = step;
  if (run) return [{ text: run, what: `a ${shellOf(step).split(" ")[0] || "shell"} script` }];
  if (uses === undefined || step.with.list.length === 0) return [];
  const action = actionOf(uses.text);
  const names = [...RUN_NAMES, ...(inputsOf(action)?.common ?? [])];
  return [...new Set(names.map((name) => name.toLowerCase()))].flatMap((name) => {
    const setting = step.with.list.findLast((each) => each.name.text.toLowerCase() === name);
    if (setting === undefined) return [];
    return [{ text: setting.value, what: `the \`${setting.name.text}\` that ${action} runs` }];
  });
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
  if (uses === undefined || step.with.list.length === 0) return [];
  if (uses.text.startsWith("docker://")) return ofImage(step);
  // What stands in the repository can be looked at.
  if (/^[.$]\//.test(uses.text)) return [];
  const action = actionOf(uses.text);
  const rare = inputsOf(action)?.rare ?? [];
  const common = new Set([...RUN_NAMES, ...(inputsOf(action)?.common ?? [])]);
  return step.with.list.flatMap(({ name, value }): CodeInput[] => {
    const sure = rare.includes(name.text.toLowerCase());
    const isLikely = LIKELY_NAMES.includes(name.text.toLowerCase()) && !common.has(name.text);
    if (!sure && !isLikely) return [];
    return [{ text: value, what: `the \`${name.text}\` that ${action} runs`, sure }];
  });
}
