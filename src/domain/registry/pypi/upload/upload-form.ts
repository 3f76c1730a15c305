import type { DistributionFile } from "../distribution-file.ts";
import type { CoreMetadata, MetadataField } from "../../../python/core-metadata.ts";

/** Name and value of one part of the form. */
export type FormField = readonly [name: string, value: string];

/** Fields whose name in the form is not their own in lower case with underscores (Warehouse, "Upload API"). */
const RENAMED: Readonly<Record<string, string>> = {
  classifier: "classifiers",
  "project-url": "project_urls",
  "import-name": "import_names",
  "import-namespace": "import_namespaces",
};

/** What setuptools writes in place of an empty field. */
const UNKNOWN = "UNKNOWN";
const PEP_639 = [2, 4];

const isBefore = (version: string, [major = 0, minor = 0]: readonly number[]): boolean => {
  const [own = 0, ownMinor = 0] = version.split(".").map(Number);
  return own < major || (own === major && ownMinor < minor);
};

/** setuptools wrote License-File before the standard had it; the index refuses it there. */
const isSent = ({ name, value }: MetadataField, metadataVersion: string): boolean =>
  value !== UNKNOWN &&
  value !== "" &&
  name !== "description" &&
  !(name === "license-file" && isBefore(metadataVersion, PEP_639));

const formName = (name: string): string => RENAMED[name] ?? name.replaceAll("-", "_");

const description = ({ fields, body }: CoreMetadata): readonly FormField[] => {
  const text = fields.find(({ name }) => name === "description")?.value ?? body;
  return text === "" ? [] : [["description", text]];
};

export interface UploadDigests {
  readonly sha256: string;
  readonly blake2b256: string;
}

/** The fields that an index wants beside the file, MD5 left out: documentation and code of PyPI disagree on its form. */
export function uploadForm(
  file: DistributionFile,
  metadata: CoreMetadata,
  digests: UploadDigests,
): readonly FormField[] {
  const [version = ""] = metadata.fields
    .filter(({ name }) => name === "metadata-version")
    .map(({ value }) => value);
  const own = metadata.fields
    .filter((field) => isSent(field, version))
    .map(({ name, value }): FormField => [formName(name), value]);
  return [
    [":action", "file_upload"],
    ["protocol_version", "1"],
    ["filetype", file.kind === "wheel" ? "bdist_wheel" : "sdist"],
    ["pyversion", file.python],
    ["sha256_digest", digests.sha256],
    ["blake2_256_digest", digests.blake2b256],
    ...own,
    ...description(metadata),
  ];
}
