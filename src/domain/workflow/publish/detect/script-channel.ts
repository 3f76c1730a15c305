import type { Job } from "../../model.ts";
import { mayMintTokens } from "../../power/power-of.ts";
import { secretsOf } from "../../power/secrets-in.ts";
import { type Invocation, plainArgs } from "../../shell/invocation.ts";
import { mintedBy } from "./credential-sinks.ts";
import { registryOfSecret } from "./registry-secret.ts";
import type { Channel } from "../sink.ts";

const PACKAGE_MANAGERS = new Set(["npm", "pnpm", "yarn", "bun"]);
const TASK_RUNNERS = /^(?:g?make|just|task|rake|inv|invoke|nox|tox|mage|poe|composer)$/;
const INTERPRETERS = /^(?:bash|sh|zsh|node|tsx|ts-node|python3?|ruby|pwsh)$/;
const RELEASE_NAME = /(?:^|[:_.-])(?:release|publish|semantic-release)(?:$|[:_.-])/;
/** Names that hold the word and publish nothing. */
const NO_RELEASE =
  /notes|changelog|check|verify|test|prepare|version|draft|build|docs|site|latest|download|report|pre[_-]?(?:release|publish)/i;

/** The script that a package manager runs; npm knows none without `run`, and `publish` is the manager's own word. */
function scriptOf(invocation: Invocation): string {
  const [first = "", second = ""] = plainArgs(invocation);
  if (first === "run" || first === "run-script") return second;
  return invocation.program === "npm" || first === "publish" ? "" : first;
}

const fileName = (path: string): string => path.split("/").at(-1) ?? "";

/** What a command runs whose text stands elsewhere: a script, a target, a file. */
function runs(invocation: Invocation, words: readonly string[]): string {
  const { program } = invocation;
  const plain = plainArgs(invocation);
  if (PACKAGE_MANAGERS.has(program)) return scriptOf(invocation);
  if (TASK_RUNNERS.test(program)) return plain.find((word) => RELEASE_NAME.test(word)) ?? "";
  if (INTERPRETERS.test(program)) return fileName(plain[0] ?? "");
  return words.some((word) => /^\.{0,2}\/?[\w./-]*\//.test(word) && fileName(word) === program)
    ? program
    : "";
}

/** The registry whose credential a job holds: as a secret, or fetched for its identity. */
function credentialChannel(job: Job): Channel | undefined {
  const minted = job.steps.map(mintedBy);
  return [...minted, ...secretsOf(job).map(registryOfSecret)].find((found) => found !== undefined);
}

/**
 * `npm run release`, `make publish`, `./scripts/publish.sh`: what they do stands elsewhere, but one
 * that is called so in a job that holds a registry's credential publishes.
 */
export function scriptChannel(
  invocation: Invocation,
  words: readonly string[],
  job: Job,
): Channel | undefined {
  const name = runs(invocation, words);
  if (name === "" || !RELEASE_NAME.test(name) || NO_RELEASE.test(name)) return undefined;
  const held = credentialChannel(job);
  // A trusted publisher needs no secret, only the job's identity.
  const trusted = PACKAGE_MANAGERS.has(invocation.program) && mayMintTokens(job);
  return held ?? (trusted ? "npm" : undefined);
}
