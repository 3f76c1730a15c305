import { exampleFacts } from "../../domain/release/example-facts.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import type { HostFacts, ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withSection = (section: HostFacts["section"]) => {
  const facts = exampleFacts({ host: section ? { section } : {} });
  const { host } = facts;
  return host
    ? { ...facts, host: { ...host, target: { ...host.target, notes: "changelog" as const } } }
    : facts;
};

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "missing-notes",
  title: "The changelog says nothing of this version",
  severity: "high",
  why: "The policy takes the text of the release from the changelog of the sealed commit. Whoever reads the release should learn there what has changed, and a published release without it is found by nobody.",
  fix: "Write a section with the version in its heading, such as `## 1.2.3` or `## [1.2.3] - 2027-01-31`, commit it, seal and release again; or set `notes: generated` or `notes: none` for the github-release target.",

  *inspect({ host, bundle }) {
    if (host?.target.notes !== "changelog") {
      yield { notApplicable: "the policy takes no notes from a changelog" };
      return;
    }
    const { section, target } = host;
    if (section === undefined) yield { needs: `contents: read, to look at ${target.changelog}` };
    else if (!section.known) yield { needs: section.needs };
    else if (section.value === undefined)
      yield {
        message: `${target.changelog} at ${bundle.commit} has no section of ${bundle.version} with a text in it`,
      };
  },

  examples: {
    bad: [
      {
        title: "no section, or an empty one",
        given: () => withSection(known(undefined)),
        says: "has no section of 1.2.3 with a text in it",
      },
    ],
    good: [
      { title: "a section", given: () => withSection(known("- Faster")) },
      { title: "notes from elsewhere", given: () => exampleFacts() },
    ],
    unknown: [
      {
        title: "a changelog that cannot be read",
        given: () => withSection(unknown("access (GitHub refuses)")),
        says: "access (GitHub refuses)",
      },
      {
        title: "a changelog that nobody looked at",
        given: () => withSection(undefined),
        says: "to look at CHANGELOG.md",
      },
    ],
  },
});
