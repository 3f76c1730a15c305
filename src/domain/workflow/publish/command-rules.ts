import { hasOption, type Invocation, plainArgs } from "../shell/invocation.ts";
import type { Channel } from "./sink.ts";

/** One program's way to publish. */
interface CommandRule {
  readonly channel: Channel;
  readonly publishes: (invocation: Invocation) => boolean;
}

/** The first words after the options, in order. */
const says =
  (...words: readonly string[]) =>
  (invocation: Invocation): boolean => {
    const plain = plainArgs(invocation);
    return words.every((word, index) => plain[index] === word);
  };

const anyOf =
  (...tests: readonly CommandRule["publishes"][]) =>
  (invocation: Invocation): boolean =>
    tests.some((test) => test(invocation));

/** Words that may stand before `publish`; behind any other it is the name of something else. */
const LEADS = new Set(["publish", "npm", "stage", "workspace", "workspaces", "release-tool"]);
const SCRIPTS = new Set(["run", "run-script", "exec", "x", "dlx"]);

/** `publish`, also behind a workspace or behind options that take a value (`npm -w a publish`). */
const publishes = (invocation: Invocation): boolean => {
  const plain = plainArgs(invocation);
  const [first = ""] = plain;
  const leads = LEADS.has(first) || invocation.args[0]?.startsWith("-") === true;
  return plain.includes("publish") && leads && !SCRIPTS.has(first);
};

const task =
  (pattern: RegExp) =>
  ({ args }: Invocation): boolean =>
    args.some((arg) => pattern.test(arg));
const always = (): boolean => true;

const rule = (
  channel: Channel,
  publishes: CommandRule["publishes"],
  ...programs: readonly string[]
): [string, CommandRule][] => programs.map((program) => [program, { channel, publishes }]);

const GRADLE =
  /^(?:[\w-]*:)*(?:publish(?!ToMavenLocal$)\w*|uploadArchives|bintrayUpload|closeAndRelease\w*)$/;
const MAVEN = /(?:^|:)(?:deploy|deploy-file)$|^release:perform$/;
const TAGS = anyOf(
  (invocation) => hasOption(invocation, "--tags", "--follow-tags"),
  task(/^(?:\+?refs\/tags\/|tag$)/),
);

const RULES: readonly [string, CommandRule][] = [
  ...rule("npm", publishes, "npm", "pnpm", "yarn", "bun", "lerna"),
  ...rule("npm", says("publish"), "changeset", "@changesets/cli"),
  ...rule("npm", always, "semantic-release", "release-it", "np"),
  ...rule("npm", (i) => says("release")(i) && !hasOption(i, "--skip-publish"), "nx"),
  ...rule("JSR", says("publish"), "jsr", "deno"),
  ...rule("PyPI", says("upload"), "twine", "flit", "maturin"),
  ...rule("PyPI", says("publish"), "uv", "poetry", "pdm", "hatch", "flit", "maturin"),
  ...rule("PyPI", (i) => says("setup.py")(i) && i.args.includes("upload"), "python", "python3"),
  ...rule("crates-io", anyOf(publishes, says("release")), "cargo"),
  ...rule("RubyGems", says("push"), "gem"),
  ...rule("RubyGems", says("release"), "rake"),
  ...rule("NuGet", says("push"), "nuget", "choco"),
  ...rule("NuGet", says("nuget", "push"), "dotnet"),
  ...rule("Maven", task(MAVEN), "mvn", "mvnw"),
  ...rule("Maven", task(GRADLE), "gradle", "gradlew"),
  ...rule("Maven", task(/^\+?(?:publish\w*|ci-release)$/), "sbt"),
  ...rule("an extension marketplace", says("publish"), "vsce", "@vscode/vsce", "ovsx"),
  ...rule("a package registry", says("hex.publish"), "mix"),
  ...rule("a package registry", says("pub", "publish"), "dart", "flutter"),
  ...rule("a package registry", says("trunk", "push"), "pod"),
  ...rule(
    "a package registry",
    says("upload"),
    "anaconda",
    "cabal",
    "stack",
    "snapcraft",
    "luarocks",
  ),
  ...rule(
    "a container registry",
    says("push"),
    "docker",
    "podman",
    "buildah",
    "helm",
    "oras",
    "crane",
  ),
  ...rule("a container registry", says("image", "push"), "docker"),
  ...rule("a container registry", (i) => hasOption(i, "--push"), "docker", "ko"),
  ...rule("a container registry", says("publish"), "ko"),
  ...rule("a container registry", says("copy"), "skopeo"),
  ...rule(
    "a GitHub release",
    anyOf(says("release", "create"), says("release", "upload")),
    "gh",
    "hub",
  ),
  ...rule("a GitHub release", says("release"), "goreleaser"),
  ...rule("a signature", anyOf(says("sign"), says("sign-blob"), says("attest")), "cosign"),
  ...rule("a tag", (i) => says("push")(i) && TAGS(i), "git"),
];

const BY_PROGRAM = new Map<string, CommandRule[]>();
for (const [program, entry] of RULES)
  BY_PROGRAM.set(program, [...(BY_PROGRAM.get(program) ?? []), entry]);

/** Options with which nothing leaves the machine. */
const REHEARSALS = ["--dry-run", "--snapshot", "--skip-publish", "--skip=publish", "--no-upload"];

/** Where a command line publishes to; nothing where it does not. */
export function channelOf(invocation: Invocation): Channel | undefined {
  if (hasOption(invocation, ...REHEARSALS)) return undefined;
  return BY_PROGRAM.get(invocation.program)?.find(({ publishes }) => publishes(invocation))
    ?.channel;
}
