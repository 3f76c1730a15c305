import type { Place } from "../../../finding/place.ts";
import type { ConfigFile } from "../../model.ts";
import type { Scalar } from "../../yaml/node.ts";

/** What the lockfile holds of one action at one ref. */
export interface LockedAction {
  /** `owner/repository@ref`, the repository in lower case. */
  readonly pin: string;
  readonly place: Place;
  /** The tag or branch that the commit was found at. */
  readonly ref: string;
  /** Without `sha1-`, in lower case. */
  readonly commit: string;
  /** The pins that the action itself uses. */
  readonly uses: readonly Scalar[];
}

/** The pins that one workflow runs with, those of the actions it uses among them. */
export interface LockedWorkflow {
  readonly path: string;
  readonly place: Place;
  readonly pins: readonly Scalar[];
}

/** Something that makes the runner ignore the whole file. */
export interface LockfileProblem {
  readonly message: string;
  readonly place: Place;
}

/**
 * `.github/workflows/actions.lock`, written by `gh actions-lock`; schema v0.0.2 and v0.0.3 of
 * github/actions-lockfile. The runner takes the commits of it for the workflows it names.
 */
export interface Lockfile {
  readonly file: ConfigFile;
  readonly workflows: ReadonlyMap<string, LockedWorkflow>;
  /** By pin. */
  readonly actions: ReadonlyMap<string, LockedAction>;
  readonly problems: readonly LockfileProblem[];
}
