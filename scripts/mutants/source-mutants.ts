import { z } from "zod";
import {
  MANIFEST,
  type PublishedWorld,
  sourcePart,
  type World,
} from "../../test/support/published-world.ts";
import type { Mutant, Reception } from "./mutant.ts";

type Row = readonly [title: string, owner: string, says: string, change: (world: World) => void];

const MANIFEST_DIFFERS = "manifest-differs-from-source";
const BYTES_DIFFER = "file-differs-from-source";

/** The commit holds another package.json than the package. */
const committing = (fields: object) => (world: World) => {
  const own = z.record(z.string(), z.unknown()).parse(JSON.parse(MANIFEST));
  const text = JSON.stringify({ ...own, ...fields });
  Object.assign(world, sourcePart({ "package.json": text }));
};

const differing = (field: string, value: unknown, says = field): Row => [
  `package.json/${field}`,
  MANIFEST_DIFFERS,
  `${says} is `,
  committing({ [field]: value }),
];

/** The tree behind a release, one thing of it changed. */
const rows: readonly Row[] = [
  differing("version", "0.9.0"),
  differing("repository", "octo/gadget"),
  differing("main", "a.js"),
  differing("module", "a.mjs"),
  differing("browser", "a.js"),
  differing("types", "a.d.ts"),
  differing("type", "module"),
  differing("exports", { ".": "./a.js" }),
  differing("imports", { "#a": "./a.js" }),
  differing("gypfile", false),
  differing("bundleDependencies", ["a"]),
  differing("bin", { widget: "a.js" }),
  differing("dependencies", { a: "1" }, "dependencies.a"),
  differing("optionalDependencies", { a: "1" }, "optionalDependencies.a"),
  differing("peerDependencies", { a: "1" }, "peerDependencies.a"),
  [
    "package.json/name",
    MANIFEST_DIFFERS,
    "package.json is of another package",
    committing({ name: "@octo/gadget" }),
  ],
  [
    "package.json/gone",
    MANIFEST_DIFFERS,
    "there is no package.json",
    (world) => void Object.assign(world, sourcePart({ "README.md": "x" })),
  ],
  [
    "package.json/no JSON",
    MANIFEST_DIFFERS,
    "package.json is of another package",
    (world) => void Object.assign(world, sourcePart({ "package.json": "{" })),
  ],
  ["tree/cut off", BYTES_DIFFER, "as a whole", (world) => void (world.tree["truncated"] = true)],
  [
    "tree/truncated gone",
    BYTES_DIFFER,
    "a readable answer about the git tree",
    (world) => void delete world.tree["truncated"],
  ],
  [
    "tree/no list",
    BYTES_DIFFER,
    "a readable answer about the git tree",
    (world) => void (world.tree["tree"] = {}),
  ],
  [
    "tree/forbidden",
    BYTES_DIFFER,
    "leave to read",
    (world) => void (world.failing["tree"] = [403]),
  ],
  ["tree/absent", BYTES_DIFFER, "HTTP 404", (world) => void (world.failing["tree"] = [404])],
  [
    "file/of another id",
    MANIFEST_DIFFERS,
    "the answer is not the content of",
    (world) => {
      committing({ version: "0.9.0" })(world);
      for (const id of Object.keys(world.blobs)) world.blobs[id] = MANIFEST;
    },
  ],
];

/** What the commit holds, one thing of it changed; the package is as it was published. */
export const sourceMutants = (
  place: PublishedWorld,
  judge: (world: World) => Promise<Reception>,
): Mutant[] =>
  rows.map(([title, owner, says, change]) => ({
    name: `git ${title}`,
    owner,
    says,
    receive: () => {
      const world = place.good();
      change(world);
      return judge(world);
    },
  }));
