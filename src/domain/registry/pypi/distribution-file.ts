import { pythonVersion } from "../../release/python-version.ts";
import { isPythonName, normalizedName } from "./python-name.ts";

/** What the name of a file says that an index takes: a wheel (PEP 427) or an sdist (PEP 625). */
export interface DistributionFile {
  readonly kind: "wheel" | "sdist";
  /** Normal form of the project's name. */
  readonly project: string;
  /** As the file's name writes them. */
  readonly written: { readonly name: string; readonly version: string };
  /** Normal form of the version (PEP 440). */
  readonly version: string;
  /** The field `pyversion` of an upload: the wheel's Python tag, or `source`. */
  readonly python: string;
}

const WHEEL = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl$/;
const SDIST = /^(.+)-([^-]+)\.tar\.gz$/;

function described(
  kind: DistributionFile["kind"],
  [name, written]: readonly [string, string],
  python: string,
): DistributionFile | undefined {
  const version = pythonVersion(written);
  if (version === undefined || !isPythonName(name)) return undefined;
  return {
    kind,
    project: normalizedName(name),
    written: { name, version: written },
    version,
    python,
  };
}

/** Reads a file's name; undefined where it is the name of neither a wheel nor an sdist. */
export function distributionFile(file: string): DistributionFile | undefined {
  const wheel = WHEEL.exec(file);
  if (wheel) return described("wheel", [wheel[1] ?? "", wheel[2] ?? ""], wheel[4] ?? "");
  const sdist = SDIST.exec(file);
  return sdist ? described("sdist", [sdist[1] ?? "", sdist[2] ?? ""], "source") : undefined;
}
