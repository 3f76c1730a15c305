import { GuardError } from "../../../domain/failure/guard-error.ts";
import { unifiedDiff } from "../../../domain/text/unified-diff.ts";
import type { Workspace } from "../../../ports/workspace.ts";
import { decodeText } from "../decode-text.ts";
import type { Mending } from "./mend-files.ts";
import { STANDARD_INPUT } from "./mended-ports.ts";

/** All changes as one diff, file by file. */
export const diffOf = ({ texts, before }: Mending): string =>
  [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => unifiedDiff(path, before.sources.get(path) ?? "", text))
    .join("");

async function refuseChanged(mending: Mending, path: string, workspace: Workspace): Promise<void> {
  const now = decodeText(await workspace.read(path));
  if (now === mending.before.sources.get(path)) return;
  throw new GuardError("conflict", {
    says: `${path} was changed by somebody else while it was mended`,
    fix: "Nothing was written. Run the command again.",
  });
}

/** Writes every mended file as a whole, and none where one of them was changed in the meantime. */
export async function writeMended(mending: Mending, workspace: Workspace): Promise<void> {
  const changed = [...mending.texts].filter(([path]) => path !== STANDARD_INPUT);
  await Promise.all(changed.map(([path]) => refuseChanged(mending, path, workspace)));
  for (const [path, text] of changed) {
    // One after the other, so that a full disk stops at the first.
    // oxlint-disable-next-line no-await-in-loop
    await workspace.write(path, text);
  }
}
