import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pythonVersion } from "../../../domain/release/python-version.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { sampleSdist, sampleSource, sampleWheel } from "../../pypi/sample/sample-project.ts";
import { PYTHON_TEMPLATE } from "./python-template.ts";

/** What a repository releases to PyPI. */
export interface PythonPart {
  readonly project: string;
  /** SHA-256 as hex, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The caller's own jobs, behind those of the called workflow. */
export const PYPI_JOB = "pypi";
export const VERIFY_PYPI_JOB = "verify-pypi";
/** Where release.yml finds what the build left in `python/`. */
export const BUILT_PYTHON = "release-guard-built/python/*";

const PROJECT = "octo-greeting";
const WORKFLOW = ".github/workflows/release.yml";
const POLICY = ".github/release-guard-pypi.yml";
const SOURCE = "greeting-python";
const POLICY_TEXT = `version: 1\ntargets:\n  - registry: pypi\nverify:\n  build-outputs: []\n  folders:\n    ${PROJECT}: ${SOURCE}\n`;

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Lays a wheel and an sdist of the package's version into a repository, with a job and a policy for PyPI. */
export function layPythonPart(folder: string, released: string): PythonPart {
  const version = pythonVersion(released);
  if (version === undefined)
    throw new GuardError("usage", {
      says: `--pypi: ${released} is no version that Python knows`,
      fix: "Give the package a version such as 1.2.3, or leave --pypi out.",
    });
  const files = [sampleWheel({ version }), sampleSdist({ version })];
  for (const { name, bytes } of files) write(join(folder, "python", name), bytes);
  for (const { path, bytes } of sampleSource({ version })) write(join(folder, SOURCE, path), bytes);
  write(join(folder, WORKFLOW), PYTHON_TEMPLATE);
  write(join(folder, POLICY), POLICY_TEXT);
  return {
    project: PROJECT,
    files: new Map(files.map(({ name, bytes }) => [name, digest(bytes)])),
  };
}
