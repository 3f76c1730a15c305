import { createHash, randomUUID } from "node:crypto";
import { bundleToJSON } from "@sigstore/bundle";
import { packArchive } from "../../src/domain/package/archive/pack-archive.ts";
import { npmProvenance, releaseProvenance } from "../../src/domain/attestation/provenance.ts";
import type { Statement } from "../../src/domain/attestation/statement.ts";
import type { ReleaseBundle } from "../../src/domain/release/bundle.ts";
import { blobId } from "../../src/domain/published/source/git-blob.ts";
import { describingFiles } from "../../src/domain/release/expected-assets.ts";
import { PROVENANCE_ASSET } from "../../src/domain/release/hosted-release.ts";
import { type Call, Double, type Reply, type Route } from "../../src/rehearsal/double/double.ts";
import { ReleaseAttester } from "../../src/rehearsal/github/release-attester.ts";
import { publishAttestation } from "../../src/rehearsal/npm/attestations/publish-attestation.ts";
import { RegistryKey } from "../../src/rehearsal/npm/attestations/registry-key.ts";
import { FaultPlan } from "../../src/rehearsal/double/fault.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import { jobClaims } from "./job-claims.ts";
import { builderFor, IN_TOTO } from "./sign-statement.ts";
import { type SigstoreRehearsal, sigstoreRehearsal } from "./sigstore-rehearsal.ts";

// oxlint-disable-next-line typescript/no-explicit-any
export type Json = Record<string, any>;

const hex = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest("hex");

/** package.json of the released package, and of its tree. */
export const MANIFEST = JSON.stringify({ name: "@octo/widget", version: "1.0.0" });
export const TARBALL = Buffer.from(
  packArchive([{ path: "package.json", bytes: Buffer.from(MANIFEST), executable: false }]),
);
const COMMIT = "a".repeat(40);
const SERVER = "https://github.com";

export const sealedFile = {
  name: "octo-widget-1.0.0.tgz",
  size: TARBALL.length,
  sha256: hex("sha256", TARBALL),
  sha512: hex("sha512", TARBALL),
  kind: "npm-package" as const,
  purl: "pkg:npm/%40octo/widget@1.0.0",
};

export const bundle: ReleaseBundle = {
  schemaVersion: 1,
  tool: { name: "release-guard", version: "1.0.0" },
  repository: { name: "octo/widget", id: "4242" },
  commit: COMMIT,
  ref: "refs/heads/main",
  version: "1.0.0",
  tag: "v1.0.0",
  files: [sealedFile],
};

export interface WorldAsset {
  id: number;
  name: string;
  state: string;
  digest: string | null;
  bytes: Buffer;
}

/** Everything that the world answers with; a test changes what it likes. */
export interface World {
  version: Json;
  packument: Json;
  keys: Json;
  attestations: Json;
  /** What the registry serves of other versions; the same as of this one where it is left out. */
  earlier?: Json;
  tarball: Buffer;
  release: Json;
  /** GitHub's own attestations of the release. */
  releaseAttestations: Json;
  assets: WorldAsset[];
  ref: Json;
  tags: Record<string, Json>;
  /** What GitHub keeps of attestations, by digest. */
  kept: Record<string, Json[]>;
  /** The run behind the signatures, its jobs, the history, and the latest release. */
  run: Json;
  jobs: Json[];
  comparison: Json;
  /** The files of the commit, and their content by git's id. */
  tree: Json;
  blobs: Record<string, string>;
  latest: Json;
  /** Statuses that calls answer with instead, first come first served; the last one stays. */
  failing: Record<string, number[]>;
}

type Signing = Partial<JobClaims>;

/** Signs text as a job with these claims. */
async function signText(sigstore: SigstoreRehearsal, text: string, claims: Signing): Promise<Json> {
  const token = randomUUID();
  sigstore.issuer.registerJob(token, jobClaims(claims));
  const builder = builderFor({
    origin: sigstore.origin,
    idToken: (audience) => sigstore.issuer.issue(token, audience),
  });
  return bundleToJSON(await builder.create({ data: Buffer.from(text), type: IN_TOTO }));
}

