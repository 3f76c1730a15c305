import { GuardError } from "../../../domain/failure/guard-error.ts";
import { defaultPolicy } from "../../../domain/policy/default-policy.ts";
import { checkExpectation } from "../../../domain/published/foreign/expectation.ts";
import { expectationTable } from "../../../domain/published/foreign/expectation-table.ts";
import { evidenceOf, skippedChecks } from "../../../domain/published/evidence.ts";
import type { PublishedSubject } from "../../../domain/published/published-subject.ts";
import { seenChannels } from "../../../domain/published/receipt.ts";
import { CHECKSUMS_FILE } from "../../../domain/release/bundle.ts";
import type { Report } from "../../../domain/report/report.ts";
import { assess, type PublishedCheck } from "../assess.ts";
import type { VerifyConclusion, VerifyPorts } from "../run.ts";
import { unlooked, verifyReport, withEvidence } from "../verify-report.ts";
import { type Watched, watch } from "../watch.ts";
import { withoutSkipped } from "../write-evidence.ts";
import { gatherForeign } from "./gather-foreign.ts";
import type { ForeignPorts, ForeignWanted } from "./foreign-world.ts";

/** Checks that compare with what was sealed, or with what our policy wants; of somebody else's release nobody knows either. */
const OF_OUR_OWN = new Set([
  "extra-release-asset",
  "mislabelled-prerelease",
  "missing-release-asset",
  "token-published-package",
  "wrong-dist-tag",
]);

/** Questions to GitHub, which files at hand can be verified without. */
const OF_THE_NETWORK = new Set(["failed-run", "unreachable-commit"]);

const hasChecksums = ({ release }: PublishedSubject): boolean =>
  release?.assets.state === "present" &&
  release.assets.value.some(({ name }) => name === CHECKSUMS_FILE);

/** Questions that are not asked. A release without a list of checksums is no worse for it; one with a list must fit it. */
const notAsked = (subject: PublishedSubject, { asked }: ForeignWanted): ReadonlySet<string> =>
  new Set([
    ...OF_OUR_OWN,
    ...(asked.of === "files" ? OF_THE_NETWORK : []),
    ...(hasChecksums(subject) ? [] : ["checksums-differ"]),
  ]);

const checksFor = (
  all: readonly PublishedCheck[],
  left: ReadonlySet<string>,
): readonly PublishedCheck[] => all.filter(({ id }) => !left.has(id));

function summaryOf({ outcome, summary }: Report, { subject, report }: Watched): string {
  if (outcome !== "passed") return summary;
  const channels = seenChannels(subject).map(({ channel }) => channel);
  const what = channels.length > 0 ? channels : subject.provenance.map(({ channel }) => channel);
  return `${what.join(", ")} comes from ${subject.expected.repository}, commit ${subject.expected.commit} (${report.verdicts.length} checks).${unlooked(report)}`;
}

export interface Patience {
  /** Seconds to wait for what is not visible yet. */
  readonly deadline: number;
}

/** Verifies what somebody else published, against the policy on the line. */
export async function verifyForeign(
  wanted: ForeignWanted,
  ports: ForeignPorts & Pick<VerifyPorts, "checks" | "log" | "pollMs" | "rehearsal">,
  { deadline }: Patience,
): Promise<VerifyConclusion> {
  if (ports.checks.length === 0) throw new Error("verify was started without checks");
  checkExpectation(wanted.line);
  await ports.provenance.prepare();
  await ports.gitHubsOwn?.prepare();
  const { clock, log, pollMs } = ports;
  const watched = await watch(
    () => gatherForeign(ports, wanted),
    (subject) =>
      assess(checksFor(ports.checks, notAsked(subject, wanted)), subject, defaultPolicy()),
    { clock, log, pollMs, deadline: clock.now() + deadline * 1000 },
  );
  const left = notAsked(watched.subject, wanted);
  const report = withoutSkipped(verifyReport(watched, ports.rehearsal), left);
  const tables = [...(report.tables ?? []), expectationTable(wanted.line)];
  const told = { ...report, summary: summaryOf(report, watched), tables };
  const evidence = evidenceOf(watched.subject, {
    report,
    checks: ports.checks,
    skipped: skippedChecks(report.verdicts, left),
    rehearsal: ports.rehearsal,
  });
  return {
    report: withEvidence(told, { evidence, summary: "" }),
    outputs: { receipt: "", "receipt-digest": "", evidence: "", "verification-summary": "" },
  };
}

/** Which network a verification of local files needs: none at all. */
export function refuseOnline(offline: boolean, asked: ForeignWanted["asked"]): void {
  if (!offline || asked.of === "files") return;
  throw new GuardError("usage", {
    says: "verify --offline can only look at files at hand",
    fix: "Give --bundle FILE --artifact FILE --trust-root FILE.",
  });
}
