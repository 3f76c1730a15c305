import { judgeSubjects, verdictOf } from "../../checks/judge.ts";
import { unknown } from "../../domain/failure/fact.ts";
import type { Judgement } from "../../domain/finding/verdict.ts";
import { aimsAtNpm, type PackageSubject } from "../../domain/package/package-subject.ts";
import { integrityOf } from "../../domain/registry/packument.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";

const NO_PACKAGE = { notApplicable: "the release has no npm package" };

function publishedOf(
  { inputs, ports, policy }: Sealing,
  { manifest }: OpenedPackage,
): Promise<PackageSubject["published"]> {
  const ask = aimsAtNpm(policy) && !inputs.offline;
  if (ask) return ports.index.published(manifest.name);
  return Promise.resolve(unknown("the registry, which is not asked in an offline run"));
}

async function subjectOf(sealing: Sealing, opened: OpenedPackage): Promise<PackageSubject> {
  const { ports, source, policy, tag } = sealing;
  const { packed, ...judged } = opened;
  return {
    ...judged,
    packedSize: packed.size,
    integrity: integrityOf(packed.sha512),
    tag,
    repository: source.repository,
    ref: source.ref,
    registry: ports.registry,
    policy,
    published: await publishedOf(sealing, opened),
  };
}

async function judgePackage(sealing: Sealing): Promise<Judgement> {
  const { opened, ports } = sealing;
  if (opened) return judgeSubjects(ports.checks, [await subjectOf(sealing, opened)]);
  const verdicts = ports.checks.map((check) => verdictOf(check, [NO_PACKAGE], 1));
  return { verdicts, findings: [] };
}

/** Judges the package and every other file of the release. */
export async function judgeRelease(sealing: Sealing): Promise<Report> {
  const { ports, policy, opened, assets } = sealing;
  const { checks, assetChecks, clock } = ports;
  const judged = [await judgePackage(sealing), judgeSubjects(assetChecks, assets)];
  const lookedInto = assets.reduce((sum, { members }) => sum + 1 + members.length, 0);
  return conclude({
    action: "seal-release",
    judgement: {
      verdicts: judged.flatMap(({ verdicts }) => verdicts),
      findings: judged.flatMap(({ findings }) => findings),
    },
    policy,
    failOn: "high",
    hygiene: new Set(
      [...checks, ...assetChecks].filter(({ hygiene }) => hygiene).map(({ id }) => id),
    ),
    files: (opened?.entries.length ?? 0) + lookedInto,
    today: dayOf(clock.now()),
  });
}
