import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import type { BundleFile } from "../../domain/release/bundle.ts";
import type { Advisories } from "../../ports/advisories.ts";

export interface AdvisoryPorts {
  /** Whom the released version is asked of; nobody where it is left out. */
  readonly advisories?: Advisories;
}

/** The database of advisories is asked once; a version does not change while it becomes visible. */
export async function advisoriesOn(
  { advisories }: AdvisoryPorts,
  files: readonly BundleFile[],
  before?: PublishedSubject,
): Promise<Pick<PublishedSubject, "advisories">> {
  if (before?.advisories?.known) return { advisories: before.advisories };
  const purls = files.flatMap(({ purl }) => purl ?? []);
  if (advisories === undefined || purls.length === 0) return {};
  return { advisories: await advisories.about([...new Set(purls)]) };
}
