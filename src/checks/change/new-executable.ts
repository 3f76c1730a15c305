import { type ChangeSubject, eachChange, someOf } from "../../domain/change/change-subject.ts";
import { exampleChange, exampleContent, exampleFile } from "../../domain/change/example-change.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ChangeSubject>({
  family: "change",
  id: "new-executable",
  title: "The release brings something that runs and that the last one did not have",
  severity: "low",
  hygiene: true,
  why: "Native code cannot be reviewed in a package, and a new command is a new way onto users' machines. Whoever approves a release should see each one.",
  fix: "Make sure that the build made the file from reviewed source, and that the command is meant.",

  inspect: (subject) =>
    eachChange(subject, function* ({ what, old, change }) {
      const since = `${old.version} did not have`;
      const { newNative, newRunnable, newCommands } = change;
      if (newNative.length > 0)
        yield {
          message: `${what} holds native code that ${since}: ${someOf(newNative)}`,
          severity: "medium" as const,
        };
      if (newCommands.length > 0)
        yield { message: `${what} installs commands that ${since}: ${someOf(newCommands)}` };
      if (newRunnable.length > 0)
        yield {
          message: `${what} holds files to run that ${since}: ${someOf(newRunnable)}`,
          severity: "info" as const,
        };
    }),

  examples: {
    bad: [
      {
        title: "a native library",
        given: () => exampleChange({ files: { "a.node": exampleFile({ runs: "native" }) } }),
        says: "@octo/sample@1.2.3 holds native code that 1.2.2 did not have: a.node",
      },
      {
        title: "a file that became a program",
        given: () => exampleChange({ files: { "index.js": exampleFile({ runs: "script" }) } }),
        says: "holds files to run that 1.2.2 did not have: index.js",
      },
      {
        title: "a command",
        given: () => exampleChange({ commands: ["sample", "npx-sample"] }),
        says: "installs commands that 1.2.2 did not have: npx-sample",
      },
    ],
    good: [
      { title: "nothing new", given: () => exampleChange() },
      {
        title: "native code that was there before",
        given: () => {
          const files = { "a.node": exampleFile({ runs: "native" }) };
          return exampleChange({ files }, known(exampleContent({ files })));
        },
      },
    ],
    unknown: [
      {
        title: "an offline run",
        given: () => exampleChange({}, unknown("the registry, which is not asked")),
        says: "the registry, which is not asked",
      },
    ],
  },
});
