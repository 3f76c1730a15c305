import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { packArchive } from "../../domain/package/archive/pack-archive.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { POLICY_PATH } from "../../domain/policy/policy-path.ts";
import { type CommittedFiles, committedFiles } from "./committed-files.ts";
import { layPythonPart, type PythonPart } from "./python/python-part.ts";
import { CALLER_TEMPLATE } from "./release-workflow.ts";
import { SAMPLE_PACKAGE } from "./sample-package.ts";

/** The repository that the rehearsal releases, as it lies on disk. */
export interface CallerRepository {
  readonly folder: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly packageName: string;
  /** What the commit holds. */
  readonly committed: CommittedFiles;
  readonly environment: string;
  readonly seededVersion: string;
  readonly seededTarball: Uint8Array;
  readonly build: string;
  readonly test: string;
  /** Set where a Python package is released with it. */
  readonly python?: PythonPart;
}

export interface CallerOptions {
  /** Folder of an npm package; without one the built-in sample is released. */
  readonly packageFolder?: string;
  readonly build?: string;
  readonly test?: string;
  /** Whether a sample wheel and sdist are released to PyPI as well. */
  readonly pypi?: boolean;
}

const ENVIRONMENT = "release";

/** The older version that is on npm already; the release is compared with it. */
const seededTarball = (name: string): Uint8Array => {
  const manifest = JSON.stringify({ name, version: SEEDED_VERSION });
  return packArchive([{ path: "package.json", bytes: Buffer.from(manifest), executable: false }]);
};
/** Lower than any version that a package would release. */
const SEEDED_VERSION = "0.0.0-0";
const NEVER_COPIED = new Set(["node_modules", ".git", ".github"]);

const manifestShape = z.object({
  name: z.string(),
  version: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

const unusable = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const says = `${path} is not JSON: ${error instanceof Error ? error.message : ""}`;
    throw unusable(says, "Mend package.json; npm cannot read it either.");
  }
}

function readManifest(folder: string): z.output<typeof manifestShape> {
  const path = join(folder, "package.json");
  if (!existsSync(path))
    throw unusable(
      `${folder} holds no package.json`,
      "Give --package the folder of an npm package.",
    );
  const result = manifestShape.safeParse(parsed(path));
  if (result.success) return result.data;
  throw unusable(`${path} lacks a name or a version`, "A package that is released has both.");
}

/** `owner/name` from the forms in which package.json names a GitHub repository. */
function repositoryOf(manifest: z.output<typeof manifestShape>): string {
  const { repository } = manifest;
  const text = typeof repository === "string" ? repository : (repository?.url ?? "");
  const found =
    /^(?:github:|(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#].*)?$/.exec(
      text,
    );
  if (found) return `${found[1]}/${found[2]}`;
  throw unusable(
    `${manifest.name}: repository is ${text === "" ? "missing" : text}, which is no GitHub repository`,
    "Set repository.url in package.json; npm refuses provenance without it.",
  );
}

/** A folder that calls our workflow already is rehearsed with its own workflows and policy. */
const bringsItsOwn = (folder: string): boolean => {
  const workflows = join(folder, ".github/workflows");
  return (
    existsSync(workflows) &&
    readdirSync(workflows).some((name) =>
      readFileSync(join(workflows, name), "utf8").includes(
        "/release-guard/.github/workflows/release.yml@",
      ),
    )
  );
};

function copyPackage(from: string, to: string): boolean {
  const own = bringsItsOwn(from);
  const wanted = (path: string): boolean =>
    path === from || !NEVER_COPIED.has(basename(path)) || (own && basename(path) === ".github");
  cpSync(from, to, { recursive: true, filter: wanted });
  return own;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What the built-in sample builds; of another package nobody knows. */
const BUILT = 'verify:\n  build-outputs: ["dist/**"]\n';

const callerFiles = (
  { build, test }: Readonly<Record<"build" | "test", string>>,
  isSample: boolean,
): Record<string, string> => ({
  ".github/workflows/release.yml": CALLER_TEMPLATE.replace(
    /^ {6}build: .*$/m,
    `      build: ${JSON.stringify(build)}`,
  ).replace(/^ {6}test: .*$/m, `      test: ${JSON.stringify(test)}`),
  [POLICY_PATH]: `version: 1\npermissions:\n  environment: ${ENVIRONMENT}\n${isSample ? BUILT : ""}`,
});

/** Lays out the repository: the package, the caller's workflow from our template, and a policy. */
export function layCallerRepository(folder: string, options: CallerOptions): CallerRepository {
  const { packageFolder } = options;
  if (packageFolder !== undefined) repositoryOf(readManifest(packageFolder));
  mkdirSync(folder, { recursive: true });
  const build = options.build ?? (packageFolder === undefined ? SAMPLE_PACKAGE.build : "");
  const test = options.test ?? (packageFolder === undefined ? SAMPLE_PACKAGE.test : "");
  if (packageFolder === undefined) writeFiles(folder, SAMPLE_PACKAGE.files);
  const own = packageFolder !== undefined && copyPackage(packageFolder, folder);
  const manifest = readManifest(folder);
  if (!own) writeFiles(folder, callerFiles({ build, test }, packageFolder === undefined));
  const python = options.pypi === true ? layPythonPart(folder, manifest.version) : undefined;
  const text = readFileSync(join(folder, "package.json"));
  return {
    folder,
    repository: repositoryOf(manifest),
    sha: createHash("sha1").update(text).digest("hex"),
    packageName: manifest.name,
    committed: committedFiles(folder),
    environment: ENVIRONMENT,
    seededVersion: SEEDED_VERSION,
    seededTarball: seededTarball(manifest.name),
    build,
    test,
    ...(python && { python }),
  };
}
