import type { Settings } from "../../settings.ts";
import type { Step } from "../../model.ts";
import { type Invocation, hasOption, invocationOf, plainArgs } from "../../shell/invocation.ts";
import { type Command, commandsOf } from "../../shell/script.ts";
import { type Needs, NO_NEEDS, readNeeds, together, UNKNOWN_NEEDS, unsure } from "./needs.ts";
import { needsOfGh } from "./needs-of-gh.ts";
import { needsOfRequest } from "./needs-of-request.ts";
import { isOpaque } from "./opaque-script.ts";
import { tokenIn, type Whose } from "./token-in.ts";

const TOKEN_NAME = /^(?:GH_TOKEN|GITHUB_TOKEN|GH_ENTERPRISE_TOKEN|INPUT_TOKEN)$/;

const named = (settings: Settings): Whose[] =>
  settings.list.filter(({ name }) => TOKEN_NAME.test(name.text)).map(({ value }) => tokenIn(value));

/** Whose token the variables around a step hold under a name that tools look for; the nearest counts. */
function tokenAround({ env, job }: Step): Whose {
  for (const settings of [env, job.env, job.workflow.env]) {
    const [whose] = named(settings);
    if (whose !== undefined) return whose;
  }
  return "none";
}

/** The job's token reaches the step's commands under whatever name. */
function holdsJobToken({ env, run, job }: Step): boolean {
  const values = [env, job.env, job.workflow.env].flatMap(({ list }) =>
    list.map(({ value }) => value),
  );
  return [...values, ...(run ? [run] : [])].some(
    (text) => /token/i.test(text.text) && text.text.includes("${{") && tokenIn(text) === "job",
  );
}

/** Whether a checkout before the step leaves the job's own token for git. */
function checkoutLeavesToken(step: Step): boolean {
  return step.job.steps.some(
    ({ uses, with: inputs }) =>
      uses !== undefined &&
      /^actions\/checkout@/i.test(uses.text.trim()) &&
      inputs.get("persist-credentials")?.text.trim() !== "false",
  );
}

const REMOTE_WITH_TOKEN = /@github\.com|x-access-token/;

function needsOfGit(invocation: Invocation, step: Step): Needs {
  const [verb = ""] = plainArgs(invocation);
  const line = invocation.args.join(" ");
  if (/^(?:fetch|clone|pull|submodule|ls-remote)$/.test(verb))
    return { known: readNeeds("contents=read?"), unknown: [] };
  if (verb !== "push") return NO_NEEDS;
  const elsewhere = REMOTE_WITH_TOKEN.test(line) || hasOption(invocation, "--dry-run");
  const leaves = checkoutLeavesToken(step) && !elsewhere;
  const known = readNeeds("contents=write");
  return { known: leaves ? known : unsure(known), unknown: [] };
}

const HOSTS = /api\.github\.com|GITHUB_API_URL|github\.api_url/;

function needsOfCurl({ args }: Invocation): Needs {
  const url = args.find((word) => HOSTS.test(word) || /^https?:/.test(word)) ?? "";
  if (!HOSTS.test(url)) return /ghcr|github/.test(url) ? UNKNOWN_NEEDS : NO_NEEDS;
  const at = args.findIndex((word) => /^(?:-X|--request)$/.test(word));
  const sends = hasOption(
    { program: "", args },
    "-d",
    "--data",
    "--data-raw",
    "--data-binary",
    "--json",
  );
  const method = (args[at === -1 ? args.length : at + 1] ?? (sends ? "POST" : "GET")).toUpperCase();
  return needsOfRequest(
    method,
    url.replace(/^.*(?:api\.github\.com|API_URL\}?|api_url\s*\}\})/, ""),
  );
}

const RELEASES =
  /^(?:semantic-release|release-it|changeset|lerna|nx|goreleaser|release-plz|cargo-release|np|standard-version|auto|beachball|multi-semantic-release)$/;
const SIGNS_OR_PUBLISHES =
  /^(?:npm|pnpm|yarn|bun|jsr|deno|twine|uv|poetry|hatch|flit|pdm|maturin|cargo|gem|cosign|dotnet|nuget|mvn|mvnw|gradle|gradlew|docker|podman|helm|oras|crane|skopeo|buildah|ko)$/;

function needsOfProgram(invocation: Invocation): Needs {
  const { program, args } = invocation;
  if (RELEASES.test(program))
    return {
      known: readNeeds(
        "contents=write? issues=write? pull-requests=write? id-token=write? packages=write?",
      ),
      unknown: [],
    };
  const publishes =
    SIGNS_OR_PUBLISHES.test(program) &&
    /\b(?:publish|push|deploy|upload|sign|attest)\b/.test(args.join(" "));
  return publishes
    ? { known: readNeeds("id-token=write? packages=write? contents=read?"), unknown: [] }
    : NO_NEEDS;
}

function needsOfCommand({ words }: Command, step: Step): Needs {
  const invocation = invocationOf(words);
  const { program } = invocation;
  if (program === "git") return needsOfGit(invocation, step);
  if (program === "curl" || program === "wget") return needsOfCurl(invocation);
  if (program !== "gh") return needsOfProgram(invocation);
  const whose = tokenAround(step);
  const needs = needsOfGh(invocation);
  if (whose === "other") return NO_NEEDS;
  return whose === "job" ? needs : { ...needs, known: unsure(needs.known) };
}

const WORTH_PARSING =
  /\bgh\s|\bgit\s+(?:-\S+\s+\S+\s+)?(?:push|fetch|pull|clone|submodule|ls-remote)\b|api\.github|GITHUB_API|github\.api_url|ghcr|github\.com|publish|\bpush\b|\bdeploy\b|upload|\b(?:sign|attest)\b|semantic-release|release-it|goreleaser|changeset|lerna|nx\s+release/;
const API = /api\.github|GITHUB_API|ACTIONS_ID_TOKEN|\bhub\b|octokit/i;

/** What the script of a step uses of the job's token. */
export function needsOfScript(step: Step): Needs {
  const { run } = step;
  if (run === undefined) return NO_NEEDS;
  const script = run.text;
  const holdsToken = holdsJobToken(step);
  const found = WORTH_PARSING.test(script)
    ? together(commandsOf(step).map((command) => needsOfCommand(command, step)))
    : NO_NEEDS;
  const opaque = isOpaque(script.replaceAll(/^\s*(?:gh|git|curl|wget)\s.*$/gm, ""));
  if ((opaque && holdsToken) || (API.test(script) && !/\b(?:gh|curl|wget)\s/.test(script)))
    return { known: found.known, unknown: ["*"] };
  return opaque
    ? together([
        found,
        { known: [], unknown: ["id-token", ...(checkoutLeavesToken(step) ? ["contents"] : [])] },
      ])
    : found;
}
