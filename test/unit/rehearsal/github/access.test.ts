import { expect, it } from "vitest";
import { owner, refusalOf, repo, startGitHub } from "../../../support/github-rehearsal.ts";

const at = { owner, repo };

it("knows no token but those that were registered, and none after its job has ended", async () => {
  const { state, token, origin } = await startGitHub();
  const mine = token({ contents: "read" });
  const status = async (text: string) =>
    (await fetch(`${origin}/repos/octo/widget`, { headers: { authorization: `Bearer ${text}` } }))
      .status;
  expect(await status(mine)).toBe(200);
  state.revokeToken(mine);
  expect(await status(mine)).toBe(401);
  expect(await status(`${mine}x`)).toBe(401);
});

it("says Bad credentials to an unknown token, even for what is public", async () => {
  const { origin } = await startGitHub();
  const answer = await fetch(`${origin}/repos/octo/widget/releases`, {
    headers: { authorization: "token nobody" },
  });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ message: "Bad credentials" });
});

it("lets anyone read what is public, and nobody write without a token", async () => {
  const { client } = await startGitHub();
  expect((await client().repos.listReleases(at)).status).toBe(200);
  expect((await client().git.getRef({ ...at, ref: "heads/main" })).status).toBe(200);
  const refusal = await refusalOf(client().repos.createRelease({ ...at, tag_name: "v1.0.0" }));
  expect(refusal).toMatchObject({
    status: 401,
    text: expect.stringContaining("Requires authentication"),
  });
});

it.for([
  ["releases", { contents: "read" }, "contents=write"],
  ["attestations", { contents: "write", attestations: "read" }, "attestations=write"],
] as const)("tells which permission a write to %s needs", async ([path, permissions, needs]) => {
  const { origin, token } = await startGitHub();
  const answer = await fetch(`${origin}/repos/octo/widget/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token(permissions)}` },
    body: JSON.stringify({ tag_name: "v1.0.0", draft: true }),
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.get("x-accepted-github-permissions")).toBe(needs);
  expect(await answer.json()).toMatchObject({ message: "Resource not accessible by integration" });
});

it("refuses a job's token what its job did not declare, also reading", async () => {
  const { client } = await startGitHub();
  const refusal = await refusalOf(
    client({ contents: "read" }).repos.getEnvironment({ ...at, environment_name: "release" }),
  );
  expect(refusal.status).toBe(403);
  const { data } = await client({ actions: "read" }).repos.getEnvironment({
    ...at,
    environment_name: "release",
  });
  expect(data.name).toBe("release");
});

it("hides a private repository from everyone else", async () => {
  const { client, state } = await startGitHub({ private: true });
  const stranger = state.mintToken({
    repository: "other/thing",
    permissions: { contents: "write" },
  });
  expect((await refusalOf(client().repos.get(at))).status).toBe(404);
  expect((await client({}).repos.get(at)).data.visibility).toBe("private");
  const foreign = client();
  const refusal = await refusalOf(
    foreign.repos.get({ ...at, headers: { authorization: `Bearer ${stranger}` } }),
  );
  expect(refusal.status).toBe(404);
});

it("lets a token of another repository read what is public, and write nothing", async () => {
  const { client, state } = await startGitHub();
  const authorization = `Bearer ${state.mintToken({ repository: "other/thing", permissions: { contents: "write" } })}`;
  const foreign = client();
  expect((await foreign.repos.listReleases({ ...at, headers: { authorization } })).status).toBe(
    200,
  );
  const refusal = await refusalOf(
    foreign.repos.createRelease({
      ...at,
      tag_name: "v1.0.0",
      draft: true,
      headers: { authorization },
    }),
  );
  expect(refusal.status).toBe(403);
});

it.for([
  "branches/main/protection",
  "rulesets/rule-suites",
  "actions/permissions",
  "actions/permissions/workflow",
  "immutable-releases",
  "keys",
  "actions/secrets",
  "environments/release/secrets",
  "secret-scanning/alerts",
])("never shows %s to a job", async (path) => {
  const { origin, token } = await startGitHub();
  const everything = { actions: "write", contents: "write", administration: "write" } as const;
  const answer = await fetch(`${origin}/repos/octo/widget/${path}`, {
    headers: { authorization: `Bearer ${token(everything)}` },
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.get("x-accepted-github-permissions")).toMatch(/^\w+=read$/);
});

it("does not list who has which role to anonymous callers", async () => {
  const { client } = await startGitHub();
  const call = client().repos.getCollaboratorPermissionLevel({ ...at, username: "maintainer" });
  expect((await refusalOf(call)).status).toBe(401);
});
