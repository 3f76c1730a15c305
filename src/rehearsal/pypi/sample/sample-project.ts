import { createHash } from "node:crypto";
import { fileNamePart } from "../../../domain/registry/pypi/python-name.ts";
import { packSdist } from "./pack-sdist.ts";
import { type PackedFile, packZip } from "./pack-zip.ts";

export interface SampleOptions {
  readonly name?: string;
  readonly version?: string;
  /** Lines of the metadata beside the usual ones, such as `Classifier: …`. */
  readonly fields?: readonly string[];
  /** Text of the module, so that two samples can differ. */
  readonly code?: string;
}

const NAME = "octo-greeting";
const VERSION = "1.4.0";

const LICENSE = "MIT License\n\nCopyright (c) 2026 Octo Org\n";
const README = "# octo-greeting\n\nSays hello.\n";
const CODE = 'def greeting(name):\n    return f"Hello, {name}!"\n';

const text = (path: string, content: string): PackedFile => ({
  path,
  bytes: Buffer.from(content),
});

const metadataOf = ({ name = NAME, version = VERSION, fields = [] }: SampleOptions): string =>
  [
    "Metadata-Version: 2.4",
    `Name: ${name}`,
    `Version: ${version}`,
    "Summary: Says hello; the package that a rehearsal releases.",
    "License-Expression: MIT",
    "License-File: LICENSE",
    "Requires-Python: >=3.9",
    "Keywords: greeting,hello",
    "Project-URL: Source, https://github.com/octo-org/greeting",
    "Classifier: Development Status :: 5 - Production/Stable",
    "Classifier: Programming Language :: Python :: 3",
    "Description-Content-Type: text/markdown",
    ...fields,
    "",
    README,
  ].join("\n");

/** RECORD (PEP 376, PEP 427): path, digest in unpadded base64url, size. */
function recordOf(files: readonly PackedFile[], path: string): PackedFile {
  const lines = files.map(({ path: of, bytes }) => {
    const digest = createHash("sha256").update(bytes).digest("base64url");
    return `${of},sha256=${digest},${bytes.length}`;
  });
  return text(path, [...lines, `${path},,`, ""].join("\n"));
}

/** A small wheel that really installs. */
export function sampleWheel(options: SampleOptions = {}): { name: string; bytes: Buffer } {
  const { name = NAME, version = VERSION, code = CODE } = options;
  const part = fileNamePart(name);
  const info = `${part}-${version}.dist-info`;
  const files = [
    text(`${part}/__init__.py`, code),
    text(`${info}/licenses/LICENSE`, LICENSE),
    text(`${info}/METADATA`, metadataOf(options)),
    text(
      `${info}/WHEEL`,
      "Wheel-Version: 1.0\nGenerator: release-guard\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    ),
  ];
  const record = recordOf(files, `${info}/RECORD`);
  return { name: `${part}-${version}-py3-none-any.whl`, bytes: packZip([...files, record]) };
}

const PYPROJECT = (name: string, version: string): string =>
  `[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "${name}"\nversion = "${version}"\n`;

/** The files of the project in its repository. */
export function sampleSource(options: SampleOptions = {}): readonly PackedFile[] {
  const { name = NAME, version = VERSION, code = CODE } = options;
  return [
    text("LICENSE", LICENSE),
    text("README.md", README),
    text("pyproject.toml", PYPROJECT(name, version)),
    text(`src/${fileNamePart(name)}/__init__.py`, code),
  ];
}

const byPath = (one: PackedFile, other: PackedFile): number => (one.path < other.path ? -1 : 1);

/** The source of the same package. */
export function sampleSdist(options: SampleOptions = {}): { name: string; bytes: Buffer } {
  const { name = NAME, version = VERSION } = options;
  const root = `${fileNamePart(name)}-${version}`;
  const files = [...sampleSource(options), text("PKG-INFO", metadataOf(options))];
  const packed = files.map(({ path, bytes }) => ({ path: `${root}/${path}`, bytes }));
  return { name: `${root}.tar.gz`, bytes: packSdist(packed.toSorted(byPath)) };
}
