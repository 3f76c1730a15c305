import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleToJSON } from "@sigstore/bundle";
import { verifyRelease } from "../../src/actions/verify-release/run.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { gitHubClient } from "../../src/adapters/github-client.ts";
import { publishedGitHub } from "../../src/adapters/published/published-github.ts";
import { publishedNpm } from "../../src/adapters/published/published-npm.ts";
import { publishedPypi } from "../../src/adapters/published/published-pypi.ts";
import { signingTimeReader } from "../../src/adapters/sigstore/signing-time-reader.ts";
import { sigstoreVerification } from "../../src/adapters/sigstore/sigstore-verification.ts";
import { publishedChecks } from "../../src/checks/published-registry.ts";
import { attestationObject } from "../../src/domain/registry/pypi/attestation/attestation-object.ts";
import { PYPI_PUBLISH_TYPE } from "../../src/domain/registry/pypi/attestation/publish-statement.ts";
import { STATEMENT_TYPE } from "../../src/domain/attestation/statement.ts";
import {
  BUNDLE_FILE,
  type BundleFile,
  type ReleaseBundle,
} from "../../src/domain/release/bundle.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { describingFiles } from "../../src/domain/release/expected-assets.ts";
import type { RunContext } from "../../src/domain/run/run-context.ts";
import { type Call, Double, type Reply, type Route } from "../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../src/rehearsal/double/fault.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import type { PublishedSources } from "../../src/ports/published-source.ts";
import { fakeClock } from "./fake-clock.ts";
import { jobClaims } from "./job-claims.ts";
import { builderFor, IN_TOTO } from "./sign-statement.ts";
import { sigstoreRehearsal } from "./sigstore-rehearsal.ts";
import { tempFolder } from "./temp-folder.ts";
import { goodRuns } from "./good-runs.ts";
import { sdistOf, wheelOf } from "./python-files.ts";
import { nothingKnown } from "./seal-setup.ts";
import { sourceOf } from "./source-of.ts";
import { RUN } from "./verify-world.ts";

// oxlint-disable-next-line typescript/no-explicit-any
type Json = Record<string, any>;

export const WHEEL = "widget-1.0.0-py3-none-any.whl";
export const SDIST = "widget-1.0.0.tar.gz";
const SIGNER = "octo/widget/.github/workflows/release.yml@refs/heads/main";
const POLICY = "version: 1\npermissions:\n  environment: npm\ntargets: [{ registry: pypi }]\n";

const CONTENT: Readonly<Record<string, Buffer>> = {
  [WHEEL]: wheelOf("widget", "1.0.0"),
  [SDIST]: sdistOf("widget", "1.0.0"),
};

/** The tree that both were built from. */
export const SOURCE = sourceOf("widget", CONTENT);

const contentOf = (name: string): Buffer => CONTENT[name] ?? Buffer.alloc(0);

const sealed = (name: string): BundleFile => ({
  name,
  size: contentOf(name).length,
  sha256: hexDigest("sha256", contentOf(name)),
  sha512: hexDigest("sha512", contentOf(name)),
  kind: "asset",
});

export const bundle: ReleaseBundle = {
  schemaVersion: 1,
  tool: { name: "release-guard", version: "1.0.0" },
  repository: { name: "octo/widget", id: "4242" },
  commit: "a".repeat(40),
  ref: "refs/heads/main",
  version: "1.0.0",
  tag: "v1.0.0",
  files: [WHEEL, SDIST].map(sealed),
};

/** Everything that the index answers with; a test changes what it likes. */
export interface IndexWorld {
  simple: Json;
  version: Json;
  /** By name of the file. */
  provenance: Record<string, Json>;
  bytes: Record<string, Buffer>;
  /** Statuses that calls answer with instead, first come first served; the last one stays. */
  failing: Record<string, number[]>;
}

export const publishStatement = (name: string): Json => ({
  _type: STATEMENT_TYPE,
  subject: [{ name, digest: { sha256: hexDigest("sha256", contentOf(name)) } }],
  predicateType: PYPI_PUBLISH_TYPE,
  predicate: null,
});

