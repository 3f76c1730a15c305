import { projectExample } from "../../domain/published/project-example.ts";
import { INDEX_TITLES } from "../../domain/published/published-project.ts";
import { eachProject, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const marked = (status: string, reason?: string): PublishedSubject =>
  projectExample({ status: present({ status, ...(reason !== undefined && { reason }) }) });

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "inactive-project",
  title: "The index does not call the project active",
  severity: "high",
  why: "Of a project in quarantine nothing can be installed, because somebody reported it as dangerous; one that is archived or deprecated tells its users not to expect a release.",
  fix: "Open the project's page. Quarantine: answer the index's administrators first, and look for a stolen credential. Archived or deprecated: take the mark back, or do not release.",
  inspect: (subject) =>
    eachProject(subject, ({ target, status }) =>
      whenSeen(status, function* ({ status: word, reason }) {
        if (word !== "active")
          yield {
            message: `${INDEX_TITLES[target.index]} marks ${target.name} as ${word}${reason === undefined ? "" : `: ${reason}`}`,
          };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a project in quarantine",
        given: () => marked("quarantined", "reported as malware"),
        says: "PyPI marks widget as quarantined: reported as malware",
      },
      { title: "an archived project", given: () => marked("archived"), says: "as archived" },
      { title: "a deprecated project", given: () => marked("deprecated"), says: "as deprecated" },
      { title: "a mark that nobody knows", given: () => marked("frozen"), says: "as frozen" },
    ],
    good: [{ title: "an active project", given: () => projectExample() }],
    unknown: [
      {
        title: "a project that is not visible yet",
        given: () => projectExample({ status: pending("the project to become visible") }),
        says: "to become visible",
      },
      {
        title: "an index that does not know marks",
        given: () => projectExample({ status: unseen("the project's status") }),
        says: "the project's status",
      },
    ],
  },
});
