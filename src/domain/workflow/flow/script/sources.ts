import type { Context, Stretch } from "../../expression/ast.ts";
import { EVENT_LIMITED } from "../../power/event-limited.ts";

/** What a program's output stands for: a context, the names and messages of a checkout, or a foreign file. */
export type Reading =
  | { readonly kind: "context"; readonly context: Context }
  | { readonly kind: "checkout"; readonly name: string; readonly lines: boolean };

const NOWHERE: Stretch = { from: 0, to: 0 };

export const contextAt = (...path: readonly string[]): Context => ({
  kind: "context",
  path,
  indices: [],
  accesses: [],
  ...NOWHERE,
});

/** Variables that the runner sets for every step, and that people from outside write. */
export const RUNNER_VARIABLES: ReadonlyMap<string, Context> = new Map([
  ["GITHUB_HEAD_REF", contextAt("github", "head_ref")],
  ["GITHUB_REF", contextAt("github", "ref")],
  ["GITHUB_REF_NAME", contextAt("github", "ref_name")],
  ["GITHUB_BASE_REF", contextAt("github", "base_ref")],
]);

/** The paths in a filter of jq, tests aside: `.issue | .title, .number` has `.issue.title` and `.number`. */
function pathsIn(filter: string): readonly (readonly string[])[] {
  const asked = filter
    .replaceAll(/\b(?:select|test|startswith|endswith|contains)\([^)]*\)/g, "")
    .replaceAll(/\s*\|\s*(?=\.[A-Za-z_])/g, "");
  const paths = asked.match(/(?:\.[A-Za-z_]\w*(?:\[[^\]]*\])?)+/g) ?? [];
  return paths.map((path) =>
    [...path.matchAll(/\.([A-Za-z_]\w*)/g)].map(([, name = ""]) => name.toLowerCase()),
  );
}

const isFixed = (path: readonly string[]): boolean => {
  const name = path.at(-1) ?? "";
  return name !== "name" && EVENT_LIMITED.has(name);
};

const optionOf = (args: readonly string[], ...names: readonly string[]): string | undefined => {
  for (const [index, arg] of args.entries()) {
    if (names.includes(arg)) return args[index + 1];
    const name = names.find((option) => arg.startsWith(`${option}=`));
    if (name !== undefined) return arg.slice(name.length + 1);
  }
  return undefined;
};

/** Fields of `gh … --json` that hold free text. */
const FREE_FIELDS =
  /\b(?:title|body|comments|reviews|commits|headRefName|files|headline|messageHeadline|messageBody|displayTitle|headBranch|latestReviews)\b/;

/** `jq` keeps fields that only GitHub writes. */
export function isLimited(filter: string | undefined): boolean {
  const paths = pathsIn(filter ?? "");
  return paths.length > 0 && paths.every(isFixed);
}

const LISTED: Readonly<Record<string, Context>> = {
  pr: contextAt("github", "event", "pull_request"),
  issue: contextAt("github", "event", "issue"),
};

function ofGhApi(args: readonly string[]): Reading | undefined {
  const route = args.find((arg) => !arg.startsWith("-")) ?? "";
  if (/\/(?:pulls?|issues)\/[^/]+\/(?:files|comments|commits|reviews)|\/comments\b/.test(route))
    return { kind: "context", context: contextAt("github", "event", "comment") };
  if (/\/pulls?\b/.test(route))
    return { kind: "context", context: contextAt("github", "event", "pull_request") };
  if (/\/issues?\b/.test(route))
    return { kind: "context", context: contextAt("github", "event", "issue") };
  return undefined;
}

/** Where in the event the asked fields stand: the title, the branch, or else the body, which is the worst. */
function fieldOf(asked: string | undefined): readonly string[] {
  if (asked === undefined || /\bbody\b/.test(asked)) return ["body"];
  if (/\btitle\b/.test(asked)) return ["title"];
  return /^\W*(?:headRefName|headBranch)\W*$/.test(asked) ? ["head", "ref"] : ["body"];
}

/** What `gh pr view`, `gh issue list` and `gh api` print of other people's words. */
function ofGh([group = "", verb = "", ...rest]: readonly string[]): Reading | undefined {
  const filter = optionOf(rest, "--jq", "-q");
  if (isLimited(filter)) return undefined;
  if (group === "api") return ofGhApi([verb, ...rest]);
  const context = LISTED[group];
  if (context === undefined || !/^(?:view|list|diff)$/.test(verb)) return undefined;
  const isNamed = filter !== undefined && pathsIn(filter).length > 0;
  const asked = isNamed ? filter : optionOf(rest, "--json");
  if (asked !== undefined && !FREE_FIELDS.test(asked)) return undefined;
  return { kind: "context", context: contextAt(...context.path, ...fieldOf(asked)) };
}

const MESSAGE = /%[sBbnaceGdDN]|--oneline|medium|full/;

const SHOWS_COMMITS = /^(?:log|show|rev-list)$/;
const LISTS_FILES = /^(?:diff|ls-files|diff-tree|ls-tree)$/;
const NAMES_BRANCH = /^(?:branch|symbolic-ref)$/;

/** Messages and names of people in what `git log` prints; undefined where it prints commits and dates only. */
function ofCommits(verb: string, rest: readonly string[]): Reading | undefined {
  const format = rest.find((arg) => /^--(?:pretty|format|oneline)/.test(arg));
  if (format !== undefined && !MESSAGE.test(format.replaceAll(/%[Hhtp]/g, ""))) return undefined;
  const lines = !/%s\b|oneline/.test(format ?? "");
  return { kind: "checkout", name: `git ${verb}`, lines };
}

/** Names and messages that whoever wrote the checked out commits chose. */
function ofGit(args: readonly string[]): Reading | undefined {
  const [verb = "", ...rest] = args.filter((arg) => arg !== "-C");
  if (SHOWS_COMMITS.test(verb)) return ofCommits(verb, rest);
  if (LISTS_FILES.test(verb)) return { kind: "checkout", name: `git ${verb}`, lines: true };
  const namesBranch = NAMES_BRANCH.test(verb) || rest.includes("--abbrev-ref");
  return namesBranch ? { kind: "checkout", name: `git ${verb}`, lines: false } : undefined;
}

/** What a program prints that somebody else may have written. */
export function readingOf(program: string, args: readonly string[]): Reading | undefined {
  if (program === "gh") return ofGh(args);
  if (program === "curl" || program === "wget")
    return ofGhApi(args.filter((arg) => /\/repos\/|api\.github\.com/.test(arg)));
  return program === "git" ? ofGit(args) : undefined;
}

/** What `jq FILTER "$GITHUB_EVENT_PATH"` takes out of the event: the first that is not fixed. */
export function eventField(filter: string): Context | undefined {
  const paths = pathsIn(filter);
  if (paths.length === 0) return contextAt("github", "event");
  const free = paths.find((path) => !isFixed(path));
  return free && contextAt("github", "event", ...free);
}
