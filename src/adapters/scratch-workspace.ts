import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workspace } from "../ports/workspace.ts";
import { diskWorkspace } from "./disk-workspace.ts";

/** A folder that is made with the first write, and goes when the process ends. */
export function scratchWorkspace(parent: string | undefined): Workspace {
  const folder = join(parent ?? tmpdir(), `release-guard-${randomUUID()}`);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return diskWorkspace(folder);
}