export const npmStatement = (claims: Signing = {}): Statement =>
  npmProvenance(jobClaims(claims), { purl: sealedFile.purl, sha512: sealedFile.sha512 });

export const releaseStatement = (claims: Signing = {}): Statement =>
  releaseProvenance(jobClaims(claims), [sealedFile]);

const asset = (id: number, name: string, bytes: Uint8Array): WorldAsset => ({
  id,
  name,
  state: "uploaded",
  digest: `sha256:${hex("sha256", bytes)}`,
  bytes: Buffer.from(bytes),
});

function npmPart(registry: string, key: RegistryKey) {
  const integrity = `sha512-${createHash("sha512").update(TARBALL).digest("base64")}`;
  const version = {
    name: "@octo/widget",
    version: "1.0.0",
    dist: {
      tarball: `${registry}/@octo/widget/-/widget-1.0.0.tgz`,
      integrity,
      shasum: hex("sha1", TARBALL),
      signatures: [key.signatureOf("@octo/widget", "1.0.0", integrity)],
      attestations: { url: "" },
    },
    _npmUser: { name: "GitHub Actions", trustedPublisher: { id: "github", oidcConfigId: "1" } },
  };
  return {
    version,
    packument: {
      "dist-tags": { latest: "1.0.0" },
      versions: { "1.0.0": version },
      time: { "1.0.0": new Date().toISOString() },
    },
    keys: { keys: [key.listed] },
    tarball: TARBALL,
  };
}

const attestation = (bundleJson: Json) => ({
  predicateType: "https://slsa.dev/provenance/v1",
  bundle: bundleJson,
});

const assetAnswer = ({ id, name, state, digest, bytes }: WorldAsset): Json => ({
  id,
  name,
  state,
  digest,
  size: state === "uploaded" ? bytes.length : 0,
  updated_at: new Date().toISOString(),
});

/** The tree of these files, as GitHub tells it. */
export const sourcePart = (files: Readonly<Record<string, string>>) => ({
  tree: {
    sha: "d".repeat(40),
    truncated: false,
    tree: Object.entries(files).map(([path, text]) => ({
      path,
      mode: "100644",
      type: "blob",
      sha: blobId(Buffer.from(text)),
    })),
  },
  blobs: Object.fromEntries(Object.values(files).map((text) => [blobId(Buffer.from(text)), text])),
});

/** The run that published all this just now. */
function runPart() {
  const now = Date.now();
  const at = (ms: number) => new Date(now + ms).toISOString();
  const repository = { id: 4242, name: "widget" };
  return {
    run: {
      id: 1001,
      run_attempt: 1,
      head_sha: COMMIT,
      path: ".github/workflows/release.yml",
      event: "workflow_dispatch",
      status: "completed",
      conclusion: "success",
      repository,
      head_repository: repository,
    },
    jobs: [
      {
        name: "Release / Publish",
        run_attempt: 1,
        status: "completed",
        conclusion: "success",
        started_at: at(-60_000),
        completed_at: at(60_000),
      },
    ],
    comparison: { status: "identical" },
    ...sourcePart({ "package.json": MANIFEST }),
    latest: { tag_name: "v1.0.0" },
  };
}

const ok = (json: unknown): Reply => ({ status: 200, json });

const blobOf = ({ blobs }: World, sha: string): Json => ({
  sha,
  encoding: "base64",
  content: Buffer.from(blobs[sha] ?? "").toString("base64"),
});

