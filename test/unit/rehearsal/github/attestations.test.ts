import { expect, it } from "vitest";
import { unsnapped } from "../../../../src/domain/attestation/snappy.ts";
import { owner, refusalOf, repo, startGitHub } from "../../../support/github-rehearsal.ts";
import type { Octokit } from "@octokit/rest";

const at = { owner, repo };
const WRITE = { attestations: "write" } as const;
const DIGEST = "a".repeat(64);
const SLSA = "https://slsa.dev/provenance/v1";

const bundleOf = (statement: object) => ({
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: {},
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify(statement)).toString("base64"),
    payloadType: "application/vnd.in-toto+json",
    signatures: [],
  },
});

const about = (sha256: string, predicateType = SLSA) =>
  bundleOf({
    predicateType,
    subject: [
      { name: "a.tgz", digest: { sha256 } },
      { name: "b.tgz", digest: { sha256: "b".repeat(64) } },
    ],
  });

const store = (client: Octokit, bundle: object) =>
  client.request("POST /repos/{owner}/{repo}/attestations", { ...at, bundle });

const read = (client: Octokit, digest: string, predicate_type?: string) =>
  client.repos.listAttestations({
    ...at,
    subject_digest: `sha256:${digest}`,
    ...(predicate_type !== undefined && { predicate_type }),
  });

it("stores an attestation and finds it under each of its subjects", async () => {
  const { client, state } = await startGitHub();
  const bundle = about(DIGEST);
  expect((await store(client(WRITE), bundle)).data.id).toBeGreaterThan(0);
  for (const digest of [DIGEST, "b".repeat(64)])
    expect((await read(client(), digest)).data.attestations).toEqual([
      expect.objectContaining({ bundle, repository_id: state.repository("octo/widget").id }),
    ]);
});

it("serves the bundle from the store too, to callers without a credential", async () => {
  const { client } = await startGitHub();
  await store(client(WRITE), about(DIGEST));
  const [found] = (await read(client(), DIGEST)).data.attestations ?? [];
  const url = found?.bundle_url ?? "";
  const kept = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const text = new TextDecoder().decode(unsnapped(kept, 1_000_000));
  expect(JSON.parse(text)).toEqual(about(DIGEST));
  const carried = await fetch(url, { headers: { authorization: "Bearer x" } });
  expect(carried.status).toBe(400);
  expect((await fetch(`${url}0`)).status).toBe(404);
});

it("answers 404 for a digest that nobody attested", async () => {
  const { client } = await startGitHub();
  await store(client(WRITE), about(DIGEST));
  expect((await refusalOf(read(client(), "c".repeat(64)))).status).toBe(404);
});

it("filters by predicate, in full or by its short name", async () => {
  const { client } = await startGitHub();
  await store(client(WRITE), about(DIGEST));
  await store(client(WRITE), about(DIGEST, "https://cyclonedx.org/bom"));
  const count = async (type?: string) =>
    (await read(client(), DIGEST, type)).data.attestations?.length;
  expect([
    await count(),
    await count(SLSA),
    await count("provenance"),
    await count("sbom"),
  ]).toEqual([2, 1, 1, 1]);
  expect((await refusalOf(read(client(), DIGEST, "release"))).status).toBe(404);
});

it.for([
  ["no bundle", {}],
  ["a statement without subjects", bundleOf({ predicateType: SLSA, subject: [] })],
  ["no statement", { ...about(DIGEST), dsseEnvelope: { payload: "e30=", payloadType: "x" } }],
] as const)("refuses %s", async ([, bundle]) => {
  const { client } = await startGitHub();
  expect((await refusalOf(store(client(WRITE), bundle))).status).toBe(422);
  expect((await refusalOf(read(client(), DIGEST))).status).toBe(404);
});

it("turns away a token without the right, where an anonymous caller is let in", async () => {
  const { client } = await startGitHub();
  await store(client(WRITE), about(DIGEST));
  expect((await refusalOf(read(client({ contents: "read" }), DIGEST))).status).toBe(403);
  expect((await read(client(), DIGEST)).status).toBe(200);
});

it("finds attestations by the owner too, but not those of a private repository", async () => {
  const { client, state } = await startGitHub();
  await store(client(WRITE), about(DIGEST));
  const request = { owner: "octo", subject_digest: `sha256:${DIGEST}` };
  const byOrganization = () =>
    client().request("GET /orgs/{owner}/attestations/{subject_digest}", request);
  const byUser = () =>
    client().request("GET /users/{owner}/attestations/{subject_digest}", request);
  expect((await byOrganization()).status).toBe(200);
  expect((await byUser()).status).toBe(200);
  state.repository("octo/widget").private = true;
  expect((await refusalOf(byOrganization())).status).toBe(404);
});
