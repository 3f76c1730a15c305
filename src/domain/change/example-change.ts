import { known } from "../failure/fact.ts";
import type { ChangeSubject, Comparison } from "./change-subject.ts";
import type { ContentFile, ReleaseContent } from "./release-content.ts";

const MIB = 1024 * 1024;

export const exampleFile = (changes: Partial<ContentFile> = {}): ContentFile => ({
  size: 1000,
  sha256: "a".repeat(64),
  ...changes,
});

interface Changes extends Partial<Omit<ReleaseContent, "files" | "dependencies">> {
  readonly files?: Readonly<Record<string, ContentFile>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const exampleContent = ({ files, dependencies, ...rest }: Changes = {}): ReleaseContent => ({
  version: "1.2.3",
  packedSize: 2 * MIB,
  installScripts: [],
  commands: ["sample"],
  ...rest,
  files: new Map(Object.entries({ "index.js": exampleFile(), ...files })),
  dependencies: new Map(Object.entries({ dep: "^1.0.0", ...dependencies })),
});

/** A version 1.2.3 with these changes since 1.2.2. */
export const exampleChange = (
  now: Changes = {},
  before: Comparison["before"] = known(exampleContent({ version: "1.2.2" })),
): ChangeSubject => ({
  comparisons: [{ what: "@octo/sample@1.2.3", now: exampleContent(now), before }],
});
