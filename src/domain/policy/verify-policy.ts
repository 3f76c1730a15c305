import { z } from "zod";

/** What the verification of a release accepts. */
export const verifyPolicy = z.strictObject({
  "build-outputs": z
    .array(z.string().min(1))
    .optional()
    .describe(
      "Patterns of files that the release builds, with paths as they stand in the package, such as `dist/**`. Any other file must be the repository's. Empty means that what is built is only told; an empty list means that nothing is.",
    ),
  folders: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe(
      "Folder of a package in the repository, by its name, where `repository.directory` of package.json does not say it; `.` is the root.",
    ),
  "version-set-by-release": z
    .boolean()
    .optional()
    .describe("Whether the release writes the version into package.json. Empty means `false`."),
  vex: z
    .array(z.string().min(1))
    .optional()
    .describe(
      "Paths of OpenVEX 0.2.0 documents that you stand for; what they say is not affected becomes a note. A document among the release's assets needs no entry where it is attested with them.",
    ),
});
