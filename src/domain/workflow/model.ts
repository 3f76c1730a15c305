import type { Place } from "../finding/place.ts";
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
  readonly place: Place;
}

export interface Environment {
  readonly name?: Text;
  readonly place: Place;
}

export interface Container {
  readonly image?: Text;
  readonly username?: Text;
  readonly password?: Text;
  readonly env: Settings;
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
  /** Its first line, or the alias that stands for it. */
  readonly place: Place;
}

/** A job, or for a composite action the one list of steps it consists of. */
export interface Job {
  readonly workflow: Workflow;
  readonly id: string;
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
  readonly env: Settings;
  readonly defaultShell?: Text;
  readonly cacheMode?: Text;
  readonly jobs: readonly Job[];
  readonly root?: Mapping;
}
