import { GuardError } from "../../src/domain/failure/guard-error.ts";
import { sourceOf } from "../../src/domain/content/byte-source.ts";
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
    open: async (path) => {
      const bytes = content.get(path);
      if (bytes) return { ...sourceOf(bytes), whole: () => bytes };
      throw new GuardError("not-found", { says: `${path} does not exist`, fix: "Check the path." });
    },
    exists: async (path) => content.has(path),
    write: async (path, given) => {
      const pieces: Uint8Array[] = [];
      if (typeof given === "string") pieces.push(Buffer.from(given));
      else if (given instanceof Uint8Array) pieces.push(given);
      else for await (const bytes of given.stream()) pieces.push(bytes);
      content.set(path, Buffer.concat(pieces));
    },
  };
}
