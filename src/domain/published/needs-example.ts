import type { Advisory } from "../advisory/advisory.ts";
import { exampleAdvisory } from "../advisory/example-dependencies.ts";
import { known } from "../failure/fact.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { publishedExample } from "./published-example.ts";
import type { PublishedSubject } from "./published-subject.ts";
import type { ReleaseNeeds } from "./release-needs.ts";

const DEP = "pkg:npm/dep@1.0.0";

/** A release that needs one package, with its SBOM; nothing is known of it but these advisories. */
export function needing(
  changes: Partial<ReleaseNeeds> = {},
  ...about: readonly Partial<Advisory>[]
): PublishedSubject {
  const advisories: readonly Advisory[] = about.map(exampleAdvisory);
  return publishedExample({
    needs: {
      sboms: ["sbom.cdx.json"],
      unread: [],
      unbound: [],
      packages: [{ purl: DEP, role: "runtime" }],
      notAsked: [],
      ranged: [],
      advisories: known(new Map([[DEP, advisories]])),
      vex: [],
      policy: defaultPolicy(),
      today: "2026-11-21",
      ...changes,
    },
  });
}
