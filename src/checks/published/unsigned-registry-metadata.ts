import { generateKeyPairSync, sign } from "node:crypto";
import type { Answer } from "../../domain/finding/finding.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import type {
  PublishedPackage,
  VersionMetadata,
} from "../../domain/published/published-package.ts";
import { eachPackage, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { registrySignatureFault } from "../../domain/published/registry-signature.ts";
import { mapSighting, pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** The registry's word on when it was published, else the time of looking. */
function publishedAt({ index }: PublishedPackage, now: number): number {
  const written = index.state === "present" ? index.value.publishedAt : undefined;
  if (written === undefined) return now;
  // Reading a written date needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  const at = Date.parse(written);
  return Number.isNaN(at) ? now : at;
}

function* answersOf(
  seen: PublishedPackage,
  metadata: VersionMetadata,
  now: number,
): Iterable<Answer> {
  yield* whenSeen(seen.keys, function* (keys) {
    const fault = registrySignatureFault(metadata, keys, publishedAt(seen, now));
    if (fault !== undefined)
      yield { message: `the metadata of ${seen.name}@${seen.version} cannot be trusted: ${fault}` };
  });
}

interface Signing {
  readonly text?: string;
  readonly expires?: string | null;
  readonly listed?: string;
}

/** A package whose metadata is signed by a new key. */
function signed({ text, expires = null, listed = "SHA256:one" }: Signing = {}): PublishedSubject {
  const [channel] = publishedExample().packages;
  if (channel?.seen.metadata.state !== "present") return publishedExample();
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { name, version, integrity } = channel.seen.metadata.value;
  const said = Buffer.from(text ?? `${name}@${version}:${integrity}`);
  const sig = sign("sha256", said, privateKey).toString("base64");
  const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  return withPackage({
    metadata: mapSighting(channel.seen.metadata, (old) => ({
      ...old,
      signatures: [{ keyid: "SHA256:one", sig }],
    })),
    keys: present([{ keyid: listed, key, expires }]),
  });
}

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unsigned-registry-metadata",
  title: "The registry's metadata is not signed as it should be",
  severity: "high",
  why: "npm signs name, version and digest of every package; without that signature a mirror or a proxy may have changed them.",
  fix: "Ask the public registry itself. If it gives the same answer, report it to the registry.",
  inspect: (subject) =>
    eachPackage(subject, ({ seen }) =>
      whenSeen(seen.metadata, (metadata) => answersOf(seen, metadata, subject.now)),
    ),
  examples: {
    bad: [
      { title: "no signature", given: () => publishedExample(), says: "has not signed it" },
      {
        title: "a signature over another digest",
        given: () => signed({ text: "@octo/widget@1.0.0:sha512-AAAA" }),
        says: "signature does not fit",
      },
      {
        title: "a key that is not listed",
        given: () => signed({ listed: "SHA256:two" }),
        says: "a key that the registry does not list",
      },
      {
        title: "a key that had expired before",
        given: () => signed({ expires: "2026-01-01T00:00:00.000Z" }),
        says: "a key that had expired",
      },
      {
        title: "a key with a date that is none",
        given: () => signed({ expires: "soon" }),
        says: "a key that had expired",
      },
    ],
    good: [
      { title: "a signature that fits", given: () => signed() },
      {
        title: "a key that expired later",
        given: () => signed({ expires: "2030-01-01T00:00:00.000Z" }),
      },
    ],
    unknown: [
      {
        title: "keys that cannot be read now",
        given: () => withPackage({ keys: pending("the registry's signing keys") }),
        says: "signing keys",
      },
    ],
  },
});
