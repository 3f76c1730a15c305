import { createHash } from "node:crypto";
import type { SignedStatement } from "../attestation/signed-statement.ts";
import { hexDigest } from "../release/digest.ts";
import { integrityOf } from "./packument.ts";

export interface NpmPublication {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly access: "public" | "restricted";
  /** package.json as it stands in the archive, with what npm adds to it. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Uint8Array;
  readonly provenance?: SignedStatement;
}

const attachment = (type: string, data: string, length: number) => ({
  content_type: type,
  data,
  length,
});

/**
 * The body of `PUT /{package}`. `registry` is its base URL; npm writes the tarball's address with
 * plain http, and so does its client.
 */
export function publishDocument(publication: NpmPublication, registry: string): string {
  const { name, version, tag, access, manifest, tarball, provenance } = publication;
  const file = `${name}-${version}.tgz`;
  const id = `${name}@${version}`;
  const dist = {
    integrity: integrityOf(hexDigest("sha512", tarball)),
    shasum: createHash("sha1").update(tarball).digest("hex"),
    tarball: new URL(`${registry}/${name}/-/${file}`).href.replace(/^https:/, "http:"),
  };
  const data = Buffer.from(tarball).toString("base64");
  return JSON.stringify({
    _id: name,
    name,
    description: manifest["description"],
    "dist-tags": { [tag]: version },
    versions: { [version]: { ...manifest, name, version, _id: id, dist } },
    access,
    _attachments: {
      [file]: attachment("application/octet-stream", data, tarball.byteLength),
      ...(provenance && {
        [`${name}-${version}.sigstore`]: attachment(
          provenance.mediaType,
          provenance.json,
          provenance.json.length,
        ),
      }),
    },
  });
}
