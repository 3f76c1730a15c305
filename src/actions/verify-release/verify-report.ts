import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { type Receipt, seenChannels, signaturesOf } from "../../domain/published/receipt.ts";
import type { Outcome, Report, Table } from "../../domain/report/report.ts";
import type { WrittenEvidence } from "./write-evidence.ts";
import type { Watched } from "./watch.ts";

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Refused outweighs pending, which outweighs passed. */
const outcomeOf = ({ refused, missing, report }: Watched): Outcome => {
  if (refused) return "refused";
  return missing.length > 0 ? "pending" : report.outcome;
};

/** What was passed over in silence would be taken for checked. */
export function unlooked({ verdicts }: Report): string {
  const left = verdicts.filter(({ tolerated }) => tolerated === true).map(({ check }) => check);
  return left.length === 0 ? "" : ` Not looked at, which the policy allows: ${left.join(", ")}.`;
}

function summaryOf(watched: Watched, outcome: Outcome): string {
  if (outcome === "refused") return watched.report.summary;
  if (outcome === "pending")
    return `Not verified yet. Still waiting for ${watched.missing.map(({ what }) => what).join("; ")}.`;
  const channels = seenChannels(watched.subject);
  const files = channels.flatMap((channel) => channel.files).length;
  return `The world sees the sealed bytes: ${count(files, "file")} on ${count(channels.length, "channel")}, ${count(watched.report.verdicts.length, "check")}.${unlooked(watched.report)}`;
}

const channelTable = (channels: Receipt["channels"]): Table => ({
  title: "What the world sees",
  columns: ["Channel", "File", "Bytes", "SHA-256"],
  rows: channels.flatMap(({ channel, files }) =>
    files.length === 0
      ? [[channel, "nothing yet", "", ""]]
      : files.map(({ name, size, sha256 }) => [channel, name, String(size), sha256]),
  ),
});

const signerTable = (signatures: Receipt["provenance"]): Table => ({
  title: "Who signed it",
  columns: ["Channel", "Signer", "Commit", "Run"],
  rows: signatures.map(({ channel, signer, commit, run }) => [channel, signer, commit, run]),
});

const subjectOf = ({ bundle, digest, provenance }: PublishedSubject) => {
  const [run] = provenance.flatMap(signaturesOf).map((signature) => signature.run);
  return {
    repository: bundle.repository.name,
    commit: bundle.commit,
    ref: bundle.ref,
    version: bundle.version,
    bundleDigest: digest,
    ...(run !== undefined && run !== "" && { run }),
  };
};

/** The report of a verification; the receipt's digest comes later, once it is written. */
export function verifyReport(watched: Watched, rehearsal: boolean): Report {
  const { subject, report, missing } = watched;
  const outcome = outcomeOf(watched);
  const channels = seenChannels(subject);
  const signatures = subject.provenance.flatMap(signaturesOf);
  return {
    ...report,
    outcome,
    summary: summaryOf(watched, outcome),
    subject: subjectOf(subject),
    ...(rehearsal && { rehearsal: true as const }),
    tables: [channelTable(channels), ...(signatures.length > 0 ? [signerTable(signatures)] : [])],
    details: {
      "verify-release": {
        missing: missing.map(({ what }) => what),
        expected: subject.expected,
        channels,
        provenance: signatures,
      },
    },
  };
}

/** Adds to a report what each check looked at, and how the summary for others was written. */
export function withEvidence(report: Report, { evidence, summary }: WrittenEvidence): Report {
  const own = report.details?.["verify-release"];
  return {
    ...report,
    details: {
      ...report.details,
      "verify-release": {
        ...(typeof own === "object" && own),
        evidence,
        ...(summary !== "" && { verificationSummary: summary }),
      },
    },
  };
}
