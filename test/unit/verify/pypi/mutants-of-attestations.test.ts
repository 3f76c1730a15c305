import { PROVENANCE_TYPE } from "../../../../src/domain/attestation/statement.ts";
import type { JobClaims } from "../../../../src/rehearsal/oidc/claims.ts";
import { type IndexMutant, refusesEach } from "../../../support/index-mutants.ts";
import { flip } from "../../../support/mutants.ts";
import {
  type Index,
  type IndexWorld,
  listedOf,
  publishStatement,
  SDIST,
  servedOf,
  WHEEL,
} from "../../../support/python-world.ts";

const publisher = (changes: object) => (world: IndexWorld) =>
  void Object.assign(servedOf(world, WHEEL)["publisher"], changes);

/** The wheel's attestation replaced by what a job signs. */
const signed =
  (statement: object, claims: Partial<JobClaims> = {}) =>
  async (world: IndexWorld, place: Index): Promise<void> => {
    servedOf(world, WHEEL)["attestations"] = [await place.attestation(statement, claims)];
  };

const statement = (changes: object) => signed({ ...publishStatement(WHEEL), ...changes });
const by = (claims: Partial<JobClaims>) => signed(publishStatement(WHEEL), claims);

/** Part of the wheel's attestation changed, the signature as it was. */
const forged =
  (change: (attestation: ReturnType<typeof servedOf>) => void) =>
  (world: IndexWorld): void =>
    change(servedOf(world, WHEEL)["attestations"][0]);

const [SUBJECT] = publishStatement(WHEEL)["subject"];
const OTHER_FILE = "octo/widget/.github/workflows/nightly.yml@refs/heads/main";
const CALLED = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const SOURCE = `PyPI's attestation of ${WHEEL}`;

const ofPublisher: readonly IndexMutant[] = [
  [
    "the kind of publisher",
    "unexpected-publisher",
    `${SOURCE} came from another trusted publisher: its kind is GitLab, not GitHub`,
    publisher({ kind: "GitLab" }),
  ],
  [
    "the publisher's repository",
    "unexpected-publisher",
    "its repository is evil/widget, not octo/widget",
    publisher({ repository: "evil/widget" }),
  ],
  [
    "the publisher's repository, which is missing",
    "unexpected-publisher",
    "its repository is nothing",
    publisher({ repository: null }),
  ],
  [
    "the publisher's workflow",
    "unexpected-publisher",
    "its workflow is nightly.yml, not release.yml",
    publisher({ workflow: "nightly.yml" }),
  ],
  [
    "the publisher's environment",
    "unexpected-publisher",
    "its environment is staging, not npm",
    publisher({ environment: "staging" }),
  ],
  [
    "the publisher's environment, which is missing",
    "unexpected-publisher",
    "its environment is nothing, not npm",
    publisher({ environment: null }),
  ],
];

const ofSigner: readonly IndexMutant[] = [
  [
    "another workflow of the repository that signed and is the publisher",
    "foreign-signer",
    `entry workflow is https://github.com/${OTHER_FILE}`,
    async (world, place) => {
      await by({ workflow_ref: OTHER_FILE, job_workflow_ref: OTHER_FILE })(world, place);
      publisher({ workflow: "nightly.yml" })(world);
    },
    ["unexpected-publisher"],
  ],
  [
    "a called workflow that signed",
    "foreign-signer",
    `identity is https://github.com/${CALLED}`,
    by({ job_workflow_ref: CALLED }),
  ],
  [
    "a fork that signed",
    "foreign-signer",
    "source repository is https://github.com/evil/widget",
    by({ repository: "evil/widget" }),
    ["unexpected-publisher"],
  ],
  [
    "a repository of the same name that signed",
    "foreign-signer",
    "repository id is 1, not 4242",
    by({ repository_id: "1" }),
  ],
  [
    "another commit",
    "foreign-signer",
    `commit is ${"1".repeat(40)}`,
    by({ sha: "1".repeat(40), workflow_sha: "1".repeat(40), job_workflow_sha: "1".repeat(40) }),
  ],
  [
    "another event",
    "foreign-signer",
    "trigger is push, not workflow_dispatch",
    by({ event_name: "push" }),
  ],
  [
    "a runner of one's own",
    "foreign-signer",
    "runner environment is self-hosted",
    by({ runner_environment: "self-hosted" }),
  ],
];

