import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { type ByteSource, sourceOf } from "../../../src/domain/content/byte-source.ts";
import { distributionFile } from "../../../src/domain/registry/pypi/distribution-file.ts";
import { readCoreMetadata } from "../../../src/domain/python/core-metadata.ts";
import { multipartAround } from "../../../src/domain/registry/pypi/upload/multipart.ts";
import { readMetadata } from "../../../src/domain/registry/pypi/upload/read-metadata.ts";
import { streamMetadata } from "../../../src/domain/registry/pypi/upload/stream-metadata.ts";
import { sampleSdist, sampleWheel } from "../../../src/rehearsal/pypi/sample/sample-project.ts";
import { uploadForm } from "../../../src/domain/registry/pypi/upload/upload-form.ts";
import { packSdist } from "../../../src/rehearsal/pypi/sample/pack-sdist.ts";
import { packZip } from "../../../src/rehearsal/pypi/sample/pack-zip.ts";
import { formData } from "../../../src/rehearsal/pypi/uploading/form-data.ts";

const DIGESTS = { sha256: "a".repeat(64), blake2b256: "b".repeat(64) };
const WHEEL = distributionFile("widget-1.0-py3-none-any.whl")!;
const SDIST = distributionFile("widget-1.0.tar.gz")!;

const coreMetadata = (text: string) => {
  const reading = readCoreMetadata(Buffer.from(text));
  return "metadata" in reading ? reading.metadata : undefined;
};

const form = (text: string, file = WHEEL) =>
  uploadForm(file, coreMetadata(text)!, DIGESTS).filter(([name]) => !name.endsWith("_digest"));

const METADATA = `Metadata-Version: 2.4
Name: Widget
Version: 1.0
Platform: linux
Platform: darwin
Supported-Platform: x86_64
Summary: One line
Keywords: a,b
Home-page: https://example.test
Author-email: Mona <mona@example.test>
License-Expression: MIT
License-File: LICENSE
License-File: NOTICE
Classifier: Development Status :: 4 - Beta
Classifier: Typing :: Typed
Requires-Dist: requests>=2; python_version >= "3.9"
Requires-Dist: rich
Requires-Python: >=3.9
Project-URL: Source, https://example.test/source
Provides-Extra: fast
Dynamic: version
Import-Name: widget
Description-Content-Type: text/markdown

# Widget

Two paragraphs.
`;

it("names every field as the index wants it, multi-use ones once for each value", () => {
  expect(form(METADATA)).toEqual([
    [":action", "file_upload"],
    ["protocol_version", "1"],
    ["filetype", "bdist_wheel"],
    ["pyversion", "py3"],
    ["metadata_version", "2.4"],
    ["name", "Widget"],
    ["version", "1.0"],
    ["platform", "linux"],
    ["platform", "darwin"],
    ["supported_platform", "x86_64"],
    ["summary", "One line"],
    ["keywords", "a,b"],
    ["home_page", "https://example.test"],
    ["author_email", "Mona <mona@example.test>"],
    ["license_expression", "MIT"],
    ["license_file", "LICENSE"],
    ["license_file", "NOTICE"],
    ["classifiers", "Development Status :: 4 - Beta"],
    ["classifiers", "Typing :: Typed"],
    ["requires_dist", 'requests>=2; python_version >= "3.9"'],
    ["requires_dist", "rich"],
    ["requires_python", ">=3.9"],
    ["project_urls", "Source, https://example.test/source"],
    ["provides_extra", "fast"],
    ["dynamic", "version"],
    ["import_names", "widget"],
    ["description_content_type", "text/markdown"],
    ["description", "# Widget\n\nTwo paragraphs.\n"],
  ]);
});

it("sends SHA-256 and BLAKE2b-256, and no MD5", () => {
  const names = uploadForm(WHEEL, coreMetadata(METADATA)!, DIGESTS).flatMap(([name, value]) =>
    name.endsWith("_digest") ? [`${name} ${value}`] : [],
  );
  expect(names).toEqual([
    `sha256_digest ${DIGESTS.sha256}`,
    `blake2_256_digest ${DIGESTS.blake2b256}`,
  ]);
});

it("says source for the Python version of an sdist", () => {
  expect(form("Name: widget\n", SDIST)).toEqual(
    expect.arrayContaining([
      ["filetype", "sdist"],
      ["pyversion", "source"],
    ]),
  );
});

it("leaves out License-File before the standard had it, and what setuptools writes for nothing", () => {
  const old = "Metadata-Version: 2.1\nName: widget\nAuthor: UNKNOWN\nLicense-File: LICENSE\n";
  expect(form(old).map(([name]) => name)).toEqual([
    ":action",
    "protocol_version",
    "filetype",
    "pyversion",
    "metadata_version",
    "name",
  ]);
});

it.for([
  ["a text without a colon", "Name: widget\nnot a field\n"],
  ["a first line that goes on", " folded\nName: widget\n"],
])("reads no metadata with %s", ([, text]) => {
  expect(coreMetadata(text!)).toBeUndefined();
});

