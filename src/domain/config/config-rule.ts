import type { Finding } from "../finding/finding.ts";
import type { Severity } from "../finding/severity.ts";
import type { Surrounding } from "../workflow/ignore/around.ts";
import type { DependencyPolicies } from "../workflow/pins/policies.ts";

/** A finding, the file it stands in, and that file's path in its repository. */
export interface Situation {
  readonly finding: Finding;
  readonly file: Surrounding | undefined;
  readonly path: string;
}

/** What a file of settings makes of some findings: it accepts them, or gives them another severity. */
export interface ConfigRule {
  readonly matches: (situation: Situation) => boolean;
  readonly severity?: Severity;
  readonly accepts?: { readonly reason: string; readonly expires?: string };
}

/** What checks want to know of a repository that its workflows do not say. */
export interface RepositorySettings {
  readonly policies: DependencyPolicies;
  /** Labels of its own runners; undefined where nobody listed them. */
  readonly runnerLabels?: readonly string[];
  /** Names of the configuration variables that exist; undefined where nobody listed them. */
  readonly variables?: readonly string[];
  /** Secrets that may be used outside of an environment. */
  readonly allowedSecrets?: readonly string[];
}

/** One file of settings, understood. */
export interface Config {
  /** Its path, as a reader of the report knows it. */
  readonly path: string;
  readonly rules: readonly ConfigRule[];
  readonly settings: Partial<RepositorySettings>;
}
