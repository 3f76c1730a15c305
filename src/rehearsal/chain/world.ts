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
import { osvDouble } from "../osv/osv-double.ts";
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
  readonly osv: Double;
}

async function startServices(faults: FaultPlan): Promise<Services> {
  const services = {
    github: new Double(faults),
    npm: new Double(faults),
    sigstore: new Double(faults),
    osv: new Double(faults),
  };
  await Promise.all(Object.values(services).map((double) => double.start()));
  return services;
}

function writeEndpoints(folder: string, services: Services, trustedRoot: string): string {
  mkdirSync(folder, { recursive: true });
  const [root, endpoints] = [join(folder, "trusted_root.json"), join(folder, "endpoints.json")];
  writeFileSync(root, trustedRoot);
  const { origin } = services.sigstore;
  const signing = { fulcio: origin, rekor: origin, timestamp: origin, trustedRoot: root };
  const addresses = { npm: services.npm.origin, osv: services.osv.origin, ...signing };
  writeFileSync(endpoints, JSON.stringify(addresses, null, 2));
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

interface Stage {
  readonly github: GitHubState;
  readonly issuer: OidcIssuer;
  readonly npm: NpmDouble;
  readonly endpoints: string;
}

/** The package is on npm already, in an older version, with the caller's workflow as its trusted publisher. */
function setStage(caller: CallerRepository, services: Services, folder: string): Stage {
  const { repository, sha, environment, packageName: name } = caller;
  const github = rehearsalRepository({
    repository,
    sha,
    calledWorkflow: CALLED_WORKFLOW,
    environment,
  });
  const origin = () => services.github.origin;
  const issuer = new OidcIssuer(origin);
  const clock = { now: () => Date.now() };
  const sigstore = sigstoreDouble({ idTokens: issuer, clock });
  const npm = npmDouble({ idTokens: issuer, clock, sigstore });
  services.github.add([...issuer.routes(), ...gitHubDouble(github, { origin })]);
  services.npm.add(npm.routes);
  services.sigstore.add(sigstore.routes);
  services.osv.add(osvDouble().routes);
  npm.seed({ name, version: caller.seededVersion, tarball: caller.seededTarball });
  npm.allowPublisher(name, { repository, workflow: "release.yml", environment });
  return {
    github,
    issuer,
    npm,
    endpoints: writeEndpoints(folder, services, sigstore.trustedRoot()),
  };
}

/** GitHub gives each job a token with the job's own permissions, and an identity where it asks for one. */
function jobStarter(caller: CallerRepository, services: Services, stage: Stage): World["startJob"] {
  const { repository } = caller;
  const urls = { apiUrl: services.github.origin, serverUrl: "https://github.com" };
  return (name, shape, environment) => {
    const of = {
      repository,
      runId: RUN_ID,
      name,
      ...(environment !== undefined && { environment }),
    };
    const job = startJob(stage.github, of);
    const requestToken = randomBytes(24).toString("base64url");
    stage.issuer.registerJob(requestToken, claimsOf(job));
    return {
      token: stage.github.mintToken({ repository, permissions: shape.permissions }),
      env: {
        ...runnerVariables(job, urls),
        ...idTokenVariables(stage.issuer, shape, requestToken),
        RELEASE_GUARD_ENDPOINTS: stage.endpoints,
      },
    };
  };
}

/** Builds the world in which this repository presses its button. */
export async function buildWorld(caller: CallerRepository, folder: string): Promise<World> {
  const faults = new FaultPlan();
  const services = await startServices(faults);
  const stage = setStage(caller, services, folder);
  const doubles = [services.github, services.npm, services.sigstore, services.osv];
  return {
    faults,
    github: stage.github,
    npm: stage.npm,
    doubles,
    startJob: jobStarter(caller, services, stage),
    startAttempt: () =>
      startAttempt(stage.github, caller.repository, { runId: RUN_ID, login: "maintainer" }),
    stop: async () => {
      await Promise.all(doubles.map(async (double) => double.stop()));
    },
  };
}