const ok = (json: unknown): Reply => ({ status: 200, json });

const file = ({ params }: Call): string => params["file"] ?? "";

function routesOf(world: () => IndexWorld): Route[] {
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
  return [
    route("simple", "/simple/widget/", ({ headers }) =>
      headers["accept"] === "application/vnd.pypi.simple.v1+json"
        ? ok(world().simple)
        : { status: 406, json: {} },
    ),
    route("version", "/pypi/widget/1.0.0/json", () => ok(world().version)),
    route("integrity", "/integrity/widget/:version/:file/provenance", (call) =>
      call.headers["accept"] === "application/vnd.pypi.integrity.v1+json"
        ? ok(world().provenance[file(call)])
        : { status: 406, json: {} },
    ),
    route("file", "/packages/:file", (call) => ({
      status: 200,
      body: world().bytes[file(call)] ?? "",
    })),
  ];
}

const UPLOADED = new Date().toISOString();

const simpleOf = (origin: string): Json => ({
  meta: { "api-version": "1.4" },
  name: "widget",
  files: [
    {
      filename: "widget-0.9.0.tar.gz",
      url: `${origin}/packages/widget-0.9.0.tar.gz`,
      hashes: { sha256: "9".repeat(64) },
      yanked: "superseded",
      provenance: null,
    },
    ...bundle.files.map(({ name, size, sha256 }) => ({
      filename: name,
      url: `${origin}/packages/${name}`,
      hashes: { sha256 },
      size,
      yanked: false,
      provenance: `${origin}/integrity/widget/1.0.0/${name}/provenance`,
      "upload-time": UPLOADED,
    })),
  ],
});

const versionOf = (origin: string): Json => ({
  info: { name: "Widget", version: "1.0.0" },
  urls: bundle.files.map(({ name, size, sha256 }) => ({
    filename: name,
    url: `${origin}/packages/${name}`,
    digests: { sha256, md5: createHash("md5").update(contentOf(name)).digest("hex") },
    size,
    yanked: false,
    yanked_reason: null,
    upload_time_iso_8601: UPLOADED,
  })),
});

type Signing = Partial<JobClaims>;

/** An index and a Sigstore on loopback; `good()` is a version with nothing wrong. */
export async function indexWorld() {
  const sigstore = await sigstoreRehearsal();
  const current: { world?: IndexWorld } = {};
  const double = new Double(new FaultPlan());
  double.add(
    routesOf(() => {
      if (current.world) return current.world;
      throw new Error("no world is set");
    }),
  );
  const origin = await double.start();
  /** PyPI's shape of a statement that a job of the entry workflow signed. */
  const attestation = async (statement: object, claims: Signing = {}): Promise<Json> => {
    const token = randomUUID();
    sigstore.issuer.registerJob(
      token,
      jobClaims({ job_workflow_ref: SIGNER, job_workflow_sha: bundle.commit, ...claims }),
    );
    const builder = builderFor({
      origin: sigstore.origin,
      idToken: (audience) => sigstore.issuer.issue(token, audience),
    });
    const data = Buffer.from(JSON.stringify(statement));
    const signed = bundleToJSON(await builder.create({ data, type: IN_TOTO }));
    return attestationObject(JSON.stringify(signed));
  };
  const provenance = async (name: string): Promise<Json> => ({
    version: 1,
    attestation_bundles: [
      {
        publisher: {
          kind: "GitHub",
          claims: null,
          repository: "octo/widget",
          workflow: "release.yml",
          environment: "npm",
        },
        attestations: [await attestation(publishStatement(name))],
      },
    ],
  });
  const proved = { [WHEEL]: await provenance(WHEEL), [SDIST]: await provenance(SDIST) };
  return {
    origin,
    double,
    sigstore,
    attestation,
    good: (): IndexWorld => ({
      simple: simpleOf(origin),
      version: versionOf(origin),
      provenance: structuredClone(proved),
      bytes: { ...CONTENT },
      failing: {},
    }),
    show: (world: IndexWorld) => {
      current.world = world;
    },
    stop: async () => {
      await double.stop();
      await sigstore.stop();
    },
  };
}

