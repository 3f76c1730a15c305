import {
  projectExample,
  withListing,
  withWheelListed,
} from "../../domain/published/project-example.ts";
import { LISTINGS } from "../../domain/published/published-project.ts";
import { eachProject, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "yanked-version",
  title: "The version was yanked",
  severity: "high",
  why: "Installers pass over a yanked version unless it is asked for by its exact number: users do not get this release, and somebody had a reason.",
  fix: "Find out who yanked it and why. If it was a mistake, take the yank back on the project's page; else release a new version.",
  inspect: (subject) =>
    eachProject(subject, function* ({ target, listings }) {
      for (const by of LISTINGS)
        yield* whenSeen(listings[by], function* (files) {
          for (const { name, yanked } of files)
            if (yanked !== undefined)
              yield {
                message: `${name} of ${target.id} was yanked${yanked === "" ? "" : `: ${yanked}`} (${by})`,
              };
        });
    }),
  examples: {
    bad: [
      {
        title: "a file that was yanked for a reason",
        given: () => withWheelListed({ yanked: "broken metadata" }),
        says: "widget-1.0.0-py3-none-any.whl of pypi:widget@1.0.0 was yanked: broken metadata (simple index)",
      },
      {
        title: "a file that only the JSON API calls yanked",
        given: () => withWheelListed({ yanked: "" }, ["JSON API"]),
        says: "was yanked (JSON API)",
      },
    ],
    good: [{ title: "a version that is offered", given: () => projectExample() }],
    unknown: [
      {
        title: "a project that is not visible yet",
        given: () => withListing("simple index", () => pending("the project to become visible")),
        says: "to become visible",
      },
    ],
  },
});
