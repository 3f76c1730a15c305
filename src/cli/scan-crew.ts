import { type Order, type ScanCrew } from "../actions/scan-workflow/share-work.ts";
import { Onlooker, type Part } from "../actions/scan-workflow/look-at-files.ts";
import { diskWorkspace } from "../adapters/disk-workspace.ts";
import { serveCrew, workerCrew } from "../adapters/worker-crew.ts";
import { chooseChecks } from "../actions/scan-workflow/choose-checks.ts";
import { workflowChecks } from "../checks/workflow-registry.ts";
import type { Crew } from "../ports/crew.ts";

interface RootedOrder extends Order {
  readonly root: string;
}

/** Threads that scan files below a folder. */
export function scanCrew(program: string, root: string): ScanCrew {
  const crew: Crew<RootedOrder, Part> = workerCrew(program);
  return {
    size: crew.size,
    hire: () => {
      const hand = crew.hire();
      return { do: (order) => hand.do({ ...order, root }), dismiss: () => hand.dismiss() };
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
    return onlooker.look(files);
  });
}
