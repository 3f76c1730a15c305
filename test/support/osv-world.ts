import { onTestFinished } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { osvAdvisories } from "../../src/adapters/osv/osv-advisories.ts";
import { Double } from "../../src/rehearsal/double/double.ts";
import { FaultPlan, parseFault } from "../../src/rehearsal/double/fault.ts";
import { osvDouble } from "../../src/rehearsal/osv/osv-double.ts";
import { fakeClock } from "./fake-clock.ts";

/** OSV's double on loopback, and the adapter that asks it. */
export async function osvWorld(...faults: readonly string[]) {
  const plan = new FaultPlan();
  plan.plant(faults.map(parseFault));
  const osv = osvDouble();
  const double = new Double(plan);
  double.add(osv.routes);
  const base = await double.start();
  onTestFinished(() => double.stop());
  const http = fetchHttp(["127.0.0.1"]);
  const advisories = osvAdvisories({ http, clock: fakeClock(0), base });
  return { osv, advisories, base, exchanges: double.exchanges };
}
