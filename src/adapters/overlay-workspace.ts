import type { Workspace } from "../ports/workspace.ts";

/** A workspace with one file more, which lies nowhere on disk: what came over standard input. */
export function overlayWorkspace(below: Workspace, path: string, text: string): Workspace {
  const bytes = new TextEncoder().encode(text);
  return {
    ...below,
    list: async (folder) => [
      ...(await below.list(folder)),
      { path, size: bytes.length, mode: 0o644, kind: "file" as const },
    ],
    read: (wanted) => (wanted === path ? Promise.resolve(bytes) : below.read(wanted)),
    exists: (wanted) => (wanted === path ? Promise.resolve(true) : below.exists(wanted)),
  };
}
