import type { Invocation } from "../../shell/invocation.ts";
import { hasOption, plainArgs } from "../../shell/invocation.ts";

/**
 * Programs that run what stands in the folder they work in: build files, install scripts, plugins
 * and settings. Program, then the first words that make it so; `*` for any. Facts after the public
 * catalogue of "living off the pipeline" tools.
 */
const TABLE = `
npm install i ci clean-install test t run run-script start build exec rebuild pack publish install-test it
pnpm install i test t run start build exec rebuild publish *
yarn *
bun install i test run build x *
deno task run test
lerna *
nx *
turbo *
rush *
make *
gmake *
cmake *
ninja *
meson *
just *
task *
mage *
bazel build test run
bazelisk build test run
cargo build b test t run r check c clippy doc bench install package publish nextest tarpaulin llvm-cov fmt
go generate run test
golangci-lint *
goreleaser *
gradle *
gradlew *
mvn *
mvnw *
ant *
sbt *
lein *
mill *
bundle *
rake *
rails *
rspec *
rubocop *
jekyll *
fastlane *
pod install update
composer install update require run run-script test
phpunit *
phpstan *
psalm *
pest *
dotnet build test run restore publish pack msbuild
msbuild *
nuget restore
poetry install run build
pdm install run build
hatch run test build
uv sync run build
rye sync run build
pipenv install run sync
tox *
nox *
pytest *
py.test *
pylint *
mypy *
pre-commit *
prek *
mkdocs *
sphinx-build *
mdformat *
asv *
jupyter *
eslint *
prettier *
stylelint *
jest *
vitest *
mocha *
cypress *
playwright test
webpack *
vite build
rollup *
gulp *
grunt *
babel *
semantic-release *
commitlint *
lint-staged *
swift build test run
xcodebuild *
mix *
cabal build test run install
stack build test run install
dart test run
flutter test build run
terraform init plan apply test
tofu init plan apply test
terragrunt *
tflint *
checkov *
ansible-playbook *
gomplate *
vale *
sonar-scanner *
docker build buildx compose
docker-compose *
podman build
buildah build bud
pulumi *
cdk *
sam build
serverless *
vercel build deploy
netlify build deploy
wrangler deploy publish dev
hugo *
zig build test run
nix build run develop
nix-build *
nix-shell *
opam install
dune *
act *
claude *
codex exec
gemini *
aider *
opencode run
copilot *
ansible-lint *
phpcs *
snyk test
semgrep *
`;

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  table ??= new Map(
    TABLE.trim()
      .split("\n")
      .map((line) => {
        const [program = "", ...verbs] = line.split(" ");
        return [program, new Set(verbs)] as const;
      }),
  );
  return table;
}

const INTERPRETERS =
  /^(?:bash|sh|zsh|dash|fish|node|deno|bun|tsx|ts-node|python[\d.]*|pypy3?|ruby|perl|php|Rscript|pwsh|powershell|source|\.)$/;
/** Runs the file it is given. */
export const isInterpreter = (program: string): boolean => INTERPRETERS.test(program);

const SCRIPT_FILE =
  /^(?!https?:)(?!\/(?!_))(?:[\w.@-]+\/)*[\w.@-]+\.(?:sh|bash|zsh|fish|[cm]?[jt]sx?|py|rb|pl|php|ps1|psm1|r)$/i;

/** `pip install .`, `-e .`, `-r requirements.txt`. */
function pipRuns({ program, args }: Invocation): boolean {
  if (!/^(?:pip[\d.]*|pipx)$/.test(program) || !args.includes("install")) return false;
  return args.some((arg) =>
    /^(?:\.{1,2}(?:[[/].*)?|-e|--editable|-r|--requirement|-r.+|\.\/.+|-c)$/.test(arg),
  );
}

function interpreted({ program, args }: Invocation): boolean {
  if (!isInterpreter(program)) return false;
  const [first] = args.filter((arg) => !arg.startsWith("-"));
  return first !== undefined && SCRIPT_FILE.test(first.replace(/^\.\//, ""));
}

/** A program named by a path inside of the workspace; `word` is what the script says. */
function isOwnScript(word: string): boolean {
  if (/^(?:\/|~|\$(?!\{?(?:GITHUB_WORKSPACE|PWD))|_)/.test(word)) return false;
  return /^\.{0,2}\/?[\w.@-]+\//.test(word) || /^\.\/[\w.@-]/.test(word);
}

/** npm alone can be told not to run install scripts; the others have further hooks. */
function isHarmlessNpm(invocation: Invocation): boolean {
  const [verb = ""] = plainArgs(invocation);
  return (
    invocation.program === "npm" &&
    /^(?:i|ci|install|clean-install)$/.test(verb) &&
    hasOption(invocation, "--ignore-scripts")
  );
}

const ASKS = new Set([
  "--version",
  "-v",
  "-V",
  "--help",
  "version",
  "help",
  "config",
  "set",
  "cache",
]);

const PLAIN = /^[A-Za-z][\w:.@/-]*$/;
const RUNS_NAMED = new Set(["run", "run-script", "exec", "x"]);

/** The words that say which part of it runs: `build`, `run test`. */
function wordsOf(invocation: Invocation): readonly string[] {
  const words = plainArgs(invocation);
  const count = RUNS_NAMED.has(words[0] ?? "") ? 2 : 1;
  return words.slice(0, count).filter((word) => PLAIN.test(word));
}

function byTable(invocation: Invocation): string | undefined {
  const { program, args } = invocation;
  const verbs = read().get(program);
  const [verb = ""] = plainArgs(invocation);
  if (verbs === undefined || isHarmlessNpm(invocation)) return undefined;
  if (ASKS.has(verb === "" ? (args[0] ?? "") : verb)) return undefined;
  if (!verbs.has("*") && !verbs.has(verb)) return undefined;
  return [program, ...wordsOf(invocation)].join(" ");
}

const isJar = ({ program, args }: Invocation): boolean =>
  program === "java" && args.includes("-jar");

/** What of the workspace a command runs, in a word for a message; nothing where it runs none of it. */
export function runsWorkspace(invocation: Invocation, word: string): string | undefined {
  const { program } = invocation;
  if (isOwnScript(word)) return word;
  if (pipRuns(invocation)) return `${program} install`;
  if (interpreted(invocation)) return `${program} ${plainArgs(invocation)[0] ?? ""}`;
  if (program === "setup.py") return "setup.py";
  return isJar(invocation) ? "java -jar" : byTable(invocation);
}
