import { readFileSync } from "node:fs";
import { GuardError } from "../domain/failure/guard-error.ts";
import { type Endpoints, PUBLIC_ENDPOINTS } from "../domain/registry/public-hosts.ts";
import { isLoopback } from "./loopback.ts";

const NAMES = ["npm", "fulcio", "rekor", "timestamp"] as const;

/** A rehearsal without a double must never reach the real service: on this port nobody listens. */
const NOT_PLAYED = "http://127.0.0.1:9";

const refuse = (says: string): never => {
  throw new GuardError("usage", {
    says,
    fix: "Unset RELEASE_GUARD_ENDPOINTS; only `release-guard rehearse` sets it.",
  });
};

function readRehearsal(path: string, apiUrl: string): Endpoints {
  const text: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof text !== "object" || text === null) return refuse(`${path} holds no endpoints`);
  const fields = new Map<string, unknown>(Object.entries(text));
  const address = (name: string): string => {
    const value = fields.get(name);
    if (typeof value === "string" && isLoopback(value)) return value;
    return refuse(`${path}: ${name} is not a loopback address`);
  };
  const [npm, fulcio, rekor, timestamp] = NAMES.map(address);
  if (!npm || !fulcio || !rekor || !timestamp) return refuse(`${path} lacks an endpoint`);
  const optional = (name: string): string => (fields.has(name) ? address(name) : NOT_PLAYED);
  return {
    npm,
    pypi: optional("pypi"),
    pypiUpload: optional("pypi"),
    testPypi: optional("testPypi"),
    fulcio,
    rekor,
    timestamp,
    trustedRoot: String(fields.get("trustedRoot")),
    osv: optional("osv"),
    gitHubRoot: fields.has("gitHubRoot") ? String(fields.get("gitHubRoot")) : "",
    // GitHub's double plays the issuer too, unless the file says otherwise.
    issuer: fields.has("issuer") ? address("issuer") : new URL(apiUrl).origin,
    rehearsal: true,
  };
}

/**
 * The public services, or a rehearsal's doubles.
 *
 * An attacker with a step in the job can set variables and so could lead us to servers of his own.
 * So doubles count only where they all live on loopback and GitHub's API does too: the runner
 * itself sets that address for every action, and no step can change it.
 */
export function endpointsFrom(env: Readonly<Record<string, string | undefined>>): Endpoints {
  const path = env["RELEASE_GUARD_ENDPOINTS"];
  if (path === undefined || path === "") return PUBLIC_ENDPOINTS;
  const apiUrl = env["GITHUB_API_URL"] ?? "";
  if (!isLoopback(apiUrl))
    return refuse(
      "RELEASE_GUARD_ENDPOINTS is set, but this is no rehearsal: GITHUB_API_URL is not on loopback",
    );
  return readRehearsal(path, apiUrl);
}