const ofStatement: readonly IndexMutant[] = [
  [
    "the subject's digest",
    "unbound-provenance",
    `${SOURCE} speaks of no file of pypi:widget@1.0.0 that is ${WHEEL}`,
    statement({ subject: [{ ...SUBJECT, digest: { sha256: "9".repeat(64) } }] }),
  ],
  [
    "the subject's digest, of which only SHA-1 is left",
    "unbound-provenance",
    "speaks of no file",
    statement({ subject: [{ ...SUBJECT, digest: { sha1: "9".repeat(40) } }] }),
  ],
  [
    "the subject's name",
    "unbound-provenance",
    "speaks of no file",
    statement({ subject: [{ ...SUBJECT, name: "gadget-1.0.0-py3-none-any.whl" }] }),
  ],
  [
    "the subject's tags",
    "unbound-provenance",
    "speaks of no file",
    statement({ subject: [{ ...SUBJECT, name: "widget-1.0.0-py2-none-any.whl" }] }),
  ],
  [
    "the subject's name, which is missing",
    "unbound-provenance",
    "speaks of no file",
    statement({ subject: [{ digest: SUBJECT.digest }] }),
  ],
  [
    "a second subject",
    "unbound-provenance",
    `${SOURCE} speaks of 2 subjects`,
    statement({ subject: [SUBJECT, { name: "x", digest: { sha256: "9".repeat(64) } }] }),
  ],
  [
    "the attestation of the other file",
    "unbound-provenance",
    "speaks of no file",
    (world) =>
      void (servedOf(world, WHEEL)["attestations"] = servedOf(world, SDIST)["attestations"]),
  ],
  [
    "the predicate's type",
    "contradicting-provenance",
    "its predicate type is https://in-toto.io/attestation/vulns/v0.1",
    statement({ predicateType: "https://in-toto.io/attestation/vulns/v0.1" }),
  ],
  [
    "the predicate, which says something",
    "contradicting-provenance",
    "claims more than that it was published",
    statement({ predicate: { reviewed: true } }),
  ],
  [
    "the predicate of provenance, which is of no known kind",
    "contradicting-provenance",
    "its predicate is of no kind that release-guard knows",
    statement({ predicateType: PROVENANCE_TYPE, predicate: {} }),
  ],
  [
    "the statement's type",
    "contradicting-provenance",
    "is not an in-toto statement",
    statement({ _type: "https://in-toto.io/Statement/v0.1" }),
  ],
];

const ofEnvelope: readonly IndexMutant[] = [
  [
    "the signature",
    "untrusted-provenance",
    `the provenance of ${WHEEL} of pypi:widget@1.0.0 in ${SOURCE}`,
    forged((a) => void (a["envelope"].signature = flip(String(a["envelope"].signature)))),
  ],
  [
    "the statement under the same signature",
    "untrusted-provenance",
    "differs from what the transparency log holds",
    forged(
      (a) =>
        void (a["envelope"].statement = Buffer.from(
          JSON.stringify({ ...publishStatement(WHEEL), subject: [] }),
        ).toString("base64")),
    ),
  ],
  [
    "the certificate",
    "untrusted-provenance",
    SOURCE,
    forged(
      (a) =>
        void (a["verification_material"].certificate = flip(
          String(a["verification_material"].certificate),
        )),
    ),
  ],
  [
    "the log entries, of which there are none",
    "untrusted-provenance",
    "is not an attestation of PEP 740, version 1: verification_material.transparency_entries",
    forged((a) => void (a["verification_material"].transparency_entries = [])),
  ],
  [
    "the log entry's time",
    "untrusted-provenance",
    "that was not in force",
    forged(
      (a) =>
        void (a["verification_material"].transparency_entries[0].integratedTime = "1500000000"),
    ),
  ],
  [
    "the log entry's promise, so that nobody tells the time",
    "untrusted-provenance",
    "has no timestamp",
    forged((a) => void delete a["verification_material"].transparency_entries[0].inclusionPromise),
  ],
  [
    "the version of the attestation",
    "untrusted-provenance",
    "is not an attestation of PEP 740, version 1: version",
    forged((a) => void (a["version"] = 2)),
  ],
  [
    "a key that PEP 740 does not know",
    "untrusted-provenance",
    "is not an attestation of PEP 740, version 1",
    forged((a) => void (a["message_signature"] = "x")),
  ],
  [
    "a bad attestation beside a good one",
    "untrusted-provenance",
    "is not an attestation of PEP 740, version 1",
    (w) => void servedOf(w, WHEEL)["attestations"].push({ version: 1 }),
  ],
  [
    "no attestation of one file",
    "release-without-provenance",
    `${WHEEL} of pypi:widget@1.0.0 has no provenance`,
    (w) => void (servedOf(w, WHEEL)["attestations"] = []),
  ],
  [
    "no publisher of one file",
    "release-without-provenance",
    `${SDIST} of pypi:widget@1.0.0 has no provenance`,
    (w) => void (w.provenance[SDIST] = { version: 1, attestation_bundles: [] }),
  ],
  [
    "an index that says it holds no attestations of one file",
    "release-without-provenance",
    `${SDIST} of pypi:widget@1.0.0 has no provenance`,
    (w) => void (listedOf(w, SDIST)["provenance"] = null),
  ],
];

refusesEach([...ofPublisher, ...ofSigner, ...ofStatement, ...ofEnvelope]);
