import { YAMLException } from "js-yaml";
import { Malformed } from "./malformed.ts";
import type { Node } from "./node.ts";
import { isSameTree } from "./same-tree.ts";
import type { SourceFile } from "./source-file.ts";
import { treeFromEvents, wasRepaired } from "./tree-from-events.ts";

/** What may stand in front of a document: a mark, comments, and its beginning. */
const HEAD = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---[ \t]*(?:#[^\n]*)?\r?\n)?/;

/** What readers of YAML are known to differ on: a carriage return alone, empty keys, bare tags, anchors, more than one document, marks in the middle. */
const ODD =
  /\r(?!\n)|^[ \t-]*[?:](?:\s|$)|:[ \t]+!|[:-][ \t]+[&*]\S|^(?:---|\.\.\.)(?=\s|$)|^%|\uFEFF/m;

const isOdd = ({ text }: SourceFile): boolean => ODD.test(text.replace(HEAD, ""));

const DISAGREE = "readers of YAML disagree on it";

async function tolerantly(file: SourceFile): Promise<Node | undefined> {
  // Loaded only here: it doubles the time to start and few files need it.
  const { treeFromDocument } = await import("./tree-from-document.ts");
  return treeFromDocument(file);
}

async function disagreement(file: SourceFile, tree: Node | undefined): Promise<string | undefined> {
  try {
    return isSameTree(tree, await tolerantly(file)) ? undefined : DISAGREE;
  } catch (error) {
    if (error instanceof Malformed) return `${DISAGREE}: ${error.message}`;
    throw error;
  }
}

async function quickly(file: SourceFile): Promise<Node | undefined> {
  const tree = treeFromEvents(file);
  const doubt = isOdd(file) || wasRepaired(file) ? await disagreement(file, tree) : undefined;
  if (doubt !== undefined) file.noteDoubt(doubt);
  return tree;
}

/**
 * A file's tree; nothing for an empty document. What the fast reader refuses goes to the tolerant
 * one, and what both refuse is `Malformed`. Where only one of them takes a file, or each takes it
 * otherwise, the file has a `doubt`.
 */
export async function readTree(file: SourceFile): Promise<Node | undefined> {
  try {
    return await quickly(file);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const tree = await tolerantly(file);
    file.noteDoubt(`${DISAGREE}: ${error.reason}`);
    return tree;
  }
}
