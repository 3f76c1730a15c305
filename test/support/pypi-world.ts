import { onTestFinished } from "vitest";
import { publishPackage } from "../../src/actions/publish-package/run.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { npmRegistry } from "../../src/adapters/npm-registry.ts";
import { pypiIndex } from "../../src/adapters/pypi/pypi-index.ts";
import { octokitReleases } from "../../src/adapters/releases/octokit-releases.ts";
import { sigstoreSigner } from "../../src/adapters/sigstore-signer.ts";
import { releaseChecks } from "../../src/checks/release-registry.ts";
import { BUNDLE_FILE } from "../../src/domain/release/bundle.ts";
import type { ReleaseBundle } from "../../src/domain/release/bundle.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { describingFiles } from "../../src/domain/release/expected-assets.ts";
import type { PublishingPorts } from "../../src/ports/publishing.ts";
import { parseFault } from "../../src/rehearsal/double/fault.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import {
  sampleSdist,
  sampleWheel,
  type SampleOptions,
} from "../../src/rehearsal/pypi/sample/sample-project.ts";
import { fakeClock } from "./fake-clock.ts";
import { owner, repo, SHA, startGitHub } from "./github-rehearsal.ts";
import { PUBLISHER, pypiRehearsal } from "./pypi-rehearsal.ts";
import { tempFolder } from "./temp-folder.ts";

export const PROJECT = "octo-greeting";
export const POLICY = "version: 1\ntargets:\n  - registry: pypi\n  - registry: github-release\n";

export interface PypiWorldOptions extends SampleOptions {
  readonly claims?: Partial<JobClaims>;
  readonly policy?: string;
  /** Nobody has made the project yet. */
  readonly newProject?: boolean;
  /** Files beside the wheel and the sdist. */
  readonly more?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly release?: string;
  /** Which index the double plays. */
  readonly service?: "pypi" | "testpypi";
}

function sealedFolder(options: PypiWorldOptions) {
  const { version = "1.4.0", policy = POLICY, more = [], release = version } = options;
  const files = [sampleWheel(options), sampleSdist(options), ...more];
  const bundle: ReleaseBundle = {
    schemaVersion: 1,
    tool: { name: "release-guard", version: "0.0.0" },
    repository: { name: `${owner}/${repo}`, id: "4242" },
    commit: SHA,
    ref: "refs/heads/main",
    version: release,
    tag: `v${release}`,
    files: files.map(({ name, bytes }) => ({
      name,
      size: bytes.byteLength,
      sha256: hexDigest("sha256", bytes),
      sha512: hexDigest("sha512", bytes),
      kind: "asset",
    })),
  };
  const own = describingFiles(bundle);
  const root = tempFolder({
    ...Object.fromEntries([...own].map(([name, bytes]) => [`sealed/${name}`, bytes])),
    ...Object.fromEntries(files.map(({ name, bytes }) => [`sealed/${name}`, bytes])),
    ".github/workflows/release.yml": "on: workflow_dispatch",
    ".github/release-guard.yml": policy,
  });
  return { root, bundle, files, digest: hexDigest("sha256", own.get(BUNDLE_FILE) ?? "") };
}

const isGitHub = (text: string): boolean => text.startsWith("github:");

/** GitHub, a Python index, Sigstore and an issuer on loopback, a sealed wheel and sdist, and the real adapters between them. */
export async function pypiWorld(options: PypiWorldOptions = {}) {
  const sealed = sealedFolder(options);
  const claims = { sha: SHA, workflow_sha: SHA, ...options.claims };
  const services = await pypiRehearsal(claims, { service: options.service ?? "pypi" });
  onTestFinished(services.stop);
  const github = await startGitHub();
  const { pypi, issuer, requestToken } = services;
  if (options.newProject !== true) {
    const old = sampleWheel({ version: "1.3.0" });
    pypi.seed(PROJECT, { [old.name]: old.bytes });
    pypi.allowPublisher(PROJECT, PUBLISHER);
  }
  const concealed: string[] = [];
  const lines: string[] = [];
  const clock = { ...fakeClock(Date.now()), chance: () => 0.9 };
  const deadline = clock.now() + 900_000;
  const say = (line: string) => void lines.push(line);
  const log = { info: say, warn: say, debug: say };
  const conceal = (secret: string) => void concealed.push(secret);
  const ids = { token: async (audience: string) => issuer.issue(requestToken, audience) };
  const { origin } = services;
  const endpoints = { fulcio: origin, rekor: origin, timestamp: origin };
  const token = github.token({ contents: "write", attestations: "write" });
  const http = fetchHttp(["127.0.0.1"]);
  const own = { http, clock, conceal, deadline };
  const ports: PublishingPorts = {
    workspace: diskWorkspace(sealed.root),
    registry: npmRegistry({ ...own, url: "http://127.0.0.1:9" }),
    pythonIndexOf: (index) =>
      pypiIndex({ ...own, index, url: services.index, uploadUrl: services.index }),
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
    given: Partial<PublishingPorts> = {},
  ) =>
    publishPackage(
      {
        bundle: "sealed",
        "bundle-digest": sealed.digest,
        "dry-run": false,
        environment: "",
        "npm-token": "",
        policy: "",
        ...changes,
      },
      { ...ports, ...given },
      releaseChecks,
    );
  return {
    ...sealed,
    ports,
    run,
    pypi,
    github,
    services,
    concealed,
    lines,
    fault: (...texts: string[]) => {
      github.fault(...texts.filter(isGitHub));
      services.faults.plant(texts.filter((text) => !isGitHub(text)).map(parseFault));
    },
    /** Requests that could change something at the index or at GitHub, mints left out. */
    writes: () =>
      [...github.double.exchanges, ...services.indexDouble.exchanges]
        .filter(({ method, call }) => method !== "GET" && call !== "pypi:mint")
        .map(({ call, status }) => `${call} ${status}`),
    /** The files of the sealed version that the index has. */
    held: () =>
      (pypi.projects.get(PROJECT)?.files ?? []).filter(
        ({ version }) => version === sealed.bundle.version,
      ),
    calls: (name: string) => services.indexDouble.exchanges.filter(({ call }) => call === name),
    repository: () => github.state.repository(`${owner}/${repo}`),
  };
}

export type PypiWorld = Awaited<ReturnType<typeof pypiWorld>>;
