import { diskWorkspace } from "./disk-workspace.ts";
import { earlierReleases } from "./earlier/earlier-releases.ts";
import { PUBLIC_HOSTS } from "../domain/registry/public-hosts.ts";
import { endpointsFrom } from "./endpoints.ts";
import { execGit } from "./exec-git.ts";
import { fetchHttp } from "./fetch-http.ts";
import { npmIndex } from "./npm-index.ts";
import { npmPackList } from "./npm-pack-list.ts";
import { osvAdvisories } from "./osv/osv-advisories.ts";
import { scratchWorkspace } from "./scratch-workspace.ts";
import { runContextFrom } from "./run-environment.ts";
import { systemClock } from "./system-clock.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Everything that sealing needs of the world, for the workspace at `folder`. */
export function sealPorts(folder: string, env: Env) {
  const { npm: registry, osv, pypi, rehearsal } = endpointsFrom(env);
  const waitMs = rehearsal ? 10 : 1000;
  const http = fetchHttp([
    ...[registry, osv, pypi].map((url) => new URL(url).hostname),
    PUBLIC_HOSTS.pypiFiles,
  ]);
  return {
    workspace: diskWorkspace(folder),
    scratch: scratchWorkspace(env["RUNNER_TEMP"]),
    packList: npmPackList(folder),
    git: execGit(folder),
    index: npmIndex({ http, clock: systemClock, base: registry, waitMs }),
    earlier: earlierReleases({ http, clock: systemClock, npm: registry, pypi, waitMs }),
    advisories: osvAdvisories({ http, clock: systemClock, base: osv, waitMs }),
    clock: systemClock,
    run: env["GITHUB_ACTIONS"] === "true" ? runContextFrom(env) : undefined,
    registry,
  };
}
