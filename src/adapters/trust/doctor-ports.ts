import type { TrustTarget } from "../../domain/trust/trust-target.ts";
import type { IdTokens } from "../../ports/id-tokens.ts";
import type { Surroundings } from "../actions-runtime.ts";
import { diskWorkspace } from "../disk-workspace.ts";
import { endpointsFrom } from "../endpoints.ts";
import { execGit } from "../exec-git.ts";
import { fetchHttp } from "../fetch-http.ts";
import { npmRegistry } from "../npm-registry.ts";
import { pypiAddresses } from "../pypi/pypi-addresses.ts";
import { pypiIndex } from "../pypi/pypi-index.ts";
import { runContextFrom } from "../run-environment.ts";
import { runnerIdTokens } from "../runner-id-tokens.ts";
import { clockFor } from "../service-clock.ts";
import { registryTrials } from "./registry-trials.ts";

/** Seconds that the doctor waits for registries altogether. */
const PATIENCE_MS = 120_000;

interface DoctorSurroundings extends Surroundings {
  /** Where ID tokens come from; the default says nothing on standard output. */
  readonly ids?: IdTokens;
}

/** Everything that the doctor sees: the checkout, and in a job the job's identity and the registries. */
export function doctorPorts(surroundings: DoctorSurroundings) {
  const { env, conceal } = surroundings;
  const endpoints = endpointsFrom(env);
  const clock = clockFor(endpoints);
  const deadline = clock.now() + PATIENCE_MS;
  const http = fetchHttp([new URL(endpoints.npm).hostname]);
  const npm = npmRegistry({ http, clock, url: endpoints.npm, conceal, deadline });
  const python = ({ registry }: TrustTarget) =>
    registry === "pypi" || registry === "testpypi"
      ? pypiIndex({ ...pypiAddresses(endpoints, registry, clock), clock, conceal, deadline })
      : undefined;
  const onRunner = env["GITHUB_ACTIONS"] === "true";
  return {
    workspace: diskWorkspace(process.cwd()),
    git: execGit(process.cwd()),
    trials: registryTrials({ npm, python }),
    clock,
    rehearsal: endpoints.rehearsal,
    ...(onRunner && {
      run: runContextFrom(env),
      ids: surroundings.ids ?? runnerIdTokens({ env, conceal, clock, deadline }),
    }),
  };
}
