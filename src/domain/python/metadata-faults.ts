import { isSpdxExpression } from "../package/licence.ts";
import { type CoreMetadata, valueOf, valuesOf } from "./core-metadata.ts";
import { isPythonName } from "../registry/pypi/python-name.ts";
import { isSpecifierSet, readRequirement } from "./requirement.ts";

/** What is wrong with the metadata. */
export interface MetadataFault {
  readonly says: string;
  /** Whether everyone refuses it, only an index does, or nobody, though it helps nobody either. */
  readonly refusedBy?: "index" | "nobody";
}

/** Versions of the format. Source: packaging.python.org, "Core metadata specifications". */
const VERSIONS = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];
const ONCE = [
  ["Metadata-Version", "Name", "Version", "Summary", "Description", "Description-Content-Type"],
  ["Keywords", "Home-page", "Download-URL", "Author", "Author-email", "Maintainer"],
  ["Maintainer-email", "License", "License-Expression", "Requires-Python"],
].flat();
const MANY = [
  ["License-File", "Classifier", "Requires-Dist", "Requires-External", "Project-URL"],
  ["Provides-Extra", "Provides-Dist", "Obsoletes-Dist", "Dynamic", "Platform"],
  ["Supported-Platform", "Requires", "Provides", "Obsoletes", "Import-Name", "Import-Namespace"],
].flat();
const KNOWN = new Set([...ONCE, ...MANY].map((name) => name.toLowerCase()));
const CONTENT_TYPES = ["text/plain", "text/x-rst", "text/markdown"];
const LONGEST_SUMMARY = 512;
const LONGEST_LABEL = 32;
const FIRST_WITH_LICENCE_FILES = 2.4;

const odd = (says: string): MetadataFault => ({ says, refusedBy: "nobody" });
const onIndex = (says: string): MetadataFault => ({ says, refusedBy: "index" });

function* shapeFaults(metadata: CoreMetadata): Generator<MetadataFault> {
  const version = valueOf(metadata, "Metadata-Version");
  if (version === undefined || !VERSIONS.includes(version))
    yield { says: `has the Metadata-Version ${version ?? "none"}, which nobody knows` };
  for (const name of ONCE) {
    const { length } = valuesOf(metadata, name);
    if (length > 1) yield { says: `says ${name} ${length} times, and readers take different ones` };
  }
  for (const name of new Set(metadata.fields.map((field) => field.name)))
    if (!KNOWN.has(name)) yield odd(`has the field ${name}, which nobody knows`);
  const name = valueOf(metadata, "Name") ?? "";
  if (!isPythonName(name)) yield { says: `has the name ${name || "none"}, which no project has` };
}

function* textFaults(metadata: CoreMetadata): Generator<MetadataFault> {
  const summary = valueOf(metadata, "Summary") ?? "";
  if (summary.includes("\n")) yield onIndex("has a Summary of several lines");
  if (summary.length > LONGEST_SUMMARY)
    yield onIndex(`has a Summary of more than ${LONGEST_SUMMARY} characters`);
  for (const url of valuesOf(metadata, "Project-URL")) yield* linkFaults(url);
  for (const classifier of valuesOf(metadata, "Classifier"))
    if (/^Private\s*::/i.test(classifier))
      yield onIndex(`has the classifier ${classifier}, which forbids to publish it`);
  yield* contentFaults(metadata);
}

function* linkFaults(url: string): Generator<MetadataFault> {
  const comma = url.indexOf(",");
  const [label, address] = [url.slice(0, Math.max(0, comma)), url.slice(comma + 1).trim()];
  if (comma < 1 || label.length > LONGEST_LABEL)
    yield onIndex(
      `has the Project-URL ${url.slice(0, 60)} without a label of at most 32 characters`,
    );
  else if (!/^https?:\/\/\S+$/.test(address))
    yield onIndex(`has a Project-URL ${label} that is no web address`);
}

const PARAMETER = /^(charset=utf-8|variant=(gfm|commonmark))$/i;

function* contentFaults(metadata: CoreMetadata): Generator<MetadataFault> {
  const type = valueOf(metadata, "Description-Content-Type");
  const described = metadata.body.trim() !== "" || valueOf(metadata, "Description") !== undefined;
  if (type === undefined) {
    if (described)
      yield odd(
        "has a description without Description-Content-Type, which is read as reStructuredText",
      );
    return;
  }
  const [kind = "", ...parameters] = type.split(";").map((part) => part.trim());
  if (
    !CONTENT_TYPES.includes(kind.toLowerCase()) ||
    !parameters.every((one) => PARAMETER.test(one))
  )
    yield onIndex(`has the Description-Content-Type ${type}, which no index takes`);
}

function* needFaults(metadata: CoreMetadata): Generator<MetadataFault> {
  const python = valueOf(metadata, "Requires-Python");
  if (python !== undefined && !isSpecifierSet(python))
    yield { says: `has the Requires-Python ${python}, which is no set of version specifiers` };
  for (const text of valuesOf(metadata, "Requires-Dist")) {
    const requirement = readRequirement(text);
    if (requirement === undefined)
      yield { says: `requires ${text}, which is no requirement (PEP 508)` };
    else if (requirement.url !== undefined)
      yield onIndex(
        `requires ${requirement.name} from an address, which can serve other bytes tomorrow`,
      );
  }
}

function* licenceFaults(metadata: CoreMetadata): Generator<MetadataFault> {
  const expression = valueOf(metadata, "License-Expression");
  const version = Number(valueOf(metadata, "Metadata-Version") ?? "0");
  const classifiers = valuesOf(metadata, "Classifier").filter((one) =>
    one.startsWith("License ::"),
  );
  if (expression !== undefined && !isSpdxExpression(expression))
    yield { says: `has the License-Expression ${expression}, which is not of SPDX` };
  if (expression !== undefined && valueOf(metadata, "License") !== undefined)
    yield onIndex("says both License and License-Expression");
  if (expression !== undefined && classifiers.length > 0)
    yield onIndex("says both License-Expression and a classifier of a licence");
  if (version >= FIRST_WITH_LICENCE_FILES) return;
  if (expression !== undefined)
    yield onIndex("speaks of License-Expression in a format before 2.4");
  if (valueOf(metadata, "License-File") !== undefined)
    yield odd("speaks of License-File in a format before 2.4, as older builders do");
}

/** Everything that is wrong with one METADATA or PKG-INFO, each the rest of a sentence. */
export function* metadataFaults(metadata: CoreMetadata): Generator<MetadataFault> {
  yield* shapeFaults(metadata);
  yield* textFaults(metadata);
  yield* needFaults(metadata);
  yield* licenceFaults(metadata);
}
