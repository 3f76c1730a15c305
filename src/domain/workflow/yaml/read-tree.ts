import { YAMLException } from "js-yaml";
import type { Node } from "./node.ts";
import type { SourceFile } from "./source-file.ts";
import { treeFromEvents } from "./tree-from-events.ts";

/**
 * A file's tree; nothing for an empty document. What the fast reader refuses goes to the tolerant
 * one, because GitHub takes it too; only what both refuse is `Malformed`.
 */
export async function readTree(file: SourceFile): Promise<Node | undefined> {
  try {
    return treeFromEvents(file);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Loaded only here: it doubles the time to start and few files need it.
    const { treeFromDocument } = await import("./tree-from-document.ts");
    return treeFromDocument(file);
  }
}
