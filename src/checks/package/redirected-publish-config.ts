import { examplePackage } from "../../domain/package/example-package.ts";
import { npmTargetOf, type PackageSubject } from "../../domain/package/package-subject.ts";
import { PUBLIC_ENDPOINTS } from "../../domain/registry/public-hosts.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Settings that can lead the package or a credential to somebody else. */
const REDIRECTS = /registry|auth|token|proxy|cert|\bca\b/i;
const ALLOWED = new Set(["access", "tag", "provenance", "registry"]);

const sameAddress = (one: unknown, other: string): boolean =>
  typeof one === "string" && one.replace(/\/+$/, "") === other.replace(/\/+$/, "");

type Config = Readonly<Record<string, unknown>>;

function* unknownKeys(config: Config) {
  for (const key of Object.keys(config).filter((key) => !ALLOWED.has(key)))
    yield {
      message: `publishConfig holds ${key}`,
      ...(!REDIRECTS.test(key) && { severity: "low" as const }),
    };
}

function* contradictions({ access, provenance }: Config, subject: PackageSubject) {
  const target = npmTargetOf(subject);
  if (provenance === false && target?.provenance !== "none")
    yield { message: "publishConfig turns provenance off, which the policy requires" };
  const expected = target?.access ?? "public";
  if (access !== undefined && access !== expected)
    yield {
      message: `publishConfig.access is ${JSON.stringify(access)}, but the policy says ${expected}`,
    };
}

const configured = (publishConfig: Config) => examplePackage({ fields: { publishConfig } });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "redirected-publish-config",
  title: "publishConfig sends the package elsewhere or weakens its publication",
  severity: "high",
  why: "npm takes any of its settings from `publishConfig`, so one line in package.json can lead the package and its token to another server.",
  fix: "Keep only access, tag, provenance and the target's registry in `publishConfig`.",

  *inspect(subject) {
    const config = subject.manifest.publishConfig ?? {};
    yield* unknownKeys(config);
    yield* contradictions(config, subject);
    const { registry = PUBLIC_ENDPOINTS.npm } = config;
    if (![subject.registry, PUBLIC_ENDPOINTS.npm].some((own) => sameAddress(registry, own)))
      yield { message: `publishConfig.registry is ${JSON.stringify(registry)}` };
  },

  examples: {
    bad: [
      {
        title: "another registry",
        given: () => configured({ registry: "https://npm.evil.example/" }),
        says: 'publishConfig.registry is "https://npm.evil.example/"',
      },
      {
        title: "a registry for the scope",
        given: () => configured({ "@octo:registry": "https://npm.evil.example/" }),
        says: "publishConfig holds @octo:registry",
      },
      {
        title: "another setting",
        given: () => configured({ directory: "dist" }),
        says: "publishConfig holds directory",
      },
      {
        title: "no provenance",
        given: () => configured({ provenance: false }),
        says: "turns provenance off",
      },
      {
        title: "access that differs",
        given: () => configured({ access: "restricted" }),
        says: "but the policy says public",
      },
    ],
    good: [
      { title: "no publishConfig", given: () => examplePackage() },
      {
        title: "what may stand there",
        given: () =>
          configured({
            access: "public",
            tag: "next",
            provenance: true,
            registry: `${PUBLIC_ENDPOINTS.npm}/`,
          }),
      },
    ],
  },
});
