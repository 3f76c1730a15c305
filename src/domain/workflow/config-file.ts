import type { ConfigFile, ConfigKind, Repository } from "./model.ts";
import { Malformed } from "./yaml/malformed.ts";
import { readTree } from "./yaml/read-tree.ts";
import { SourceFile } from "./yaml/source-file.ts";

const KINDS = {
  dependabot: /(?:^|\/)dependabot\.ya?ml$/,
  "pre-commit": /(?:^|\/)\.pre-commit-(?:config|hooks)\.ya?ml$/,
  lockfile: /(?:^|\/)actions\.lock$/,
} as const;

/** Which kind of file a path names; undefined for workflows, actions and everything else. */
export function configKindOf(path: string): ConfigKind | undefined {
  if (KINDS.dependabot.test(path)) return "dependabot";
  if (KINDS["pre-commit"].test(path)) return "pre-commit";
  return KINDS.lockfile.test(path) ? "lockfile" : undefined;
}

/** Which kind of file a text is, by the keys at its left margin. */
export function configKindIn(text: string): ConfigKind | undefined {
  if (/^["']?(?:jobs|runs|on)["']?\s*:/m.test(text)) return undefined;
  if (/^["']?updates["']?\s*:/m.test(text)) return "dependabot";
  if (/^["']?repos["']?\s*:/m.test(text)) return "pre-commit";
  return /^\s*\{[\s\S]*"dependencies"\s*:/.test(text) ? "lockfile" : undefined;
}

interface Given {
  readonly path: string;
  readonly text: string;
  readonly kind: ConfigKind;
  readonly repository: Repository;
}

/** A file of which nothing could be made out. */
export function unreadableConfig(given: Given, message: string, offset = 0): ConfigFile {
  const { path, text, kind, repository } = given;
  const file = new SourceFile(path, text);
  const problem = { message, place: file.place(offset, offset), blind: true };
  return { path, source: text, file, kind, repository, readable: false, problems: [problem] };
}

/** Reads a file of settings; JSON, which is YAML too, for the lockfile. */
export async function readConfig(given: Given): Promise<ConfigFile> {
  const { path, text, kind, repository } = given;
  const file = new SourceFile(path, text);
  try {
    const root = await readTree(file);
    if (root === undefined) return unreadableConfig(given, "it is empty");
    const { doubt } = file;
    const doubts =
      doubt === undefined ? [] : [{ message: doubt, place: file.place(0, 0), blind: true }];
    return { path, source: text, file, kind, repository, readable: true, problems: doubts, root };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return unreadableConfig(given, `it is malformed: ${error.message}`, error.offset);
  }
}
