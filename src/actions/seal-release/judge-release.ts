import { judgeSubjects, verdictOf } from "../../checks/judge.ts";
import { unknown } from "../../domain/failure/fact.ts";
import type { Judgement } from "../../domain/finding/verdict.ts";
import { aimsAtNpm, type PackageSubject } from "../../domain/package/package-subject.ts";
import { integrityOf } from "../../domain/registry/packument.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
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

async function judgePackages(sealing: Sealing): Promise<Judgement> {
  const { packages, ports } = sealing;
  const checks = packages.length > 1 ? naming(ports.checks) : ports.checks;
  const subjects = await Promise.all(packages.map(async (each) => subjectOf(sealing, each)));
  if (subjects.length > 0) return judgeSubjects(checks, subjects);
  const verdicts = ports.checks.map((check) => verdictOf(check, [NO_PACKAGE], 1));
  return { verdicts, findings: [] };
}

/** Judges the package and every other file of the release. */
export async function judgeRelease(sealing: Sealing): Promise<Report> {
  const { ports, policy, packages, assets, python } = sealing;
  const { checks, assetChecks, pythonChecks, dependencyChecks, clock } = ports;
  const judged = [
    await judgePackages(sealing),
    judgeSubjects(assetChecks, assets),
    judgeSubjects(pythonChecks, [python]),
    await judgeDependencies(sealing),
  ];
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
      [...checks, ...assetChecks, ...pythonChecks, ...dependencyChecks]
        .filter(({ hygiene }) => hygiene)
        .map(({ id }) => id),
    ),
    files: packages.reduce((sum, { entries }) => sum + entries.length, 0) + lookedInto,
    today: dayOf(clock.now()),
  });
}
