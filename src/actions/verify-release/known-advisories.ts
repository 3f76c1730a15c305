import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import type { Advisories } from "../../ports/advisories.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";

export interface AdvisoryPorts {
  /** Whom the released version is asked of; nobody where it is left out. */
  readonly advisories?: Advisories;
}

/** The database of advisories is asked once; a version does not change while it becomes visible. */
export async function advisoriesOn(
  { advisories }: AdvisoryPorts,
  { sealed: { bundle } }: { readonly sealed: SealedBundle },
  before: PublishedSubject | undefined,
): Promise<Pick<PublishedSubject, "advisories">> {
  if (before?.advisories?.known) return { advisories: before.advisories };
  const purls = bundle.files.flatMap(({ purl }) => purl ?? []);
  if (advisories === undefined || purls.length === 0) return {};
  return { advisories: await advisories.about([...new Set(purls)]) };
}
