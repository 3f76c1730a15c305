import { CALLED_WORKFLOW } from "../../src/rehearsal/chain/world.ts";
import { benchPackage } from "./bench-package.ts";
import { printTable, verdict } from "./print-table.ts";
import { mustPass, type Ran, ReleaseStage } from "./release-stage.ts";

/** CPU of the whole process; sigstore-python needs 0.38 s for one bundle. */
const AIM_CPU_MS = 300;

/** What one verification of a release on npm and GitHub costs, with every check and both signatures. */
export async function benchVerify(runs: number): Promise<void> {
  const stage = await ReleaseStage.open(benchPackage());
  const sealed = mustPass("seal", await stage.action("seal-release", {}));
  const digest = sealed.outputs["bundle-digest"] ?? "";
  const given = { bundle: "release-bundle", "bundle-digest": digest };
  mustPass("publish", await stage.action("publish-package", given));
  const all: Ran[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const signed = { ...given, "signer-workflow": CALLED_WORKFLOW };
    // Each is measured alone; the first warms the caches and does not count.
    // oxlint-disable-next-line no-await-in-loop
    const ran = mustPass("verify", await stage.action("verify-release", signed));
    if (run > 0) all.push(ran);
  }
  await stage.close();
  const ran = all.toSorted((a, b) => a.cpuMs - b.cpuMs)[Math.floor(all.length / 2)];
  if (ran === undefined) throw new Error("nothing was measured");
  printTable(
    `Verify: one npm release, whole process, median of ${runs}; aim: at most ${AIM_CPU_MS / 1000} s of CPU`,
    ["command", "CPU s", "wall s", "peak MiB", "calls", ""],
    [
      [
        "verify-release",
        (ran.cpuMs / 1000).toFixed(2),
        (ran.wallMs / 1000).toFixed(2),
        ran.peakMiB.toFixed(0),
        String(ran.calls),
        verdict(ran.cpuMs <= AIM_CPU_MS),
      ],
    ],
  );
}
