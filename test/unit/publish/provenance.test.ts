import { expect, it } from "vitest";
import { npmProvenance, releaseProvenance } from "../../../src/domain/attestation/provenance.ts";
import { provenanceClaims } from "../../../src/domain/attestation/provenance-claims.ts";
import { statesProvenanceOf } from "../../../src/domain/attestation/signed-statement.ts";
import { PAYLOAD_TYPE } from "../../../src/domain/attestation/statement.ts";
import { claimsOf, isCalled } from "../../../src/domain/attestation/workflow-claims.ts";
import { workflowFileOf } from "../../../src/domain/attestation/workflow-file.ts";
import { exampleClaims, OTHER_COMMIT } from "../../../src/domain/release/example-facts.ts";

const jwt = (claims: object): string =>
  ["{}", JSON.stringify(claims), "x"]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");

const called = exampleClaims({
  job_workflow_ref: "org/release-guard/.github/workflows/release.yml@refs/tags/v1",
});
const files = [
  { name: "a.tgz", sha256: "a".repeat(64) },
  { name: "b.json", sha256: "b".repeat(64) },
];

it("reads the claims of an ID token", () => {
  expect(claimsOf(jwt({ ...called, iss: "https://x", extra: 1 }))).toEqual(called);
  expect(isCalled(called)).toBe(true);
  expect(isCalled(exampleClaims())).toBe(false);
});

it("names every claim that is missing or odd, and never the token", () => {
  const bad = jwt({ ...called, sha: "main", run_id: undefined });
  expect(() => claimsOf(bad)).toThrow("lacks or garbles: sha, run_id");
  expect(() => claimsOf("no-token-at-all")).toThrow(
    /^The ID token that GitHub gave is not a JSON Web Token$/,
  );
});

it.for([
  [
    "octo/widget/.github/workflows/a@b.yml@refs/heads/main",
    "refs/heads/main",
    ".github/workflows/a@b.yml",
  ],
  [
    "octo/widget/.github/workflows/r.yml@refs/heads/v@1",
    "refs/heads/v@1",
    ".github/workflows/r.yml",
  ],
  [
    "octo/widget/.github/workflows/r.yml@refs/tags/v1",
    "refs/heads/main",
    ".github/workflows/r.yml",
  ],
] as const)("finds the workflow's path in %s", ([workflow_ref, ref, path]) => {
  expect(workflowFileOf(exampleClaims({ workflow_ref, ref })).path).toBe(path);
});

it("states for npm what npm's client states: one subject by purl and SHA-512, the started workflow", () => {
  const subject = { purl: "pkg:npm/%40octo/widget@1.2.3", sha512: "c".repeat(128) };
  expect(npmProvenance(called, subject)).toMatchObject({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: subject.purl, digest: { sha512: subject.sha512 } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
        externalParameters: {
          workflow: {
            ref: "refs/heads/main",
            repository: "https://github.com/octo/widget",
            path: ".github/workflows/release.yml",
          },
        },
        internalParameters: {
          github: {
            event_name: "workflow_dispatch",
            repository_id: "4242",
            repository_owner_id: "42",
          },
        },
        resolvedDependencies: [
          {
            uri: "git+https://github.com/octo/widget@refs/heads/main",
            digest: { gitCommit: called.sha },
          },
        ],
      },
      runDetails: {
        builder: { id: "https://github.com/actions/runner/github-hosted" },
        metadata: {
          invocationId: "https://github.com/octo/widget/actions/runs/1001/attempts/1",
        },
      },
    },
  });
});

it("states for the release every file, with the signing workflow as builder", () => {
  const statement = releaseProvenance(called, files);
  expect(statement.subject).toEqual(
    files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
  );
  const claims = provenanceClaims(statement);
  expect(claims).toMatchObject({
    ok: true,
    value: { builder: `https://github.com/${called.job_workflow_ref}`, runner: "github-hosted" },
  });
});

const bundle = (statement: object, payloadType: string = PAYLOAD_TYPE) => ({
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify(statement)).toString("base64"),
    payloadType,
  },
});

it("knows its own provenance again, and no other", () => {
  const sealed = { commit: called.sha, files };
  const own = releaseProvenance(called, files);
  expect(statesProvenanceOf(bundle(own), sealed)).toBe(true);
  expect(statesProvenanceOf(bundle(releaseProvenance(called, files.toReversed())), sealed)).toBe(
    true,
  );
  const other = exampleClaims({ sha: OTHER_COMMIT });
  for (const wrong of [
    bundle(releaseProvenance(other, files)),
    bundle(releaseProvenance(called, files.slice(1))),
    bundle(releaseProvenance(called, [...files, { name: "c", sha256: "c".repeat(64) }])),
    bundle(
      releaseProvenance(
        called,
        files.map((f) => ({ ...f, sha256: "0".repeat(64) })),
      ),
    ),
    bundle({ ...own, predicateType: "https://slsa.dev/provenance/v0.2" }),
    bundle(own, "text/plain"),
    { mediaType: "x" },
    "no bundle",
  ])
    expect(statesProvenanceOf(wrong, sealed)).toBe(false);
});
