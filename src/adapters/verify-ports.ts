import type { Policy } from "../domain/policy/policy.ts";
import { type Endpoints, PUBLIC_ENDPOINTS } from "../domain/registry/public-hosts.ts";
import type { ProvenanceVerifier } from "../ports/provenance.ts";
import type { Surroundings } from "./actions-runtime.ts";
import { diskWorkspace } from "./disk-workspace.ts";
import { endpointsFrom } from "./endpoints.ts";
import { fetchHttp } from "./fetch-http.ts";
import { gitHubClient } from "./github-client.ts";
import { publishedAttestations } from "./published/published-attestations.ts";
import { publishedGitHub } from "./published/published-github.ts";
import { publishedNpm } from "./published/published-npm.ts";
import { pythonIndexes } from "./published/python-indexes.ts";
import { publishedRuns } from "./published/published-runs.ts";
import { publishedSources } from "./published/published-sources.ts";
import { osvAdvisories } from "./osv/osv-advisories.ts";
import { runContextFrom } from "./run-environment.ts";
import { runnerIdTokens } from "./runner-id-tokens.ts";
import { linkedBundles } from "./releases/linked-bundles.ts";
import { sigstoreSigner } from "./sigstore-signer.ts";
import { sigstoreVerification } from "./sigstore/sigstore-verification.ts";
import { signingTimeReader } from "./sigstore/signing-time-reader.ts";
import { clockFor } from "./service-clock.ts";

/** Where GitHub sends those who download an asset. */
const ASSET_HOSTS = ["release-assets.githubusercontent.com", "objects.githubusercontent.com"];
/** Where a rehearsal's double of GitHub sends them. */
const REHEARSAL_ASSET_HOSTS = ["127.0.0.1", "localhost"];
const PUBLIC_API = "https://api.github.com";

/** Registries take minutes to show a version; doubles show it at once. */
const POLL_MS = 10_000;
const REHEARSAL_POLL_MS = 200;
const REHEARSAL_LONGEST_WAIT_MS = 3000;

interface Trusted {
  readonly provenance: ProvenanceVerifier;
  readonly gitHubsOwn?: ProvenanceVerifier;
}

/**
 * The policy says whose authorities count, the input where their root lies. In a rehearsal there are
 * only the doubles' own.
 */
function trustingFor(given: string, endpoints: Endpoints) {
  return (trust: Policy["trust"]): Trusted => {
    const { root = "public-good", file = "", "github-file": gitHubFile = "" } = trust ?? {};
    const kind = endpoints.rehearsal ? "public-good" : root;
    const path = given || endpoints.trustedRoot || file;
    const own = kind === "github" ? path : gitHubFile;
    const gitHubs = endpoints.gitHubRoot || own;
    return {
      provenance: sigstoreVerification(path, kind),
      ...(gitHubs !== "" && { gitHubsOwn: sigstoreVerification(gitHubs, "github") }),
    };
  };
}

interface VerifyInputs {
  readonly "github-token": string;
  readonly "trusted-root": string;
}

/** Everything that verify-release sees the world through. */
export function verifyPorts(inputs: VerifyInputs, surroundings: Surroundings) {
  const { env, log, conceal, reportDirectory } = surroundings;
  const endpoints = endpointsFrom(env);
  const apiUrl = env["GITHUB_API_URL"] ?? PUBLIC_API;
  const token = inputs["github-token"];
  const hosts = [endpoints.npm, PUBLIC_ENDPOINTS.npm, apiUrl].map((url) => new URL(url).hostname);
  const assetHosts = endpoints.rehearsal ? REHEARSAL_ASSET_HOSTS : ASSET_HOSTS;
  const http = fetchHttp([...hosts, new URL(endpoints.osv).hostname, ...assetHosts]);
  const clock = clockFor(endpoints);
  const mayAsk = (env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "";
  const ids = runnerIdTokens({ env, conceal, clock, deadline: Infinity });
  const client = () => gitHubClient({ token, apiUrl, log });
  return {
    workspace: diskWorkspace(process.cwd()),
    evidence: diskWorkspace(reportDirectory),
    packages: publishedNpm({ http, clock, registry: endpoints.npm }),
    projects: pythonIndexes(endpoints, clock),
    attestations: publishedAttestations(client, linkedBundles(apiUrl, clock)),
    releases: publishedGitHub({ client, http, clock, apiUrl, token }),
    provenance: sigstoreVerification(inputs["trusted-root"] || endpoints.trustedRoot),
    runs: publishedRuns(client),
    sources: publishedSources(client),
    times: signingTimeReader,
    ...(mayAsk && { signer: sigstoreSigner({ endpoints, ids, clock, deadline: Infinity }) }),
    trusting: trustingFor(inputs["trusted-root"], endpoints),
    advisories: osvAdvisories({ http, clock, base: endpoints.osv }),
    clock,
    log,
    issuer: endpoints.issuer,
    pollMs: endpoints.rehearsal ? REHEARSAL_POLL_MS : POLL_MS,
    longestWaitMs: endpoints.rehearsal ? REHEARSAL_LONGEST_WAIT_MS : Infinity,
    rehearsal: endpoints.rehearsal,
    ...(env["GITHUB_ACTIONS"] === "true" && { run: runContextFrom(env) }),
  };
}
