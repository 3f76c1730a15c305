import type { Clock } from "../ports/clock.ts";
import type { IdTokens } from "../ports/id-tokens.ts";
import type { PublishingPorts } from "../ports/publishing.ts";
import type { Log } from "../ports/log.ts";
import { diskWorkspace } from "./disk-workspace.ts";
import { endpointsFrom } from "./endpoints.ts";
import { fetchHttp } from "./fetch-http.ts";
import { npmRegistry } from "./npm-registry.ts";
import { pypiAddresses } from "./pypi/pypi-addresses.ts";
import { pypiIndex } from "./pypi/pypi-index.ts";
import { octokitReleases } from "./releases/octokit-releases.ts";
import { runnerIdTokens } from "./runner-id-tokens.ts";
import { sigstoreSigner } from "./sigstore-signer.ts";
import { clockFor } from "./service-clock.ts";

export interface PublishingOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly conceal: (secret: string) => void;
  /** Folder that the bundle's path starts from. */
  readonly root: string;
  readonly githubToken: string;
  /** Seconds from now. */
  readonly deadline: number;
  /** Where ID tokens come from; the default says nothing on standard output. */
  readonly ids?: IdTokens;
  /** The clock of all waiting; the default is the services' own. */
  readonly clock?: Clock;
}

/** The real services, or a rehearsal's doubles, for one publication. */
export function publishingPorts(options: PublishingOptions): PublishingPorts {
  const { env, log, conceal } = options;
  const endpoints = endpointsFrom(env);
  const clock = options.clock ?? clockFor(endpoints);
  const deadline = clock.now() + options.deadline * 1000;
  const ids = options.ids ?? runnerIdTokens({ env, conceal, clock, deadline });
  const http = fetchHttp([new URL(endpoints.npm).hostname], clock);
  const own = { clock, conceal, deadline };
  const indexAt = (index: "pypi" | "testpypi") =>
    pypiIndex({ ...own, ...pypiAddresses(endpoints, index, clock) });
  // One for the whole run: what an index asked for at one step holds for the next one too.
  const indexes = { pypi: indexAt("pypi"), testpypi: indexAt("testpypi") };
  const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  const token = options.githubToken;
  return {
    workspace: diskWorkspace(options.root),
    registry: npmRegistry({ http, clock, url: endpoints.npm, conceal, deadline }),
    pythonIndexOf: (index) => indexes[index],
    hostOf: (repository) => octokitReleases({ token, apiUrl, repository, log, clock, deadline }),
    signer: sigstoreSigner({ endpoints, ids, clock, deadline }),
    ids,
    clock,
    log,
    deadline,
    startedBy: env["GITHUB_TRIGGERING_ACTOR"] ?? "",
    onRunner: env["GITHUB_ACTIONS"] === "true",
    rehearsal: endpoints.rehearsal,
  };
}
