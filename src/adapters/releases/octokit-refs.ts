import { z } from "zod";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { ReleaseHost } from "../../ports/release-host.ts";
import type { GitHubCalls } from "./github-calls.ts";
import { fileShape, namedRefShape, refShape } from "./github-shapes.ts";

type Refs = Pick<ReleaseHost, "tagsFrom" | "moveTag" | "fileAt">;

/** Where there are no such tags the list is empty; a 404 means that the token may not look. */
const hidden = (): GuardError =>
  new GuardError("forbidden", {
    says: "GitHub hides the tags of the repository from this token (404)",
    fix: "Give the publishing job `contents: write`, and check the repository's name.",
  });

const GIT = "/repos/{owner}/{repo}/git";
const REFS = "refs/tags/";

export const octokitRefs = (calls: GitHubCalls): Refs => ({
  tagsFrom: async (beginning) => {
    const what = `listing the tags that begin with ${beginning}`;
    const route = `GET ${GIT}/matching-refs/{+ref}`;
    const parameters = { ref: `tags/${beginning}` };
    const found = await calls.list({ what, route, parameters }, z.array(namedRefShape));
    if (found === undefined) throw hidden();
    return found.map(({ ref }) => ref.slice(REFS.length));
  },

  moveTag: async ({ tag, commit: sha, exists }) => {
    const what = `moving tag ${tag}`;
    const call = exists
      ? { route: `PATCH ${GIT}/refs/tags/{tag}`, parameters: { tag, sha, force: true } }
      : { route: `POST ${GIT}/refs`, parameters: { ref: `${REFS}${tag}`, sha } };
    const moved = await calls.write({ what, ...call }, refShape);
    return moved.kind === "done" ? { kind: "done", value: sha } : moved;
  },

  fileAt: async (path, commit) => {
    const found = await calls.read(
      {
        what: `reading ${path}`,
        route: "GET /repos/{owner}/{repo}/contents/{+path}",
        parameters: {
          path: path.split("/").map(encodeURIComponent).join("/"),
          ref: commit,
          headers: { accept: "application/vnd.github.raw+json" },
        },
      },
      fileShape,
    );
    return found;
  },
});
