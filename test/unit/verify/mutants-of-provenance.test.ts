import { flip, type Mutant, refusesEach } from "../../support/mutants.ts";
import {
  type Json,
  npmStatement,
  type PublishedWorld,
  releaseStatement,
  type World,
} from "../../support/published-world.ts";

/** Both certificate and predicate say the same, and it is not what was sealed. */
const npmJob = (claims: Parameters<typeof npmStatement>[0]) => {
  return (world: World, place: PublishedWorld) =>
    place.npmSigned(world, npmStatement(claims), claims);
};

const npmBundle = (change: (bundle: Json) => void) => {
  return (world: World) => change(world.attestations["attestations"][1].bundle as Json);
};

const MAIN = "@refs/heads/main";
const OTHER = "1".repeat(40);

const provenanceMutants: readonly Mutant[] = [
  [
    "no attestation on npm",
    "release-without-provenance",
    "npm:@octo/widget@1.0.0 has no provenance",
    (w) => void delete w.version["dist"].attestations,
  ],
  [
    "only the registry's own attestation",
    "release-without-provenance",
    "npm:@octo/widget@1.0.0 has no provenance",
    (w) => void w.attestations["attestations"].pop(),
  ],
  [
    "no provenance among the assets",
    "release-without-provenance",
    "v1.0.0 has no provenance",
    (w) => void w.assets.pop(),
  ],
  [
    "a signature with a flipped bit",
    "untrusted-provenance",
    "",
    npmBundle(
      (b) =>
        void (b["dsseEnvelope"].signatures[0].sig = flip(
          b["dsseEnvelope"].signatures[0].sig as string,
        )),
    ),
  ],
  [
    "a payload with a flipped bit",
    "untrusted-provenance",
    "",
    npmBundle((b) => void (b["dsseEnvelope"].payload = flip(b["dsseEnvelope"].payload as string))),
  ],
  [
    "a certificate with a flipped bit",
    "untrusted-provenance",
    "certificate",
    npmBundle(
      (b) =>
        void (b["verificationMaterial"].certificate.rawBytes = flip(
          b["verificationMaterial"].certificate.rawBytes as string,
        )),
    ),
  ],
  [
    "no log entry",
    "untrusted-provenance",
    "transparency log",
    npmBundle((b) => void (b["verificationMaterial"].tlogEntries = [])),
  ],
  [
    "a log entry of another index",
    "untrusted-provenance",
    "transparency log",
    npmBundle((b) => void (b["verificationMaterial"].tlogEntries[0].logIndex = "77")),
  ],
  [
    "another media type",
    "untrusted-provenance",
    "media type",
    npmBundle((b) => void (b["mediaType"] = "application/vnd.dev.sigstore.bundle.v0.3+json;x")),
  ],
  [
    "a bundle that is none",
    "untrusted-provenance",
    "malformed",
    (w) => void (w.attestations["attestations"][1].bundle = {}),
  ],
  [
    "an asset that is no JSON",
    "untrusted-provenance",
    "is not JSON",
    (w) => void Object.assign(w.assets[3]!, { bytes: Buffer.from("{"), digest: null }),
  ],
  [
    "a bad provenance beside the good one",
    "untrusted-provenance",
    "other.sigstore.json",
    (w) =>
      void w.assets.push({
        ...w.assets[3]!,
        id: 98,
        name: "other.sigstore.json",
        bytes: Buffer.from("[]"),
        digest: null,
      }),
  ],
];

const signerMutants: readonly Mutant[] = [
  [
    "another branch",
    "foreign-signer",
    "ref is refs/heads/dev",
    npmJob({
      ref: "refs/heads/dev",
      workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/dev",
    }),
  ],
  [
    "another commit",
    "foreign-signer",
    "commit is 1111",
    npmJob({ sha: OTHER, workflow_sha: OTHER }),
  ],
  ["another event", "foreign-signer", "trigger is push", npmJob({ event_name: "push" })],
  [
    "a fork",
    "foreign-signer",
    "source repository is https://github.com/evil/widget",
    npmJob({
      repository: "evil/widget",
      workflow_ref: `evil/widget/.github/workflows/release.yml${MAIN}`,
    }),
  ],
  [
    "a repository of the same name",
    "foreign-signer",
    "repository id is 1,",
    npmJob({ repository_id: "1" }),
  ],
  [
    "an owner of the same name",
    "foreign-signer",
    "owner id is 7",
    npmJob({ repository_owner_id: "7" }),
  ],
  [
    "an owner of another name",
    "foreign-signer",
    "owner is https://github.com/evil",
    npmJob({ repository_owner: "evil" }),
  ],
  [
    "another entry workflow",
    "foreign-signer",
    "entry workflow is",
    npmJob({ workflow_ref: `octo/widget/.github/workflows/evil.yml${MAIN}` }),
  ],
  [
    "another signing workflow",
    "foreign-signer",
    "identity is",
    npmJob({ job_workflow_ref: "org/release-guard/.github/workflows/evil.yml@refs/tags/v1" }),
  ],
  [
    "a longer ref of the signing workflow",
    "foreign-signer",
    "identity is",
    npmJob({ job_workflow_ref: "org/release-guard/.github/workflows/release.yml@refs/tags/v10" }),
  ],
  [
    "a runner of one's own",
    "foreign-signer",
    "self-hosted",
    npmJob({ runner_environment: "self-hosted" }),
  ],
  [
    "another environment",
    "foreign-signer",
    "environment is staging",
    npmJob({ environment: "staging" }),
  ],
  [
    "another commit, in the release's provenance",
    "foreign-signer",
    "provenance.sigstore.json",
    (w, place) =>
      place.releaseSigned(w, releaseStatement({ sha: OTHER, workflow_sha: OTHER }), {
        sha: OTHER,
        workflow_sha: OTHER,
      }),
  ],
];

refusesEach([...provenanceMutants, ...signerMutants]);
