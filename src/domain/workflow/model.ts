import type { Place } from "../finding/place.ts";
import type { OnlineFacts } from "./online/online-facts.ts";
import type { DependencyPolicies } from "./pins/policies.ts";
import type { Settings } from "./settings.ts";
import type { Text } from "./text.ts";
import type { Mapping, Node } from "./yaml/node.ts";
import type { SourceFile } from "./yaml/source-file.ts";

/** What the reader stumbled over. `blind`: something could hide there, so nobody may call the file clean. */
export interface Problem {
  readonly message: string;
  readonly place: Place;
  readonly blind: boolean;
}

/** One event that starts the workflow, with its filters (`types`, `branches`, `tags-ignore`, `workflows` …). */
export interface Trigger {
  readonly name: string;
  readonly place: Place;
  readonly filters: ReadonlyMap<string, readonly Text[]>;
}

interface Grant {
  readonly scope: string;
  readonly access: string;
  readonly place: Place;
}

/** A `permissions:` block: everything at one level, or scope by scope, where what is not named is none. */
export interface Permissions {
  /** Where the key and, in the short form, its value stand. */
  readonly place: Place;
  readonly all?: "read-all" | "write-all";
  readonly grants: readonly Grant[];
}

/** An input of a workflow or an action; `type` is what it declares, `string` where it declares none. */
export interface Input {
  readonly name: string;
  readonly type: string;
  /** What has the input: an event of a workflow, or an action. */
  readonly of: "workflow_dispatch" | "workflow_call" | "action";
  readonly required: boolean;
  readonly default?: Text;
  readonly options: readonly Text[];
  /** Why it should no longer be used. */
  readonly deprecated?: Text;
  readonly place: Place;
}

/** A secret that a called workflow takes. */
export interface CalledSecret {
  readonly name: string;
  readonly required: boolean;
  readonly place: Place;
}

/** `concurrency:` of a workflow or a job; in its short form only the group. */
export interface Concurrency {
  readonly group?: Text;
  readonly cancelInProgress?: Text;
  readonly queue?: Text;
  readonly place: Place;
  readonly node?: Mapping;
}

/** What an action is made of. */
export interface ActionRuns {
  readonly using?: Text;
  readonly main?: Text;
  readonly pre?: Text;
  readonly post?: Text;
  /** Of a Docker action: an image or a Dockerfile. */
  readonly image?: Text;
  readonly node: Mapping;
}

export interface Environment {
  readonly name?: Text;
  readonly url?: Text;
  /** `false` where the job takes the environment's secrets without making a deployment. */
  readonly deployment?: Text;
  readonly place: Place;
}

export interface Container {
  /** `container`, or the key of the service. */
  readonly name: string;
  readonly image?: Text;
  readonly username?: Text;
  readonly password?: Text;
  readonly options?: Text;
  readonly env: Settings;
  /** Where its key stands. */
  readonly place: Place;
}

export interface Step {
  readonly job: Job;
  readonly id?: Text;
  readonly name?: Text;
  readonly uses?: Text;
  readonly run?: Text;
  readonly shell?: Text;
  readonly if?: Text;
  readonly with: Settings;
  readonly env: Settings;
  readonly workingDirectory?: Text;
  readonly continueOnError?: Text;
  readonly timeoutMinutes?: Text;
  /** The step goes on beside those after it. */
  readonly background?: Text;
  /** Its first line, or the alias that stands for it. */
  readonly place: Place;
  readonly node: Mapping;
}

/** A job, or for a composite action the one list of steps it consists of. */
export interface Job {
  readonly workflow: Workflow;
  readonly id: string;
  readonly name?: Text;
  readonly needs: readonly Text[];
  readonly if?: Text;
  readonly environment?: Environment;
  readonly permissions?: Permissions;
  readonly uses?: Text;
  readonly with: Settings;
  readonly secrets: Settings;
  /** `secrets: inherit`. */
  readonly inheritsSecrets?: Text;
  readonly env: Settings;
  readonly defaultShell?: Text;
  readonly runsOn: readonly Text[];
  readonly concurrency?: Concurrency;
  readonly continueOnError?: Text;
  readonly timeoutMinutes?: Text;
  readonly strategy?: Mapping;
  readonly matrix?: Node;
  readonly container?: Container;
  readonly services: readonly Container[];
  readonly outputs: Settings;
  readonly cacheMode?: Text;
  readonly steps: readonly Step[];
  /** Its key. */
  readonly place: Place;
  readonly node: Mapping;
}

/** One file under `.github/workflows`, or an action.yml. */
export interface Workflow {
  readonly path: string;
  /** The rest of the repository, as far as it was looked at. */
  readonly repository: Repository;
  readonly source: string;
  readonly file: SourceFile;
  readonly kind: "workflow" | "action";
  /** False where nothing of the file could be made out; then `problems` says why. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
  readonly name?: Text;
  readonly triggers: readonly Trigger[];
  /** Its first key. */
  readonly place: Place;
  readonly permissions?: Permissions;
  readonly inputs: readonly Input[];
  /** What a called workflow or an action hands back: name and value. */
  readonly outputs: Settings;
  readonly calledSecrets: readonly CalledSecret[];
  readonly concurrency?: Concurrency;
  readonly env: Settings;
  readonly defaultShell?: Text;
  readonly cacheMode?: Text;
  readonly runs?: ActionRuns;
  readonly jobs: readonly Job[];
  readonly root?: Mapping;
}

/** Files beside the workflows that say where code comes from. */
export type ConfigKind = "dependabot" | "pre-commit" | "lockfile";

/** A file beside the workflows that says where code comes from. */
export interface ConfigFile {
  readonly path: string;
  readonly source: string;
  readonly file: SourceFile;
  readonly kind: ConfigKind;
  readonly repository: Repository;
  readonly readable: boolean;
  readonly problems: readonly Problem[];
  /** What it holds; nothing where it is empty or not readable. */
  readonly root?: Node;
}

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
