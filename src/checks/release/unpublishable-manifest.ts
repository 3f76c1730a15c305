import { PUBLIC_HOSTS } from "../../domain/registry/public-hosts.ts";
import { exampleFacts } from "../../domain/release/example-facts.ts";
import type { NpmFacts, ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** The registry of everything, or of one scope: `@octo:registry`. */
const REGISTRY = /^(?:@[^:]*:)?registry$/;

const isNpm = (registry: unknown): boolean =>
  typeof registry === "string" &&
  URL.canParse(registry) &&
  new URL(registry).host === PUBLIC_HOSTS.npm;

function* faultsOf({ manifest, target }: NpmFacts): Iterable<string> {
  const config = manifest.publishConfig ?? {};
  const { access } = config;
  if (manifest.private !== undefined && manifest.private !== false)
    yield "is marked `private`, so that nobody publishes it";
  if (manifest.name !== target.name || manifest.version !== target.version)
    yield `calls itself ${manifest.name}@${manifest.version} in package.json`;
  for (const [key, registry] of Object.entries(config).filter(([key]) => REGISTRY.test(key)))
    if (!isNpm(registry))
      yield `belongs to another registry (publishConfig.${key} ${JSON.stringify(registry)})`;
  if (access !== undefined && access !== target.access)
    yield `asks for the access ${JSON.stringify(access)} (publishConfig.access), the policy for ${target.access}`;
  if (!target.name.startsWith("@") && target.access === "restricted")
    yield "has no scope, so that it cannot be restricted";
}

const withManifest = (manifest: Readonly<Record<string, unknown>>) => exampleFacts({ manifest });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unpublishable-manifest",
  title: "package.json forbids this publication",
  severity: "critical",
  why: "`private`, `publishConfig.registry` and `publishConfig.access` are how authors say that code must not reach the public registry. What npm has once published cannot be called back.",
  fix: "Mend package.json or the policy, so that both say the same, and seal again.",

  *inspect({ npm }) {
    if (npm.length === 0) yield { notApplicable: "nothing goes to npm" };
    for (const facts of npm)
      for (const fault of faultsOf(facts)) yield { message: `${facts.target.id} ${fault}` };
  },

  examples: {
    bad: [
      {
        title: "a private package",
        given: () => withManifest({ private: true }),
        says: "npm:@octo/widget@1.2.3 is marked `private`",
      },
      {
        title: "another name in the archive",
        given: () => withManifest({ name: "@octo/gadget" }),
        says: "calls itself @octo/gadget@1.2.3",
      },
      {
        title: "another version in the archive",
        given: () => withManifest({ version: "1.2.4" }),
        says: "calls itself @octo/widget@1.2.4",
      },
      {
        title: "a package of another registry",
        given: () => withManifest({ publishConfig: { registry: "https://npm.example.test/" } }),
        says: 'belongs to another registry (publishConfig.registry "https://npm.example.test/")',
      },
      {
        title: "a package that must stay restricted",
        given: () => withManifest({ publishConfig: { access: "restricted" } }),
        says: 'asks for the access "restricted"',
      },
      {
        title: "a package whose scope belongs to another registry",
        given: () =>
          withManifest({ publishConfig: { "@octo:registry": "https://npm.example.test/" } }),
        says: 'belongs to another registry (publishConfig.@octo:registry "https://npm.example.test/")',
      },
    ],
    good: [
      { title: "a plain package", given: () => exampleFacts() },
      {
        title: "a package that says the same as the policy",
        given: () =>
          withManifest({
            private: false,
            publishConfig: { access: "public", registry: `https://${PUBLIC_HOSTS.npm}/` },
          }),
      },
    ],
  },
});
