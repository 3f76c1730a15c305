import type { Answer } from "../../domain/finding/finding.ts";
import { withPackage } from "../../domain/published/published-example.ts";
import type { PublishedPackage, SeenBytes } from "../../domain/published/published-package.ts";
import { eachPackage, type PublishedSubject } from "../../domain/published/published-subject.ts";
import {
  mapSighting,
  pending,
  present,
  unseen,
  whenSeen,
} from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const integrityOf = (sha512: string): string =>
  `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;

function* tarballAnswers(seen: PublishedPackage, bytes: SeenBytes): Iterable<Answer> {
  const { file } = seen;
  if (bytes.sha512 !== file.sha512 || bytes.sha256 !== file.sha256 || bytes.size !== file.size)
    yield {
      message: `${bytes.url} has the SHA-256 ${bytes.sha256} (${bytes.size} bytes), but ${file.sha256} (${file.size} bytes) was sealed`,
    };
}

function* metadataAnswers(seen: PublishedPackage): Iterable<Answer> {
  const { name, version, file, tarball } = seen;
  const metadata = seen.metadata.state === "present" ? seen.metadata.value : undefined;
  if (metadata === undefined) return;
  if (metadata.name !== name || metadata.version !== version)
    yield {
      message: `the registry answers ${name}@${version} with ${metadata.name}@${metadata.version}`,
    };
  if (metadata.integrity !== integrityOf(file.sha512))
    yield {
      message: `the registry's metadata of ${name}@${version} promises ${metadata.integrity}, not the sealed bytes`,
    };
  if (tarball.state === "present" && metadata.shasum !== tarball.value.sha1)
    yield {
      message: `the registry's metadata of ${name}@${version} promises the SHA-1 ${metadata.shasum}, but the tarball has ${tarball.value.sha1}`,
    };
}

const changed = (changes: Partial<SeenBytes>): PublishedSubject =>
  withPackage({
    tarball: present({
      url: "https://registry.example/w.tgz",
      size: 1000,
      sha1: "e".repeat(40),
      sha256: "a".repeat(64),
      sha512: "b".repeat(128),
      ...changes,
    }),
  });

const metadataChanged = (changes: Readonly<Record<string, string>>): PublishedSubject => {
  const good = withPackage({});
  const [channel] = good.packages;
  return channel === undefined
    ? good
    : withPackage({
        metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, ...changes })),
      });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "registry-bytes-differ",
  title: "The registry serves other bytes than were sealed",
  severity: "critical",
  why: "What users install is not what was reviewed.",
  fix: "Treat it as an incident: deprecate the version, revoke what could publish, and release again from a clean run.",
  inspect: (subject) =>
    eachPackage(subject, function* ({ seen }) {
      yield* whenSeen(seen.metadata, () => metadataAnswers(seen));
      yield* whenSeen(seen.tarball, (bytes) => tarballAnswers(seen, bytes));
    }),
  examples: {
    bad: [
      {
        title: "a tarball with another SHA-512",
        given: () => changed({ sha512: "9".repeat(128) }),
        says: "was sealed",
      },
      {
        title: "a tarball with another SHA-256",
        given: () => changed({ sha256: "9".repeat(64) }),
        says: "has the SHA-256 9999",
      },
      {
        title: "a tarball of another size",
        given: () => changed({ size: 1001 }),
        says: "(1001 bytes)",
      },
      {
        title: "metadata with another integrity",
        given: () => metadataChanged({ integrity: "sha512-AAAA" }),
        says: "promises sha512-AAAA",
      },
      {
        title: "metadata with another SHA-1",
        given: () => metadataChanged({ shasum: "0".repeat(40) }),
        says: "promises the SHA-1",
      },
      {
        title: "an answer about another version",
        given: () => metadataChanged({ version: "0.9.0" }),
        says: "with @octo/widget@0.9.0",
      },
      {
        title: "an answer about another package",
        given: () => metadataChanged({ name: "@octo/gadget" }),
        says: "with @octo/gadget@1.0.0",
      },
    ],
    good: [{ title: "the sealed bytes", given: () => withPackage({}) }],
    unknown: [
      {
        title: "a tarball that is not visible yet",
        given: () => withPackage({ tarball: pending("the tarball to become visible") }),
        says: "the tarball to become visible",
      },
      {
        title: "metadata that may not be read",
        given: () => withPackage({ metadata: unseen("leave to read") }),
        says: "leave to read",
      },
    ],
  },
});
