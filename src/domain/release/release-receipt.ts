import { z } from "zod";
import { parseStrictJson } from "../attestation/strict-json.ts";
import { TOOL } from "../report/tool.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ExpectedAsset } from "./hosted-release.ts";
import type { ReleaseFacts } from "./release-facts.ts";
import type { TargetResult } from "./target.ts";

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string();

/**
 * `release-receipt.json`, an asset of the release itself: what publish-package found on every
 * registry before it published the release. The receipt of verify-release, `receipt.json`, is
 * another one: it says what the world saw afterwards.
 */
export const releaseReceiptSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  repository: text,
  commit: text,
  ref: text,
  version: text,
  tag: text,
  bundleDigest: hex,
  planDigest: hex,
  /** Targets whose bytes were read back and are the sealed ones. */
  targets: z.array(
    z.strictObject({ target: text, state: z.literal("live"), sha256: hex, url: text }),
  ),
  /** The files of the release as GitHub told them, this one left out. */
  assets: z.array(z.strictObject({ name: text, size: z.int().nonnegative(), sha256: hex })),
  /** Bundles with signed provenance that go with the release. */
  attestations: z.array(z.strictObject({ name: text, sha256: hex })),
});

export type ReleaseReceipt = z.output<typeof releaseReceiptSchema>;

export interface ReceiptParts {
  readonly facts: ReleaseFacts;
  readonly planDigest: string;
  readonly results: readonly TargetResult[];
  readonly assets: readonly ExpectedAsset[];
  readonly attestations: readonly { readonly name: string; readonly sha256: string }[];
}

/** A target of several files has an entry for each, named as `fileTarget` says. */
const partsOf = ({ target, digest = "", url = "", files }: TargetResult) =>
  files
    ? files.map(({ name, sha256 }) => ({ target: fileTarget(target, name), sha256, url }))
    : [{ target, sha256: digest, url }];

/** One file of a target: `pypi:name@1.2.3/name-1.2.3.tar.gz`. */
export const fileTarget = (target: string, file: string): string => `${target}/${file}`;

const DONE: readonly TargetResult["state"][] = ["published", "already"];

/** Equal states give equal bytes, however many runs it took. */
export function releaseReceipt(parts: ReceiptParts): ReleaseReceipt {
  const { facts, planDigest, results, assets, attestations } = parts;
  const { repository, commit, ref, version, tag } = facts.bundle;
  const own = facts.host?.target.id;
  return {
    schemaVersion: 1,
    tool: TOOL,
    repository: repository.name,
    commit,
    ref,
    version,
    tag,
    bundleDigest: facts.digest,
    planDigest,
    targets: results
      .filter(({ target, state }) => target !== own && DONE.includes(state))
      .flatMap(partsOf)
      .map(({ target, sha256, url }) => ({
        target,
        state: "live" as const,
        sha256,
        url,
      })),
    assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    attestations: [...attestations],
  };
}

export const receiptText = (receipt: ReleaseReceipt): string => canonicalJson(receipt);

/** Reads a receipt; undefined where the text is none. */
export function readReleaseReceipt(json: string): ReleaseReceipt | undefined {
  const parsed = parseStrictJson(json);
  return parsed.ok ? releaseReceiptSchema.safeParse(parsed.value).data : undefined;
}
