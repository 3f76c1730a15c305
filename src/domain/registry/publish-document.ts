import type { SignedStatement } from "../attestation/signed-statement.ts";
import type { ByteSource } from "../content/byte-source.ts";
import { integrityOf } from "./packument.ts";

export interface NpmPublication {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly access: "public" | "restricted";
  /** package.json as it stands in the archive, with what npm adds to it. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: ByteSource;
  /** Digests of the archive, as hex. */
  readonly sha512: string;
  readonly sha1: string;
  readonly provenance?: SignedStatement;
}

/** Base64 of a source, piece by piece; only the last piece may need padding. */
async function* base64(source: ByteSource): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const piece of source.stream()) {
    const bytes =
      rest.byteLength > 0
        ? Buffer.concat([rest, piece])
        : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const whole = bytes.byteLength - (bytes.byteLength % 3);
    rest = Buffer.from(bytes.subarray(whole));
    if (whole > 0) yield Buffer.from(bytes.toString("base64", 0, whole), "latin1");
  }
  if (rest.byteLength > 0) yield Buffer.from(rest.toString("base64"), "latin1");
}

function documentOf(publication: NpmPublication, registry: string) {
  const { name, version, tag, access, manifest, sha1, sha512 } = publication;
  const file = `${name}-${version}.tgz`;
  const id = `${name}@${version}`;
  const dist = {
    integrity: integrityOf(sha512),
    shasum: sha1,
    tarball: new URL(`${registry}/${name}/-/${file}`).href.replace(/^https:/, "http:"),
  };
  return {
    _id: name,
    name,
    description: manifest["description"],
    "dist-tags": { [tag]: version },
    versions: { [version]: { ...manifest, name, version, _id: id, dist } },
    access,
  };
}

function provenanceText({ name, version, provenance }: NpmPublication): string {
  if (provenance === undefined) return "";
  const { mediaType, json } = provenance;
  const attachment = { content_type: mediaType, data: json, length: json.length };
  return `,${JSON.stringify(`${name}-${version}.sigstore`)}:${JSON.stringify(attachment)}`;
}

/**
 * The body of `PUT /{package}`, as a source: JSON up to the archive's attachment, base64 of the
 * archive as it is read, and the rest. Its length is known beforehand. `registry` is its base URL;
 * npm writes the tarball's address with plain http, and so does its client.
 */
export function publishDocument(publication: NpmPublication, registry: string): ByteSource {
  const { name, version, tarball } = publication;
  const file = JSON.stringify(`${name}-${version}.tgz`);
  const document = JSON.stringify(documentOf(publication, registry));
  const type = `"content_type":"application/octet-stream"`;
  const before = Buffer.from(`${document.slice(0, -1)},"_attachments":{${file}:{${type},"data":"`);
  const after = Buffer.from(`","length":${tarball.size}}${provenanceText(publication)}}}`);
  return {
    size: before.byteLength + Math.ceil(tarball.size / 3) * 4 + after.byteLength,
    async *stream() {
      yield before;
      yield* base64(tarball);
      yield after;
    },
  };
}
