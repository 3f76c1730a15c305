import { isPythonName, normalizedName } from "../registry/pypi/python-name.ts";
import { pythonVersion } from "../release/python-version.ts";

/** What the name of a wheel (PEP 427) or an sdist (PEP 625) says. */
export interface DistributionName {
  /** The project's name as the index compares it (PEP 503): `my-project`. */
  readonly project: string;
  /** In its normal form (PEP 440). */
  readonly version: string;
  /** As the file writes them. */
  readonly written: { readonly name: string; readonly version: string };
  readonly tags: WheelTags | undefined;
}

/** The three sets of tags of a wheel (PEP 425), each as the file writes it. */
export interface WheelTags {
  readonly python: readonly string[];
  readonly abi: readonly string[];
  readonly platform: readonly string[];
}

/** A name that was read, or what keeps it from being one: the rest of a sentence that begins with the name. */
export type NameReading = { readonly name: DistributionName } | { readonly fault: string };

const WHEEL_PARTS = [5, 6];
const BUILD = /^\d\w{0,60}$/;

function named(written: DistributionName["written"], tags: WheelTags | undefined): NameReading {
  const version = pythonVersion(written.version.replaceAll("_", "-"));
  if (!isPythonName(written.name)) return { fault: `does not begin with the name of a project` };
  if (version === undefined)
    return { fault: `names ${written.version}, which is no version of PEP 440` };
  return { name: { project: normalizedName(written.name), version, written, tags } };
}

const tagged = (text = ""): readonly string[] => text.split(".");

function wheelName(file: string): NameReading {
  const parts = file.slice(0, -".whl".length).split("-");
  if (!WHEEL_PARTS.includes(parts.length))
    return { fault: "is not NAME-VERSION[-BUILD]-PYTHON-ABI-PLATFORM.whl" };
  const [name = "", version = ""] = parts;
  const [python, abi, platform] = parts.slice(-3).map(tagged);
  const build = parts.length === 6 ? (parts[2] ?? "") : undefined;
  if (build !== undefined && !BUILD.test(build))
    return { fault: `has the build number ${build}, which does not begin with a digit` };
  return named(
    { name, version },
    { python: python ?? [], abi: abi ?? [], platform: platform ?? [] },
  );
}

function sdistName(file: string): NameReading {
  const parts = file.slice(0, -".tar.gz".length).split("-");
  const [name = "", version = ""] = parts;
  if (parts.length !== 2)
    return { fault: "is not NAME-VERSION.tar.gz with underscores in the name" };
  return named({ name, version }, undefined);
}

/** Reads the name of a file that is a wheel or an sdist. */
export const readDistributionName = (kind: "wheel" | "sdist", file: string): NameReading =>
  kind === "wheel" ? wheelName(file) : sdistName(file);
