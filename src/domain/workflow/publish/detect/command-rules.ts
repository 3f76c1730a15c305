import { hasOption, type Invocation, plainArgs } from "../../shell/invocation.ts";
import { IMAGE_COMMANDS } from "./image-commands.ts";
import { type CommandRule, anyOf, rule, says, task } from "./match-command.ts";
import { isRehearsal } from "./is-rehearsal.ts";
import type { Channel } from "../sink.ts";

/** Words that may stand before `publish`; behind any other it is the name of something else. */
const LEADS = new Set(["publish", "npm", "stage", "workspace", "workspaces", "ws", "release-tool"]);
const SCRIPTS = new Set(["run", "run-script", "exec", "x", "dlx"]);

/** `publish`, also behind a workspace or behind options that take a value (`npm -w a publish`). */
const publishes = (invocation: Invocation): boolean => {
  const plain = plainArgs(invocation);
  const [first = ""] = plain;
  const leads = LEADS.has(first) || invocation.args[0]?.startsWith("-") === true;
  return plain.includes("publish") && leads && !SCRIPTS.has(first);
};

const always = (): boolean => true;

const GRADLE =
  /^(?:[\w-]*:)*(?:publish(?!ToMavenLocal$)\w*|uploadArchives|bintrayUpload|closeAndRelease\w*|jreleaser(?:FullRelease|Release|Deploy|Upload|Publish))$/;
const MAVEN =
  /^deploy(?:-file)?$|^(?!site:|site-).*:deploy(?:-file)?$|^release:perform$|(?:central-publishing|nexus-staging)[\w-]*:(?:publish|release)|:full-release$/;
const mavenDeploys = (invocation: Invocation): boolean =>
  task(MAVEN)(invocation) &&
  !invocation.args.some((arg) => /^-Dmaven\.deploy\.skip(?:=true)?$/.test(arg));

/** Options that publish nothing but show versions. */
const nxReleases = (invocation: Invocation): boolean => {
  const [first, second = "publish"] = plainArgs(invocation);
  return first === "release" && second !== "version" && second !== "changelog" && second !== "plan";
};

/** It rehearses unless it is told to go ahead. */
const executes = (word: string) => (invocation: Invocation) =>
  says(word)(invocation) && hasOption(invocation, "--execute", "-x");

const TAG_WORD =
  /^(?:\+?refs\/tags\/|:?\+?v\d|tag$|\+?"?\$\{?\w*(?:TAG|tag|VERSION|version)\w*\}?"?$)|:refs\/tags\//;
const pushesTags = (invocation: Invocation): boolean =>
  says("push")(invocation) &&
  !hasOption(invocation, "--delete", "-d") &&
  (hasOption(invocation, "--tags", "--follow-tags") || task(TAG_WORD)(invocation));

/** `gh api …/releases` with fields makes a release, and with another method changes one. */
const callsReleases = (invocation: Invocation): boolean =>
  says("api")(invocation) &&
  task(/\/releases(?:\/|$|\?)/)(invocation) &&
  (invocation.args.some(
    (arg, index, all) =>
      /^(?:-X|--method)$/.test(arg) && /^(?:POST|PATCH)$/i.test(all[index + 1] ?? ""),
  ) ||
    hasOption(
      invocation,
      "-f",
      "-F",
      "--field",
      "--raw-field",
      "--input",
      "--method=POST",
      "-XPOST",
    )) &&
  !task(/generate-notes/)(invocation);

const semanticReleaseOfPython = anyOf(says("publish"), says("version"));