export type Index = Awaited<ReturnType<typeof indexWorld>>;

/** The first object that the integrity API serves of a file. */
export const servedOf = (world: IndexWorld, name: string): Json => {
  const [served] = (world.provenance[name]?.["attestation_bundles"] ?? []) as readonly Json[];
  if (served) return served;
  throw new Error(`nothing is served of ${name}`);
};

/** What the simple index lists of a file. */
export const listedOf = (world: IndexWorld, name: string): Json => {
  const found = (world.simple["files"] as readonly Json[]).find(
    (each) => each["filename"] === name,
  );
  if (found) return found;
  throw new Error(`${name} is not listed`);
};

function sealedFolder(policy: string): string {
  const root = tempFolder({ "policy.yml": policy });
  mkdirSync(join(root, "release-bundle"));
  for (const [name, bytes] of [...describingFiles(bundle), ...Object.entries(CONTENT)])
    writeFileSync(join(root, "release-bundle", name), bytes);
  return root;
}

export interface Verifying {
  readonly policy?: string;
  readonly deadline?: number;
  readonly run?: RunContext | undefined;
  readonly signerWorkflow?: string;
  /** Host that files may come from. */
  readonly filesHost?: string;
  /** The git tree, where it is not the one that everything was built from. */
  readonly sources?: PublishedSources;
}

const silent = { info() {}, warn() {}, debug() {} };

/** Runs the use case with the real adapters against the index on loopback, on a clock that never waits. */
export async function verifyIndex(place: Index, options: Verifying = {}) {
  const folder = sealedFolder(options.policy ?? POLICY);
  const root = join(folder, "trusted_root.json");
  writeFileSync(root, place.sigstore.sigstore.trustedRoot());
  const clock = fakeClock(Date.now());
  const started = clock.now();
  const filesHost = options.filesHost ?? "127.0.0.1";
  const http = fetchHttp(["127.0.0.1"]);
  const index = { url: place.origin, filesHost };
  const run = "run" in options ? options.run : { ...RUN, workflowRef: SIGNER };
  const { report, outputs } = await verifyRelease(
    {
      bundle: "release-bundle",
      "bundle-digest": hexDigest("sha256", describingFiles(bundle).get(BUNDLE_FILE) ?? ""),
      "trusted-root": "",
      "signer-workflow": options.signerWorkflow ?? "",
      environment: "",
      "github-token": "",
      deadline: options.deadline ?? 600,
      "attest-summary": false,
      policy: "policy.yml",
      "report-directory": "",
    },
    {
      workspace: diskWorkspace(folder),
      evidence: diskWorkspace(join(folder, "evidence")),
      packages: publishedNpm({ http, clock, registry: place.origin }),
      projects: publishedPypi({
        http,
        downloads: fetchHttp([filesHost]),
        clock,
        indexes: { pypi: index, testpypi: index },
      }),
      releases: publishedGitHub({
        client: () => gitHubClient({ token: "", apiUrl: place.origin, log: silent }),
        http,
        clock,
        apiUrl: place.origin,
        token: "",
      }),
      provenance: sigstoreVerification(root),
      runs: goodRuns({ repositoryId: bundle.repository.id, commit: bundle.commit }),
      sources: options.sources ?? SOURCE,
      times: signingTimeReader,
      advisories: nothingKnown,
      clock,
      log: silent,
      checks: publishedChecks,
      issuer: place.sigstore.issuer.issuer,
      pollMs: 10_000,
      longestWaitMs: Infinity,
      rehearsal: true,
      ...(run && { run }),
    },
  );
  const failed = report.verdicts
    .filter(({ verdict }) => verdict === "fail")
    .map(({ check }) => check);
  return { report, outputs, failed, folder, waitedMs: clock.now() - started };
}
