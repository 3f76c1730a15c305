import { binsOf, type PackageManifest, packedPath } from "./manifest.ts";

/** A place of package.json that names a file, with every file that would satisfy it. */
export interface EntryPoint {
  readonly field: string;
  readonly target: string;
  /** Paths that would do, or a pattern with one star. */
  readonly candidates: readonly string[];
  /** Whether Node or npm itself fails without it, only tools that many use, or only who made the package. */
  readonly missedBy: "everyone" | "tools" | "nobody";
}

const SCRIPTS = [
  "",
  ".js",
  ".json",
  ".node",
  ".cjs",
  ".mjs",
  "/index.js",
  "/index.json",
  "/index.node",
];
const TYPES = ["", ".d.ts", ".d.mts", ".d.cts", ".ts", ".tsx", "/index.d.ts", "/index.ts"];
type MissedBy = EntryPoint["missedBy"];

/** Conditions that Node or every bundler takes. */
const COMMON = new Set(["import", "require", "default", "node", "module-sync", "node-addons"]);
const TOOLS = new Set([
  "types",
  "browser",
  "development",
  "production",
  "worker",
  "deno",
  "bun",
  "react-native",
]);

/** Who misses a file behind one more condition. */
function narrowed(missedBy: MissedBy, key: string): MissedBy {
  if (key.startsWith(".") || COMMON.has(key)) return missedBy;
  return TOOLS.has(key) && missedBy !== "nobody" ? "tools" : "nobody";
}

type Found = Iterable<EntryPoint>;

function* single(field: string, target: unknown, endings: readonly string[]): Found {
  if (typeof target !== "string" || packedPath(target) === "") return;
  const candidates = endings.map((ending) => packedPath(target) + ending);
  yield { field, target, candidates, missedBy: endings === SCRIPTS ? "everyone" : "tools" };
}

function* exported(field: string, value: unknown, missedBy: MissedBy): Found {
  if (typeof value === "string")
    yield { field, target: value, candidates: [packedPath(value)], missedBy };
  if (Array.isArray(value)) for (const item of value) yield* exported(field, item, "tools");
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* exported(`${field}.${key}`, inner, narrowed(missedBy, key));
}

function* folders({ directories = {} }: PackageManifest): Found {
  for (const field of ["bin", "man"] as const) {
    const target = directories[field];
    if (typeof target === "string" && packedPath(target) !== "")
      yield {
        field: `directories.${field}`,
        target: `${packedPath(target)}/`,
        candidates: [],
        missedBy: field === "bin" ? "everyone" : "tools",
      };
  }
}

/** Every file that package.json promises. */
export function* entryPointsOf(manifest: PackageManifest): Found {
  yield* single("main", manifest.main, SCRIPTS);
  yield* single("module", manifest.module, [...SCRIPTS]);
  yield* single("browser", manifest.browser, [...SCRIPTS]);
  yield* single("types", manifest.types, TYPES);
  yield* single("typings", manifest.typings, TYPES);
  yield* exported("exports", manifest.exports, "everyone");
  for (const [name, path] of Object.entries(binsOf(manifest)))
    yield {
      field: `bin.${name}`,
      target: path,
      candidates: [packedPath(path)],
      missedBy: "everyone",
    };
  yield* folders(manifest);
  for (const man of [manifest.man ?? []].flat())
    yield { field: "man", target: man, candidates: [packedPath(man)], missedBy: "tools" };
}

const literal = (text: string): string => text.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`);

/** Every star of a target stands for the same text. Source: nodejs.org, "Subpath patterns". */
function patternOf(target: string): RegExp {
  const [before = "", ...after] = packedPath(target).split("*").map(literal);
  const rest = after.map((part, index) => (index === 0 ? `(.+)${part}` : `\\1${part}`));
  return new RegExp(`^${before}${rest.join("")}$`);
}

/** Whether the package holds what an entry point names. */
export function isServed({ candidates, target }: EntryPoint, paths: ReadonlySet<string>): boolean {
  if (candidates.some((candidate) => paths.has(candidate))) return true;
  if (target.includes("*")) {
    const pattern = patternOf(target);
    return [...paths].some((path) => pattern.test(path));
  }
  const folder = packedPath(target) === "" ? "" : `${packedPath(target)}/`;
  return target.endsWith("/") && [...paths].some((path) => path.startsWith(folder));
}
