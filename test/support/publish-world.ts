import { createHash, randomUUID } from "node:crypto";
import { onTestFinished } from "vitest";
import { type ReleaseCheck, publishPackage } from "../../src/actions/publish-package/run.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { npmRegistry } from "../../src/adapters/npm-registry.ts";
import { octokitReleases } from "../../src/adapters/releases/octokit-releases.ts";
import { sigstoreSigner } from "../../src/adapters/sigstore-signer.ts";
import { releaseChecks } from "../../src/checks/release-registry.ts";
import { packArchive } from "../../src/domain/package/archive/pack-archive.ts";
import type { ReleaseBundle } from "../../src/domain/release/bundle.ts";
import { canonicalJson } from "../../src/domain/release/canonical-json.ts";
import { describingFiles } from "../../src/domain/release/expected-assets.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import type { PublishingPorts } from "../../src/ports/publishing.ts";
import { parseFault } from "../../src/rehearsal/double/fault.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import { fakeClock } from "./fake-clock.ts";
import { owner, repo, SHA, startGitHub } from "./github-rehearsal.ts";
import { npmRehearsal } from "./npm-rehearsal.ts";
import { tempFolder } from "./temp-folder.ts";

export const NAME = "@octo/widget";
const isGitHub = (text: string): boolean => text.startsWith("github:");
const WORKFLOW = "octo/widget/.github/workflows/release.yml@refs/heads/main";

const digests = (bytes: Uint8Array) => ({
  size: bytes.byteLength,
  sha256: hexDigest("sha256", bytes),
  sha512: hexDigest("sha512", bytes),
});

const file = (path: string, text: string) => ({
  path,
  bytes: Buffer.from(text),
  executable: false,
});

export interface Sealing {
  readonly version?: string;
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly policy?: string;
  readonly content?: string;
}

/** A sealed folder on disk, as seal-release leaves it. */
function sealedFolder({ version = "1.2.3", manifest, policy, content = "" }: Sealing) {
  const json = {
    name: NAME,
    version,
    license: "MIT",
    repository: { type: "git", url: "git+https://github.com/octo/widget.git" },
    ...manifest,
  };
  const tarball = packArchive([
    file("package.json", JSON.stringify(json)),
    file("index.js", `export default 1;${content}`),
    file("README.md", "# Widget"),
  ]);
  const sbom = Buffer.from('{"bomFormat":"CycloneDX"}');
  const bundle: ReleaseBundle = {
    schemaVersion: 1,
    tool: { name: "release-guard", version: "0.0.0" },
    repository: { name: `${owner}/${repo}`, id: "4242" },
    commit: SHA,
    ref: "refs/heads/main",
    version,
    tag: `v${version}`,
    files: [
      {
        name: `octo-widget-${version}.tgz`,
        ...digests(tarball),
        kind: "npm-package",
        purl: `pkg:npm/%40octo/widget@${version}`,
      },
      { name: "sbom.cdx.json", ...digests(sbom), kind: "sbom" },
    ],
  };
  const own = [...describingFiles(bundle)].map(([name, bytes]) => [`sealed/${name}`, bytes]);
  const root = tempFolder({
    ...Object.fromEntries(own),
    [`sealed/octo-widget-${version}.tgz`]: tarball,
    "sealed/sbom.cdx.json": sbom,
    ".github/workflows/release.yml": "on: workflow_dispatch",
    ...(policy !== undefined && { ".github/release-guard.yml": policy }),
  });
  return { root, bundle, tarball, digest: hexDigest("sha256", canonicalJson(bundle)) };
}

export interface WorldOptions extends Sealing {
  readonly claims?: Partial<JobClaims>;
  readonly permissions?: Record<string, "read" | "write">;
  readonly newPackage?: boolean;
}

/** GitHub, npm, Sigstore and an issuer on loopback, a sealed bundle, and the real adapters between them. */
export async function publishWorld(options: WorldOptions = {}) {
  const sealed = sealedFolder(options);
  const claims = {
    sha: SHA,
    workflow_sha: SHA,
    workflow_ref: WORKFLOW,
    environment: "release",
    ...options.claims,
  };
  const services = await npmRehearsal(claims);
  onTestFinished(services.stop);
  const github = await startGitHub();
  const { npm, issuer, requestToken } = services;
  if (options.newPackage !== true)
    npm.seed({ name: NAME, version: "1.2.2", tarball: Buffer.from("old"), maintainers: ["mona"] });
  npm.allowPublisher(NAME, { repository: "octo/widget", workflow: "release.yml" });
  const concealed: string[] = [];
  const lines: string[] = [];
  // Waits grow as in earnest, so that a service that stays away is given up in a few turns.
  const clock = { ...fakeClock(Date.now()), chance: () => 0.9 };
  const deadline = clock.now() + 900_000;
  const say = (line: string) => void lines.push(line);
  const log = { info: say, warn: say, debug: say };
  const conceal = (secret: string) => void concealed.push(secret);
  const ids = {
    token: async (audience: string) => {
      const token = issuer.issue(requestToken, audience);
      conceal(token);
      return token;
    },
  };
  const endpoints = {
    fulcio: services.origin,
    rekor: services.origin,
    timestamp: services.origin,
  };
  const token = github.token(options.permissions ?? { contents: "write", attestations: "write" });
  const ports: PublishingPorts = {
    workspace: diskWorkspace(sealed.root),
    registry: npmRegistry({
      http: fetchHttp(["127.0.0.1"]),
      clock,
      url: services.registry,
      conceal,
      deadline,
    }),
    pythonIndexOf: () => {
      throw new Error("this world has no Python index");
    },
    hostOf: (repository) =>
      octokitReleases({ token, apiUrl: github.origin, repository, log, clock, deadline }),
    signer: sigstoreSigner({ endpoints, ids, clock, deadline }),
    ids,
    clock,
    log,
    deadline,
    startedBy: "maintainer",
    onRunner: true,
    rehearsal: true,
  };
  const run = async (
    changes: Partial<Parameters<typeof publishPackage>[0]> = {},
    checks: readonly ReleaseCheck[] = releaseChecks,
  ) =>
    publishPackage(
      {
        bundle: "sealed",
        "bundle-digest": sealed.digest,
        "dry-run": false,
        environment: "",
        "npm-token": "",
        "pypi-token": "",
        policy: "",
        ...changes,
      },
      ports,
      checks,
    );
  return {
    ...sealed,
    ports,
    run,
    npm,
    github,
    services,
    concealed,
    lines,
    token,
    /** Both plans count separately, so a fault is planted where its service is. */
    fault: (...texts: string[]) => {
      github.fault(...texts.filter(isGitHub));
      services.faults.plant(texts.filter((text) => !isGitHub(text)).map(parseFault));
    },
    /** Requests that could change something, mints left out. */
    writes: () =>
      [
        ...github.double.exchanges,
        ...services.double.exchanges,
        ...services.registryDouble.exchanges,
      ]
        .filter(({ method, call }) => method !== "GET" && call !== "npm:exchange")
        .map(({ call, status }) => `${call} ${status}`),
    published: () => npm.packages.get(NAME)?.versions.get(sealed.bundle.version),
    repository: () => github.state.repository(`${owner}/${repo}`),
  };
}

export type PublishWorld = Awaited<ReturnType<typeof publishWorld>>;

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

export const canary = (): string => `canary-${randomUUID()}`;
