import type { Clock } from "./clock.ts";
import type { IdTokens } from "./id-tokens.ts";
import type { Log } from "./log.ts";
import type { PythonIndex } from "./python-index.ts";
import type { Registry } from "./registry.ts";
import type { ReleaseHost } from "./release-host.ts";
import type { Signer } from "./signer.ts";
import type { Workspace } from "./workspace.ts";

/** Everything a publication touches. */
export interface PublishingPorts {
  readonly workspace: Workspace;
  readonly registry: Registry;
  readonly pythonIndexOf: (index: "pypi" | "testpypi") => PythonIndex;
  /** The host of a repository, `owner/name`. */
  readonly hostOf: (repository: string) => ReleaseHost;
  readonly signer: Signer;
  readonly ids: IdTokens;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds since 1970, after which no further attempt is made. */
  readonly deadline: number;
  /** Login of who started this attempt of the run; empty where the runner does not say. */
  readonly startedBy: string;
  /** Whether this is a runner, where a reviewer has approved a digest that must be given. */
  readonly onRunner: boolean;
  /** Whether the services are doubles. */
  readonly rehearsal: boolean;
}
