import { perText } from "../../../text/per-text.ts";

/** Programs that do nothing with the credentials of a job, whatever they are told. */
const PLAIN = new Set(
  "echo printf cd ls mkdir rmdir rm cp mv ln cat head tail sort uniq wc tr cut sed awk grep egrep find xargs tee touch chmod chown tar unzip zip gzip gunzip xz sha256sum sha512sum shasum md5sum base64 jq yq date sleep true false test [ [[ set unset export local readonly declare shopt source . if then else elif fi for while until do done case esac in function { } ( ) return exit read pwd which type command whoami uname env printenv df du free ps kill diff cmp stat basename dirname realpath readlink mktemp seq expr apt apt-get apk dnf yum brew choco winget pacman update-alternatives locale-gen nproc Write-Host Write-Output New-Item Remove-Item Copy-Item Move-Item Get-ChildItem Set-Location Expand-Archive Compress-Archive Set-StrictMode ".split(
    " ",
  ),
);
/** Tools that run what the repository holds, but nothing that asks for more than the sources. */
const TOOLS = new Set(
  "rustup shellcheck hadolint eslint prettier tsc jest vitest mocha ruff black flake8 mypy pylint pytest tox nox clippy rustfmt gofmt golangci-lint actionlint corepack nvm pyenv rbenv xcodebuild xcrun swift ctest ninja gcc g++ clang clang++".split(
    " ",
  ),
);

const MANAGERS = new Set("npm pnpm yarn bun".split(" "));
const HARMLESS_TASKS =
  /^(?:ci|i|install|add|test|t|lint|build|compile|typecheck|type-check|check|format|fmt|cov|coverage|audit|ls|list|why|bootstrap|config|cache|--version|-v|--frozen-lockfile)(?:[:-]|$)/;
const HARMLESS_VERBS: Readonly<Record<string, RegExp>> = {
  pip: /^(?:install|list|freeze|check|cache|config|--version)$/,
  pip3: /^(?:install|list|freeze|check|cache|config|--version)$/,
  python: /^(?:--version|-V)$/,
  node: /^(?:--version|-v)$/,
  uv: /^(?:sync|pip|lock|venv|python)$/,
  poetry: /^(?:install|check|lock|config|build|env)$/,
  cargo:
    /^(?:build|test|check|clippy|fmt|doc|bench|install|fetch|metadata|audit|deny|nextest|--version)$/,
  go: /^(?:build|test|vet|mod|get|install|fmt|version|env|list|generate)$/,
  dotnet: /^(?:build|test|restore|format|--info|--version)$/,
  mvn: /^(?:test|verify|compile|package)$/,
  gradle: /^(?:test|build|check|assemble)$/,
  bundle: /^(?:install|config|check)$/,
  composer: /^(?:install|validate|update)$/,
  cmake: /^/,
  terraform: /^(?:fmt|validate|init)$/,
  git: /^(?:config|status|diff|log|rev-parse|describe|add|commit|checkout|switch|branch|tag|show|ls-files|clean|reset|stash|merge-base|submodule|fetch|clone|pull|lfs|--version)$/,
};

const ASSIGNMENT = /^(?:[A-Za-z_]\w*\+?=(?:"[^"]*"|'[^']*'|\S*)\s*)+/;
const LEAD = /^(?:sudo(?:\s+-\w+)*|time|exec|nohup|if|then|else|elif|do|while|until|!|&)\s+/;

const BREAK = /[\n;|&]+|\$\(|`/g;

/** A simple command without what stands before its program; empty for a comment. */
function bareCommand(line: string): string {
  const text = line.trim();
  if (text.startsWith("#")) return "";
  const unset = text.includes("=") ? text.replace(ASSIGNMENT, "") : text;
  const unled = unset.replace(LEAD, "");
  return unled === unset ? unset : unled.replace(ASSIGNMENT, "");
}

const isKnownProgram = perText(
  (program) =>
    (PLAIN.has(program) || /^[\d"')}\]$<>-]/.test(program)) && !/^\$\{?\w+\}?$/.test(program),
);

function isHarmlessTask(program: string, [first = "", second = ""]: readonly string[]): boolean {
  const isRun = first === "run" || first === "run-script";
  return HARMLESS_TASKS.test(isRun ? second : first) || (program === "yarn" && first === "");
}

function isHarmless(command: string): boolean {
  const [program = "", ...words] = command.split(/\s+/);
  if (TOOLS.has(program)) return true;
  const plain = words.filter((word) => !/^-[-\w]+=/.test(word));
  if (MANAGERS.has(program)) return isHarmlessTask(program, plain);
  return HARMLESS_VERBS[program]?.test(plain[0] ?? "") ?? false;
}

function isPlain(command: string): boolean {
  const end = command.search(/\s/);
  return isKnownProgram(end === -1 ? command : command.slice(0, end));
}

function isStrange(line: string, strict: "strict" | undefined): boolean {
  const command = bareCommand(line);
  if (command === "" || isPlain(command)) return false;
  return strict === "strict" || !isHarmless(command);
}

/**
 * Whether a script runs something whose doings stand elsewhere, so that nobody knows what it does
 * with credentials. A test may do anything too with a token in its hands: then it is `strict`.
 */
export const isOpaque = (script: string, strict?: "strict"): boolean =>
  strict === undefined ? isOpaqueAtAll(script) : holdsStrange(script, strict);

const isOpaqueAtAll = perText((script) => holdsStrange(script, undefined));

function holdsStrange(script: string, strict: "strict" | undefined): boolean {
  const joined = script.includes("\\") ? script.replaceAll(/\\\r?\n/g, " ") : script;
  // Told apart without a parser: only a first look, and the first strange word ends it.
  for (let from = 0; from <= joined.length;) {
    BREAK.lastIndex = from;
    const end = BREAK.exec(joined)?.index ?? joined.length;
    if (isStrange(joined.slice(from, end), strict)) return true;
    if (end === joined.length) return false;
    from = BREAK.lastIndex;
  }
  return false;
}
