import { GuardError } from "../../domain/failure/guard-error.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import type { ReleaseHost } from "../../ports/release-host.ts";
import type { GitHubCalls } from "./github-calls.ts";
import { compareShape, refShape, tagShape } from "./github-shapes.ts";

/** Tags may point to tags; nobody nests them deeper than this in earnest. */
const DEEPEST = 5;

const GIT = "/repos/{owner}/{repo}/git";

async function peel(calls: GitHubCalls, tag: string): Promise<string | undefined> {
  const what = `reading tag ${tag}`;
  const ref = await calls.read(
    { what, route: `GET ${GIT}/ref/tags/{tag}`, parameters: { tag } },
    refShape,
  );
  let object = ref?.object;
  for (let depth = 0; object?.type === "tag" && depth < DEEPEST; depth += 1) {
    // Each tag names the next.
    // oxlint-disable-next-line no-await-in-loop
    const inner = await calls.read(
      { what, route: `GET ${GIT}/tags/{sha}`, parameters: { sha: object.sha } },
      tagShape,
    );
    object = inner?.object;
  }
  if (ref === undefined || object?.type === "commit") return object?.sha;
  throw new GuardError("conflict", {
    says: `Tag ${tag} leads to no commit`,
    fix: "Find out who made the tag, and delete it.",
  });
}

type Tags = Pick<ReleaseHost, "commitOfTag" | "createTag" | "branch">;

export const octokitTags = (calls: GitHubCalls): Tags => ({
  commitOfTag: async (tag) => peel(calls, tag),

  createTag: async ({ tag, commit, message }) => {
    const made = await calls.write(
      {
        what: `making tag ${tag}`,
        route: `POST ${GIT}/tags`,
        parameters: { tag, message, object: commit, type: "commit" },
      },
      tagShape,
    );
    if (made.kind !== "done") return made;
    const ref = await calls.write(
      {
        what: `naming tag ${tag}`,
        route: `POST ${GIT}/refs`,
        parameters: { ref: `refs/tags/${tag}`, sha: made.value.sha },
      },
      refShape,
    );
    return ref.kind === "done" ? { kind: "done", value: commit } : ref;
  },

  branch: async (name, commit) => {
    const what = `reading branch ${name}`;
    const ref = await calls.read(
      { what, route: `GET ${GIT}/ref/heads/{name}`, parameters: { name } },
      refShape,
    );
    if (ref === undefined) return unknown(`contents: read, and a branch ${name}`);
    const { sha: head } = ref.object;
    if (head === commit) return known({ head, holds: true });
    const compared = await calls.read(
      {
        what,
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { basehead: `${commit}...${head}`, per_page: 1 },
      },
      compareShape,
    );
    return known({ head, holds: compared?.status === "ahead" });
  },
});
