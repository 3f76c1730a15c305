import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { TreeFile } from "../../domain/published/source/source-tree.ts";

/** GitHub cuts an answer at 100,000 entries or 7 MB; a tree that takes more calls than this is not looked at. */
const MOST_CALLS = 200;

const KINDS = { blob: "file", commit: "submodule", tree: "folder" } as const;
const LINK = "120000";

const entry = z.object({
  path: z.string().min(1),
  mode: z.string(),
  type: z.enum(["blob", "tree", "commit"]),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
});

/** Source: GitHub's REST API, "Get a tree". Without `truncated` nobody says that it is whole. */
const answer = z.object({ truncated: z.boolean(), tree: z.array(entry) });

/** A tree that cannot be had whole. */
export class CutTree extends Error {}

export interface TreePlace {
  readonly owner: string;
  readonly repo: string;
}

type Entry = z.output<typeof entry>;

/** Reads trees of one repository, and counts the calls. */
class TreeReader {
  readonly #client: Octokit;
  readonly #place: TreePlace;
  #calls = 0;

  constructor(client: Octokit, place: TreePlace) {
    this.#client = client;
    this.#place = place;
  }

  /** The whole tree; where GitHub cuts it, folder by folder. */
  async files(sha: string, prefix = ""): Promise<readonly TreeFile[]> {
    const whole = await this.#ask(sha, true);
    if (!whole.truncated) return whole.tree.flatMap((one) => this.#fileOf(one, prefix));
    const flat = await this.#ask(sha, false);
    if (flat.truncated) throw new CutTree("GitHub cuts the list of one folder");
    const files: TreeFile[] = [];
    for (const one of flat.tree) {
      // One after the other: a service is not to be asked for many trees at once.
      // oxlint-disable-next-line no-await-in-loop
      if (one.type === "tree") files.push(...(await this.files(one.sha, `${prefix}${one.path}/`)));
      else files.push(...this.#fileOf(one, prefix));
    }
    return files;
  }

  #fileOf({ path, mode, type, sha: blob }: Entry, prefix: string): TreeFile[] {
    const kind = mode === LINK ? "link" : KINDS[type];
    return kind === "folder" ? [] : [{ path: `${prefix}${path}`, blob, kind }];
  }

  async #ask(sha: string, deep: boolean) {
    this.#calls += 1;
    if (this.#calls > MOST_CALLS) throw new CutTree(`it takes more than ${MOST_CALLS} calls`);
    const { data } = await this.#client.rest.git.getTree({
      ...this.#place,
      tree_sha: sha,
      ...(deep && { recursive: "1" }),
    });
    return answer.parse(data);
  }
}

/** Every file of a commit's tree. Throws a `CutTree` where GitHub does not give all of it. */
export const wholeTree = (
  client: Octokit,
  place: TreePlace,
  commit: string,
): Promise<readonly TreeFile[]> => new TreeReader(client, place).files(commit);
