import type { SubjectCheck } from "../../checks/define-check.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import type { OpenedPackage } from "./open-package.ts";

type PackageCheck = SubjectCheck<PackageSubject>;

/** Checks that say of which package they speak; a release of one package needs no telling. */
export const naming = (checks: readonly PackageCheck[]): readonly PackageCheck[] =>
  checks.map((check) => ({
    ...check,
    *inspect(subject) {
      const { name } = subject.manifest;
      for (const answer of check.inspect(subject)) {
        if ("message" in answer) yield { ...answer, message: `${name}: ${answer.message}` };
        else if ("needs" in answer) yield { ...answer, needs: `${answer.needs} (${name})` };
        else yield answer;
      }
    },
  }));

/** The one version of every package: a release has one tag, and so one version. */
export function sharedVersion(packages: readonly OpenedPackage[]): string | undefined {
  const [first, ...others] = packages.map(({ manifest }) => manifest);
  const other = others.find(({ version }) => version !== first?.version);
  if (first === undefined || other === undefined) return first?.version;
  throw new GuardError("usage", {
    says: `${first.name} has the version ${first.version}, but ${other.name} has ${other.version}`,
    fix: "A release has one tag and so one version: give every package the same one, or release them one by one.",
  });
}

/** Refuses two packages of one name: only one of them could be published. */
export function checkNames(packages: readonly OpenedPackage[]): void {
  const seen = new Set<string>();
  for (const { manifest } of packages) {
    if (seen.has(manifest.name))
      throw new GuardError("usage", {
        says: `Two packages of the release are called ${manifest.name}`,
        fix: "Name each package once in `package`.",
      });
    seen.add(manifest.name);
  }
}