function routesOf(world: () => World, origin: () => string): Route[] {
  const route = (name: string, path: string, handle: (call: Call) => Reply): Route => ({
    name,
    method: "GET",
    path,
    handle: (call) => {
      const statuses = world().failing[name] ?? [];
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      return status === undefined || status === 200
        ? handle(call)
        : { status, json: { message: "no" } };
    },
  });
  /** GitHub's own attestations, which a test can let fail on their own. */
  const ofRelease = (): Reply => {
    const statuses = world().failing["release-attestations"] ?? [];
    const status = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200;
    return status === 200 ? ok(world().releaseAttestations) : { status, json: { message: "no" } };
  };
  const api = "/api/repos/octo/widget";
  const run = `${api}/actions/runs/1001`;
  const find = (id: string | undefined) => world().assets.find((each) => String(each.id) === id);
  return [
    route("keys", "/npm/-/npm/v1/keys", () => ok(world().keys)),
    route("attestations", "/npm/-/npm/v1/attestations/*spec", ({ params }) => {
      const { attestations, earlier = attestations } = world();
      return ok((params["spec"] ?? "").endsWith("@1.0.0") ? attestations : earlier);
    }),
    route("tarball", "/npm/@octo/widget/-/widget-1.0.0.tgz", () => ({
      status: 200,
      body: world().tarball,
    })),
    route("version", "/npm/@octo%2fwidget/1.0.0", () => ok(world().version)),
    route("packument", "/npm/@octo%2fwidget", () => ok(world().packument)),
    route("release", `${api}/releases/tags/v1.0.0`, () => ok(world().release)),
    route("releases", `${api}/releases`, () => ok([world().release])),
    route("assets", `${api}/releases/7/assets`, () => ok(world().assets.map(assetAnswer))),
    route("asset", `${api}/releases/assets/:id`, ({ params }) => ({
      status: 302,
      // Another origin, as on GitHub.
      headers: { location: `${origin().replace("127.0.0.1", "localhost")}/store/${params["id"]}` },
    })),
    route("store", "/store/:id", ({ params, headers }) =>
      headers["authorization"] === undefined
        ? { status: 200, body: find(params["id"])?.bytes ?? "" }
        : { status: 400, body: "a credential came along" },
    ),
    route("ref", `${api}/git/ref/tags%2Fv1.0.0`, () => ok(world().ref)),
    route("attempt", `${run}/attempts/1`, () => ok(world().run)),
    route("run", run, () => ok(world().run)),
    route("jobs", `${run}/jobs`, () =>
      ok({ total_count: world().jobs.length, jobs: world().jobs }),
    ),
    route("latest", `${api}/releases/latest`, () => ok(world().latest)),
    route("comparison", `${api}/compare/*basehead`, () => ok(world().comparison)),
    route("tree", `${api}/git/trees/${COMMIT}`, () => ok(world().tree)),
    route("blob", `${api}/git/blobs/:sha`, ({ params: { sha = "" } }) => ok(blobOf(world(), sha))),
    route("repository", api, () => ok({ id: 4242, default_branch: "main" })),
    route("kept", `${api}/attestations/:digest`, ({ params }) => {
      if (params["digest"] === `sha1:${COMMIT}`) return ofRelease();
      const bundles = world().kept[params["digest"] ?? ""] ?? [];
      return bundles.length === 0
        ? { status: 404, json: { message: "Not Found" } }
        : ok({ attestations: bundles.map((each) => ({ repository_id: 4242, bundle: each })) });
    }),
    route("tag", `${api}/git/tags/:sha`, ({ params }) => ok(world().tags[params["sha"] ?? ""])),
  ];
}

const RELEASE_TYPE = "https://in-toto.io/attestation/release/v0.2";
const RELEASE_PURL = "pkg:github/octo/widget@v1.0.0";

/** What GitHub signs when it makes a release of these assets immutable. */
export const attestedStatement = (assets: readonly WorldAsset[]) => ({
  _type: "https://in-toto.io/Statement/v1",
  subject: [
    { uri: RELEASE_PURL, digest: { sha1: COMMIT } },
    ...assets.map(({ name, bytes }) => ({ name, digest: { sha256: hex("sha256", bytes) } })),
  ],
  predicateType: RELEASE_TYPE,
  predicate: {
    databaseId: "7",
    ownerId: "42",
    packageId: "",
    purl: RELEASE_PURL,
    repository: "octo/widget",
    repositoryId: "4242",
    tag: "v1.0.0",
  },
});

