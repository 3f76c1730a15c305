import type { Settings } from "../../settings.ts";
import type { Job, Step } from "../../model.ts";
import { type Invocation, hasOption, invocationOf } from "../../shell/invocation.ts";
import { type Command, commandsOf } from "../../shell/script.ts";
import {
  type Need,
  type Needs,
  NO_NEEDS,
  readNeeds,
  together,
  UNKNOWN_NEEDS,
  unsure,
} from "./needs.ts";
import { needsOfGh } from "./needs-of-gh.ts";
import { needsOfRequest } from "./needs-of-request.ts";
import { isOpaque } from "./opaque-script.ts";
import type { Text } from "../../text.ts";
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

function mayHold(text: Text): boolean {
  if (!text.text.includes("${{") || !/token|github\s*\)/i.test(text.text)) return false;
  const whose = tokenIn(text);
  return whose === "job" || whose === "unknown";
}

/** What a job gives each of its steps beside what the step asks for. */
interface Surroundings {
  readonly token: boolean;
  /** A checkout leaves the job's own token for git. */
  readonly checkout: boolean;
}

const jobs = new WeakMap<Job, Surroundings>();

const leavesToken = ({ uses, with: inputs }: Step): boolean =>
  uses !== undefined &&
  /^actions\/checkout@/i.test(uses.text.trim()) &&
  inputs.get("persist-credentials")?.text.trim() !== "false";

function surroundingsOf(job: Job): Surroundings {
  const known = jobs.get(job);
  if (known) return known;
  const settings = [...job.env.list, ...job.workflow.env.list];
  const token = settings.some(({ value }) => mayHold(value));
  const found = { token, checkout: job.steps.some(leavesToken) };
  jobs.set(job, found);
  return found;
}

/** The job's token reaches the step's commands under whatever name. */
const holdsJobToken = ({ env, run, job }: Step): boolean =>
  surroundingsOf(job).token ||
  env.list.some(({ value }) => mayHold(value)) ||
  (run !== undefined && mayHold(run));

const checkoutLeavesToken = ({ job }: Step): boolean => surroundingsOf(job).checkout;

const FETCHES = /\bgit\s+(?:-\S+\s+(?:\S+\s+)?)?(?:fetch|clone|pull|submodule|ls-remote)\b/;
const PUSHES = /\bgit\s+(?:-\S+\s+(?:\S+\s+)?)?push\b([^\n;&|]*)/g;
/** Not with what the checkout left, or not at all. */
const PUSHES_OTHERWISE = /@github\.com|x-access-token|--dry-run/;
const WRITES_CONTENTS = readNeeds("contents=write");
const PERHAPS_READS_CONTENTS = readNeeds("contents=read?");

function pushesOf(script: string, step: Step): readonly Need[] {
  if (!script.includes("push")) return [];
  const pushes = [...script.matchAll(PUSHES)].map(([, rest = ""]) => PUSHES_OTHERWISE.test(rest));
  const surely = pushes.includes(false) && checkoutLeavesToken(step);
  return pushes.length === 0 ? [] : surely ? WRITES_CONTENTS : unsure(WRITES_CONTENTS);
}

function needsOfGit(script: string, step: Step): Needs {
  if (!script.includes("git")) return NO_NEEDS;
  const reads = FETCHES.test(script) ? PERHAPS_READS_CONTENTS : [];
  return { known: [...reads, ...pushesOf(script, step)], unknown: [] };
}

const KNOWN_HOST = /api\.github\.com|GITHUB_API_URL|github\.api_url/;

function needsOfCurl({ args }: Invocation): Needs {
  const url = args.find((word) => KNOWN_HOST.test(word) || /^https?:/.test(word)) ?? "";
  if (!KNOWN_HOST.test(url)) return /ghcr|github/.test(url) ? UNKNOWN_NEEDS : NO_NEEDS;
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
  /\b(?:semantic-release|release-it|changeset|lerna|nx\s+release|goreleaser|release-plz|cargo-release|standard-version|beachball)\b/;
const PUBLISHES =
  /\b(?:npm|pnpm|yarn|bun|jsr|deno|twine|uv|poetry|hatch|flit|pdm|maturin|cargo|gem|cosign|dotnet|nuget|mvnw?|gradlew?|docker|podman|helm|oras|crane|skopeo|buildah|ko)\b[^\n]{0,1000}\b(?:publish|push|deploy|upload|sign|attest)\b/;

const OF_RELEASES = readNeeds(
  "contents=write? issues=write? pull-requests=write? id-token=write? packages=write?",
);
const OF_PUBLISHES = readNeeds("id-token=write? packages=write? contents=read?");
const VERB = /publish|push|deploy|upload|sign|attest/;

const publishes = (script: string): boolean =>
  VERB.test(script) &&
  PUBLISHES.test(script.includes("\\") ? script.replaceAll(/\\\r?\n/g, " ") : script);

/** What tools that release and publish may use; a registry's own token is not the job's. */
function needsOfTools(script: string): Needs {
  const known = [
    ...(RELEASES.test(script) ? OF_RELEASES : []),
    ...(publishes(script) ? OF_PUBLISHES : []),
  ];
  return known.length === 0 ? NO_NEEDS : { known, unknown: [] };
}

function needsOfCommand({ words }: Command, step: Step): Needs {
  const invocation = invocationOf(words);
  const { program } = invocation;
  if (program === "curl" || program === "wget") return needsOfCurl(invocation);
  if (program !== "gh") return NO_NEEDS;
  const whose = tokenAround(step);
  if (whose === "other") return NO_NEEDS;
  const needs = needsOfGh(invocation);
  return whose === "job" ? needs : { ...needs, known: unsure(needs.known) };
}

const API = /api\.github|GITHUB_API|\bhub\b|octokit/i;
const REQUEST = /\b(?:curl|wget)\s/;
const OIDC = /ACTIONS_ID_TOKEN|getIDToken/;
const TALKERS = /^[ \t]*(?:gh|git|curl|wget)\s.*$/gm;

/** The script without the lines whose programs are told apart elsewhere. */
const withoutTalkers = (script: string): string =>
  /gh|git|curl|wget/.test(script) ? script.replaceAll(TALKERS, "") : script;

/** Whether the script does more with a token than its commands tell. */
function isUnclear(script: string, rest: string, step: Step): boolean {
  if (API.test(rest)) return true;
  // Inside of an action nobody sees what its caller has put into the environment.
  if (step.job.workflow.kind === "action") return isOpaque(rest);
  if (!holdsJobToken(step)) return false;
  return isOpaque(rest, "strict") || (REQUEST.test(script) && !KNOWN_HOST.test(script));
}

/** What the script of a step uses of the job's token. */
export function needsOfScript(step: Step): Needs {
  const { run } = step;
  if (run === undefined) return NO_NEEDS;
  const script = run.text;
  const asks = /\bgh\s/.test(script) || (KNOWN_HOST.test(script) && REQUEST.test(script));
  const commands = asks ? commandsOf(step).map((command) => needsOfCommand(command, step)) : [];
  const found = together([needsOfTools(script), needsOfGit(script, step), ...commands]);
  const rest = withoutTalkers(script);
  if (isUnclear(script, rest, step)) return { known: found.known, unknown: ["*"] };
  const oidc = OIDC.test(script) ? readNeeds("id-token=write?") : [];
  const own = together([found, { known: oidc, unknown: [] }]);
  if (!isOpaque(rest)) return own;
  const hidden = ["id-token", ...(checkoutLeavesToken(step) ? ["contents"] : [])];
  return together([own, { known: [], unknown: hidden }]);
}
