import { compare, lt, valid } from "semver";
import { known, unknown } from "../../domain/failure/fact.ts";
import { examplePackage, releaseOnly } from "../../domain/package/example-package.ts";
import {
  aimsAtNpm,
  fileAt,
  NOT_FOR_NPM,
  type PackageSubject,
} from "../../domain/package/package-subject.ts";
import type { PublishedVersions } from "../../domain/registry/published.ts";
import { defineSubjectCheck } from "../define-check.ts";

const HOOKS = ["preinstall", "install", "postinstall"];

/** What npm runs on the users' machines; a binding.gyp alone makes it build. */
const installHooks = (subject: PackageSubject): readonly string[] => {
  const named = HOOKS.filter((hook) => subject.manifest.scripts[hook] !== undefined);
  return named.length === 0 && fileAt(subject, "binding.gyp") ? ["binding.gyp"] : named;
};

/** The published version just below this one; undefined where there is none. */
function previous({ versions }: PublishedVersions, version: string): string | undefined {
  const lower = [...versions.keys()].filter((other) => valid(other) && lt(other, version));
  return lower.toSorted(compare).at(-1);
}

function* newSince(published: PublishedVersions, version: string, hooks: readonly string[]) {
  const before = previous(published, version);
  const had = before !== undefined && published.versions.get(before)?.hasInstallScript === true;
  const since = before === undefined ? "" : `; ${before} ran nothing`;
  const message = `Installing the package runs ${hooks.join(", ")}${had ? ", as before" : since}`;
  yield { message, ...(had && { severity: "info" as const }) };
}

const registryWith = (version: string, hasInstallScript: boolean) =>
  known({ versions: new Map([[version, { hasInstallScript }]]), tags: new Map<string, string>() });

const hooked = (changes: Parameters<typeof examplePackage>[0] = {}) =>
  examplePackage({ fields: { scripts: { postinstall: "node setup.js" } }, ...changes });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "new-install-script",
  title: "Installing the package runs code",
  severity: "low",
  hygiene: true,
  why: "Install scripts run on every user's machine. Worms spread by adding one to a stolen package's next version.",
  fix: "Remove the script, or tell your users why it is needed.",

  *inspect(subject) {
    const hooks = installHooks(subject);
    const { published } = subject;
    if (hooks.length === 0) return;
    if (!aimsAtNpm(subject.policy)) yield NOT_FOR_NPM;
    else if (!published.known) yield { needs: published.needs };
    else if (valid(subject.manifest.version) === null)
      yield { needs: "a semantic version in package.json" };
    else yield* newSince(published.value, subject.manifest.version, hooks);
  },

  examples: {
    bad: [
      {
        title: "new since the last version",
        given: () => hooked({ published: registryWith("1.2.2", false) }),
        says: "runs postinstall; 1.2.2 ran nothing",
      },
      {
        title: "the first version",
        given: () => hooked(),
        says: "Installing the package runs postinstall",
      },
      {
        title: "one that was there before",
        given: () => hooked({ published: registryWith("1.2.2", true) }),
        says: "runs postinstall, as before",
      },
      {
        title: "a native build",
        given: () => examplePackage({ files: { "binding.gyp": "{}" } }),
        says: "runs binding.gyp",
      },
    ],
    good: [
      { title: "no install script", given: () => examplePackage() },
      {
        title: "a package that does not go to npm",
        given: () => hooked({ policy: releaseOnly(), published: unknown("the registry") }),
      },
    ],
    unknown: [
      {
        title: "the registry was not asked",
        given: () => hooked({ published: unknown("the registry's answer") }),
        says: "the registry's answer",
      },
    ],
  },
});
