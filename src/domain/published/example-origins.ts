import type { CertificateFacts } from "../attestation/certificate-facts.ts";
import { read, type Reading } from "../attestation/reading.ts";
import type { Origins } from "./origins.ts";
import type { VersionNote } from "./package-history.ts";
import type { RunFacts } from "./run-record.ts";
import type { SigningTimes } from "./signing-times.ts";
import { present } from "./sighting.ts";

/** When the example was published. */
export const PUBLISHED = "2026-11-21T10:00:00.000Z";
export const PUBLISHED_AT = 1_795_255_200_000;

const MINUTE = 60_000;
const DAY = 86_400_000;

export const exampleTimes: Reading<SigningTimes> = read({
  notBefore: PUBLISHED_AT - 2 * MINUTE,
  notAfter: PUBLISHED_AT + 8 * MINUTE,
  witnessed: [PUBLISHED_AT - MINUTE],
});

/** The registry's list of versions: one before, attested as this one is. */
export const exampleVersions: readonly VersionNote[] = [
  { version: "0.9.0", publishedAt: PUBLISHED_AT - DAY, attested: true },
  { version: "1.0.0", publishedAt: PUBLISHED_AT, attested: true },
];

/** What the API says of the run that a certificate names. */
const runFacts = ({ fields }: CertificateFacts): RunFacts => ({
  repositoryId: fields.sourceId ?? "",
  headRepositoryId: fields.sourceId ?? "",
  headSha: fields.commit ?? "",
  path: ".github/workflows/release.yml",
  event: fields.trigger ?? "",
  conclusion: "success",
  lastConclusion: "success",
  lastAttempt: 1,
  jobs: [
    {
      name: "Release / Publish",
      attempt: 1,
      status: "completed",
      conclusion: "success",
      startedAt: PUBLISHED_AT - MINUTE,
      completedAt: PUBLISHED_AT + MINUTE,
    },
  ],
});

/** The run behind both channels of the example, and its commit. */
export const exampleOrigins = (uri: string, certificate: CertificateFacts): Origins => ({
  runs: ["npm:@octo/widget@1.0.0", "github-release:octo/widget@v1.0.0"].map((channel) => ({
    uri,
    attempt: 1,
    channel,
    certificate,
    facts: present(runFacts(certificate)),
    own: false,
  })),
  reach: present({ branch: "main", reached: true }),
});
