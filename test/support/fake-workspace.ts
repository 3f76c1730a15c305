import { GuardError } from "../../src/domain/failure/guard-error.ts";
import type { Workspace } from "../../src/ports/workspace.ts";

/** A workspace in memory. */
export function fakeWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const content = new Map<string, Uint8Array>(
    Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]),
  );
  return {
    root: "/workspace",
    list: async (folder, skip) =>
      [...content]
        .filter(([path]) => folder === "." || path.startsWith(`${folder}/`))
        .filter(([path]) => !path.split("/").some((part) => skip?.has(part)))
        .map(([path, bytes]) => ({ path, size: bytes.length, mode: 0o644, kind: "file" as const }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    read: async (path) => {
      const bytes = content.get(path);
      if (bytes) return bytes;
      throw new GuardError("not-found", { says: `${path} does not exist`, fix: "Check the path." });
    },
    exists: async (path) => content.has(path),
    write: async (path, bytes) => void content.set(path, Buffer.from(bytes)),
  };
}
