import { describe, expect, it } from "vitest";
import { NPM_LOCKS, PYTHON_LOCKS } from "../../../../src/domain/package/lock/lock-kinds.ts";
import { parseManifest } from "../../../../src/domain/package/manifest.ts";

const manifest = parseManifest(
  "package.json",
  Buffer.from(
    JSON.stringify({
      name: "@octo/sample",
      version: "1.2.3",
      dependencies: { a: "^1.0.0", alias: "npm:real@^3.0.0" },
      optionalDependencies: { maybe: "^1.0.0" },
      devDependencies: { dev: "^1.0.0" },
    }),
  ),
);

const read = (name: string, text: string, owner: object = {}) =>
  [...NPM_LOCKS, ...PYTHON_LOCKS]
    .find((kind) => kind.name === name)
    ?.read?.(
      { path: name, bytes: Buffer.from(text) },
      {
        folder: "",
        manifest,
        certain: true,
        ...owner,
      },
    );

const listed = (name: string, text: string, owner: object = {}) =>
  [...(read(name, text, owner)?.all.values() ?? [])]
    .map(({ purl, scope, needs }) => [purl, scope, needs.join(" ")].join(" ").trim())
    .toSorted();

const PNPM = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a: { specifier: ^1.0.0, version: 1.0.0(b@2.0.0) }
      alias: { specifier: 'npm:real@^3.0.0', version: real@3.0.0 }
      linked: { specifier: workspace:*, version: link:packages/linked }
    optionalDependencies:
      maybe: { specifier: ^1.0.0, version: 1.0.0 }
    devDependencies:
      dev: { specifier: ^1.0.0, version: 1.0.0 }
packages:
  a@1.0.0: { resolution: { integrity: sha512-BwcHBw== } }
  b@2.0.0: { resolution: { integrity: sha512-BwcHBw== } }
snapshots:
  a@1.0.0(b@2.0.0):
    dependencies: { b: 2.0.0 }
  b@2.0.0: {}
  real@3.0.0: {}
  maybe@1.0.0: {}
  dev@1.0.0:
    dependencies: { b: 2.0.0, '@x/y': 1.0.0 }
  '@x/y@1.0.0': {}
  unrelated@9.0.0: {}
`;

const CLASSIC = `# yarn lockfile v1


a@^1.0.0:
  version "1.0.0"
  resolved "https://registry.example/a/-/a-1.0.0.tgz#abc"
  integrity sha512-BwcHBw==
  dependencies:
    b ">=2 <3"

"alias@npm:real@^3.0.0":
  version "3.0.0"

"b@>=2 <3", b@^2.0.0:
  version "2.0.0"

dev@^1.0.0:
  version "1.0.0"
  dependencies:
    "@x/y" "^1.0.0"
    b "^2.0.0"

"@x/y@^1.0.0":
  version "1.0.0"

maybe@^1.0.0:
  version "1.0.0"

unrelated@^9.0.0:
  version "9.0.0"
`;

const BERRY = `__metadata:
  version: 8
"a@npm:^1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"
  dependencies:
    b: "npm:>=2 <3"
  checksum: 10c0/abc
"alias@npm:real@^3.0.0":
  version: 3.0.0
  resolution: "real@npm:3.0.0"
"b@npm:>=2 <3, b@npm:^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"
"dev@npm:^1.0.0":
  version: 1.0.0
  resolution: "dev@npm:1.0.0"
  dependencies:
    "@x/y": "npm:^1.0.0"
    b: "npm:^2.0.0"
"@x/y@npm:^1.0.0":
  version: 1.0.0
  resolution: "@x/y@npm:1.0.0"
"maybe@npm:^1.0.0":
  version: 1.0.0
  resolution: "maybe@npm:1.0.0"
"@octo/sample@workspace:.":
  version: 0.0.0-use.local
  resolution: "@octo/sample@workspace:."
"unrelated@npm:^9.0.0":
  version: 9.0.0
  resolution: "unrelated@npm:9.0.0"
`;

const TREE = [
  "pkg:npm/%40x/y@1.0.0 development",
  "pkg:npm/a@1.0.0 required pkg:npm/b@2.0.0",
  "pkg:npm/b@2.0.0 required",
  "pkg:npm/dev@1.0.0 development pkg:npm/%40x/y@1.0.0 pkg:npm/b@2.0.0",
  "pkg:npm/maybe@1.0.0 optional",
  "pkg:npm/real@3.0.0 required",
];

describe("tells what users run from what only development needs in", () => {
  it.for([
    ["pnpm-lock.yaml", PNPM],
    ["yarn.lock", CLASSIC],
    ["yarn.lock", BERRY],
  ] as const)("%s", ([name, text]) => {
    expect(listed(name, text)).toEqual(TREE);
    expect(read(name, text)?.own).toEqual([
      "pkg:npm/a@1.0.0",
      "pkg:npm/dev@1.0.0",
      "pkg:npm/maybe@1.0.0",
      "pkg:npm/real@3.0.0",
    ]);
  });

  it("uv.lock", () => {
    const text = `version = 1
