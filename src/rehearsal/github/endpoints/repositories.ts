import { z } from "zod";
import { type Endpoint, type RepositoryVisit } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import type { Schemas } from "../shapes/schemas.ts";
import { apiUrl, fullRepository, htmlUrl } from "../shapes/repository.ts";
import { blobSha } from "../state/blob-sha.ts";

const encodedPath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

function contentOf(visit: RepositoryVisit) {
  const { repository, call } = visit;
  const path = call.params["path"] ?? "";
  const text = repository.files[path];
  if (text === undefined) throw notFound();
  const bytes = Buffer.from(text);
  const sha = blobSha(bytes);
  const ref = z.string().catch(repository.defaultBranch).parse(call.url.searchParams.get("ref"));
  const url = `${apiUrl(visit)}/contents/${encodedPath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${apiUrl(visit)}/git/blobs/${sha}`;
  const html = `${htmlUrl(visit)}/blob/${ref}/${encodedPath(path)}`;
  return {
    type: "file",
    name: path.split("/").at(-1) ?? path,
    path,
    sha,
    size: bytes.length,
    url,
    git_url: git,
    html_url: html,
    download_url: `${htmlUrl(visit)}/raw/${ref}/${encodedPath(path)}`,
    content: bytes.toString("base64"),
    encoding: "base64",
    _links: { self: url, git, html },
  } satisfies Schemas["content-file"];
}

const get = { method: "GET", needs: "metadata=read" } as const;

export const repositoryEndpoints: readonly Endpoint[] = [
  {
    ...get,
    call: "get-repository",
    path: "/repos/:owner/:repo",
    handle: (visit) => ({ status: 200, json: fullRepository(visit) }),
  },
  {
    ...get,
    call: "get-repository",
    path: "/repositories/:repository_id",
    handle: (visit) => ({ status: 200, json: fullRepository(visit) }),
  },
  {
    ...get,
    call: "get-content",
    needs: "contents=read",
    path: "/repos/:owner/:repo/contents/*path",
    handle: (visit) => ({ status: 200, json: contentOf(visit) }),
  },
  {
    ...get,
    call: "vulnerability-reporting",
    path: "/repos/:owner/:repo/private-vulnerability-reporting",
    handle: () => ({ status: 200, json: { enabled: true } }),
  },
  {
    ...get,
    call: "oidc-subject",
    needs: "actions=read",
    audience: "signed-in",
    path: "/repos/:owner/:repo/actions/oidc/customization/sub",
    handle: ({ repository: { owner, name, id } }) => ({
      status: 200,
      json: {
        use_default: true,
        use_immutable_subject: true,
        sub_claim_prefix: `repo:${owner.login}@${owner.id}/${name}@${id}`,
      } satisfies Schemas["oidc-custom-sub-repo"],
    }),
  },
];
