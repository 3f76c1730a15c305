import { defaultPolicy } from "../policy/default-policy.ts";
import { policySchema } from "../policy/policy.ts";
import { hexDigest } from "../release/digest.ts";
import type { Distribution, DistributionEntry, PythonSubject } from "./distribution.ts";
import { readDistributionName } from "./distribution-name.ts";
import { recordLine } from "./record.ts";

/** Fields of a metadata file; undefined takes one away, several values are written one a line. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

const SOUND: Fields = {
  "Metadata-Version": "2.4",
  Name: "sample",
  Version: "1.2.3",
  Summary: "A sample",
  "License-Expression": "MIT",
  "License-File": "LICENSE",
  "Requires-Python": ">=3.10",
};

/** METADATA or PKG-INFO with these changes. */
function metadataText(fields: Fields = {}, body = ""): string {
  const lines = Object.entries({ ...SOUND, ...fields }).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}`),
  );
  return `${lines.join("\n")}\n${body === "" ? "" : `\n${body}`}`;
}

export const pythonFileEntry = (path: string, text = "", mode = 0o644): DistributionEntry => ({
  path,
  kind: "file",
  mode,
  bytes: Buffer.from(text),
});

interface Changes {
  readonly fields?: Fields;
  readonly body?: string;
  /** Files beside what every one holds, by path; undefined takes one away. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly file?: string;
  readonly more?: readonly DistributionEntry[];
  readonly oddities?: readonly string[];
}

const INFO = "sample-1.2.3.dist-info";
const WHEEL = "Wheel-Version: 1.0\nGenerator: sample\nRoot-Is-Purelib: true\nTag: py3-none-any\n";

const entriesOf = (files: Readonly<Record<string, string | undefined>>) =>
  Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [pythonFileEntry(path, text)],
  );

const distribution = (
  kind: Distribution["kind"],
  file: string,
  { entries, oddities = [] }: Pick<Distribution, "entries"> & { oddities?: readonly string[] },
): Distribution => ({
  file,
  path: `dist/${file}`,
  kind,
  size: 1000,
  sha256: "a".repeat(64),
  named: readDistributionName(kind, file),
  entries,
  oddities,
});

/** RECORD of these files, written last as every builder does. */
function withRecord(entries: readonly DistributionEntry[]): readonly DistributionEntry[] {
  const path = `${INFO}/RECORD`;
  if (entries.some((entry) => entry.path === path)) return entries;
  const lines = entries
    .filter(({ kind }) => kind === "file")
    .map((entry) => recordLine(entry.path, hexDigest("sha256", entry.bytes), entry.bytes.length));
  return [...entries, pythonFileEntry(path, [...lines, `${path},,`, ""].join("\n"))];
}

/** A wheel that nothing is wrong with, but for the changes. */
export function exampleWheel({ fields, body, files, more = [], ...rest }: Changes = {}) {
  const entries = entriesOf({
    "sample/__init__.py": "def main(): ...\n",
    [`${INFO}/METADATA`]: metadataText(fields, body),
    [`${INFO}/WHEEL`]: WHEEL,
    [`${INFO}/licenses/LICENSE`]: "MIT License\n",
    ...files,
  });
  const file = rest.file ?? "sample-1.2.3-py3-none-any.whl";
  return distribution("wheel", file, { ...rest, entries: withRecord([...entries, ...more]) });
}

/** An sdist that nothing is wrong with, but for the changes. */
export function exampleSdist({ fields, body, files, more = [], ...rest }: Changes = {}) {
  const entries = entriesOf({
    "sample-1.2.3/PKG-INFO": metadataText(fields, body),
    "sample-1.2.3/pyproject.toml": "[project]\n",
    "sample-1.2.3/LICENSE": "MIT License\n",
    "sample-1.2.3/sample/__init__.py": "def main(): ...\n",
    ...files,
  });
  const file = rest.file ?? "sample-1.2.3.tar.gz";
  return distribution("sdist", file, { ...rest, entries: [...entries, ...more] });
}

/** A release that goes to the Python index. */
export const examplePython = (...distributions: readonly Distribution[]): PythonSubject => ({
  distributions,
  policy: policySchema.parse({ version: 1, targets: [{ registry: "pypi" }] }),
});

/** The same files for a release on GitHub only. */
export const releasedElsewhere = (...distributions: readonly Distribution[]): PythonSubject => ({
  distributions,
  policy: defaultPolicy(),
});

/** One that nobody could read. */
export const unreadWheel = (): Distribution => ({
  ...exampleWheel(),
  entries: [],
  unread: "is cut off",
});
