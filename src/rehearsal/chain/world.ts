import { type KeyObject, randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Double } from "../double/double.ts";
import { FaultPlan } from "../double/fault.ts";
import type { Witness } from "../double/witness.ts";
import { gitHubDouble } from "../github/github-double.ts";
import type { GitHubState } from "../github/state/github-state.ts";
import {
  claimsOf,
  runnerVariables,
  finishJob,
  startAttempt,
  startJob,
} from "../github/state/rehearsal-job.ts";
import { ReleaseAttester } from "../github/release-attester.ts";
import { rehearsalRepository, RUN_ID } from "../github/state/rehearsal-repository.ts";
import { type NpmDouble, npmDouble } from "../npm/npm-double.ts";
import { type PypiDouble, pypiDouble } from "../pypi/pypi-double.ts";
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
  /** Says how it ended. */
  readonly finish: (conclusion: "success" | "failure") => void;
}

/** A job of the reusable workflow, or one that is written in the caller's own file. */
export interface WantedJob extends JobShape {
  readonly own?: boolean;
}

/** GitHub, the npm registry, PyPI and Sigstore on loopback, with a run of the caller's workflow under way. */
export interface World {
  readonly faults: FaultPlan;
  readonly github: GitHubState;
  readonly npm: NpmDouble;
  /** PyPI, empty: what a project needs there is for its owner to register. */
  readonly pypi: PypiDouble;
  readonly doubles: readonly Double[];
  startJob(id: string, shape: WantedJob, environment: string | undefined): StartedJob;
  /** Presses "Re-run failed jobs". */
  startAttempt(): void;
  stop(): Promise<void>;
}

interface Services {
  readonly github: Double;
  readonly npm: Double;
  readonly pypi: Double;
  readonly sigstore: Double;
  readonly osv: Double;
}

/** Who watches the doubles, what time it is there, and with what their ID tokens are signed. */
export interface Watch {
  readonly witness?: Witness;
  /** Milliseconds since 1970; the machine's clock where it is not given. */
  readonly now?: () => number;
  /** The issuer's; a new one where it is not given. */
  readonly issuerKey?: KeyObject;
}

async function startServices(faults: FaultPlan, watch: Watch): Promise<Services> {
  const services = {
    github: new Double(faults, watch),
    npm: new Double(faults, watch),
    pypi: new Double(faults, watch),
    sigstore: new Double(faults, watch),
    osv: new Double(faults, watch),
  };
  await Promise.all(Object.values(services).map((double) => double.start()));
  return services;
}

interface Roots {
  readonly sigstore: string;
  readonly gitHub: string;
}

function writeEndpoints(folder: string, services: Services, roots: Roots): string {
  mkdirSync(folder, { recursive: true });
  const [root, endpoints] = [join(folder, "trusted_root.json"), join(folder, "endpoints.json")];
  const gitHubRoot = join(folder, "github_root.json");
  writeFileSync(root, roots.sigstore);
  writeFileSync(gitHubRoot, roots.gitHub);
  const { origin } = services.sigstore;
  const registries = { npm: services.npm.origin, pypi: services.pypi.origin };
  const signing = {
    fulcio: origin,
    rekor: origin,
    timestamp: origin,
    trustedRoot: root,
    gitHubRoot,
  };
  const addresses = { ...registries, osv: services.osv.origin, ...signing };
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
  readonly pypi: PypiDouble;
  readonly endpoints: string;
}

interface Place {
  readonly folder: string;
  readonly now: () => number;
  readonly issuerKey: KeyObject | undefined;
}

/** The package is on npm already, in an older version, with the caller's workflow as its trusted publisher. */
function setStage(caller: CallerRepository, services: Services, place: Place): Stage {
  const { folder, now } = place;
  const { repository, sha, environment, packageName: name } = caller;
  const github = rehearsalRepository({
    repository,
    sha,
    calledWorkflow: CALLED_WORKFLOW,
    environment,
    tree: caller.committed.tree,
    files: caller.committed.texts,
  });
  const origin = () => services.github.origin;
  const issuer = new OidcIssuer(origin, now, place.issuerKey);
  const clock = { now };
  const sigstore = sigstoreDouble({ idTokens: issuer, clock });
  const attester = new ReleaseAttester(clock.now());
  const npm = npmDouble({ idTokens: issuer, clock, sigstore });
  const pypi = pypiDouble({ idTokens: issuer, clock, sigstore });
  const answering = { origin, clock: now, attester };
  services.github.add([...issuer.routes(), ...gitHubDouble(github, answering)]);
  services.npm.add(npm.routes);
  services.pypi.add(pypi.routes);
  services.sigstore.add(sigstore.routes);
  services.osv.add(osvDouble().routes);
  npm.seed({ name, version: caller.seededVersion, tarball: caller.seededTarball });
  npm.allowPublisher(name, { repository, workflow: "release.yml", environment });
  if (caller.python)
    pypi.allowPendingPublisher(caller.python.project, {
      repository,
      workflow: "release.yml",
      environment,
    });
  return {
    github,
    issuer,
    npm,
    pypi,
    endpoints: writeEndpoints(folder, services, {
      sigstore: sigstore.trustedRoot(),
      gitHub: attester.trustedRoot(),
    }),
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
      own: shape.own ?? false,
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
      finish: (conclusion) => finishJob(stage.github, job, conclusion),
    };
  };
}

/** Builds the world in which this repository presses its button. */
export async function buildWorld(
  caller: CallerRepository,
  folder: string,
  watch: Watch = {},
): Promise<World> {
  const faults = new FaultPlan();
  const services = await startServices(faults, watch);
  const now = watch.now ?? (() => Date.now());
  const stage = setStage(caller, services, { folder, now, issuerKey: watch.issuerKey });
  const doubles: readonly Double[] = Object.values(services);
  return {
    faults,
    github: stage.github,
    npm: stage.npm,
    pypi: stage.pypi,
    doubles,
    startJob: jobStarter(caller, services, stage),
    startAttempt: () =>
      startAttempt(stage.github, caller.repository, { runId: RUN_ID, login: "maintainer" }),
    stop: async () => {
      await Promise.all(doubles.map(async (double) => double.stop()));
    },
  };
}
