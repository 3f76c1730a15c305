import { z } from "zod";
import { VERDICTS } from "../finding/verdict.ts";
import { OUTCOMES, type Outcome } from "../report/report.ts";
import { TOOL } from "../report/tool.ts";
import type { CheckVerdict } from "../finding/verdict.ts";
import type { ChannelProvenance, PublishedSubject } from "./published-subject.ts";
import { channelOf } from "./published-subject.ts";
import type { SeenBytes } from "./published-package.ts";
import type { PublishedRelease } from "./published-release.ts";

const text = z.string();
const seenFile = z.strictObject({ name: text, url: text, size: z.int(), sha256: text });

const signature = z.strictObject({
  channel: text,
  source: text,
  signer: text,
  issuer: text,
  repository: text,
  commit: text,
  ref: text,
  run: text,
  environment: text.optional(),
});

/** `receipt.json`: what the world saw of a sealed release, when, and by whose signature. Evidence only where `outcome` is `passed`. */
export const receiptSchema = z.strictObject({
  schemaVersion: z.literal(1),
  outcome: z.enum(OUTCOMES),
  tool: z.strictObject({ name: text, version: text }),
  rehearsal: z.literal(true).optional(),
  /** ISO 8601, UTC. */
  verifiedAt: z.iso.datetime(),
  subject: z.strictObject({
    repository: text,
    repositoryId: text,
    commit: text,
    ref: text,
    version: text,
    tag: text,
  }),
  bundleDigest: text,
  channels: z.array(z.strictObject({ channel: text, url: text, files: z.array(seenFile) })),
  provenance: z.array(signature),
  verdicts: z.array(
    z.strictObject({
      check: text,
      verdict: z.enum(VERDICTS),
      needs: text.optional(),
      tolerated: z.boolean().optional(),
    }),
  ),
});

export type Receipt = z.output<typeof receiptSchema>;

type SeenFile = Receipt["channels"][number]["files"][number];

const fileOf = (name: string, { url, size, sha256 }: SeenBytes): SeenFile => ({
  name,
  url,
  size,
  sha256,
});

function releaseFiles({ assets }: PublishedRelease): SeenFile[] {
  if (assets.state !== "present") return [];
  return assets.value.flatMap(({ name, bytes }) =>
    bytes.state === "present" ? [fileOf(name, bytes.value)] : [],
  );
}

/** What was seen on each channel; a channel that is not visible has no files. */
export function seenChannels(subject: PublishedSubject): Receipt["channels"] {
  const { packages, projects, release } = subject;
  const npm = packages.map(({ seen }) => ({
    channel: channelOf(seen),
    url: seen.metadata.state === "present" ? seen.metadata.value.tarball : "",
    files: seen.tarball.state === "present" ? [fileOf(seen.file.name, seen.tarball.value)] : [],
  }));
  const pypi = projects.map(({ target, page, files }) => ({
    channel: target.id,
    url: page,
    files: files.flatMap(({ file, bytes }) =>
      bytes.state === "present" ? [fileOf(file.name, bytes.value)] : [],
    ),
  }));
  if (release === undefined) return [...npm, ...pypi];
  const own = {
    channel: `github-release:${release.repository}@${release.tag}`,
    url: release.release.state === "present" ? release.release.value.url : "",
    files: releaseFiles(release),
  };
  return [...npm, ...pypi, own];
}

/** The identities behind the signatures that hold. */
export const signaturesOf = ({ channel, records }: ChannelProvenance): Receipt["provenance"] =>
  (records.state === "present" ? records.value : []).flatMap(({ source, signer }) => {
    if (!signer.ok) return [];
    const { names, fields } = signer.value.certificate;
    return [
      {
        channel,
        source,
        signer: names.join(" "),
        issuer: fields.issuer ?? "",
        repository: fields.sourceUri ?? "",
        commit: fields.commit ?? "",
        ref: fields.ref ?? "",
        run: fields.runUri ?? "",
        ...(fields.environment !== undefined && { environment: fields.environment }),
      },
    ];
  });

export interface Concluded {
  readonly outcome: Outcome;
  readonly verdicts: readonly CheckVerdict[];
  readonly rehearsal: boolean;
}

export function receiptOf(subject: PublishedSubject, concluded: Concluded): Receipt {
  const { bundle, digest, now } = subject;
  return {
    schemaVersion: 1,
    outcome: concluded.outcome,
    tool: TOOL,
    ...(concluded.rehearsal && { rehearsal: true as const }),
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    verifiedAt: new Date(now).toISOString(),
    subject: {
      repository: bundle.repository.name,
      repositoryId: subject.expected.repositoryId ?? bundle.repository.id,
      commit: bundle.commit,
      ref: bundle.ref,
      version: bundle.version,
      tag: bundle.tag,
    },
    bundleDigest: digest,
    channels: seenChannels(subject),
    provenance: subject.provenance.flatMap(signaturesOf),
    verdicts: concluded.verdicts.map((verdict) => ({ ...verdict })),
  };
}
