import type { Endpoint, RepositoryVisit } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import { apiUrl } from "../shapes/repository.ts";
import { nodeId, type Schemas } from "../shapes/schemas.ts";
import { blobSha } from "../state/blob-sha.ts";
import { commitOf } from "../state/git-objects.ts";
import { FOLDER, type TreeFile, type TreeObjects, treeObjects } from "../state/git-trees.ts";
import type { Repository } from "../state/records.ts";

/** The files of every commit: those that the plan names, else those whose text is known. */
const filesOf = ({ tree, files }: Repository): readonly TreeFile[] =>
  tree ??
  Object.entries(files).map(([path, text]) => ({
    path,
    mode: "100644",
    sha: blobSha(Buffer.from(text)),
  }));

type Entry = Schemas["git-tree"]["tree"][number];

function* entriesOf(
  { trees }: TreeObjects,
  { sha, deep, base }: { sha: string; deep: boolean; base: string },
  prefix = "",
): Generator<Entry> {
  for (const line of trees.get(sha) ?? []) {
    const type = line.mode === FOLDER ? "tree" : "blob";
    const path = `${prefix}${line.name}`;
    const { mode, sha: inner } = line;
    yield { path, mode, type, sha: inner, url: `${base}/git/${type}s/${inner}` };
    if (deep && type === "tree")
      yield* entriesOf({ trees, root: "" }, { sha: inner, deep, base }, `${path}/`);
  }
}

/** A commit's id stands for its tree. GitHub cuts long answers, and says so. */
function treeReply(visit: RepositoryVisit) {
  const { repository, call } = visit;
  const asked = call.params["tree_sha"] ?? "";
  const objects = treeObjects(filesOf(repository));
  const commit = commitOf(repository, asked);
  const isRoot = commit !== undefined || repository.commits.some(({ tree }) => tree === asked);
  const sha = isRoot ? objects.root : asked;
  if (!objects.trees.has(sha)) throw notFound();
  const deep = call.url.searchParams.has("recursive");
  const all = [...entriesOf(objects, { sha, deep, base: apiUrl(visit) })];
  const most = repository.mostTreeEntries ?? Infinity;
  return {
    status: 200,
    json: {
      sha,
      url: `${apiUrl(visit)}/git/trees/${sha}`,
      tree: all.slice(0, most),
      truncated: all.length > most,
    } satisfies Schemas["git-tree"],
  };
}

function blobReply(visit: RepositoryVisit) {
  const { repository, call } = visit;
  const sha = call.params["file_sha"] ?? "";
  const texts = Object.values(repository.files).map((text) => Buffer.from(text));
  const bytes = texts.find((each) => blobSha(each) === sha);
  if (bytes === undefined) throw notFound();
  return {
    status: 200,
    json: {
      sha,
      node_id: nodeId("Blob", sha),
      size: bytes.length,
      url: `${apiUrl(visit)}/git/blobs/${sha}`,
      // GitHub breaks the lines of base64.
      content: bytes.toString("base64").replaceAll(/.{60}/g, "$&\n"),
      encoding: "base64",
    } satisfies Schemas["blob"],
  };
}

const read = { method: "GET", needs: "contents=read" } as const;
const R = "/repos/:owner/:repo";

export const treeEndpoints: readonly Endpoint[] = [
  { ...read, call: "get-tree", path: `${R}/git/trees/:tree_sha`, handle: treeReply },
  { ...read, call: "get-blob", path: `${R}/git/blobs/:file_sha`, handle: blobReply },
];
