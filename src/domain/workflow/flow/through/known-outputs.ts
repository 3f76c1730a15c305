import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import { majorOf } from "../../injection/major-of.ts";
import { contextAt } from "../script/sources.ts";
import type { Context } from "../../expression/ast.ts";

/**
 * Actions whose outputs are other people's words: `action below major: outputs = where they come
 * from`. `files` are names of changed files; `with NAME` hands an input back.
 */
const TABLE = `
tj-actions/changed-files <41: .*files.*|any_.*|.*_dirs? = files
tj-actions/branch-names <9: current_branch|head_ref_branch|ref_branch|tag = head
tj-actions/verify-changed-files: changed_files = files
tj-actions/glob: paths = files
jitterbit/get-changed-files: .* = files
ana06/get-changed-files: .* = files
lots0logs/gh-action-get-changed-files: .* = files
trilom/file-changes-action: files.* = files
masesgroup/retrieve-changed-files: .* = files
jitterbit/get-changed-files: .* = files
kceb/git-diff-action: .* = files
xt0rted/pull-request-comment-branch: head_ref = head
alessbell/pull-request-comment-branch: head_ref = head
gotson/pull-request-comment-branch: head_ref = head
eficode/resolve-pr-refs: head_ref = head
potiuk/get-workflow-origin: sourceheadbranch|pullrequestlabels = head
8bitjonny/gh-get-current-pr: pr_title = title
8bitjonny/gh-get-current-pr: pr_body|pr = body
jwalton/gh-find-current-pr: title = title
jwalton/gh-find-current-pr: body = body
peter-evans/find-comment: comment-body = comment
khan/pull-request-comment-trigger: comment_body = comment
amannn/action-semantic-pull-request: error_message = title
zentered/issue-forms-body-parser: .* = body
stefanbuck/github-issue-parser: .* = body
peter-murray/issue-body-parser-action: .* = body
peter-murray/issue-forms-body-parser: .* = body
onmax/issue-form-parser: .* = body
tim-actions/get-pr-commits: commits = body
octokit/request-action: data = with route
juliangruber/read-file-action: content = file
andstor/file-reader-action: contents = file
jaywcjlove/github-action-read-file: content = file
the-coding-turtle/ga-read-file: content = file
actions-ecosystem/action-regex-match: .* = with text
kaisugi/action-regex-match: .* = with text
frabert/replace-string-action: replaced = with string
mad9000/actions-find-and-replace-string: value = with source
haya14busa/action-cond: value = with if_true
xom9ikk/dotenv: .* = file
falti/dotenv-action: .* = file
`;

interface Rule {
  readonly below?: number;
  readonly outputs: RegExp;
  readonly from: string;
}

let rules: Map<string, Rule[]> | undefined;

function readTable(): Map<string, Rule[]> {
  const table = new Map<string, Rule[]>();
  for (const line of TABLE.trim().split("\n")) {
    const [, action = "", below, outputs = "", from = ""] =
      /^(\S+?)(?: <(\d+))?: (\S+) = (.+)$/.exec(line) ?? [];
    const rule: Rule = {
      outputs: new RegExp(`^(?:${outputs})$`),
      from,
      ...(below !== undefined && { below: Number(below) }),
    };
    table.set(action, [...(table.get(action) ?? []), rule]);
  }
  return table;
}

const CONTEXTS: Readonly<Record<string, Context>> = {
  head: contextAt("github", "event", "pull_request", "head", "ref"),
  title: contextAt("github", "event", "pull_request", "title"),
  body: contextAt("github", "event", "pull_request", "body"),
  comment: contextAt("github", "event", "comment", "body"),
  // Names of changed files are not in the event, but whoever makes the pull request chooses them.
  files: contextAt("github", "event", "pull_request", "body"),
};

/** Where an output of a known action comes from: a context, or an input or file it hands back. */
type KnownOutput =
  | {
      readonly kind: "context";
      readonly context: Context;
      readonly name: string;
      readonly lines: boolean;
    }
  | { readonly kind: "input"; readonly input: string }
  | { readonly kind: "file" };

function applies({ below }: Rule, uses: string, step: Step): boolean {
  if (below === undefined) return true;
  const major = majorOf(uses);
  return (major !== undefined && major < below) || step.with.get("safe_output")?.text === "false";
}

/** What is known of an action's output; undefined where nothing is. */
export function knownOutput(step: Step, output: string): KnownOutput | undefined {
  const { uses } = step;
  if (uses === undefined) return undefined;
  rules ??= readTable();
  const action = actionOf(uses.text);
  const found = rules.get(action)?.find((rule) => rule.outputs.test(output.toLowerCase()));
  if (found === undefined || !applies(found, uses.text, step)) return undefined;
  if (found.from === "file") return { kind: "file" };
  const input = /^with (\S+)$/.exec(found.from)?.[1];
  if (input !== undefined) return { kind: "input", input };
  const context = CONTEXTS[found.from];
  const lines = found.from === "body" || found.from === "comment";
  const name = `\`${output}\` of ${action}`;
  return context ? { kind: "context", context, name, lines } : undefined;
}
