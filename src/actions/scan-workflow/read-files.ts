import type { RepositorySettings } from "../../domain/config/config-rule.ts";
import type { ScannedFile } from "../../checks/hear-workflow.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import {
  configKindIn,
  configKindOf,
  readConfig,
  unreadableConfig,
} from "../../domain/workflow/config-file.ts";
import type { ConfigKind } from "../../domain/workflow/model.ts";
import type { ActionFactStore } from "../../domain/workflow/online/action-fact-store.ts";
import { readWorkflow, unreadableWorkflow } from "../../domain/workflow/read-workflow.ts";
import { SourceFile } from "../../domain/workflow/yaml/source-file.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { decodeText } from "./decode-text.ts";
import type { SelectedFile } from "./select-files.ts";
import { Surroundings } from "./surroundings.ts";

/** No workflow comes near; a larger file would only cost time. */
const LARGEST_BYTES = 5_000_000;

export interface ReadPorts {
  readonly workspace: Workspace;
  /** What `-` stands for. */
  readonly standardInput?: () => Promise<Uint8Array>;
  /** What is configured for the repository at a root. */
  readonly settingsAt?: (root: string) => Promise<RepositorySettings>;
  /** What GitHub says of the actions in use; only where the scan may ask. */
  readonly online?: ActionFactStore;
}

/** One file to read, and the repository it belongs to. */
interface Reading extends ReadPorts {
  readonly path: string;
  readonly kind?: ConfigKind;
  readonly repository: Surroundings;
}

function blind({ path, kind, repository }: Reading, message: string): ScannedFile {
  if (kind) return unreadableConfig({ path, text: "", kind, repository }, message);
  return unreadableWorkflow(new SourceFile(path, ""), message, { repository });
}

async function bytesOf({ path, workspace, standardInput }: Reading): Promise<Uint8Array> {
  if (path !== "-") return workspace.read(path);
  if (standardInput) return standardInput();
  throw new GuardError("usage", {
    says: "files: `-` means standard input, which there is none of here",
    fix: "Name a file, a folder or a glob.",
  });
}

/** What came through standard input has no name to tell what it is. */
const kindOf = ({ path, kind }: Reading, text: string): ConfigKind | undefined =>
  path === "-" ? configKindIn(text) : kind;

async function readOne(reading: Reading): Promise<ScannedFile> {
  const { path, repository } = reading;
  const bytes = await bytesOf(reading);
  if (bytes.length > LARGEST_BYTES)
    return blind(reading, `it is larger than ${LARGEST_BYTES} bytes`);
  const text = decodeText(bytes);
  if (text === undefined) return blind(reading, "it is not UTF-8");
  const kind = kindOf(reading, text);
  if (kind) return readConfig({ path, text, kind, repository });
  const workflow = await readWorkflow(path, text, repository);
  await repository.prepare(workflow);
  await reading.online?.ask([workflow]);
  return workflow;
}

/** A file that cannot be read is a result like any other, so that the rest is still looked at. */
async function readSafely(reading: Reading, isLink: boolean): Promise<ScannedFile> {
  // A link can lead out of the repository; what it leads to is not what GitHub would run.
  if (isLink) return blind(reading, "it is a link, and links are not followed");
  try {
    return await readOne(reading);
  } catch (error) {
    // A path that was asked for and is not there, or lies outside, is the caller's mistake.
    if (error instanceof GuardError && error.code !== "unreadable") throw error;
    return blind(reading, error instanceof Error ? error.message : String(error));
  }
}

/** Files that are read ahead at a time: enough to keep the disk busy, few enough to forget soon. */
const BATCH = 32;

/** What a path tells of its repository's root; nothing where it tells nothing. */
function rootOf(path: string): string | undefined {
  const at = path.lastIndexOf(".github/");
  return at === 0 || path[at - 1] === "/" ? path.slice(0, at) : undefined;
}

/** Reads files one after another, each with its surroundings, so that nobody has to hold all of them. */
export class FileReader {
  readonly #ports: ReadPorts;
  readonly #repositories: Surroundings[];
  readonly #whole: readonly Surroundings[];

  /** `roots`: the whole repositories that were asked for, with the paths of all of their files. */
  constructor(ports: ReadPorts, roots: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#ports = ports;
    this.#whole = [...roots].map(([root, paths]) => new Surroundings(ports.workspace, root, paths));
    this.#repositories = [...this.#whole];
  }

  /** Those that were asked for as a whole, with what stands at fixed places in them. */
  async openWhole(): Promise<readonly Surroundings[]> {
    await Promise.all(this.#whole.map((repository) => this.#open(repository)));
    return this.#whole;
  }

  async *files(selected: readonly SelectedFile[]): AsyncGenerator<ScannedFile> {
    for (let at = 0; at < selected.length; at += BATCH) {
      const batch = selected.slice(at, at + BATCH);
      // A batch begins when the one before has been looked at.
      // oxlint-disable-next-line no-await-in-loop
      yield* await Promise.all(batch.map((file) => this.#read(file)));
    }
  }

  async #read({ path, isLink }: SelectedFile): Promise<ScannedFile> {
    const repository = this.#repositoryOf(path);
    await this.#open(repository);
    const kind = configKindOf(path);
    const reading = { ...this.#ports, path, repository, ...(kind && { kind }) };
    return readSafely(reading, isLink);
  }

  async #open(repository: Surroundings): Promise<void> {
    const settings = await this.#ports.settingsAt?.(repository.root);
    if (settings) repository.configure(settings);
    if (this.#ports.online) repository.online = this.#ports.online;
    await repository.open();
  }

  #repositoryOf(path: string): Surroundings {
    const root = rootOf(path);
    const known = this.#repositories.find((repository) =>
      root === undefined ? path.startsWith(repository.root) : repository.root === root,
    );
    if (known) return known;
    const made = new Surroundings(
      this.#ports.workspace,
      root ?? "",
      root === undefined ? "guessed" : "sure",
    );
    this.#repositories.push(made);
    return made;
  }
}
