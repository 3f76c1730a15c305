import {
  EXAMPLE_DIGEST,
  exampleFacts,
  exampleRelease,
} from "../../domain/release/example-facts.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { markedDigest, markerOf } from "../../domain/release/hosted-release.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withDraft = (body: string) =>
  exampleFacts({ host: { releases: known([exampleRelease({ body })]) } });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "foreign-draft",
  title: "Another draft waits under the same tag",
  severity: "medium",
  hygiene: true,
  why: "Whoever publishes the other draft by mistake puts other files under the tag's name, or fails with a confusing error.",
  fix: "Delete the other draft; move its notes to the release when it is published.",

  *inspect({ digest, host }) {
    if (!host) {
      yield { notApplicable: "no GitHub release is asked for" };
      return;
    }
    if (!host.releases.known) {
      yield { needs: host.releases.needs };
      return;
    }
    for (const release of host.releases.value)
      if (release.draft && markedDigest(release) !== digest)
        yield {
          message: `Draft ${release.id} of ${release.tag} was not made for this bundle; it is left alone`,
        };
  },

  examples: {
    bad: [
      { title: "a draft made by hand", given: () => withDraft("Notes"), says: "Draft 7 of v1.2.3" },
      {
        title: "a draft of another bundle",
        given: () => withDraft(markerOf("0".repeat(64))),
        says: "was not made for this bundle",
      },
    ],
    good: [
      { title: "no draft", given: () => exampleFacts() },
      { title: "our own draft", given: () => withDraft(markerOf(EXAMPLE_DIGEST)) },
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
