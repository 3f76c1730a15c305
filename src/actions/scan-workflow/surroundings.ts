import { GuardError } from "../../domain/failure/guard-error.ts";
import { configKindOf, readConfig } from "../../domain/workflow/config-file.ts";
import type {
  ConfigFile,
  Outline,
  OwnerRule,
  Repository,
  Workflow,
} from "../../domain/workflow/model.ts";
import { usesOf } from "../../domain/workflow/outline-of.ts";
import { readOwnerRules } from "../../domain/workflow/owner-rules.ts";
import { readWorkflow } from "../../domain/workflow/read-workflow.ts";
import type { OnlineFacts } from "../../domain/workflow/online/online-facts.ts";
import type { DependencyPolicies } from "../../domain/workflow/pins/policies.ts";
import type { RepositorySettings } from "../../domain/config/config-rule.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { decodeText } from "./decode-text.ts";
import { localPaths } from "./local-paths.ts";

const WORKFLOWS = ".github/workflows/";
const YAML = /\.ya?ml$/i;
/** A repository with more workflows than this is not held in memory to know each one's neighbours. */
const MOST_SIBLINGS = 1_000;
const CONFIGS = [
  ".github/dependabot.yml",
  ".github/dependabot.yaml",
  ".pre-commit-config.yaml",
  `${WORKFLOWS}actions.lock`,
];
/** GitHub takes the first of them that is there. */
const CODE_OWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Only such files have anything to do with the workflows beside them. */
const LOOKS_ASIDE = /workflow_run|workflow_call|\.ya?ml(?:\s|['"]|$)/m;

/** What was read; nothing where there is nothing. */
type Read<T> = T | "unread" | undefined;

/** One repository's folder: what its files use of each other is read when one of them asks for it. */
export class Surroundings implements Repository {
  readonly root: string;
  readonly paths?: ReadonlySet<string>;
  readonly outlines: Outline[] = [];
  readonly configs: ConfigFile[] = [];
  policies?: DependencyPolicies;
  online?: OnlineFacts;
  runnerLabels?: readonly string[];
  variables?: readonly string[];
  allowedSecrets?: readonly string[];
  codeOwners?: readonly OwnerRule[];
  siblings?: readonly Workflow[];
  readonly #workspace: Workspace;
  readonly #guessed: boolean;
  /** By path; nothing for what is not there. */
  readonly #files = new Map<string, Promise<Read<Workflow>>>();
  readonly #locals = new Map<string, Workflow | undefined>();
  #opened: Promise<void> | undefined;
  #siblings: Promise<void> | undefined;

  /** `guessed`: nothing says that the repository begins at `root`, so what is missing there may stand elsewhere. */
  constructor(workspace: Workspace, root: string, known: ReadonlySet<string> | "guessed" | "sure") {
    this.root = root;
    this.#workspace = workspace;
    this.#guessed = known === "guessed";
    if (typeof known === "object") this.paths = known;
  }

  local(uses: string): Workflow | undefined {
    return this.#locals.get(uses.trim());
  }

  knows(uses: string): boolean {
    const name = uses.trim();
    return this.#guessed ? this.#locals.get(name) !== undefined : this.#locals.has(name);
  }

  /** What its settings and the policy say. */
  configure(settings: RepositorySettings): void {
    const { policies, runnerLabels, variables, allowedSecrets } = settings;
    this.policies = policies;
    if (runnerLabels) this.runnerLabels = runnerLabels;
    if (variables) this.variables = variables;
    if (allowedSecrets) this.allowedSecrets = allowedSecrets;
  }

  /** Reads what stands at fixed places; once. */
  open(): Promise<void> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Reads everything of the repository that the file refers to, and what that refers to. */
  async prepare(workflow: Workflow): Promise<void> {
    const uses = usesOf(workflow).filter((name) => /^[.$]\//.test(name));
    await Promise.all(uses.map((name) => this.#load(name)));
    if (workflow.kind === "workflow" && LOOKS_ASIDE.test(workflow.source)) await this.#lookAside();
  }

  async #open(): Promise<void> {
    const texts = await Promise.all(CONFIGS.map((path) => this.#text(this.root + path)));
    const configs = CONFIGS.flatMap((name, index) => {
      const [path, text, kind] = [this.root + name, texts[index], configKindOf(name)];
      return text === undefined || kind === undefined
        ? []
        : [readConfig({ path, text, kind, repository: this })];
    });
    this.configs.push(...(await Promise.all(configs)));
    const owners = await Promise.all(CODE_OWNERS.map((path) => this.#text(this.root + path)));
    const found = owners.find((text) => text !== undefined);
    if (found !== undefined) this.codeOwners = readOwnerRules(found);
  }

  async #load(uses: string): Promise<void> {
    if (this.#locals.has(uses)) return;
    const files = await Promise.all(
      localPaths(this.root, uses).map((path) => this.#workflow(path)),
    );
    const found = files.find((file) => typeof file === "object");
    // What is there and cannot be read is neither known nor absent.
    if (this.#locals.has(uses) || (found === undefined && files.includes("unread"))) return;
    this.#locals.set(uses, found);
    if (found) await this.prepare(found);
  }

  #workflow(path: string): Promise<Read<Workflow>> {
    const known = this.#files.get(path);
    if (known) return known;
    const reading = this.#parse(path);
    this.#files.set(path, reading);
    return reading;
  }

  async #parse(path: string): Promise<Read<Workflow>> {
    const read = await this.#read(path);
    return typeof read === "object" ? readWorkflow(path, read.text, this) : read;
  }

  #lookAside(): Promise<void> {
    this.#siblings ??= this.#readSiblings();
    return this.#siblings;
  }

  async #readSiblings(): Promise<void> {
    const folder = this.root + WORKFLOWS.replace(/\/$/, "");
    const files = await this.#workspace.list(folder).catch(() => []);
    const paths = files.filter(({ path }) => YAML.test(path));
    if (paths.length === 0 || paths.length > MOST_SIBLINGS) return;
    const read = await Promise.all(paths.map(({ path }) => this.#workflow(path)));
    const siblings = read.filter((file) => typeof file === "object");
    // One that nobody could read may be the very one that somebody asks for.
    const isWhole = siblings.length === paths.length && siblings.every(({ readable }) => readable);
    if (isWhole) this.siblings = siblings;
  }

  async #text(path: string): Promise<string | undefined> {
    const read = await this.#read(path);
    return typeof read === "object" ? read.text : undefined;
  }

  /** Nothing for what is not there. */
  async #read(path: string): Promise<Read<{ readonly text: string }>> {
    try {
      const text = decodeText(await this.#workspace.read(path));
      return text === undefined ? "unread" : { text };
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      return error.code === "not-found" ? undefined : "unread";
    }
  }
}
