import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Double } from "../double/double.ts";
import { FaultPlan } from "../double/fault.ts";
import { gitHubDouble } from "../github/github-double.ts";
import type { GitHubState } from "../github/state/github-state.ts";
import {
  claimsOf,
  runnerVariables,
  startAttempt,
  startJob,
} from "../github/state/rehearsal-job.ts";
import { rehearsalRepository, RUN_ID } from "../github/state/rehearsal-repository.ts";
import { type NpmDouble, npmDouble } from "../npm/npm-double.ts";
import { OidcIssuer } from "../oidc/issuer.ts";
import { sigstoreDouble } from "../sigstore/sigstore-double.ts";
import type { CallerRepository } from "./caller-repository.ts";
import type { JobShape } from "./workflow-shape.ts";

/** The reusable workflow as callers name it: the SAN of every certificate of a release. */
export const CALLED_WORKFLOW = "org/release-guard/.github/workflows/release.yml@refs/tags/v1.0.0";

export interface StartedJob {
  readonly token: string;
  readonly env: Readonly<Record<string, string>>;
}

/** GitHub, the npm registry and Sigstore on loopback, with a run of the caller's workflow under way. */
export interface World {
  readonly faults: FaultPlan;
  readonly github: GitHubState;
  readonly npm: NpmDouble;
  readonly doubles: readonly Double[];
  startJob(id: string, shape: JobShape, environment: string | undefined): StartedJob;
  /** Presses "Re-run failed jobs". */
  startAttempt(): void;
  stop(): Promise<void>;
}

interface Services {
  readonly github: Double;
  readonly npm: Double;
  readonly sigstore: Double;
}

async function startServices(faults: FaultPlan): Promise<Services> {
  const services = {
    github: new Double(faults),
    npm: new Double(faults),
    sigstore: new Double(faults),
  };
  await Promise.all(Object.values(services).map((double) => double.start()));
  return services;
}

function writeEndpoints(folder: string, services: Services, trustedRoot: string): string {
  mkdirSync(folder, { recursive: true });
  const [root, endpoints] = [join(folder, "trusted_root.json"), join(folder, "endpoints.json")];
  writeFileSync(root, trustedRoot);
  const { origin } = services.sigstore;
  const addresses = { npm: services.npm.origin, fulcio: origin, rekor: origin, timestamp: origin };
  writeFileSync(endpoints, JSON.stringify({ ...addresses, trustedRoot: root }, null, 2));
  return endpoints;
}

function idTokenVariables(
  issuer: OidcIssuer,
  shape: JobShape,
  requestToken: string,
): Record<string, string> {
  if (shape.permissions["id-token"] !== "write") return {};
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  };
}

/** Builds a world in which this repository's package exists on npm, with an older version and its trusted publisher. */
export async function buildWorld(caller: CallerRepository, folder: string): Promise<World> {
  const faults = new FaultPlan();
  const services = await startServices(faults);
  const github = rehearsalRepository({
    repository: caller.repository,
    sha: caller.sha,
    calledWorkflow: CALLED_WORKFLOW,
    environment: caller.environment,
  });
  const issuer = new OidcIssuer(() => services.github.origin);
  const clock = { now: () => Date.now() };
  const sigstore = sigstoreDouble({ idTokens: issuer, clock });
  const npm = npmDouble({ idTokens: issuer, clock, sigstore });
  services.github.add([
    ...issuer.routes(),
    ...gitHubDouble(github, { origin: () => services.github.origin }),
  ]);
  services.npm.add(npm.routes);
  services.sigstore.add(sigstore.routes);
  npm.seed({
    name: caller.packageName,
    version: caller.seededVersion,
    tarball: caller.seededTarball,
  });
  npm.allowPublisher(caller.packageName, {
    repository: caller.repository,
    workflow: "release.yml",
    environment: caller.environment,
  });
  const endpoints = writeEndpoints(folder, services, sigstore.trustedRoot());
  const urls = { apiUrl: services.github.origin, serverUrl: "https://github.com" };
  return {
    faults,
    github,
    npm,
    doubles: Object.values(services),
    startJob(id, shape, environment) {
      const job = startJob(github, {
        repository: caller.repository,
        runId: RUN_ID,
        name: id,
        ...(environment !== undefined && { environment }),
      });
      const requestToken = randomBytes(24).toString("base64url");
      issuer.registerJob(requestToken, claimsOf(job));
      const env = {
        ...runnerVariables(job, urls),
        ...idTokenVariables(issuer, shape, requestToken),
        RELEASE_GUARD_ENDPOINTS: endpoints,
      };
      const token = github.mintToken({
        repository: caller.repository,
        permissions: shape.permissions,
      });
      return { token, env };
    },
    startAttempt: () =>
      startAttempt(github, caller.repository, { runId: RUN_ID, login: "maintainer" }),
    stop: async () => {
      await Promise.all(Object.values(services).map((double) => double.stop()));
    },
  };
}