/** A registry, GitHub and a Sigstore on loopback; `good()` is a release with nothing wrong. */
export async function publishedWorld() {
  const sigstore = await sigstoreRehearsal();
  const current: { world?: World } = {};
  const double = new Double(new FaultPlan());
  const served = (): World => {
    if (current.world) return current.world;
    throw new Error("no world is set");
  };
  double.add(routesOf(served, () => double.origin));
  const origin = await double.start();
  const sign = (statement: object | string, claims: Signing = {}) =>
    signText(
      sigstore,
      typeof statement === "string" ? statement : JSON.stringify(statement),
      claims,
    );
  const registryKey = new RegistryKey();
  const attester = new ReleaseAttester(Date.now());
  const attest = (statement: object) => ({
    attestations: [{ bundle: attester.sign(statement, Date.now()), initiator: "github" }],
  });
  const publishing = await publishAttestation(
    { name: "@octo/widget", version: "1.0.0", tarball: TARBALL },
    { key: registryKey, sigstore: sigstore.sigstore, now: () => Date.now() },
    origin,
  );
  const npmBundle = await sign(npmStatement());
  const releaseBundle = await sign(releaseStatement());
  const assetsOf = (): WorldAsset[] => [
    asset(1, sealedFile.name, TARBALL),
    ...[...describingFiles(bundle)].map(([name, bytes], at) => asset(2 + at, name, bytes)),
    asset(9, PROVENANCE_ASSET, Buffer.from(JSON.stringify(releaseBundle))),
  ];
  const attested = attest(attestedStatement(assetsOf()));
  const good = (): World => ({
    ...structuredClone({ ...npmPart(`${origin}/npm`, registryKey), tarball: undefined }),
    tarball: TARBALL,
    attestations: structuredClone({ attestations: [publishing, attestation(npmBundle)] }),
    releaseAttestations: structuredClone(attested),
    release: {
      id: 7,
      html_url: `${SERVER}/octo/widget/releases/tag/v1.0.0`,
      tag_name: "v1.0.0",
      draft: false,
      prerelease: false,
      immutable: true,
      published_at: new Date().toISOString(),
    },
    ...structuredClone(runPart()),
    assets: assetsOf(),
    ref: { object: { type: "commit", sha: COMMIT } },
    tags: {},
    kept: {},
    failing: {},
  });
  return {
    origin,
    double,
    sigstore,
    good,
    sign,
    registryKey,
    /** GitHub's own root, under which the release is attested. */
    gitHubRoot: () => attester.trustedRoot(),
    /** Puts another of GitHub's own attestations in the place of the good one. */
    gitHubSigned: (world: World, statement: object) =>
      void (world.releaseAttestations = attest(statement)),
    /** Puts another of the registry's own attestations in the place of the good one. */
    registrySigned: async (
      world: World,
      published: { name: string; version: string; tarball: Buffer },
      at = origin,
    ) => {
      const signing = { key: registryKey, sigstore: sigstore.sigstore, now: () => Date.now() };
      world.attestations["attestations"][0] = await publishAttestation(published, signing, at);
    },
    show: (world: World) => void (current.world = world),
    /** Puts another signed bundle in the place of npm's provenance. */
    npmSigned: async (world: World, statement: object | string, claims: Signing = {}) => {
      world.attestations["attestations"][1].bundle = await sign(statement, claims);
    },
    /** Puts another signed bundle in the place of the release's provenance. */
    releaseSigned: async (world: World, statement: object | string, claims: Signing = {}) => {
      const text = JSON.stringify(await sign(statement, claims));
      world.assets[3] = asset(10, PROVENANCE_ASSET, Buffer.from(text));
    },
    stop: async () => {
      await double.stop();
      await sigstore.stop();
    },
  };
}

export type PublishedWorld = Awaited<ReturnType<typeof publishedWorld>>;
