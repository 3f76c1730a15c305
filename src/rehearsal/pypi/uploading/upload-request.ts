import { isPythonName } from "../../../domain/registry/pypi/python-name.ts";
import { pythonVersion } from "../../../domain/release/python-version.ts";
import type { Call } from "../../double/double.ts";
import { PypiRefusal } from "../pypi-refusal.ts";
import { formData, type FormPart } from "./form-data.ts";

/** What a client asks to be stored, checked as far as the form alone tells. */
export interface UploadRequest {
  readonly name: string;
  /** Normal form. */
  readonly version: string;
  readonly metadataVersion: string;
  readonly filetype: "bdist_wheel" | "sdist";
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly blake2b256: string;
  readonly requiresPython?: string;
  readonly licenseFiles: readonly string[];
  /** JSON text. */
  readonly attestations?: string;
}

const HELP = "See https://packaging.python.org/specifications/core-metadata for more information.";
const METADATA_VERSIONS = ["1.0", "1.1", "1.2", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5"];
const CONTENT_TYPES = ["text/plain", "text/x-rst", "text/markdown"];

const refuse = (says: string): never => {
  throw new PypiRefusal(400, says);
};

class Form {
  readonly #values = new Map<string, string[]>();

  constructor(parts: readonly FormPart[]) {
    for (const { name, bytes, filename } of parts) {
      if (name === "content") continue;
      if (filename !== undefined) refuse(`${name}: Should not be a tuple.`);
      const text = bytes.toString("utf8");
      // What distutils writes in place of an empty field.
      if (text.trim() !== "UNKNOWN") this.all(name).push(text);
    }
  }

  all(name: string): string[] {
    const found = this.#values.get(name) ?? [];
    this.#values.set(name, found);
    return found;
  }

  one(name: string): string {
    return this.all(name)[0] ?? "";
  }
}

function checkMetadata(form: Form): void {
  const invalid = (field: string, value: string, why: string) =>
    refuse(`'${value}' is an invalid value for ${field}. Error: ${why} ${HELP}`);
  const [name, version] = [form.one("name"), form.one("version")];
  if (!METADATA_VERSIONS.includes(form.one("metadata_version")))
    refuse(`'${form.one("metadata_version")}' is not a valid metadata version. ${HELP}`);
  if (!isPythonName(name)) invalid("Name", name, "Start and end with a letter or numeral.");
  const read = pythonVersion(version);
  if (read === undefined) invalid("Version", version, "Start and end with a letter or numeral.");
  if (read?.includes("+"))
    refuse(`The use of local versions in <Version('${read}')> is not allowed. ${HELP}`);
  const [type = ""] = form.one("description_content_type").split(";");
  if (type !== "" && !CONTENT_TYPES.includes(type.trim()))
    refuse(`'${type}' is an invalid value for Description-Content-Type. ${HELP}`);
  const odd = form.all("classifiers").find((text) => text.startsWith("Private ::"));
  if (odd !== undefined) refuse(`'${odd}' is not a valid classifier. ${HELP}`);
  if (form.one("license") !== "" && form.one("license_expression") !== "")
    refuse(`License is deprecated when License-Expression is present. ${HELP}`);
}

function checkForm(form: Form): "bdist_wheel" | "sdist" {
  if ((form.one("protocol_version") || "1") !== "1") refuse("Unknown protocol version.");
  const filetype = form.one("filetype");
  if (filetype !== "bdist_wheel" && filetype !== "sdist")
    return refuse("Invalid value for filetype. Error: Use a known file type.");
  const python = form.one("pyversion");
  if (filetype === "bdist_wheel" && python === "")
    refuse("Error: Python version is required for binary distribution uploads.");
  if (filetype === "sdist" && !["", "source"].includes(python))
    refuse("Error: Use 'source' as Python version for an sdist.");
  const digests = ["md5_digest", "sha256_digest", "blake2_256_digest"].map((of) => form.one(of));
  if (digests.every((digest) => digest === ""))
    refuse("Error: Include at least one message digest.");
  for (const field of ["sha256_digest", "blake2_256_digest"])
    if (!/^([0-9a-f]{64})?$/i.test(form.one(field)))
      refuse(`Invalid value for ${field}. Error: Use a valid, hex-encoded, SHA256 message digest.`);
  return filetype;
}

/** Reads and checks a form as the index does before it looks at anything else. Throws 400. */
export function uploadRequest({ headers, body }: Call): UploadRequest {
  const parts = formData(headers["content-type"] ?? "", body);
  const form = new Form(parts);
  const filetype = checkForm(form);
  checkMetadata(form);
  if (form.one(":action") !== "file_upload") refuse("Unknown action.");
  const content = parts.find(({ name }) => name === "content");
  if (content?.filename === undefined) return refuse("Upload payload does not have a file.");
  if (content.type === undefined || content.type.startsWith("image/"))
    refuse("Invalid distribution file.");
  const requiresPython = form.one("requires_python");
  const [attestations] = form.all("attestations");
  return {
    name: form.one("name"),
    version: pythonVersion(form.one("version")) ?? "",
    metadataVersion: form.one("metadata_version"),
    filetype,
    filename: content.filename,
    bytes: content.bytes,
    sha256: form.one("sha256_digest").toLowerCase(),
    blake2b256: form.one("blake2_256_digest").toLowerCase(),
    licenseFiles: form.all("license_file"),
    ...(requiresPython !== "" && { requiresPython }),
    ...(attestations !== undefined && { attestations }),
  };
}
