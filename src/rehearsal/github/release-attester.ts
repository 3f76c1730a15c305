import { createHash, sign } from "node:crypto";
import {
  type Authority,
  type KeyPair,
  newKeyPair,
  rootAuthority,
} from "../sigstore/certificates/authority.ts";
import {
  CODE_SIGNING,
  leafExtensions,
  nameOf,
  newSerial,
  signCertificate,
  subjectUri,
} from "../sigstore/certificates/certificate.ts";
import { preAuthentication } from "../sigstore/log/log-entry.ts";
import { TimestampAuthority } from "../sigstore/timestamps/timestamp-authority.ts";
import { loglessRootOf } from "../sigstore/trusted-root.ts";
import type { Attestation, Release, Repository } from "./state/records.ts";

const IN_TOTO = "application/vnd.in-toto+json";
const PREDICATE = "https://in-toto.io/attestation/release/v0.2";
const ORGANIZATION = "GitHub, Inc.";
const IDENTITY = "https://dotcom.releases.github.com";

interface Published {
  /** Number of the attestation. */
  readonly id: number;
  readonly repository: Repository;
  readonly release: Release;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function statementOf({ repository, release }: Published): object {
  const name = `${repository.owner.login}/${repository.name}`;
  const purl = `pkg:github/${name}@${release.tagName}`;
  const sha1 = repository.tags.find((tag) => tag.name === release.tagName)?.sha ?? "";
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      { uri: purl, digest: { sha1 } },
      ...release.assets.map((asset) => ({ name: asset.name, digest: { sha256: asset.sha256 } })),
    ],
    predicateType: PREDICATE,
    predicate: {
      databaseId: String(release.id),
      ownerId: String(repository.owner.id),
      packageId: "",
      purl,
      repository: name,
      repositoryId: String(repository.id),
      tag: release.tagName,
    },
  };
}

/** GitHub's own authority, which signs for immutable releases: no log of anything, one timestamp. */
export class ReleaseAttester {
  readonly #keys: KeyPair = newKeyPair();
  readonly #root: Authority;
  readonly #timestamps: TimestampAuthority;
  readonly #certificate: Buffer;

  constructor(now: number) {
    this.#root = rootAuthority("Internal Services Root", now, ORGANIZATION);
    this.#timestamps = new TimestampAuthority(now);
    this.#certificate = signCertificate(
      {
        serial: newSerial(),
        issuer: this.#root.name,
        subject: nameOf(ORGANIZATION, "Attester"),
        publicKey: this.#keys.publicKey,
        from: this.#root.from,
        to: this.#root.to,
        extensions: [
          ...leafExtensions(this.#keys.publicKey, this.#root.keys.publicKey, CODE_SIGNING),
          subjectUri(IDENTITY),
        ],
      },
      this.#root.keys.privateKey,
    );
  }

  /** The text of a trusted_root.json. */
  trustedRoot(): string {
    return loglessRootOf({ authority: this.#root, timestamps: this.#timestamps });
  }

  /** A Sigstore bundle around any statement, as JSON. */
  sign(statement: object, now: number): Record<string, unknown> {
    const payload = Buffer.from(JSON.stringify(statement), "utf8");
    const signature = sign("sha256", preAuthentication(IN_TOTO, payload), this.#keys.privateKey);
    const digest = createHash("sha256").update(signature).digest();
    const stamp = this.#timestamps.stamp(digest, now).toString("base64");
    return {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: {
        certificate: { rawBytes: this.#certificate.toString("base64") },
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: stamp }] },
      },
      dsseEnvelope: {
        payload: payload.toString("base64"),
        payloadType: IN_TOTO,
        signatures: [{ sig: signature.toString("base64") }],
      },
    };
  }

  /** GitHub's word on a release that was just published: its tag, its commit and its files. */
  attestRelease(published: Published): Attestation {
    const { repository, release, id, now } = published;
    const sha1 = repository.tags.find((tag) => tag.name === release.tagName)?.sha ?? "";
    return {
      id,
      bundle: this.sign(statementOf(published), now),
      predicateType: PREDICATE,
      subjects: [`sha1:${sha1}`, ...release.assets.map((asset) => `sha256:${asset.sha256}`)],
      initiator: "github",
    };
  }
}
