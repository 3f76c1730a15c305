import { GuardError } from "../../domain/failure/guard-error.ts";
import { distributionFile } from "../../domain/registry/pypi/distribution-file.ts";
import { pypiWords } from "../../domain/registry/pypi/pypi-words.ts";
import { blake2b256 } from "../../domain/registry/pypi/upload/blake2b.ts";
import { multipartAround } from "../../domain/registry/pypi/upload/multipart.ts";
import { readMetadata } from "../../domain/registry/pypi/upload/read-metadata.ts";
import { uploadAnswer } from "../../domain/registry/pypi/upload/upload-answer.ts";
import { type FormField, uploadForm } from "../../domain/registry/pypi/upload/upload-form.ts";
import type { PythonIndex, PythonUpload } from "../../ports/python-index.ts";
import type { PypiCalls, PypiOptions } from "./pypi-calls.ts";

/** PyPI itself gives up after about 240 s. */
const TIMEOUT_MS = 250_000;

/** The whole form but the file. */
function fieldsOf({ file, bytes, attestations }: PythonUpload): readonly FormField[] {
  const named = distributionFile(file.name);
  if (named === undefined) throw new Error(`${file.name} is no distribution`);
  const digests = { sha256: file.sha256, blake2b256: blake2b256(bytes) };
  const fields = uploadForm(named, readMetadata(file.name, named, bytes), digests);
  // An empty set is refused: without attestations the field must not be there at all.
  if (attestations.length === 0) return fields;
  return [...fields, ["attestations", JSON.stringify(attestations)]];
}

/** The name before the colon is always this one; the token itself says whose it is. */
const basic = (token: string): string =>
  `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`;

/** `POST /legacy/`, one attempt. */
export const pypiUpload =
  (calls: PypiCalls, { uploadUrl, conceal }: PypiOptions): PythonIndex["upload"] =>
  async (upload, { token, oidc }) => {
    const { file, bytes } = upload;
    const form = multipartAround(fieldsOf(upload), file);
    const authorization = basic(token);
    conceal(authorization.slice("Basic ".length));
    const sent = await calls.once({
      method: "POST",
      url: `${uploadUrl}/legacy/`,
      authorization,
      headers: { accept: "application/json", "content-type": form.contentType },
      body: Buffer.concat([form.head, bytes, form.tail]),
      timeoutMs: TIMEOUT_MS,
    });
    if (typeof sent === "string") return { kind: "unknown", says: sent };
    const { answer, wait } = sent;
    const found = uploadAnswer({
      status: answer.status,
      words: pypiWords(answer.body),
      file: file.name,
      project: upload.project,
      trusted: oidc,
    });
    if (found.kind === "live") return { kind: "done", value: "live" };
    if (found.kind === "refused")
      return { kind: "refused", error: new GuardError(found.code, found) };
    return { ...found, ...wait };
  };
