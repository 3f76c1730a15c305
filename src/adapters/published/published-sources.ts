import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import { type Sighting, unseen } from "../../domain/published/sighting.ts";
import { blobId } from "../../domain/published/source/git-blob.ts";
import type { SourceTree } from "../../domain/published/source/source-tree.ts";
import type { PublishedSources } from "../../ports/published-source.ts";
import { gitHubSighting } from "./github-sighting.ts";
import { CutTree, wholeTree } from "./git-trees.ts";

const blobSchema = z.object({ encoding: z.literal("base64"), content: z.base64() });

const COMMIT = /^[0-9a-f]{40}$/;

const limited = z.object({
  response: z.object({ headers: z.object({ "x-ratelimit-remaining": z.literal("0") }) }),
});

const hasStatus = (error: unknown, ...statuses: readonly unknown[]): boolean =>
  error instanceof Error && "status" in error && statuses.includes(error.status);

/** A lasting refusal in its own words; undefined for what another look may change. */
function refusalOf(what: string, error: unknown): Sighting<never> | undefined {
  if (error instanceof CutTree) return unseen(`${what} as a whole; ${error.message}`);
  if (hasStatus(error, 403, 429) && limited.safeParse(error).success)
    return unseen(`${what}; GitHub's rate limit is used up, give a token or wait an hour`);
  if (hasStatus(error, 404))
    return unseen(
      `${what}; GitHub does not show it (HTTP 404): the commit is gone, or the token lacks contents: read`,
    );
  return undefined;
}

/** A commit's tree never changes, so what is not there now is not waited for. */
async function look<T>(what: string, read: () => Promise<T>): Promise<Sighting<T>> {
  const refused: { as?: Sighting<never> } = {};
  const found = await gitHubSighting(what, async () => {
    try {
      return await read();
    } catch (error) {
      const refusal = refusalOf(what, error);
      if (refusal) refused.as = refusal;
      throw error;
    }
  });
  return refused.as ?? found;
}

function placeOf(repository: string) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

async function treeOf(client: Octokit, repository: string, commit: string): Promise<SourceTree> {
  return { commit, files: await wholeTree(client, placeOf(repository), commit) };
}

async function textOf(client: Octokit, repository: string, blob: string) {
  const { data } = await client.rest.git.getBlob({ ...placeOf(repository), file_sha: blob });
  const { content } = blobSchema.parse({
    ...data,
    content: data.content.replaceAll("\n", ""),
  });
  const bytes = Buffer.from(content, "base64");
  if (blobId(bytes) !== blob) throw new Error(`the answer is not the content of ${blob}`);
  return bytes.toString();
}

/** Keeps what was seen: neither a commit nor a file's content ever changes. */
function remembered<T>() {
  const kept = new Map<string, Sighting<T>>();
  return async (key: string, ask: () => Promise<Sighting<T>>): Promise<Sighting<T>> => {
    const found = kept.get(key) ?? (await ask());
    if (found.state === "present") kept.set(key, found);
    return found;
  };
}

/** GitHub's view of the files of a commit. */
export function publishedSources(client: () => Promise<Octokit>): PublishedSources {
  let opened: Promise<Octokit> | undefined;
  const open = () => (opened ??= client());
  const trees = remembered<SourceTree>();
  const texts = remembered<string>();
  return {
    tree: (repository, commit) => {
      const what = `the git tree of commit ${commit} of ${repository}`;
      if (!COMMIT.test(commit))
        return Promise.resolve(unseen(`${what}, which git names by 40 hex digits`));
      return trees(`${repository} ${commit}`, () =>
        look(what, async () => treeOf(await open(), repository, commit)),
      );
    },
    text: (repository, blob) =>
      texts(`${repository} ${blob}`, () =>
        look(`the file ${blob} of ${repository}`, async () =>
          textOf(await open(), repository, blob),
        ),
      ),
  };
}
