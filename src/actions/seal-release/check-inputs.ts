import { GuardError } from "../../domain/failure/guard-error.ts";
import { type Inputs, NO_PACKAGE } from "./spec.ts";

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

/** Refuses a release without an npm package that does not say what it is made of. */
export function checkInputs({ package: given, version, files }: Inputs): void {
  if (given.trim() !== NO_PACKAGE) return;
  if (version === "")
    throw refuse(
      "package is none, but version is empty, so that nobody tells the version of the release",
      "Give `version`, such as 1.2.3.",
    );
  if (files.length === 0)
    throw refuse(
      "package is none and files is empty, so that the release would hold nothing",
      "Name the built files in `files`, such as `dist/*`.",
    );
}

/** The version of the release. One that contradicts the package's is a `GuardError`. */
export function versionOf({ version }: Inputs, told: string | undefined): string {
  if (told === undefined || version === "" || version === told) return told ?? version;
  throw refuse(
    `version says ${version}, but package.json says ${told}`,
    "Leave `version` out, or build the package with the version that you mean.",
  );
}
