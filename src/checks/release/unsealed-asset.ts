import { ownDrafts } from "../../domain/release/begun.ts";
import { compareAssets, hasAsset } from "../../domain/release/compare-assets.ts";
import {
  EXAMPLE_DIGEST,
  exampleClaims,
  exampleFacts,
  exampleRelease,
} from "../../domain/release/example-facts.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { markerOf, PROVENANCE_ASSET } from "../../domain/release/hosted-release.ts";
import { isPublic } from "../../domain/release/plan.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const draftWith = (name: string, visibility = "public") =>
  exampleFacts({
    facts: { claims: known(exampleClaims({ repository_visibility: visibility })) },
    host: {
      releases: known([
        exampleRelease({
          body: markerOf(EXAMPLE_DIGEST),
          assets: [{ id: 1, name, size: 1, whole: true }],
        }),
      ]),
    },
  });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unsealed-asset",
  title: "The draft holds a file that was never sealed",
  severity: "critical",
  why: "Everyone who may write to the repository can add files to a draft. What nobody reviewed would be published with the rest.",
  fix: "Find out who added the file, and delete it from the draft.",

  *inspect(facts) {
    const { digest, host } = facts;
    if (!host) {
      yield { notApplicable: "no GitHub release is asked for" };
      return;
    }
    if (!host.releases.known) {
      yield { needs: host.releases.needs };
      return;
    }
    for (const draft of ownDrafts(host.releases.value, digest)) {
      const says = `Draft ${draft.id} of ${draft.tag} holds`;
      for (const { name } of compareAssets(draft, host.expected).foreign)
        yield { message: `${says} ${name}, which is not in the bundle` };
      if (facts.claims.known && !isPublic(facts) && hasAsset(draft, PROVENANCE_ASSET))
        yield { message: `${says} ${PROVENANCE_ASSET}, which only a public repository publishes` };
    }
  },

  examples: {
    bad: [
      {
        title: "a stray file in our draft",
        given: () => draftWith("extra.sh"),
        says: "holds extra.sh, which is not in the bundle",
      },
      {
        title: "a provenance in a draft of a private repository",
        given: () => draftWith(PROVENANCE_ASSET, "private"),
        says: "holds provenance.sigstore.json, which only a public repository publishes",
      },
    ],
    good: [
      { title: "our provenance in our draft", given: () => draftWith(PROVENANCE_ASSET) },
      { title: "no draft", given: () => exampleFacts() },
      { title: "a sealed file in our draft", given: () => draftWith("octo-widget-1.2.3.tgz") },
      {
        title: "somebody else's draft, which we leave alone",
        given: () =>
          exampleFacts({
            host: {
              releases: known([
                exampleRelease({ assets: [{ id: 1, name: "extra.sh", size: 1, whole: true }] }),
              ]),
            },
          }),
      },
    ],
    unknown: [
      {
        title: "the releases cannot be listed",
        given: () => exampleFacts({ host: { releases: unknown("contents: write") } }),
        says: "contents: write",
      },
    ],
  },
});
