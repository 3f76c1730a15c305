import { canonicalJson } from "../../release/canonical-json.ts";
import { readRepositoryField } from "../../package/repository-field.ts";
import type { Severity } from "../../finding/severity.ts";
import { isReplacement } from "./workspace-range.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Where package.json of an archive says something else than that of the tree. */
export interface ManifestDifference {
  /** Such as `scripts.postinstall`. */
  readonly field: string;
  readonly packed: unknown;
  readonly source: unknown;
  readonly severity: Severity;
}

const DEPENDENCIES = ["dependencies", "optionalDependencies", "peerDependencies"] as const;
/** Compared as a whole. */
const WHOLE = [
  "name",
  "version",
  "type",
  "main",
  "module",
  "browser",
  "types",
  "typings",
  "exports",
  "imports",
  "directories",
  "gypfile",
  "bundleDependencies",
  "bundledDependencies",
] as const;

/** What pnpm and yarn put from `publishConfig` over the fields of the same name. Source: docs of pnpm, "publishConfig". */
const PUBLISHED_AS = new Set([
  "bin",
  "type",
  "main",
  "module",
  "browser",
  "types",
  "typings",
  "exports",
  "imports",
]);

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson({ value: one }) === canonicalJson({ value: other });

/** Whether the tree's own `publishConfig` gives the field that value. */
const isPublishedAs = (field: string, packed: unknown, { publishConfig }: Fields): boolean =>
  PUBLISHED_AS.has(field) &&
  Object.hasOwn(recordOf(publishConfig), field) &&
  isSame(packed, recordOf(publishConfig)[field]);

function repositoryOf({ repository }: Fields): string {
  const field = readRepositoryField(repository);
  const directory = recordOf(repository)["directory"];
  return `${field?.name ?? field?.text ?? ""}${typeof directory === "string" ? `, ${directory}` : ""}`;
}

function* inWhole(packed: Fields, source: Fields): Generator<ManifestDifference> {
  for (const field of WHOLE) {
    const [one, other] = [packed[field], source[field]];
    if (!isSame(one, other) && !isPublishedAs(field, one, source))
      yield { field, packed: one, source: other, severity: "critical" };
  }
  const [one, other] = [repositoryOf(packed), repositoryOf(source)];
  if (one !== other)
    yield { field: "repository", packed: one, source: other, severity: "critical" };
  // It says what is packed, which is compared file by file.
  if (!isSame(packed["files"], source["files"]))
    yield { field: "files", packed: packed["files"], source: source["files"], severity: "medium" };
}

interface KeyRule {
  /** Of a key that the archive has and the tree has not, or with another value. */
  readonly added: Severity;
  /** Of one that was left out when it was packed. */
  readonly dropped: Severity;
  readonly accepts?: (packed: unknown, source: unknown) => boolean;
}

const RULES: Readonly<Record<string, KeyRule>> = {
  scripts: { added: "critical", dropped: "low" },
  // Nobody who installs a package gets these.
  devDependencies: { added: "low", dropped: "low", accepts: isReplacement },
  ...Object.fromEntries(
    DEPENDENCIES.map((name): [string, KeyRule] => [
      name,
      { added: "critical", dropped: "critical", accepts: isReplacement },
    ]),
  ),
};

function* byKey(packed: Fields, source: Fields): Generator<ManifestDifference> {
  for (const [field, { added, dropped, accepts }] of Object.entries(RULES)) {
    const [one, other] = [recordOf(packed[field]), recordOf(source[field])];
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [mine, theirs] = [one[key], other[key]];
      if (isSame(mine, theirs) || accepts?.(mine, theirs) === true) continue;
      const severity = mine === undefined ? dropped : added;
      yield { field: `${field}.${key}`, packed: mine, source: theirs, severity };
    }
  }
}

const PATHLESS = /^\.\//;

/** A command's file, with or without `./`; one file is the command of the package's own name. */
function binOf({ bin, name }: Fields, given: unknown = bin): Fields {
  const own = typeof name === "string" ? name.slice(name.indexOf("/") + 1) : "";
  const bins = typeof given === "string" ? { [own]: given } : recordOf(given);
  return Object.fromEntries(
    Object.entries(bins).map(([key, path]) => [
      key,
      typeof path === "string" ? path.replace(PATHLESS, "") : path,
    ]),
  );
}

function* inCommands(packed: Fields, source: Fields): Generator<ManifestDifference> {
  const [one, other] = [binOf(packed), binOf(source)];
  const config = recordOf(source["publishConfig"]);
  if (isSame(one, other)) return;
  if (Object.hasOwn(config, "bin") && isSame(one, binOf(source, config["bin"]))) return;
  yield { field: "bin", packed: one, source: other, severity: "critical" };
}

/** Every field of package.json that decides what users install and run, in the archive and in the tree. */
export function* compareManifest(packed: unknown, source: unknown): Generator<ManifestDifference> {
  const [one, other] = [recordOf(packed), recordOf(source)];
  yield* inWhole(one, other);
  yield* inCommands(one, other);
  yield* byKey(one, other);
}
