import { type Order, type ScanCrew } from "../actions/scan-workflow/share-work.ts";
import { type LightPart, lightPart, wholePart } from "../actions/scan-workflow/light-part.ts";
import { Onlooker } from "../actions/scan-workflow/look-at-files.ts";
import { diskWorkspace } from "../adapters/disk-workspace.ts";
import { serveCrew, workerCrew } from "../adapters/worker-crew.ts";
import { chooseChecks } from "../actions/scan-workflow/choose-checks.ts";
import { workflowChecks } from "../checks/workflow-registry.ts";
import type { Crew } from "../ports/crew.ts";

interface RootedOrder extends Order {
  readonly root: string;
}

/** Threads that scan files below a folder with the checks that are chosen by `only`. */
export function scanCrew(program: string, root: string, only: readonly string[]): ScanCrew {
  const crew: Crew<RootedOrder, LightPart> = workerCrew(program);
  const checks = chooseChecks(only, workflowChecks);
  return {
    size: crew.size,
    breathe: () => crew.breathe(),
    hire: () => {
      const hand = crew.hire();
      return {
        do: async (order) => wholePart(checks, await hand.do({ ...order, root })),
        dismiss: () => hand.dismiss(),
      };
    },
  };
}

/** What such a thread does. */
export function serveScans(): void {
  let onlooker: Onlooker | undefined;
  serveCrew(async ({ outlook, files, root }: RootedOrder) => {
    if (outlook) {
      const checks = chooseChecks(outlook.inputs.only, workflowChecks);
      onlooker = new Onlooker(outlook, checks, { workspace: diskWorkspace(root) });
    }
    if (onlooker === undefined) throw new Error("the first order says nothing of what to look for");
    return lightPart(await onlooker.look(files));
  });
}