const RULES: readonly [string, CommandRule][] = [
  ...rule("npm", publishes, "npm", "pnpm", "yarn", "bun", "lerna"),
  ...rule("npm", says("publish"), "changeset", "@changesets/cli", "beachball", "rush"),
  ...rule("a GitHub release", semanticReleaseOfPython, "semantic-release"),
  ...rule("npm", always, "semantic-release", "release-it", "np"),
  ...rule("npm", says("prepublish"), "napi", "@napi-rs/cli"),
  ...rule("npm", says("shipit"), "auto"),
  ...rule("npm", nxReleases, "nx"),
  ...rule("JSR", says("publish"), "jsr", "deno"),
  ...rule("PyPI", says("upload"), "twine", "flit", "maturin"),
  ...rule("PyPI", says("publish"), "uv", "poetry", "pdm", "hatch", "flit", "maturin"),
  ...rule("PyPI", (i) => says("setup.py")(i) && i.args.includes("upload"), "python", "python3"),
  ...rule("crates-io", anyOf(publishes, executes("release"), executes("smart-release")), "cargo"),
  ...rule("crates-io", says("release"), "release-plz"),
  ...rule("RubyGems", anyOf(says("push"), says("release")), "gem"),
  ...rule("RubyGems", says("release"), "rake"),
  ...rule("NuGet", says("push"), "nuget", "choco"),
  ...rule("NuGet", says("nuget", "push"), "dotnet"),
  ...rule("Maven", mavenDeploys, "mvn", "mvnw", "mvnd"),
  ...rule("Maven", task(GRADLE), "gradle", "gradlew"),
  ...rule("Maven", task(/^\+?(?:publish(?!Local$)\w*|ci-release)$/), "sbt"),
  ...rule("Maven", says("deploy"), "lein"),
  ...rule("an extension marketplace", says("publish"), "vsce", "@vscode/vsce", "ovsx"),
  ...rule("an extension marketplace", says("extension", "publish"), "tfx"),
  ...rule("an extension marketplace", says("sign"), "web-ext"),
  ...rule("an extension marketplace", says("upload"), "chrome-webstore-upload"),
  ...rule("a package registry", says("hex.publish"), "mix"),
  ...rule("a package registry", says("hex", "publish"), "rebar3"),
  ...rule("a package registry", says("publish"), "gleam", "opam"),
  ...rule(
    "a package registry",
    anyOf(says("pub", "publish"), says("packages", "pub", "publish")),
    "dart",
    "flutter",
  ),
  ...rule("a package registry", says("publish"), "pub"),
  ...rule("a package registry", anyOf(says("trunk", "push"), says("repo", "push")), "pod"),
  ...rule(
    "a package registry",
    anyOf(says("collection", "publish"), says("role", "import")),
    "ansible-galaxy",
  ),
  ...rule("a package registry", says("bump-formula-pr"), "brew"),
  ...rule("a package registry", says("upload"), "anaconda", "cabal", "stack", "luarocks"),
  ...rule(
    "a package registry",
    anyOf(says("upload"), says("push"), says("release"), says("publish")),
    "snapcraft",
  ),
  ...rule(
    "a package registry",
    always,
    "Publish-Module",
    "Publish-PSResource",
    "Publish-Script",
    "cpan-upload",
  ),
  ...IMAGE_COMMANDS,
  ...rule(
    "a GitHub release",
    anyOf(says("release", "create"), says("release", "upload"), says("release", "edit")),
    "gh",
    "hub",
  ),
  ...rule("a GitHub release", callsReleases, "gh"),
  ...rule("a GitHub release", anyOf(says("release"), says("publish")), "goreleaser"),
  ...rule("a GitHub release", says("github-release"), "release-please"),
  ...rule("a GitHub release", says("dist", "host"), "cargo"),
  ...rule("a GitHub release", says("host"), "dist"),
  ...rule("a GitHub release", always, "ghr"),
  ...rule(
    "a GitHub release",
    (i) => hasOption(i, "--publish=always") || task(/^(?:always|onTag)$/)(i),
    "electron-builder",
  ),
  ...rule("a GitHub release", says("publish"), "electron-forge"),
  ...rule(
    "a signature",
    anyOf(says("sign"), says("sign-blob"), says("attest"), says("attest-blob")),
    "cosign",
  ),
  ...rule("a signature", says("sign"), "notation"),
  ...rule("a tag", pushesTags, "git"),
  ...rule(
    "a tag",
    (i) => says("version")(i) && !hasOption(i, "--no-push", "--no-git-tag-version"),
    "lerna",
  ),
];

const BY_PROGRAM = new Map<string, CommandRule[]>();

function rulesOf(program: string): readonly CommandRule[] {
  if (BY_PROGRAM.size === 0)
    for (const [name, entry] of RULES)
      BY_PROGRAM.set(name, [...(BY_PROGRAM.get(name) ?? []), entry]);
  return BY_PROGRAM.get(program) ?? [];
}

/** Package managers that run an installed program without a word in between: `pnpm changeset publish`. */
const RUNNERS = new Set(["pnpm", "yarn", "bun"]);

/** The program that a package manager runs, where it is one that publishes. */
function inner(invocation: Invocation): Invocation {
  const [program = "", ...args] = invocation.args;
  const runs = RUNNERS.has(invocation.program) && /^(?:@[\w-]+\/)?[\w-]+$/.test(program);
  return runs && program !== "npm" && rulesOf(program).length > 0 ? { program, args } : invocation;
}

/** Where a command line publishes to; nothing where it does not. */
export function channelOf(invocation: Invocation): Channel | undefined {
  if (isRehearsal(invocation)) return undefined;
  const run = inner(invocation);
  return rulesOf(run.program).find(({ publishes }) => publishes(run))?.channel;
}