requires-python = ">=3.10"

[[package]]
name = "sample"
source = { editable = "." }
dependencies = [
    { name = "Run_It" }, # the one
    { name = "forked", version = "1.0", marker = "python_version < '3.12'" },
]
[package.optional-dependencies]
extra = [{ name = "maybe" }]
[package.dev-dependencies]
dev = [{ name = "pytest" }]
[package.metadata]
requires-dist = [{ name = "run-it", specifier = ">=1" }]

[[package]]
name = "run-it"
version = "1.0.0"
source = { registry = "https://index.example/simple" }
dependencies = [{ name = "deep" }]
sdist = { url = "https://x.example/a.tar.gz", hash = "sha256:00", size = 1_000 }

[[package]]
name = "deep"
version = "2.0"
[[package]]
name = "forked"
version = "1.0"
[[package]]
name = "forked"
version = "2.0"
[[package]]
name = "maybe"
version = "1.0"
[[package]]
name = "pytest"
version = "8.0.0"
dependencies = [{ name = "deep" }]
`;
    expect(listed("uv.lock", text, { manifest: { name: "sample" } })).toEqual([
      "pkg:pypi/deep@2.0 required",
      "pkg:pypi/forked@1.0 required",
      "pkg:pypi/forked@2.0 required",
      "pkg:pypi/maybe@1.0 optional",
      "pkg:pypi/pytest@8.0.0 development pkg:pypi/deep@2.0",
      "pkg:pypi/run-it@1.0.0 required pkg:pypi/deep@2.0",
    ]);
    expect(read("uv.lock", text, { manifest: { name: "other" } })).toBeUndefined();
  });

  it("poetry.lock", () => {
    const text = `[[package]]
name = "run"
version = "1.0.0"
optional = false
groups = ["main", "dev"]
files = [
    {file = "run-1.0.0.tar.gz", hash = "sha256:00"},
]

[package.dependencies]
deep = ">=1"

[[package]]
name = "deep"
version = "1.0.0"
optional = false
groups = ["main"]

[[package]]
name = "maybe"
version = "1.0.0"
optional = true
groups = ["main"]

[[package]]
name = "pytest"
version = "8.0.0"
optional = false
groups = ["dev"]

[metadata]
lock-version = "2.1"
`;
    expect(listed("poetry.lock", text)).toEqual([
      "pkg:pypi/deep@1.0.0 required",
      "pkg:pypi/maybe@1.0.0 optional",
      "pkg:pypi/pytest@8.0.0 development",
      "pkg:pypi/run@1.0.0 required pkg:pypi/deep@1.0.0",
    ]);
  });

  it("a requirements.txt with hashes", () => {
    const text =
      "# made by a tool\n-i https://index.example/simple\nRun.It[x]==1.0 ; python_version > '3' \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\n";
    expect(listed("requirements.txt", text)).toEqual(["pkg:pypi/run-it@1.0 required"]);
    expect(read("requirements.txt", "run>=1\n")).toBeUndefined();
  });
});

describe("refuses", () => {
  it.for<[string, string, string]>([
    ["pnpm-lock.yaml", "lockfileVersion: '6.0'\nimporters: {}\n", "only version 9 is read"],
    ["pnpm-lock.yaml", "a: [", "it is not YAML"],
    ["yarn.lock", "# yarn lockfile v1\n\nwhat\n", "it holds the line what"],
    ["yarn.lock", "# yarn lockfile v1\n", "it does not hold a@^1.0.0"],
    ["yarn.lock", "__metadata: [", "it is not YAML"],
    ["uv.lock", "version = 2\n", "only version 1 is read"],
    ["uv.lock", "version = 1\nversion = 1\n", "it is not TOML, line 2: version stands there twice"],
    ["poetry.lock", '[metadata]\nlock-version = "1.1"\n', "only version 2 is read"],
    ["requirements.txt", "a==1 --hash=sha256:0\nb>=2\n", "the line b>=2 is no version with hashes"],
  ])("%s: %s", ([name, text, says]) => {
    expect(() => read(name, text)).toThrow(says);
  });
});
