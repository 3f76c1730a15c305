import { bundleFromJSON, bundleToJSON } from "@sigstore/bundle";
import { toSignedEntity } from "@sigstore/verify";
import { createPublicKey, randomBytes, verify } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseFault } from "../../../../src/rehearsal/double/fault.ts";
import {
  ask,
  npmRehearsal,
  provenanceStatement,
  publish,
  type NpmRehearsal,
} from "../../../support/npm-rehearsal.ts";
import { signStatement, verifierOf, verifyUnder } from "../../../support/sign-statement.ts";

const REPOSITORY = { type: "git", url: "git+https://github.com/octo/widget.git" };

let rehearsal: NpmRehearsal;
let token: string;
beforeAll(async () => {
  rehearsal = await npmRehearsal();
  token = rehearsal.npm.tokenFor("mona");
});
afterAll(() => rehearsal.stop());

let number = 0;
const newRelease = () => ({
  name: "@octo/widget",
  version: `1.${(number += 1)}.0`,
  tarball: randomBytes(32),
  access: "public" as const,
  manifest: { repository: REPOSITORY } as Record<string, unknown>,
});

async function signed(statement: object, by: NpmRehearsal = rehearsal): Promise<string> {
  return JSON.stringify(bundleToJSON(await signStatement(by, statement)));
}

async function listedKey() {
  const [key] = (await ask(rehearsal.registry, "/-/npm/v1/keys")).json().keys;
  const spki = Buffer.from(key!.key, "base64");
  return {
    id: key!.keyid,
    publicKey: createPublicKey({ key: spki, format: "der", type: "spki" }),
  };
}

it("serves the provenance and its own attestation, both of which verify", async () => {
  const { registry, sigstore } = rehearsal;
  const release = newRelease();
  const provenance = await signed(provenanceStatement(release));
  const answer = await publish(registry, { ...release, provenance }, token);
  expect(answer.text).toContain("published");

  const { dist } = (await ask(registry, `/@octo%2fwidget/${release.version}`)).json();
  expect(dist.attestations.provenance.predicateType).toBe("https://slsa.dev/provenance/v1");
  const { pathname } = new URL(dist.attestations.url);
  const [own, slsa] = (await ask(registry, pathname)).json().attestations;
  const root = sigstore.trustedRoot();
  expect(verifyUnder(root, bundleFromJSON(slsa!.bundle)).identity).toBeDefined();

  const { id, publicKey } = await listedKey();
  const keys = (hint: string) => ({ publicKey, validFor: () => hint === id });
  verifierOf(root, keys).verify(toSignedEntity(bundleFromJSON(own!.bundle)));
  const payload = Buffer.from(own!.bundle.dsseEnvelope!.payload, "base64").toString("utf8");
  expect(JSON.parse(payload)).toMatchObject({
    subject: provenanceStatement(release).subject,
    predicate: { name: "@octo/widget", version: release.version, registry },
  });
});

it("shows no attestations to a reader that is behind", async () => {
  const { registry, faults } = rehearsal;
  const release = newRelease();
  const provenance = await signed(provenanceStatement(release));
  await publish(registry, { ...release, provenance }, token);
  faults.plant([parseFault("npm:attestations:stale-read*1")]);
  const path = `/-/npm/v1/attestations/@octo%2fwidget@${release.version}`;
  expect((await ask(registry, path)).status).toBe(404);
  expect((await ask(registry, path)).status).toBe(200);
});

it("signs name, version and integrity with the key it lists", async () => {
  const release = newRelease();
  await publish(rehearsal.registry, release, token);
  const path = `/@octo%2fwidget/${release.version}`;
  const { dist } = (await ask(rehearsal.registry, path)).json();
  const [signature] = dist.signatures;
  const { id, publicKey } = await listedKey();
  const text = Buffer.from(`@octo/widget@${release.version}:${dist.integrity}`);
  expect(signature!.keyid).toBe(id);
  expect(verify("sha256", text, publicKey, Buffer.from(signature!.sig, "base64"))).toBe(true);
});

it("has no attestations of a version without provenance", async () => {
  const release = newRelease();
  await publish(rehearsal.registry, release, token);
  const path = `/-/npm/v1/attestations/@octo%2fwidget@${release.version}`;
  expect((await ask(rehearsal.registry, path)).status).toBe(404);
});

const refused = async (release: ReturnType<typeof newRelease>, provenance: string) => {
  const answer = await publish(rehearsal.registry, { ...release, provenance }, token);
  expect(answer.status).toBe(422);
  expect(rehearsal.npm.packages.get(release.name)?.versions.has(release.version)).toBe(false);
  return answer.json().error;
};

it("refuses provenance of other bytes", async () => {
  const release = newRelease();
  const statement = provenanceStatement({ ...release, tarball: randomBytes(32) });
  expect(await refused(release, await signed(statement))).toContain("another sha512");
});

it("refuses provenance of another version", async () => {
  const release = newRelease();
  const statement = provenanceStatement({ ...release, version: "9.9.9" });
  expect(await refused(release, await signed(statement))).toContain("its subject is pkg:npm");
});

it("refuses provenance from another repository than package.json's", async () => {
  const release = newRelease();
  const other = { ...release, manifest: { repository: "github:octo/gadget" } };
  const says = await refused(other, await signed(provenanceStatement(release)));
  expect(says).toBe(
    'Error verifying sigstore provenance bundle: Failed to validate repository information: package.json: "repository.url" is "https://github.com/octo/gadget", expected to match "https://github.com/octo/widget" from provenance',
  );
});

it("refuses a statement that says more than its certificate", async () => {
  const release = newRelease();
  const statement = provenanceStatement(release);
  statement.predicate.buildDefinition.externalParameters.workflow.path = ".github/workflows/x.yml";
  expect(await refused(release, await signed(statement))).toContain("the statement names");
});

it("refuses a signature of another Sigstore", async () => {
  const stranger = await npmRehearsal();
  const release = newRelease();
  const provenance = await signed(provenanceStatement(release), stranger);
  expect(await refused(release, provenance)).toContain("Error verifying sigstore");
  await stranger.stop();
});

it("refuses a bundle whose statement was changed after signing", async () => {
  const release = newRelease();
  const bundle = JSON.parse(await signed(provenanceStatement({ ...release, version: "0.0.1" })));
  const forged = Buffer.from(JSON.stringify(provenanceStatement(release)));
  bundle.dsseEnvelope.payload = forged.toString("base64");
  await refused(release, JSON.stringify(bundle));
});

it.for([
  ["self-hosted", { runner_environment: "self-hosted" }, "runner environment"],
  ["private", { repository_visibility: "private" }, "visibility"],
] as const)("refuses provenance from a %s run", async ([, changes, says]) => {
  const release = newRelease();
  const other = await npmRehearsal(changes);
  const bearer = other.npm.tokenFor("mona");
  const provenance = await signed(provenanceStatement(release), other);
  const answer = await publish(other.registry, { ...release, provenance }, bearer);
  expect(answer.status).toBe(422);
  expect(answer.json().error).toContain(says);
  await other.stop();
});

it("refuses text that is no bundle", async () => {
  expect(await refused(newRelease(), "{}")).toContain("Error verifying sigstore");
});
