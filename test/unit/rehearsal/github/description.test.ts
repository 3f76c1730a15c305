import { expect, it } from "vitest";
import { blobId } from "../../../../src/domain/published/source/git-blob.ts";
import { RUN_ID } from "../../../../src/rehearsal/github/state/rehearsal-repository.ts";
import { describedOperations, objectionsTo } from "../../../support/github-description.ts";
import { SHA, startGitHub } from "../../../support/github-rehearsal.ts";

const RUN = `actions/runs/${RUN_ID}`;
const DIGEST = "a".repeat(64);
const STATEMENT = { predicateType: "x", subject: [{ digest: { sha256: DIGEST } }] };
const BUNDLE = {
  mediaType: "m",
  verificationMaterial: {},
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify(STATEMENT)).toString("base64"),
    payloadType: "t",
  },
};

/** One good call for each operation, in an order in which they work. */
const tour = (release: number, asset: number): [string, string, unknown?][] => [
  ["GET", ""],
  ["GET", "/contents/README.md"],
  ["GET", "/private-vulnerability-reporting"],
  ["GET", "/actions/oidc/customization/sub"],
  ["GET", "/collaborators/maintainer/permission"],
  ["GET", `/${RUN}`],
  ["GET", `/${RUN}/attempts/1`],
  ["GET", `/${RUN}/jobs`],
  ["GET", `/${RUN}/attempts/1/jobs`],
  ["GET", `/${RUN}/approvals`],
  ["GET", "/environments/release"],
  ["GET", "/environments/release/deployment-branch-policies"],
  ["GET", "/environments/release/deployment_protection_rules"],
  ["GET", "/rules/branches/main"],
  ["GET", "/rulesets"],
  ["GET", "/rulesets/502"],
  ["POST", "/git/tags", { tag: "t", message: "m", object: SHA, type: "commit" }],
  ["POST", "/git/refs", { ref: "refs/tags/t", sha: SHA }],
  ["GET", "/git/ref/tags/t"],
  ["GET", "/git/matching-refs/tags"],
  ["PATCH", "/git/refs/tags/t", { sha: SHA }],
  ["DELETE", "/git/refs/tags/t"],
  ["GET", `/git/commits/${SHA}`],
  ["GET", `/git/trees/${SHA}?recursive=1`],
  ["GET", `/git/blobs/${blobId(Buffer.from("Read\n"))}`],
  ["GET", "/commits/main"],
  ["GET", `/compare/${SHA}...main`],
  ["GET", "/branches/main"],
  ["POST", "/releases", { tag_name: "v1.0.0", draft: true }],
  ["POST", `/releases/${release}/assets?name=a.tgz`, "bytes"],
  ["GET", `/releases/${release}`],
  ["GET", `/releases/${release}/assets`],
  ["GET", `/releases/assets/${asset}`],
  ["PATCH", `/releases/assets/${asset}`, { label: "A" }],
  ["DELETE", `/releases/assets/${asset}`],
  ["PATCH", `/releases/${release}`, { draft: false }],
  ["GET", "/releases"],
  ["GET", "/releases/latest"],
  ["GET", "/releases/tags/v1.0.0"],
  ["POST", "/releases/generate-notes", { tag_name: "v1.0.0" }],
  ["DELETE", `/releases/${release}`],
  ["POST", "/attestations", { bundle: BUNDLE }],
  ["GET", `/attestations/sha256:${DIGEST}`],
];

it("answers every operation as GitHub describes it", async () => {
  const { origin, token, seen, state } = await startGitHub({ files: { "README.md": "Read\n" } });
  const authorization = `Bearer ${token({ contents: "write", actions: "read", attestations: "write" })}`;
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { authorization, "content-type": "application/octet-stream" },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    expect.soft(answer.status, `${method} ${path}`).toBeLessThan(400);
    return answer.status === 204 ? undefined : answer.json();
  };
  state.repository("octo/widget").runs[0]?.attempts[0]?.jobs.push({
    id: 9,
    name: "guard",
    status: "completed",
    conclusion: "success",
  });
  const next = state.records.nextId;
  for (const [method, path, body] of tour(next, next + 1)) {
    const prefix = path.includes("/assets?") ? "/uploads" : "";
    await ask(method, `${prefix}/repos/octo/widget${path}`, body);
  }
  const tag = (await ask("POST", "/repos/octo/widget/git/tags", {
    tag: "t2",
    message: "m",
    object: SHA,
    type: "commit",
  })) as { sha: string };
  await ask("GET", `/repos/octo/widget/git/tags/${tag.sha}`);
  await ask("GET", "/users/maintainer");
  await ask("GET", `/orgs/octo/attestations/sha256:${DIGEST}`);
  await ask("GET", `/users/octo/attestations/sha256:${DIGEST}`);
  expect([...seen].toSorted()).toEqual(describedOperations.toSorted());
});

it.for([
  ["GET /repos/{owner}/{repo}/releases", { status: 200, json: [{ id: 1 }] }],
  ["GET /repos/{owner}/{repo}/releases/{release_id}", { status: 200 }],
  ["DELETE /repos/{owner}/{repo}/releases/{release_id}", { status: 204, json: {} }],
  ["GET /repos/{owner}/{repo}/releases", { status: 201, json: [] }],
  ["GET /repos/{owner}/{repo}", { status: 404, json: { message: 5 } }],
  ["POST /repos/{owner}/{repo}/releases", { status: 422, json: { errors: [{}] } }],
] as const)("would notice a wrong answer to %s: %j", ([operation, reply]) => {
  expect(objectionsTo(operation, reply)).not.toEqual([]);
});
