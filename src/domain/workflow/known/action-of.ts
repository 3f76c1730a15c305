import type { Workflow } from "../model.ts";
import { pinnedVersion } from "../pins/version/pinned-version.ts";
import { referenceOf } from "../pins/reference.ts";
import type { Text } from "../text.ts";
import { type PopularAction, popularAction } from "./popular-action.ts";

/** The popular action behind a `uses`: by its tag, by the comment beside its commit, or by the lockfile. */
export function actionOf(uses: Text, workflow: Workflow): PopularAction | undefined {
  const reference = referenceOf(uses);
  if (reference.kind !== "action") return undefined;
  const version = pinnedVersion({ text: uses, reference }, workflow);
  return version && popularAction(reference.name, version.tag);
}
