import { judgeSubjects, verdictOf } from "../../checks/judge.ts";
import type { ChangeSubject } from "../../domain/change/change-subject.ts";
import { unknown } from "../../domain/failure/fact.ts";
import type { Judgement } from "../../domain/finding/verdict.ts";
import { aimsAtNpm, type PackageSubject } from "../../domain/package/package-subject.ts";
import { integrityOf } from "../../domain/registry/packument.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { compareRelease } from "./compare-release.ts";
import { judgeDependencies } from "./judge-dependencies.ts";
import { naming } from "./each-package.ts";
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

function subjectOf(
  sealing: Sealing,
  opened: OpenedPackage,
  published: PackageSubject["published"],
): PackageSubject {
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
    published,
  };
}

function judgePackages(
  sealing: Sealing,
  published: readonly PackageSubject["published"][],
): Judgement {
  const { packages, ports } = sealing;
  const checks = packages.length > 1 ? naming(ports.checks) : ports.checks;
  const subjects = packages.flatMap((opened, at) => {
    const known = published[at];
    return known ? [subjectOf(sealing, opened, known)] : [];
  });
  if (subjects.length > 0) return judgeSubjects(checks, subjects);
  const verdicts = ports.checks.map((check) => verdictOf(check, [NO_PACKAGE], 1));
  return { verdicts, findings: [] };
}

export interface JudgedRelease {
  readonly report: Report;
  readonly changes: ChangeSubject;
}

/** Judges everything of the release, and what changes with it. */
export async function judgeRelease(sealing: Sealing): Promise<JudgedRelease> {
  const { packages, assets, python, ports } = sealing;
  // The registry and the database of advisories are asked at the same time.
  const dependencies = judgeDependencies(sealing);
  dependencies.catch(() => undefined);
  const published = await Promise.all(packages.map((opened) => publishedOf(sealing, opened)));
  const changes = await compareRelease(sealing, published);
  const judged = [
    judgePackages(sealing, published),
    judgeSubjects(ports.assetChecks, assets),
    judgeSubjects(ports.pythonChecks, [python]),
    await dependencies,
    judgeSubjects(ports.changeChecks, [changes]),
  ];
  return { report: reportOn(sealing, judged), changes };
}

function reportOn(
  { ports, policy, packages, assets }: Sealing,
  judged: readonly Judgement[],
): Report {
  const { checks, assetChecks, pythonChecks, dependencyChecks, changeChecks, clock } = ports;
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
      [...checks, ...assetChecks, ...pythonChecks, ...dependencyChecks, ...changeChecks]
        .filter(({ hygiene }) => hygiene)
        .map(({ id }) => id),
    ),
    files: packages.reduce((sum, { entries }) => sum + entries.length, 0) + lookedInto,
    today: dayOf(clock.now()),
  });
}
