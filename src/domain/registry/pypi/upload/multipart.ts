import { hexDigest } from "../../../release/digest.ts";
import type { FormField } from "./upload-form.ts";

const LINE = "\r\n";

/** What stands around a file in a form (RFC 7578), so that the file itself need not be copied. */
export interface Multipart {
  readonly contentType: string;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** Quotes and line breaks would end the name early (WHATWG, "multipart form data"). */
const quoted = (text: string): string =>
  `"${text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22")}"`;

const part = (boundary: string, [name, value]: FormField): string =>
  [`--${boundary}`, `Content-Disposition: form-data; name=${quoted(name)}`, "", value, ""].join(
    LINE,
  );

/** Nobody can guess a digest of the whole form, so no field can hold the boundary. */
const boundaryOf = (fields: readonly FormField[], sha256: string): string =>
  `release-guard-${hexDigest("sha256", JSON.stringify([fields, sha256])).slice(0, 40)}`;

/** A form with one file under `content`, which goes between `head` and `tail`. */
export function multipartAround(
  fields: readonly FormField[],
  file: { readonly name: string; readonly sha256: string },
): Multipart {
  const boundary = boundaryOf(fields, file.sha256);
  const opening = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="content"; filename=${quoted(file.name)}`,
    "Content-Type: application/octet-stream",
    "",
    "",
  ].join(LINE);
  const parts = fields.map((field) => part(boundary, field));
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: Buffer.from([...parts, opening].join("")),
    tail: Buffer.from(`${LINE}--${boundary}--${LINE}`),
  };
}