it("reads fields that go over several lines, and lines of every system", () => {
  expect(coreMetadata("License: one\r\n        two\r\nName: widget\r\n\r\nbody")).toEqual({
    fields: [
      { name: "license", value: "one\n        two" },
      { name: "name", value: "widget" },
    ],
    body: "body",
  });
});

const NAMES: readonly [string, string | undefined][] = [
  ["widget-1.0-py3-none-any.whl", "wheel widget 1.0 py3"],
  ["foo_bar-1.0rc1-2-cp314-cp314-win_amd64.whl", "wheel foo-bar 1.0rc1 cp314"],
  ["foo_bar-1.0.tar.gz", "sdist foo-bar 1.0 source"],
  ["Foo.Bar-1.0.post1.tar.gz", "sdist foo-bar 1.0.post1 source"],
  ["widget-1.0-py3-none.whl", undefined],
  ["widget-version-py3-none-any.whl", undefined],
  ["widget.tar.gz", undefined],
  ["widget-1.0.zip", undefined],
  ["-1.0.tar.gz", undefined],
  ["notes.txt", undefined],
];

it.for(NAMES)("reads the name %s", ([name, wanted]) => {
  const read = distributionFile(name);
  const said = read && `${read.kind} ${read.project} ${read.version} ${read.python}`;
  expect(said).toBe(wanted);
});

const entry = (path: string, text: string | Uint8Array) => ({ path, bytes: Buffer.from(text) });

it.for<[string, Uint8Array, string]>([
  ["no zip", Buffer.from("nothing"), "cannot be read"],
  ["no METADATA", packZip([entry("a.py", "")]), "has no METADATA in its .dist-info folder"],
  [
    "METADATA that is not UTF-8",
    packZip([entry("widget-1.0.dist-info/METADATA", Uint8Array.of(0xff, 0xfe))]),
    "has metadata that is not UTF-8",
  ],
  [
    "METADATA that is none",
    packZip([entry("widget-1.0.dist-info/METADATA", "nothing")]),
    "has metadata that holds a line that is no field",
  ],
  [
    "METADATA of another version only",
    packZip([entry("widget-1.1.dist-info/METADATA", "Name: widget\n")]),
    "has no METADATA",
  ],
])("refuses a wheel with %s", async ([, bytes, says]) => {
  expect(() => readMetadata("w.whl", WHEEL, bytes)).toThrow(says);
  await expect(streamMetadata("w.whl", WHEEL, sourceOf(bytes))).rejects.toThrow(says);
});

/** Bytes in pieces of a size that fits nothing. */
const inPieces = (bytes: Uint8Array): ByteSource => ({
  size: bytes.byteLength,
  async *stream() {
    for (let at = 0; at < bytes.byteLength; at += 777) yield bytes.subarray(at, at + 777);
  },
});

it.for([sampleWheel(), sampleSdist()])(
  "reads $name alike in memory and as a stream",
  async (file) => {
    const named = distributionFile(file.name)!;
    const whole = readMetadata(file.name, named, file.bytes);
    expect(await streamMetadata(file.name, named, inPieces(file.bytes))).toEqual(whole);
    expect(whole.fields).toContainEqual({ name: "name", value: "octo-greeting" });
  },
);

it("finds METADATA that lies far before the end of a wheel", async () => {
  const filler = { path: "big.bin", bytes: randomBytes(33 * 1024 * 1024) };
  const bytes = packZip([entry("widget-1.0.dist-info/METADATA", "Name: widget\n"), filler]);
  const { fields } = await streamMetadata("w.whl", WHEEL, sourceOf(bytes));
  expect(fields).toEqual([{ name: "name", value: "widget" }]);
});

it("refuses an sdist without PKG-INFO at its root", async () => {
  const bytes = packSdist([entry("widget-1.0/deep/PKG-INFO", "Name: widget\n")]);
  expect(() => readMetadata("widget-1.0.tar.gz", SDIST, bytes)).toThrow("has no PKG-INFO");
  await expect(streamMetadata("widget-1.0.tar.gz", SDIST, sourceOf(bytes))).rejects.toThrow(
    "has no PKG-INFO",
  );
});

it("makes a form that is read back as it was, whatever the values hold", () => {
  const fields = [
    ["summary", 'quotes " and ünïcode'],
    ["description", "--release-guard-\r\nlines\n"],
    ["empty", ""],
  ] as const;
  const file = { name: "widget-1.0.tar.gz", sha256: DIGESTS.sha256 };
  const { contentType, head, tail } = multipartAround(fields, file);
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255]);
  const parts = formData(contentType, Buffer.concat([head, bytes, tail]));
  expect(parts.slice(0, -1).map((part) => [part.name, part.bytes.toString("utf8")])).toEqual(
    fields,
  );
  expect(parts.at(-1)).toEqual({
    name: "content",
    filename: file.name,
    type: "application/octet-stream",
    bytes,
  });
});
