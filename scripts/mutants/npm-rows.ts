import { type AnswerRow, kind, READABLE, to } from "./answer-row.ts";
import { flipped } from "./mutant.ts";

const BYTES = "registry-bytes-differ";
const SIGNED = "unsigned-registry-metadata";
const TAG = "wrong-dist-tag";

const versionRows: readonly AnswerRow[] = [
  ["version", "name", "another", to("@octo/gadget"), BYTES, "with @octo/gadget@1.0.0"],
  ["version", "name", "gone", undefined, BYTES, READABLE],
  ["version", "name", "a number", kind, BYTES, READABLE],
  ["version", "version", "another", to("1.0.1"), BYTES, "with @octo/widget@1.0.1"],
  ["version", "version", "gone", undefined, BYTES, READABLE],
  ["version", "version", "a number", kind, BYTES, READABLE],
  ["version", "dist", "gone", undefined, BYTES, READABLE],
  [
    "version",
    "dist.tarball",
    "another host",
    to("https://mirror.example/widget.tgz"),
    BYTES,
    "own host",
  ],
  ["version", "dist.tarball", "gone", undefined, BYTES, READABLE],
  ["version", "dist.tarball", "no address", to("widget.tgz"), BYTES, READABLE],
  ["version", "dist.integrity", "another", to("sha512-AAAA"), BYTES, "promises sha512-AAAA"],
  ["version", "dist.integrity", "a weaker hash", to("sha1-AAAA"), BYTES, "promises sha1-AAAA"],
  ["version", "dist.integrity", "gone", undefined, BYTES, READABLE],
  ["version", "dist.shasum", "another", to("0".repeat(40)), BYTES, "promises the SHA-1 0000"],
  ["version", "dist.signatures", "emptied", to([]), SIGNED, "has not signed it"],
  ["version", "dist.signatures", "gone", undefined, SIGNED, "has not signed it"],
  ["version", "dist.signatures", "text", to("signed"), SIGNED, READABLE],
  ["version", "dist.signatures.0.keyid", "another", to("SHA256:two"), SIGNED, "does not list"],
  ["version", "dist.signatures.0.keyid", "gone", undefined, SIGNED, READABLE],
  ["version", "dist.signatures.0.sig", "a bit flipped", flipped, SIGNED, "does not fit"],
  ["version", "dist.signatures.0.sig", "gone", undefined, SIGNED, READABLE],
  [
    "version",
    "dist.attestations",
    "gone",
    undefined,
    "release-without-provenance",
    "has no provenance",
  ],
  ["version", "dist.attestations", "text", to("yes"), "release-without-provenance", READABLE],
  ["version", "_npmUser", "gone", undefined, "token-published-package", "_npmUser"],
];

const indexRows: readonly AnswerRow[] = [
  ["packument", "dist-tags.latest", "another version", to("0.9.0"), TAG, "leads to 0.9.0"],
  ["packument", "dist-tags.latest", "gone", undefined, TAG, "leads to nothing"],
  ["packument", "dist-tags", "gone", undefined, TAG, READABLE],
  ["packument", "dist-tags.latest", "a number", kind, TAG, READABLE],
  ["packument", "versions", "gone", undefined, TAG, READABLE],
  ["keys", "keys", "emptied", to([]), SIGNED, "does not list"],
  ["keys", "keys", "gone", undefined, SIGNED, READABLE],
  ["keys", "keys.0.keyid", "another", to("SHA256:two"), SIGNED, "does not list"],
  ["keys", "keys.0.keyid", "gone", undefined, SIGNED, READABLE],
  ["keys", "keys.0.key", "a bit flipped", flipped, SIGNED, "does not fit"],
  ["keys", "keys.0.key", "no key", to("AAAA"), SIGNED, "does not fit"],
  ["keys", "keys.0.key", "gone", undefined, SIGNED, READABLE],
  [
    "keys",
    "keys.0.expires",
    "before the release",
    to("2025-01-01T00:00:00Z"),
    SIGNED,
    "had expired",
  ],
  ["keys", "keys.0.expires", "no date", to("soon"), SIGNED, "had expired"],
];

const PROVENANCE = "attestations.1";
const attestationRows: readonly AnswerRow[] = [
  [
    "attestations",
    PROVENANCE,
    "gone",
    undefined,
    "release-without-provenance",
    "has no provenance",
  ],
  [
    "attestations",
    "attestations",
    "emptied",
    to([]),
    "release-without-provenance",
    "has no provenance",
  ],
  ["attestations", "attestations", "gone", undefined, "release-without-provenance", READABLE],
  [
    "attestations",
    `${PROVENANCE}.predicateType`,
    "another provenance",
    to("https://slsa.dev/provenance/v0.2"),
    "contradicting-provenance",
    "is served as",
  ],
  [
    "attestations",
    `${PROVENANCE}.predicateType`,
    "no provenance",
    to("https://example.com/x"),
    "release-without-provenance",
    "has no provenance",
  ],
  [
    "attestations",
    `${PROVENANCE}.predicateType`,
    "gone",
    undefined,
    "release-without-provenance",
    READABLE,
  ],
  ["attestations", `${PROVENANCE}.bundle`, "emptied", to({}), "untrusted-provenance", "malformed"],
  ["attestations", `${PROVENANCE}.bundle`, "gone", undefined, "untrusted-provenance", READABLE],
  ["attestations", `${PROVENANCE}.bundle`, "text", to("bundle"), "untrusted-provenance", READABLE],
];

/** Fields of npm's answers about one version. */
export const npmRows: readonly AnswerRow[] = [...versionRows, ...indexRows, ...attestationRows];
