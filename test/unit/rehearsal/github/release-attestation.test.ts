import { expect, it } from "vitest";
import { owner, refusalOf, repo, startGitHub } from "../../../support/github-rehearsal.ts";

const at = { owner, repo };

async function publish(immutable: boolean) {
  const { client, state } = await startGitHub();
  state.repository("octo/widget").immutableReleases = immutable;
  const { data } = await client({ contents: "write" }).repos.createRelease({
    ...at,
    tag_name: "v9.0.0",
    draft: false,
  });
  const ref = await client().git.getRef({ ...at, ref: "tags/v9.0.0" });
  const read = () =>
    client().request("GET /repos/{owner}/{repo}/attestations/{digest}", {
      ...at,
      digest: `sha1:${ref.data.object.sha}`,
      predicate_type: "release",
    });
  return { id: data.id, sha: ref.data.object.sha, read };
}

it("GitHub signs for a release that becomes immutable, by its tag's commit", async () => {
  const { id, sha, read } = await publish(true);
  const [found] = (await read()).data.attestations as {
    bundle: { dsseEnvelope: { payload: string } };
    initiator: string;
  }[];
  expect(found?.initiator).toBe("github");
  const payload = Buffer.from(found?.bundle.dsseEnvelope.payload ?? "", "base64");
  expect(JSON.parse(payload.toString("utf8"))).toMatchObject({
    predicateType: "https://in-toto.io/attestation/release/v0.2",
    subject: [{ uri: "pkg:github/octo/widget@v9.0.0", digest: { sha1: sha } }],
    predicate: { databaseId: String(id), repository: "octo/widget", tag: "v9.0.0" },
  });
});

it("GitHub signs for no other release", async () => {
  const { read } = await publish(false);
  expect(await refusalOf(read())).toMatchObject({ status: 404 });
});
