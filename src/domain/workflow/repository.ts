import type { ConfigFile } from "./config-file.ts";
import type { Workflow } from "./model.ts";
import type { OnlineFacts } from "./online/online-facts.ts";
import type { DependencyPolicies } from "./pins/policies.ts";

/** What is kept of a file once it has been looked at. */
export interface Outline {
  readonly path: string;
  readonly kind: Workflow["kind"];
  readonly name: string;
  readonly triggers: readonly string[];
  /** Every `uses` of the file. */
  readonly uses: readonly string[];
  /** `using` of an action. */
  readonly using: string;
  /** `main` of an action: the file that the runner starts. */
  readonly main: string;
  readonly publishes: boolean;
  /** Whether a step is seen to build `dist` again and compare it; `hidden` where only a script elsewhere can tell. */
  readonly comparesDist: "seen" | "hidden" | "no";
}

/** One line of CODEOWNERS. */
export interface OwnerRule {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** What stands around a file: the other files of its repository, as far as somebody looked. */
export interface Repository {
  /** Its folder in the workspace, with a trailing slash; empty for the workspace itself. */
  readonly root: string;
  /** The action or workflow behind `./x` or `$/x`; undefined where it is not there or was not looked at. */
  local(uses: string): Workflow | undefined;
  /** Whether somebody looked for it, so that an absent one is really absent. */
  knows(uses: string): boolean;
  /** The workflows beside this one, parsed; undefined where nobody looked. */
  readonly siblings?: readonly Workflow[];
  /** Every file of the repository, relative to the workspace; only where a whole repository was given. */
  readonly paths?: ReadonlySet<string>;
  readonly configs: readonly ConfigFile[];
  /** What the repository's own settings say about its dependencies. */
  readonly policies?: DependencyPolicies;
  /** Labels of its own runners, and names of its variables; undefined where nobody listed them. */
  readonly runnerLabels?: readonly string[];
  readonly variables?: readonly string[];
  /** Secrets that may be used outside of an environment. */
  readonly allowedSecrets?: readonly string[];
  /** What GitHub said of the actions in use; only where a scan may ask. */
  readonly online?: OnlineFacts;
  /** Undefined where nobody looked or there is no such file. */
  readonly codeOwners?: readonly OwnerRule[];
  /** What was looked at so far, in order; whole once the checks of repositories run. */
  readonly outlines: readonly Outline[];
}

/** A file of which nobody knows the surroundings. */
export const ALONE: Repository = {
  root: "",
  local: () => undefined,
  knows: () => false,
  configs: [],
  outlines: [],
};
