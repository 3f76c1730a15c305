import { GuardError } from "../../domain/failure/guard-error.ts";
import { pypiWords } from "../../domain/registry/pypi/pypi-words.ts";
import type { ByteSource } from "../../domain/content/byte-source.ts";
import { type Multipart, multipartAround } from "../../domain/registry/pypi/upload/multipart.ts";
import { uploadAnswer } from "../../domain/registry/pypi/upload/upload-answer.ts";
import type { FormField } from "../../domain/registry/pypi/upload/upload-form.ts";
import type { PythonIndex, PythonUpload } from "../../ports/python-index.ts";
import type { RegistryCalls } from "../registry-calls.ts";
import type { PypiOptions } from "./pypi-options.ts";

/** PyPI itself gives up after about 240 s. */
const TIMEOUT_MS = 250_000;

/** The whole form but the file. An empty set is refused: without attestations their field must not be there at all. */
const fieldsOf = ({ fields, attestations }: PythonUpload): readonly FormField[] =>
  attestations.length === 0 ? fields : [...fields, ["attestations", JSON.stringify(attestations)]];

/** The form with the file in its place, which is read while it is sent. */
const bodyOf = ({ head, tail }: Multipart, source: ByteSource): ByteSource => ({
  size: head.byteLength + source.size + tail.byteLength,
  async *stream() {
    yield head;
    yield* source.stream();
    yield tail;
  },
});

/** The name before the colon is always this one; the token itself says whose it is. */
const basic = (token: string): string =>
  `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`;

/** `POST /legacy/`, one attempt. */
export const pypiUpload =
  (calls: RegistryCalls, { uploadUrl, conceal }: PypiOptions): PythonIndex["upload"] =>
  async (upload, { token, oidc }) => {
    const { file, source } = upload;
    const form = multipartAround(fieldsOf(upload), file);
    const authorization = basic(token);
    conceal(authorization.slice("Basic ".length));
    const sent = await calls.once({
      method: "POST",
      url: `${uploadUrl}/legacy/`,
      authorization,
      headers: { accept: "application/json", "content-type": form.contentType },
      body: bodyOf(form, source),
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
