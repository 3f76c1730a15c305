import type { ReleaseBundle } from "../release/bundle.ts";

/** Package URLs of what is released: the packages, and the release of GitHub with its tag. Source: purl-spec, "github". */
export function releasedPurls({ files, repository, tag }: ReleaseBundle): readonly string[] {
  const packages = new Set(files.flatMap(({ purl }) => purl ?? []));
  const isTagged = repository.name !== "" && tag !== "";
  return [...packages, ...(isTagged ? [`pkg:github/${repository.name.toLowerCase()}@${tag}`] : [])];
}
