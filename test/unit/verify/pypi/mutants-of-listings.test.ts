import { type IndexMutant, refusesEach } from "../../../support/index-mutants.ts";
import { type IndexWorld, listedOf, SDIST, WHEEL } from "../../../support/python-world.ts";

const listed = (name: string, changes: object) => (world: IndexWorld) =>
  void Object.assign(listedOf(world, name), changes);

/** What the JSON API lists of the wheel, which comes first. */
const inJson = (changes: object) => (world: IndexWorld) =>
  void Object.assign(world.version["urls"][0], changes);

const info = (changes: object) => (world: IndexWorld) =>
  void Object.assign(world.version["info"], changes);

const status = (value: object) => (world: IndexWorld) =>
  void (world.simple["project-status"] = value);

/** One more file in the simple index. */
const extra = (filename: string) => (world: IndexWorld) =>
  void world.simple["files"].push({ ...listedOf(world, WHEEL), filename });

const OTHER = "9".repeat(64);

const mutants: readonly IndexMutant[] = [
  [
    "a wheel's bytes",
    "registry-bytes-differ",
    "was sealed",
    (w) => void (w.bytes[WHEEL] = Buffer.from("the bytes of a whee1")),
  ],
  [
    "an sdist's bytes",
    "registry-bytes-differ",
    `/packages/${SDIST} has the SHA-256`,
    (w) => void (w.bytes[SDIST] = Buffer.from("the bytes of an sdisT")),
  ],
  [
    "a wheel that is cut off",
    "registry-bytes-differ",
    "(19 bytes)",
    (w) => void (w.bytes[WHEEL] = Buffer.from("the bytes of a whee")),
  ],
  [
    "an empty wheel",
    "registry-bytes-differ",
    "(0 bytes)",
    (w) => void (w.bytes[WHEEL] = Buffer.alloc(0)),
  ],
  [
    "the simple index's digest of a wheel",
    "registry-bytes-differ",
    `the simple index promises the SHA-256 ${OTHER} of ${WHEEL}`,
    listed(WHEEL, { hashes: { sha256: OTHER } }),
  ],
  [
    "the simple index's digest of an sdist",
    "registry-bytes-differ",
    `the simple index promises the SHA-256 ${OTHER} of ${SDIST}`,
    listed(SDIST, { hashes: { sha256: OTHER } }),
  ],
  [
    "the simple index's digests, of which only MD5 is left",
    "registry-bytes-differ",
    `the simple index promises no SHA-256 of ${WHEEL}`,
    listed(WHEEL, { hashes: { md5: "9".repeat(32) } }),
  ],
  [
    "the simple index's size",
    "registry-bytes-differ",
    `the simple index promises 1 bytes of ${WHEEL}`,
    listed(WHEEL, { size: 1 }),
  ],
  [
    "the JSON API's digest",
    "registry-bytes-differ",
    `the JSON API promises the SHA-256 ${OTHER} of ${WHEEL}`,
    inJson({ digests: { sha256: OTHER } }),
  ],
  [
    "the JSON API's digests, of which only MD5 is left",
    "registry-bytes-differ",
    `the JSON API promises no SHA-256 of ${WHEEL}`,
    inJson({ digests: {} }),
  ],
  [
    "the JSON API's size",
    "registry-bytes-differ",
    `the JSON API promises 1 bytes of ${WHEEL}`,
    inJson({ size: 1 }),
  ],
  [
    "the JSON API's project",
    "registry-bytes-differ",
    "the JSON API answers pypi:widget@1.0.0 with gadget@1.0.0",
    info({ name: "gadget" }),
  ],
  [
    "the JSON API's version",
    "registry-bytes-differ",
    "the JSON API answers pypi:widget@1.0.0 with Widget@1.0.1",
    info({ version: "1.0.1" }),
  ],
  [
    "the simple index's yank, with a reason",
    "yanked-version",
    `${WHEEL} of pypi:widget@1.0.0 was yanked: broken (simple index)`,
    listed(WHEEL, { yanked: "broken" }),
  ],
  [
    "the simple index's yank, without a reason",
    "yanked-version",
    `${SDIST} of pypi:widget@1.0.0 was yanked (simple index)`,
    listed(SDIST, { yanked: true }),
  ],
  [
    "the simple index's yank, with an empty reason",
    "yanked-version",
    "was yanked (simple index)",
    listed(SDIST, { yanked: "" }),
  ],
  [
    "the JSON API's yank",
    "yanked-version",
    "was yanked: oops (JSON API)",
    inJson({ yanked: true, yanked_reason: "oops" }),
  ],
  [
    "a project in quarantine",
    "inactive-project",
    "PyPI marks widget as quarantined: malware",
    status({ status: "quarantined", reason: "malware" }),
  ],
  ["an archived project", "inactive-project", "as archived", status({ status: "archived" })],
  ["a deprecated project", "inactive-project", "as deprecated", status({ status: "deprecated" })],
  ["a state that nobody knows", "inactive-project", "as gone", status({ status: "gone" })],
  [
    "one wheel more",
    "extra-registry-file",
    "widget-1.0.0-cp314-cp314-linux_x86_64.whl, which was not sealed (simple index)",
    extra("widget-1.0.0-cp314-cp314-linux_x86_64.whl"),
  ],
  [
    "one wheel more, under another spelling of the version",
    "extra-registry-file",
    "widget-1.0-py3-none-any.whl, which was not sealed",
    extra("widget-1.0-py3-none-any.whl"),
  ],
  [
    "one wheel more, with a build number",
    "extra-registry-file",
    "widget-1.0.0-1-py3-none-any.whl, which was not sealed",
    extra("widget-1.0.0-1-py3-none-any.whl"),
  ],
  [
    "one sdist more, under another spelling of the project",
    "extra-registry-file",
    "Widget-1.0.0.tar.gz, which was not sealed",
    extra("Widget-1.0.0.tar.gz"),
  ],
  [
    "one file more in the JSON API alone",
    "extra-registry-file",
    "widget-1.0.0.win32.exe, which was not sealed (JSON API)",
    (w) =>
      void w.version["urls"].push({ ...w.version["urls"][0], filename: "widget-1.0.0.win32.exe" }),
  ],
  [
    "a name that the simple index lists twice, with other bytes",
    "extra-registry-file",
    `has the file ${WHEEL} twice (simple index)`,
    (w) =>
      void w.simple["files"].push({ ...listedOf(w, WHEEL), url: "https://files.example/x.whl" }),
  ],
];

refusesEach(mutants);
