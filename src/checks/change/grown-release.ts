import { type ChangeSubject, eachChange } from "../../domain/change/change-subject.ts";
import { exampleChange } from "../../domain/change/example-change.ts";
import { unknown } from "../../domain/failure/fact.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MIB = 1024 * 1024;
const KIB = 1024;
/** Less than this is nothing to speak of. */
const LEAST = MIB;

const sized = (bytes: number): string =>
  Math.abs(bytes) < MIB ? `${Math.round(bytes / KIB)} KiB` : `${(bytes / MIB).toFixed(1)} MiB`;

export default defineSubjectCheck<ChangeSubject>({
  family: "change",
  id: "grown-release",
  title: "The release is far larger or far smaller than the last one",
  severity: "low",
  hygiene: true,
  why: "A size that doubles is most often something that was packed by mistake, or put in; one that halves is a build that failed without saying so.",
  fix: "Look at the files that were added and removed, in the report.",

  inspect: (subject) =>
    eachChange(subject, function* ({ what, old, now, change }) {
      const [before, after] = [old.packedSize, now.packedSize];
      const far = after > 2 * before || 2 * after < before;
      if (far && Math.abs(change.packedDelta) >= LEAST)
        yield { message: `${what} has ${sized(after)}, but ${old.version} had ${sized(before)}` };
    }),

  examples: {
    bad: [
      {
        title: "three times the size",
        given: () => exampleChange({ packedSize: 6 * MIB }),
        says: "@octo/sample@1.2.3 has 6.0 MiB, but 1.2.2 had 2.0 MiB",
      },
      {
        title: "next to nothing",
        given: () => exampleChange({ packedSize: 10 * KIB }),
        says: "has 10 KiB, but 1.2.2 had 2.0 MiB",
      },
    ],
    good: [{ title: "a little more", given: () => exampleChange({ packedSize: 3 * MIB }) }],
    unknown: [
      {
        title: "an offline run",
        given: () => exampleChange({}, unknown("the registry, which is not asked")),
        says: "the registry, which is not asked",
      },
    ],
  },
});
