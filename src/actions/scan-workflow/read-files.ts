import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Workflow } from "../../domain/workflow/model.ts";
import { readWorkflow, unreadableWorkflow } from "../../domain/workflow/read-workflow.ts";
import { SourceFile } from "../../domain/workflow/yaml/source-file.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { SelectedFile } from "./select-files.ts";

/** No workflow comes near; a larger file would only cost time. */
const LARGEST_BYTES = 5_000_000;

export interface ReadPorts {
  readonly workspace: Workspace;
  /** What `-` stands for. */
  readonly standardInput?: () => Promise<Uint8Array>;
}

const blind = (path: string, message: string): Workflow =>
  unreadableWorkflow(new SourceFile(path, ""), message);

/** Keeps a byte order mark, so that offsets are those of the file; refuses what is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function bytesOf(path: string, ports: ReadPorts): Promise<Uint8Array> {
  if (path !== "-") return ports.workspace.read(path);
  if (ports.standardInput) return ports.standardInput();
  throw new GuardError("usage", {
    says: "files: `-` means standard input, which there is none of here",
    fix: "Name a file, a folder or a glob.",
  });
}

async function readOne({ path, isLink }: SelectedFile, ports: ReadPorts): Promise<Workflow> {
  // A link can lead out of the repository; what it leads to is not what GitHub would run.
  if (isLink) return blind(path, "it is a link, and links are not followed");
  const bytes = await bytesOf(path, ports);
  if (bytes.length > LARGEST_BYTES) return blind(path, `it is larger than ${LARGEST_BYTES} bytes`);
  const text = decode(bytes);
  return text === undefined ? blind(path, "it is not UTF-8") : readWorkflow(path, text);
}

/** A file that cannot be read is a result like any other, so that the rest is still looked at. */
async function readSafely(file: SelectedFile, ports: ReadPorts): Promise<Workflow> {
  try {
    return await readOne(file, ports);
  } catch (error) {
    // A path that was asked for and is not there, or lies outside, is the caller's mistake.
    if (error instanceof GuardError && error.code !== "unreadable") throw error;
    return blind(file.path, error instanceof Error ? error.message : String(error));
  }
}

/** Files that are read ahead at a time: enough to keep the disk busy, few enough to forget soon. */
const BATCH = 32;

/** Hands over one file after another, so that nobody has to hold all of them. */
export async function* readFiles(
  files: readonly SelectedFile[],
  ports: ReadPorts,
): AsyncGenerator<Workflow> {
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH);
    // A batch begins when the one before has been looked at.
    // oxlint-disable-next-line no-await-in-loop
    yield* await Promise.all(batch.map((file) => readSafely(file, ports)));
  }
}
